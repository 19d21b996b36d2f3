import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("Passages of one number")
struct RepeatedNumberTests {
    /// A document whose paragraphs are all the first, each told apart from the others by its words.
    private static func export(count: Int) -> Export {
        let paragraphs = (1...count).map { number in
            let words = (0..<9).map { number >> $0 & 1 == 0 ? "visas" : "data" }
            return "1. \(words.joined(separator: " ")).\n\n"
        }
        return Export(reading: paragraphs.joined())
    }

    @Test("an anchor tells which passage is meant, where others have the same words too")
    func digestTellsThePassage() throws {
        let export = Export(reading: "1. Remittances fall.\n\n1. Remittances rise.\n")
        let index = PassageIndex(export.sources)
        let texts = export.crosswalk.claims.filter { $0.target == .objective(.remittances) }
            .map { index.place(of: $0)?.passage.text }
        #expect(texts == ["Remittances fall.", "Remittances rise."])
    }

    @Test("without an anchor it is the first passage that has the words at their place")
    func wordsTellThePassage() throws {
        let export = Self.export(count: PassageIndex.reach)
        let index = PassageIndex(export.sources)
        for claim in export.crosswalk.claims where !claim.evidence.isEmpty {
            let place = try #require(index.place(at: claim.subject, holding: claim.evidence))
            let meant = try #require(index.place(of: claim))
            #expect(place.order <= meant.order)
            #expect(claim.evidence.allSatisfy { $0.stands(in: place.passage.text) })
        }
    }

    @Test(
        "rows in the order of the document find their passages however many share a number, and those that somebody moved a little",
        arguments: [0, 1, 5])
    func rowsFollowTheDocument(moved: Int) throws {
        let count = PassageIndex.reach * 7
        let export = Export(
            reading: (1...count).map { "1. Remittances of region \($0) fall.\n\n" }.joined())
        let iri = try #require(export.sources.first?.reference.iri)
        var order = Array(1...count)
        order.insert(order.removeLast(), at: order.count - moved)
        let rows = order.map { "\(iri)#para-1,20,central,Remittances of region \($0) fall\n" }
        var edited = try export.reading("passage,objective,level,quote\n" + rows.joined())
        let crosswalk = edited.crosswalk()
        #expect(edited.faults.isEmpty)
        #expect(
            Set(crosswalk.mappings.map(\.evidence.quotation))
                == Set(order.map { "Remittances of region \($0) fall" }))
    }

    @Test("an export is read back as it was, however many passages share a number")
    func exportsComeBack() throws {
        let export = Self.export(count: PassageIndex.reach * 3)
        var edited = try export.reading(export.text(in: CSVFormat()))
        let crosswalk = edited.crosswalk()
        #expect(edited.faults.isEmpty)
        func words(_ crosswalk: Crosswalk) -> [String] {
            crosswalk.mappings.map { "\($0.level): \($0.evidence.quotation)" }.sorted()
        }
        #expect(words(crosswalk) == words(export.crosswalk))
    }

    @Test("words that stand in no passage of a number are a fault of the row")
    func missingWordsAreFaults() throws {
        let export = Self.export(count: 3)
        let table = export.text(in: CSVFormat())
        var edited = try export.reading(table.replacing("visas", with: "passports"))
        _ = edited.crosswalk()
        #expect(!edited.faults.isEmpty)
    }
}
