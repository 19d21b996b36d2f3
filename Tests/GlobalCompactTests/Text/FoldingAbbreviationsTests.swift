import Testing

@testable import GlobalCompact

@Suite("Folding+Abbreviations")
struct FoldingAbbreviationsTests {
    @Test(
        "know the words whose full stop ends no sentence",
        arguments: [
            ("art", true), ("Art", true), ("no", true), ("paras", true), ("M", true),
            ("arts", false), ("article", false), ("paragraph", false), ("fonds", false),
            ("pára", true),
        ])
    func know(word: String, isAbbreviation: Bool) {
        for start in ["", "the "] {
            let bytes = Array((start + word).utf8)
            #expect(Folding.isAbbreviation(endingAt: bytes.count, in: bytes) == isAbbreviation)
        }
    }
}
