import Testing

@testable import GlobalCompactFormats

@Suite("Text in Turtle")
struct TurtleTextTests {
    @Test(
        "quotes literals",
        arguments: [
            ("a é 💶", #""a é 💶""#), (#""""x"""\"#, #""\"\"\"x\"\"\"\\""#),
            ("a\tb\nc\rd", #""a\tb\nc\rd""#),
            ("\u{0}\u{1F}\u{7F}\u{85}", #""\u0000\u001F\u007F\u0085""#),
            ("\u{202E}x\u{2066}\u{FFFE}", #""\u202Ex\u2066\uFFFE""#), ("\\u0041", #""\\u0041""#),
        ])
    func quotes(text: String, expected: String) {
        #expect(TurtleText.literal(text) == expected)
        #expect(TurtleText.literal(text, language: "fr") == expected + "@fr")
    }

    @Test(
        "writes what an IRI may not contain in percent code",
        arguments: [
            ("https://x.org/é#a", "<https://x.org/é#a>"), ("urn:a b", "<urn:a%20b>"),
            ("urn:<\"{}|^`\\>", "<urn:%3C%22%7B%7D%7C%5E%60%5C%3E>"),
            ("urn:\n\u{0}", "<urn:%0A%00>"), ("urn:%20", "<urn:%20>"),
        ])
    func writesIRIs(text: String, expected: String) {
        #expect(TurtleText.iri(text) == expected)
    }
}
