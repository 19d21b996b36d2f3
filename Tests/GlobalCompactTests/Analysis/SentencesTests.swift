import Testing

@testable import GlobalCompact

@Suite struct SentencesTests {
    private func quotations(_ text: String, _ words: String...) -> [Explanation.Quotation] {
        let bytes = Array(text.utf8)
        let evidence = words.compactMap { word in
            ByteSearch.first(Array(word.utf8), in: bytes).map { Evidence(range: $0, quote: word) }
        }
        return Sentences(bytes).quotations(of: evidence)
    }

    @Test func wordsComeWithTheirSentence() {
        let text = "  Un coût. Les envois de fonds aident ! Rien d'autre."
        #expect(quotations(text, "fonds").map(\.sentence) == ["Les envois de fonds aident !"])
        #expect(
            quotations(text, "coût", "autre").map(\.sentence) == ["Un coût.", "Rien d'autre."])
    }

    @Test func wordsOfOneSentenceShareIt() {
        let found = quotations("Un coût. Les envois de fonds aident.", "envois", "aident")
        #expect(found.count == 1)
        #expect(found.first?.words.map(\.quote) == ["envois", "aident"])
    }

    @Test func wordsOverAnEndBringBothSentences() {
        let found = quotations("Un coût. Les envois. Fin.", "coût. Les")
        #expect(found.map(\.sentence) == ["Un coût. Les envois."])
    }

    @Test(arguments: ["", ".", "x", "e\u{301}. e\u{301}", "a\r\n\r\nb", "\u{1F600}. \u{1F600}"])
    func everySentenceIsAStretchOfTheText(text: String) {
        let bytes = Array(text.utf8)
        let pieces = bytes.indices.map { Evidence(range: $0..<$0 + 1, quote: "") }
        for quotation in Sentences(bytes).quotations(of: pieces) {
            #expect(quotation.sentence.utf8.elementsEqual(bytes[quotation.range]))
        }
    }

    @Test func evidenceOutsideTheTextIsLeftOut() {
        let pieces = [-5..<2, 0..<0, 2..<99].map { Evidence(range: $0, quote: "") }
        #expect(Sentences(Array("Un coût".utf8)).quotations(of: pieces).isEmpty)
    }
}
