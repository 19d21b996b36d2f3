import Testing

@testable import GlobalCompactFormats

@Suite("MarkdownText")
struct MarkdownTextTests {
    @Test(
        "puts a backslash before mark-up, and nowhere else",
        arguments: [
            ("Plain text, with marks; quite: so (here) – 4.1 % of it!", nil),
            ("L’article 5 : « cités » à 12:30, p. 3-4 et/ou 2 + 2", nil),
            ("a | b", "a \\| b"), ("a \\| b", "a \\\\\\| b"), ("[x](y)", "\\[x\\](y)"),
            ("![i](y)", "!\\[i\\](y)"), ("`code`", "\\`code\\`"), ("*a* _b_", "\\*a\\* \\_b\\_"),
            ("~~s~~", "\\~\\~s\\~\\~"), ("<script>", "\\<script\\>"), ("&lt;", "\\&lt;"),
            ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("---", "\\---"),
            ("1. x", "1\\. x"), ("23) x", "23\\) x"), ("a. x", "a\\. x"), ("iv) x", "iv\\) x"),
            ("(a) x", "\\(a) x"), ("Mr. X", nil), ("=== x", "\\=\\=\\= x"), ("$x$", "\\$x\\$"),
            ("{{x}}", "\\{\\{x\\}\\}"), ("[^1]", "\\[\\^1\\]"), (": x", "\\: x"),
            ("http://x.org/a", "http\\:\\//x\\.org/a"), ("www.x.org", "www\\.x\\.org"),
            ("a@b.org", "a\\@b\\.org"), ("javascript:x", "javascript\\:x"),
            ("  x  ", "x"), ("a\n\n# b", "a \\# b"), ("a\r\n\tb\u{2028}c\u{85}d", "a b c d"),
            ("a\u{202E}b\u{2066}c\u{200B}d\u{AD}e\u{FEFF}", "abcde"), ("क\u{94D}\u{200D}ष", nil),
            ("a\u{0}b\u{1B}[31mc\u{7F}", "a\u{FFFD}b\u{FFFD}\\[31mc\u{FFFD}"), ("", nil),
            ("\u{202E}# x", "\\# x"), ("\n", ""),
        ] as [(String, String?)])
    func escapes(text: String, expected: String?) {
        #expect(MarkdownText.escaped(text) == expected ?? text)
    }

    @Test(
        "sets words in bold",
        arguments: [
            ("to send money", [3..<7], "to **send** money"),
            ("to send money", [0..<2, 3..<7], "**to** **send** money"),
            ("l’été", [4..<9], "l’**été**"), ("a|b", [0..<1, 2..<3], "**a**\\|**b**"),
            ("tosend", [0..<2, 2..<6], "**tosend**"),
            ("to\u{200B}send", [0..<2, 5..<9], "**tosend**"),
            ("1. x", [0..<1], "**1**\\. x"), ("*a*", [1..<2], "\\***a**\\*"),
        ])
    func setsBold(text: String, ranges: [Range<Int>], expected: String) {
        #expect(MarkdownText.escaped(text, strong: ranges) == expected)
    }

    @Test(
        "leaves plain what cannot be bold",
        arguments: [
            [0..<99], [3..<3], [4..<2 + 3], [2..<7], [3..<8], [5..<8, 3..<7], [99..<100],
        ])
    func leavesOddRangesPlain(ranges: [Range<Int>]) {
        let plain = MarkdownText.escaped("to send, é", strong: ranges)
            .split(separator: "**").joined()
        #expect(plain == "to send, é")
    }

    @Test("does not trap on a range inside a letter")
    func survivesHalfLetters() {
        for start in 0..<6 {
            for end in start..<7 { _ = MarkdownText.escaped("é語x", strong: [start..<end]) }
        }
        #expect(MarkdownText.escaped("é語x", strong: [1..<5]) == "é語x")
    }
}
