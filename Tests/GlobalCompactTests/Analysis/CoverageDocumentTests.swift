import GlobalCompact
import Testing

/// Coverage of documents of the user's own, as the engine finds it.
@Suite("Coverage of a document")
struct CoverageDocumentTests {
    private let report = DocumentReader.read(CoverageFixtures.report)

    @Test("of a report shows its sessions, what they discuss and what they leave out")
    func readsReport() throws {
        let coverage = Coverage(of: report, by: MappingEngine())
        let review = try #require(RegionalReview(report: report))
        let (first, second) = (review.sessions[0], review.sessions[1])
        #expect(coverage[.trafficking, in: first].state == .mapped)
        #expect(coverage[.remittances, in: first].state == .mapped)
        #expect(!coverage[.remittances, in: first].isAssigned)
        #expect(coverage[.consularProtection, in: second].isAssignedButSilent)
        #expect(coverage[.remittances, in: second].count == 2, "an item goes with its paragraph")
        #expect(
            coverage[.consularProtection, in: coverage.documents[0].document].state == .noneFound)
        #expect(coverage.gaps(.assignedButSilent).map(\.objective) == [.consularProtection])
        #expect(coverage.gaps(.spillOver).map(\.objective).contains(.remittances))
        #expect(coverage.unread.isEmpty)
        #expect(coverage.gaps.allSatisfy { !$0.isCurated })
    }

    @Test("of a document without findings says so, themes included")
    func readsSilence() {
        let document = DocumentReader.read("1. Tea was served at four.\n\n2. All went home.\n")
        let coverage = Coverage(of: document, by: MappingEngine())
        let reference = coverage.documents[0].document
        #expect(coverage[.data, in: reference].state == .noneFound)
        #expect(coverage[theme: .data, in: reference].state == .noneFound)
        #expect(coverage.gaps(.notDiscussed).count == 23)
        #expect(coverage.gaps(.withoutObjective).count == 2)
    }

    @Test("of an empty document is not reviewed")
    func readsEmptyDocument() {
        let coverage = Coverage(of: DocumentReader.read(""), by: MappingEngine())
        #expect(coverage.documents.count == 1)
        #expect(coverage.documents[0].objectives.allSatisfy { $0.state == .notReviewed })
        #expect(coverage.documents[0].themes.allSatisfy { $0.state == .notReviewed })
        #expect(coverage.gaps.isEmpty)
    }

    @Test("by an engine with a vocabulary of its own claims nothing that it did not look for")
    func respectsVocabulary() {
        let term = Term("tea", targets: ["20"], weight: 0.9)
        let engine = MappingEngine(vocabulary: Vocabulary(terms: [term]))
        let document = DocumentReader.read("1. Tea was served.\n\n2. All went home.\n")
        let coverage = Coverage(of: document, by: engine)
        let reference = coverage.documents[0].document
        #expect(coverage[.remittances, in: reference].state == .mapped)
        #expect(coverage[.data, in: reference].state == .notReviewed)
        #expect(coverage[theme: .remittances, in: reference].state == .notReviewed)
        #expect(coverage.gaps(.notDiscussed).isEmpty)
    }

    @Test("does not depend on line ends or composition", arguments: ["\r\n", "\r"])
    func isInvariant(lineEnd: String) {
        let plain = Coverage(of: report, by: MappingEngine())
        var bytes: [UInt8] = []
        for byte in CoverageFixtures.report.utf8 {
            if byte == 0x0A { bytes += Array(lineEnd.utf8) } else { bytes.append(byte) }
        }
        let other = Coverage(
            of: DocumentReader.read(String(decoding: bytes, as: UTF8.self)), by: MappingEngine())
        #expect(other.gaps.map(\.kind) == plain.gaps.map(\.kind))
        #expect(other.gaps.map(\.objective) == plain.gaps.map(\.objective))
        #expect(other.sessions.map(\.read) == plain.sessions.map(\.read))
    }

    /// The coverage of a document whose passages speak for one objective after another, the last
    /// one left out.
    private func coverage(title: String, passages count: Int) -> Coverage {
        let reference = DocumentReference(symbol: nil, shortTitle: title, date: nil, digest: "b1")
        let passages = (1...count).map { Locator.paragraph(number: String($0)) }
        let origin = Origin.computed(version: "x")
        let mappings = passages.enumerated().map { index, passage in
            Mapping(
                subject: Citation(document: reference, locator: passage),
                objective: Objective.allCases[index % 22], relation: .intersects,
                level: .central, origin: origin)
        }
        return Coverage(
            of: Crosswalk(origin: origin, mappings: mappings),
            in: [Coverage.Source(reference, passages: passages)])
    }

    @Test(
        "of very many passages or a hostile title counts each",
        arguments: [
            ("Long report", 100_000), (String(repeating: "e\u{301}\u{323}", count: 2_000), 100),
        ])
    func survivesSize(title: String, count: Int) {
        let coverage = coverage(title: title, passages: count)
        #expect(coverage.documents[0].objectives.reduce(0) { $0 + $1.count } == count)
        #expect(coverage.gaps.map(\.objective) == [.cooperation])
    }
}
