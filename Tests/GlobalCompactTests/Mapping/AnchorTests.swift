import Testing

@testable import GlobalCompact

@Suite struct AnchorTests {
    private let citation = Citation(
        document: .declaration2013, locator: .paragraph(number: "27"))

    @Test func keepsTheWordsWithWhatStandsAroundThem() throws {
        let text = "Nous soulignons que les envois de fonds sont une source privée de capitaux."
        let words = "envois de fonds"
        let range = try #require(ByteSearch.first(Array(words.utf8), in: Array(text.utf8)))
        let anchor = try #require(
            Anchor([Evidence(range: range, quote: words)], at: citation, in: text))
        #expect(anchor.passageDigest == SHA256.hexDigest(of: Array(text.utf8)))
        let quotation = try #require(anchor.quotations.first)
        #expect(quotation.quote == words)
        #expect(quotation.prefix == "Nous soulignons que les ")
        #expect(quotation.suffix == " sont une source privée de capit")
        #expect(quotation.suffix.unicodeScalars.count == Anchor.contextLength)
        #expect(quotation.range == 24..<39)
        #expect(anchor.holds([Evidence(range: range, quote: words)], at: citation))
    }

    @Test func countsScalarsWhereBytesAreMore() throws {
        let text = "éé😀 naïve"
        let anchor = try #require(
            Anchor([Evidence(range: 9..<15, quote: "naïve")], at: citation, in: text))
        #expect(anchor.quotations[0].scalarRange == 4..<9)
        #expect(anchor.quotations[0].prefix == "éé😀 ")
        #expect(anchor.quotations[0].suffix.isEmpty)
    }

    @Test(arguments: [
        Evidence(range: 0..<4, quote: "fond"), Evidence(range: 1..<3, quote: "é"),
        Evidence(range: 0..<99, quote: "été"), Evidence(range: 99..<100, quote: "x"),
        Evidence(range: -5..<(-1), quote: ""), Evidence(range: 0..<1, quote: "é"),
    ])
    func refusesEvidenceThatDoesNotStandInTheText(evidence: Evidence) {
        #expect(Anchor([evidence], at: citation, in: "été") == nil)
    }

    @Test func everyEntryOfTheBundledAndOfComputedCrosswalksIsAnchored() {
        for entry in Corpus.bundled.curated.entries { #expect(entry.validAnchor != nil) }
        let document = BundledDocument.lima2013.document
        let computed = MappingEngine().crosswalk(of: document, as: .lima2013)
        #expect(!computed.entries.isEmpty)
        for entry in computed.entries { #expect(entry.validAnchor != nil) }
    }

    @Test func anchorSaysWhetherItIsThatOfTheEntry() throws {
        var mapping = try #require(Corpus.bundled.curated.mappings.first)
        let anchor = try #require(mapping.anchor)
        #expect(anchor.holds(mapping.evidence, at: mapping.subject))
        mapping.evidence[0].quote = "other words"
        #expect(!anchor.holds(mapping.evidence, at: mapping.subject))
        #expect(!anchor.holds([], at: mapping.subject))
    }

    @Test func aRangeInTheCitationIsAnchoredToo() throws {
        var subject = citation
        subject.range = 0..<4
        let anchor = try #require(Anchor([], at: subject, in: "Nous soulignons"))
        #expect(anchor.quotations.map(\.quote) == ["Nous"])
        #expect(anchor.holds([], at: subject))
        subject.range = 0..<99
        #expect(Anchor([], at: subject, in: "Nous soulignons") == nil)
    }
}
