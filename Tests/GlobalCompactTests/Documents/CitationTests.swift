import Testing

@testable import GlobalCompact

@Suite("Citation")
struct CitationTests {
    @Test(
        "is written as people write it",
        arguments: [
            (BundledDocument.declaration2013, "27", "A/RES/68/4, para. 27", "A/RES/68/4, par. 27"),
            (.declaration2013, "block-3", "A/RES/68/4, block 3", "A/RES/68/4, bloc 3"),
            (
                .lima2013, "annex-8a", "Lima summary (23 May 2013), para. 8 (a)",
                "Résumé de Lima (23 mai 2013), par. 8 a)"
            ),
            (
                .lima2013, "annex-11", "Lima summary (23 May 2013), para. 11",
                "Résumé de Lima (23 mai 2013), par. 11"
            ),
            (
                .review2024, "13", "UNECE regional review (11 March 2024), para. 13",
                "Examen régional de la CEE (11 mars 2024), par. 13"
            ),
            (
                .review2024, "annex-26", "UNECE regional review (11 March 2024), annex, para. 26",
                "Examen régional de la CEE (11 mars 2024), annexe, par. 26"
            ),
            (
                .review2024, "front", "UNECE regional review (11 March 2024), front matter",
                "Examen régional de la CEE (11 mars 2024), en-tête"
            ),
        ])
    func isWritten(seed: BundledDocument, place: String, english: String, french: String) throws {
        let citation = Citation(document: seed.reference, locator: try #require(Locator(place)))
        #expect(citation.spelled() == english)
        #expect(citation.spelled(in: .french) == french)
        #expect(citation.description == english)
    }

    @Test(
        "is an address at the United Nations, or names the bytes of the document",
        arguments: [
            (BundledDocument.declaration2013, "27", "https://docs.un.org/en/A/RES/68/4#para-27"),
            (
                .lima2013, "annex-8a",
                "urn:sha256:9347c719ec83479f479136cfa51af65e57383a051f1065323ecf3bbe28e3cb96#para-8-a"
            ),
            (
                .review2024, "annex-26",
                "urn:sha256:cc55683c9887d85ba4d10ff3a40756877bc63934306d3dfe8a538b5e72a3bebd#annex-para-26"
            ),
        ])
    func isAddress(seed: BundledDocument, place: String, address: String) throws {
        let citation = Citation(document: seed.reference, locator: try #require(Locator(place)))
        #expect(citation.iri == address)
    }

    @Test("of the body of a document that is known by its annex names the body's blocks apart")
    func tellsBodyFromMainPart() throws {
        let reference = BundledDocument.lima2013.reference
        let body = Citation(document: reference, locator: .block(1))
        let annex = Citation(document: reference, locator: .block(1, part: .annex))
        #expect(body != annex)
        withKnownIssue("block 1 of the letter and of its annex are cited alike") {
            #expect(body.spelled() != annex.spelled())
            #expect(body.iri != annex.iri)
        }
    }

    @Test(
        "of every passage is unlike any other's",
        arguments: [BundledDocument.declaration2013, .review2024])
    func isUnique(seed: BundledDocument) {
        let citations = seed.document.passages.map {
            Citation(document: seed.reference, locator: $0.locator)
        }
        #expect(Set(citations.map(\.description)).count == citations.count)
        #expect(Set(citations.map(\.iri)).count == citations.count)
    }

    @Test("leads to the text it cites")
    func leadsToText() throws {
        let citation = Citation(
            document: BundledDocument.declaration2013.reference, locator: .paragraph(number: "27"))
        let text = try #require(Corpus.bundled.text(at: citation))
        #expect(text.hasPrefix("Sommes conscients que les envois de fonds"))
    }

    @Test("tells ranges apart")
    func tellsRangesApart() {
        let document = BundledDocument.declaration2013.reference
        let whole = Citation(document: document, locator: .paragraph(number: "27"))
        let words = Citation(document: document, locator: .paragraph(number: "27"), range: 23..<38)
        #expect(whole.range == nil)
        #expect(whole != words)
        #expect(words.spelled() == whole.spelled())
    }

    @Test("cuts a long title behind a word, for each citation repeats it")
    func cutsLongTitles() {
        let word = "Zusammenfassung "
        let document = DocumentReader.read(
            "# " + String(repeating: word, count: 60) + "\n\n1. Text of a paragraph.\n")
        #expect((document.title ?? "").utf8.count > 900)
        let reference = DocumentReference(document)
        #expect(reference.shortTitle == String(repeating: word, count: 18).dropLast() + "…")
        #expect(reference.shortTitleFrench == reference.shortTitle)
        #expect(DocumentReference(document, title: document.title).shortTitle == document.title)
        let unbroken = DocumentReader.read(
            "# " + String(repeating: "é", count: 500) + "\n\n1. Text.\n")
        #expect(DocumentReference(unbroken).shortTitle.utf8.count == 300 + 3)
    }
}
