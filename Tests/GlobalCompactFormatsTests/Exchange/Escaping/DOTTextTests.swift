import Testing

@testable import GlobalCompactFormats

@Suite("Text in DOT")
struct DOTTextTests {
    @Test(
        "writes labels that show as they are",
        arguments: [
            ("a é 💶", #""a é 💶""#), (#"say "x""#, #""say \"x\"""#), (#"\N \"#, #""\\N \\""#),
            ("&lt; <b>", #""&amp;lt; <b>""#), ("a\tb\nc", #""a b c""#),
            ("\u{0}\u{FFFE}", "\"\u{FFFD}\u{FFFD}\""),
        ])
    func writesLabels(text: String, expected: String) {
        #expect(DOTText.label([text]) == expected)
    }

    @Test("sets lines apart")
    func setsLines() {
        #expect(DOTText.label(["a", "b"]) == #""a\nb""#)
        #expect(DOTText.label([]) == #""""#)
    }

    @Test(
        "breaks between words",
        arguments: [
            ("", []), ("a b c", ["a b", "c"]), ("abcdef g", ["abcdef", "g"]),
            ("  a   b ", ["a b"]), ("e\u{301} b c", ["e\u{301}", "b c"]),
        ])
    func breaks(text: String, lines: [String]) {
        #expect(DOTText.wrapped(text, to: 3) == lines)
    }
}
