import Testing

@testable import GlobalCompact

@Suite("MappingEngine on documents")
struct MappingEngineDocumentTests {
    private static let document = DocumentReader.read(
        """
        1. Les envois de fonds des travailleurs migrants coûtent trop cher.

        2. Les participants ont remercié le Gouvernement.

        3. Les participants :

        a) Préviennent la traite des personnes ;

        b) Remercient le Gouvernement.
        """)
    private static let reference = DocumentReference(
        symbol: nil, shortTitle: "Test", date: nil, digest: "")

    private func crosswalk() -> Crosswalk {
        MappingEngine().crosswalk(of: Self.document, as: Self.reference)
    }

    @Test("maps paragraphs and items, and says where none is found")
    func mapsPassages() {
        let central = crosswalk().mappings.filter { $0.level == .central || $0.level == .noneFound }
        #expect(Set(central.map(\.subject.locator.description)) == ["1", "2", "3", "3a", "3b"])
        #expect(
            central.filter { $0.objective == .remittances }.map(\.subject.locator.description) == [
                "1"
            ])
        #expect(
            central.filter { $0.objective == .trafficking }.map(\.subject.locator.description) == [
                "3a"
            ])
        #expect(
            crosswalk().passagesWithoutObjective().map(\.locator.description) == ["2", "3", "3b"])
    }

    @Test("tags themes")
    func tagsThemes() {
        let tags = crosswalk().tags(of: .remittances)
        #expect(tags.map(\.subject.locator.description) == ["1"])
        #expect(tags.first?.evidence.map(\.quote) == ["envois de fonds"])
        #expect(tags.first?.evidence.map(\.term) == ["envoi de fonds"])
    }

    @Test("marks all it says as computed, with the version of engine and vocabulary")
    func marksOrigin() {
        let crosswalk = crosswalk()
        let origin = Origin.computed(
            version: MappingEngine.version + "/" + Vocabulary.version)
        #expect(crosswalk.origin == origin)
        #expect(crosswalk.mappings.allSatisfy { $0.origin == origin && $0.rationale == nil })
        #expect(crosswalk.themeTags.allSatisfy { $0.origin == origin })
    }

    @Test("leaves no passage of a document without a word", arguments: BundledDocument.all)
    func leavesNoneOut(document: BundledDocument) {
        let crosswalk = MappingEngine().crosswalk(
            of: document.document, as: document.reference)
        let mapped = Set(crosswalk.mappings.map(\.subject.locator))
        #expect(mapped == Set(document.document.passages.map(\.locator)))
        for mapping in crosswalk.mappings where mapping.objective != nil {
            #expect(!mapping.evidence.isEmpty)
        }
    }

    @Test("quotes the words at the ranges it names", arguments: BundledDocument.all)
    func quotesWords(document: BundledDocument) {
        let crosswalk = MappingEngine().crosswalk(
            of: document.document, as: document.reference)
        let texts = Dictionary(
            uniqueKeysWithValues: document.document.passages.map {
                ($0.locator, Array($0.text.utf8))
            })
        let evidence =
            crosswalk.mappings.flatMap { mapping in mapping.evidence.map { (mapping.subject, $0) } }
            + crosswalk.themeTags.flatMap { tag in tag.evidence.map { (tag.subject, $0) } }
        for (subject, piece) in evidence {
            #expect(texts[subject.locator]?[piece.range].asText == piece.quote, "\(subject)")
        }
    }
}
