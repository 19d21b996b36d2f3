import Testing

@testable import GlobalCompact

@Suite("Accents of folded words")
struct FoldingAccentsTests {
    private func marked(_ word: String) -> String {
        Folding.accents(of: Array(word.utf8)).map { $0 ? "^" : "." }.joined()
    }

    @Test(
        "marks the vowels that have an accent, composed or not",
        arguments: [
            ("élevé", "^...^"), ("ÉLÈVE", "^.^.."), ("e\u{301}le\u{300}ve", "^.^.."),
            ("migrant", "......."), ("naïf", "..^."), ("sûr", ".^."), ("", ""),
        ])
    func marksVowels(word: String, marks: String) {
        #expect(marked(word) == marks)
    }

    @Test(
        "gives one mark for each folded byte, and none to consonants, ligatures and other scripts",
        arguments: ["façade", "œuvre", "straße", "ñandú", "миграция", "re\u{AD}tour", "n\u{301}"])
    func countsAsFolded(word: String) {
        let bytes = Array(word.utf8)
        let folded = Folding.words(in: bytes).flatMap(\.folded)
        #expect(Folding.accents(of: bytes).count == folded.count)
    }

    @Test("leaves consonants alone")
    func leavesConsonants() {
        #expect(marked("façade") == "......")
        #expect(marked("n\u{301}") == ".")
        #expect(marked("œuvre") == "......")
        #expect(!marked("eж\u{301}").contains("^"))
    }
}
