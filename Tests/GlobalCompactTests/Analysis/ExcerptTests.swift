import Testing

@testable import GlobalCompact

@Suite("Excerpt")
struct ExcerptTests {
    /// The first place of each word in a text, as evidence.
    private func evidence(_ words: [String], in text: String) -> [Evidence] {
        let bytes = Array(text.utf8)
        return words.compactMap { word in
            let needle = Array(word.utf8)
            return bytes.indices.first { bytes[$0...].starts(with: needle) }.map {
                Evidence(range: $0..<$0 + needle.count, quote: word)
            }
        }
    }

    private func excerpts(_ words: String..., in text: String) -> [Excerpt] {
        ExcerptCutter(text).excerpts(of: evidence(words, in: text))
    }

    private func words(_ excerpt: Excerpt) -> [String] {
        let bytes = Array(excerpt.text.utf8)
        return excerpt.words.map { bytes[$0].asText }
    }

    @Test("is the sentence, with its words")
    func isTheSentence() {
        let text = "First things first. They send money home. Then they rest."
        #expect(
            excerpts("money", in: text) == [
                Excerpt(text: "They send money home.", words: [10..<15])
            ])
        #expect(
            excerpts("First", "rest", in: text).map(\.text) == [
                "First things first.", "Then they rest.",
            ])
        #expect(excerpts("Then", in: text).map(words) == [["Then"]])
    }

    @Test("holds all the words of a sentence, in order")
    func holdsAllWords() {
        let text = "Ils envoient de l’argent à leur famille ; d’autres épargnent."
        #expect(excerpts("famille", "argent", in: text).map(words) == [["argent", "famille"]])
    }

    @Test(
        "begins with the marks that open with its first word",
        arguments: [
            ("Fin. « Les départs » cessent.", "« Les départs » cessent."),
            ("Fin. «\u{A0}Les départs\u{A0}» cessent.", "«\u{A0}Les départs\u{A0}» cessent."),
            ("End. (“Les départs” cease.)", "(“Les départs” cease.)"),
            ("« Les départs » cessent.", "« Les départs » cessent."),
        ])
    func beginsWithMarks(text: String, expected: String) {
        #expect(excerpts("départs", in: text).map(\.text) == [expected])
    }

    @Test("joins two sentences that one piece of evidence spans")
    func joinsSentences() {
        let text = "One ends. Two ends. Three."
        #expect(excerpts("ends. Two", in: text).map(\.text) == ["One ends. Two"])
        #expect(excerpts("ends. Two", "ends", in: text).count == 1)
    }

    @Test("takes the surroundings of the words from a sentence without end")
    func takesSurroundings() {
        let text =
            String(repeating: "été ", count: 500) + "remittances "
            + String(repeating: "été ", count: 500)
        let found = excerpts("remittances", in: text)
        #expect(found.count == 1)
        #expect(found.map(words) == [["remittances"]])
        #expect(found.allSatisfy { $0.isCutBefore && $0.isCutAfter && $0.text.utf8.count < 500 })
        #expect(found.allSatisfy { $0.text.hasPrefix("été") && $0.text.hasSuffix("été") })
        let far = excerpts("remittances", "fees", in: text + "fees")
        #expect(far.map(words) == [["remittances"], ["fees"]])
        #expect(far.map(\.isCutAfter) == [true, false])
    }

    @Test("takes whole letters from a word without end")
    func takesWholeLetters() {
        let text = String(repeating: "é", count: 1_000) + "x" + String(repeating: "語", count: 1_000)
        for excerpt in excerpts("x", in: text) {
            #expect(!excerpt.text.unicodeScalars.contains("\u{FFFD}"))
            #expect(words(excerpt) == ["x"])
        }
    }

    @Test("quotes alone what is not in the passage")
    func quotesStrangers() {
        let stranger = Evidence(range: 10..<400, quote: "remittances")
        let other = Evidence(range: 0..<5, quote: "Other")
        for text in ["", "Short.", "Quite another text."] {
            let found = ExcerptCutter(text).excerpts(of: [other, stranger])
            #expect(found.map(\.text).contains("remittances"))
            #expect(found.allSatisfy { $0.isCutBefore && $0.isCutAfter })
            #expect(found.allSatisfy { words($0) == [$0.text] })
        }
        #expect(ExcerptCutter("A text.").excerpts(of: []).isEmpty)
    }

    @Test(
        "evidence stands where its words do, and nowhere outside the text",
        arguments: [
            (0..<4, true), (1..<4, false), (-1..<3, false), (11..<15, true), (12..<16, false),
            (0..<5, false),
        ])
    func standsInText(range: Range<Int>, expected: Bool) {
        let text = "They rest. They"
        let evidence = Evidence(range: range, quote: "They")
        #expect(evidence.stands(in: text) == expected)
        #expect(evidence.stands(in: Array(text.utf8)) == expected)
    }
}
