import Testing

@testable import GlobalCompact

/// The language of a text, with counting whole folded words as oracle.
@Suite("LanguageDetection")
struct LanguageDetectionTests {
    private static let words: [(Language, Set<String>)] = [
        (
            .french,
            [
                "de", "la", "les", "des", "et", "du", "le", "aux", "dans", "pour", "sur", "une",
                "par", "qui", "est", "au", "ont", "leur", "ces", "avec", "plus",
            ]
        ),
        (
            .english,
            [
                "the", "of", "and", "to", "in", "for", "on", "that", "with", "by", "is", "are",
                "was", "were", "their", "from", "as", "which", "an", "be",
            ]
        ),
        (
            .spanish,
            [
                "el", "los", "las", "y", "del", "en", "para", "con", "por", "que", "una", "se",
                "su", "al", "sus", "como", "es", "han", "lo", "mas",
            ]
        ),
    ]

    @Test("counts words of one letter too")
    func countsShortWords() {
        #expect(
            LanguageDetection.language(of: Array("A y o a y. A la. A y o.".utf8))
                == Language(rawValue: "es"))
    }

    private func naiveLanguage(of bytes: [UInt8]) -> Language? {
        let text = Folding.words(in: bytes).map(\.folded).filter { $0.count <= 5 }.map(\.asText)
        let counts = Self.words.map { language, words in
            (language, text.filter(words.contains).count)
        }
        let ranked = counts.sorted { $0.1 > $1.1 }
        return ranked[0].1 >= 3 && ranked[0].1 * 2 > ranked[1].1 * 3 ? ranked[0].0 : nil
    }

    @Test(
        "tells the language by whole words, folded",
        arguments: [
            ("", nil), ("the of and", .english), ("the of", nil), ("THE Of-and'", .english),
            ("dès lès là", .french), ("más él sé", .spanish), ("theof and the of", .english),
            ("de la l\u{301}es", .french), ("the the the de de", nil), ("éthe the the", nil),
            ("the日 the日 of日", nil), ("the\u{AD}ir their their", .english),
        ] as [(String, Language?)])
    func tellsLanguage(text: String, language: Language?) {
        #expect(LanguageDetection.language(of: Array(text.utf8)) == language)
        #expect(naiveLanguage(of: Array(text.utf8)) == language)
    }

    @Test("agrees with counting folded words, on texts and parts of texts")
    func agreesWithOracle() {
        for document in BundledDocument.all {
            let bytes = Array(document.text.utf8)
            for start in stride(from: 0, to: bytes.count - 80, by: 211) {
                let part = Array(bytes[start..<start + 80])
                #expect(LanguageDetection.language(of: part) == naiveLanguage(of: part))
            }
            #expect(LanguageDetection.language(of: bytes) == .french)
        }
    }
}
