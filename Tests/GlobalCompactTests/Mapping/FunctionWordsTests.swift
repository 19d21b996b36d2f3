import Testing

@testable import GlobalCompact

@Suite("FunctionWords")
struct FunctionWordsTests {
    @Test("are those that bind others", arguments: ["the", "their", "which", "leurs", "d", "avec"])
    func bind(word: String) {
        #expect(FunctionWords.contains(Array(word.utf8)))
    }

    @Test(
        "are no words of which they are the stem",
        arguments: ["parent", "parents", "onion", "data", "willed", "withes"])
    func spareOthers(word: String) {
        #expect(!FunctionWords.contains(Array(word.utf8)))
    }
}
