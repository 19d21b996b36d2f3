import GlobalCompact
import Testing

@Suite("2. What can I read here?")
struct Tour2TheDocuments {
    @Test("Which documents are there, of which day, and how many paragraphs do they have?")
    func documents() {
        let documents = Corpus.bundled.documents
        #expect(
            documents.map { $0.reference.spelled() } == [
                "Lima summary (23 May 2013)", "A/RES/68/4", "UNECE regional review (11 March 2024)",
            ])
        #expect(documents.map(\.document.paragraphs.count) == [11, 34, 61])
    }

    @Test("What does paragraph 27 of the 2013 Declaration say, and how do I cite it?")
    func paragraph() {
        let citation = Citation(
            document: BundledDocument.declaration2013.reference, locator: .paragraph(number: "27"))
        #expect(citation.description == "A/RES/68/4, para. 27")
        #expect(citation.iri == "https://docs.un.org/en/A/RES/68/4#para-27")
        #expect(
            Corpus.bundled.text(at: citation)?.contains(
                "moins coûteuses, plus rapides et plus sûres") == true)
    }

    @Test("How do I cite a text that prints no symbol?")
    func withoutSymbol() {
        let lima = BundledDocument.lima2013
        #expect(lima.document.symbol == nil)
        let citation = Citation(
            document: lima.reference,
            locator: .paragraph(number: "8", letter: "a", part: .annex))
        #expect(citation.description == "Lima summary (23 May 2013), para. 8 (a)")
        #expect(citation.iri.hasPrefix("urn:sha256:9347c719"))
    }

    @Test("How many regional consultative processes came to Lima?")
    func processes() {
        let note = BundledDocument.lima2013.document.notes.first { $0.mark == "1" }
        #expect(note?.calledBy?.spelled() == "annex, para. 2")
        #expect(note?.text.split(separator: ";").count == 13)
    }

    @Test("Which resolutions does the Lima summary call upon, and which does the Declaration?")
    func resolutions() {
        let cited = [BundledDocument.lima2013, .declaration2013].map { bundled in
            bundled.document.passages.flatMap { ReferenceFinder.references(in: $0.text) }
                .compactMap { if case .resolution(let act) = $0.kind { act.number } else { nil } }
        }
        #expect(Set(cited[0]) == ["65/170", "67/219"])
        #expect(cited[1].isEmpty, "it names conventions, and no resolution")
    }

    @Test("Which objectives does the report of 2024 call by their number?")
    func numbered() {
        let kinds = BundledDocument.review2024.document.passages
            .flatMap { ReferenceFinder.references(in: $0.text) }.map(\.kind)
        let called = Objective.allCases.filter { kinds.contains(.objective($0.number)) }
        #expect(called == Objective.allCases, "each by the session to which it was assigned")
    }
}
