import Testing

@testable import GlobalCompact

@Suite("Emphasis")
struct EmphasisTests {
    @Test(
        "counts up to three asterisks at either end",
        arguments: [
            ("", 0, 0), ("a", 0, 0), ("*a", 1, 0), ("**a*", 2, 1), ("****a***", 3, 3), ("**", 2, 2),
            ("a*b", 0, 0),
        ])
    func countsAtEnds(text: String, leading: Int, trailing: Int) {
        let bytes = Array(text.utf8)
        #expect(Emphasis.leading(bytes.indices, in: bytes) == leading)
        #expect(Emphasis.trailing(bytes.indices, in: bytes) == trailing)
    }

    @Test(
        "spans a line that opens it at the first byte and closes it at the last alone",
        arguments: [
            ("**Title**", true), ("*25th meeting*", true), ("**Title**.", false),
            ("*a* and *b*", false), ("**a", false), ("****", false), ("*a**", false), ("", false),
        ])
    func spansLine(text: String, spans: Bool) {
        let bytes = Array(text.utf8)
        #expect(Emphasis.spans(bytes.indices, in: bytes) == spans)
    }

    @Test(
        "closes where as many asterisks stand together again",
        arguments: [("**a** b", true), ("**a* b", false), ("**a***", true), ("**", false)])
    func closesWithin(text: String, closes: Bool) {
        let bytes = Array(text.utf8)
        #expect(Emphasis.closes(2, within: bytes.indices, in: bytes) == closes)
    }
}

@Suite("EmphasisPairs")
struct EmphasisPairsTests {
    /// The text with every mark that has a partner as a middle dot.
    private static func marked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let pairs = EmphasisPairs(in: bytes)
        return bytes.indices.map { index in
            pairs.hasPair(at: index) ? "·" : String(Unicode.Scalar(bytes[index]))
        }.joined()
    }

    @Test(
        "pairs a run before a word with one as long after a word",
        arguments: [
            ("*a*", "·a·"), ("**a** *b*", "··a·· ·b·"), ("*a**", "*a**"), ("a * b *", "a * b *"),
            ("**a *b***", "··a ·b···"), ("*a _b* c_", "·a ·b· c·"), ("plain", "plain"), ("", ""),
        ])
    func pairsRuns(text: String, marked: String) {
        #expect(Self.marked(text) == marked)
    }

    @Test(
        "leaves bars inside words, escaped marks and addresses alone",
        arguments: [
            "file_name_x", #"\*a*"#, "https://a.org/_x_", "see www.a.org/*b*",
        ])
    func leavesOthers(text: String) {
        #expect(Self.marked(text) == text)
    }
}
