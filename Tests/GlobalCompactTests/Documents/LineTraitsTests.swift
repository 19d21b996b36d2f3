import Testing

@testable import GlobalCompact

@Suite("LineTraits")
struct LineTraitsTests {
    @Test(
        "tells what may stand on a line",
        arguments: [
            ("Les migrants envoient des fonds.", []),
            ("**1.** Text", .markup), ("file_name", .markup), ("a\\b", .markup),
            ("[t](u)", .markup), ("a & b", .markup), ("<u>", .markup),
            ("family¹", .raisedDigits), ("family⁴", .raisedDigits), ("coûté où", []),
            ("family.1", .gluedDigits), ("family1", .gluedDigits), ("in 2013", []),
            ("Introduction .... 2", .leaders), ("Introduction …… 2", .leaders), ("fin. Et", []),
            ("one  two", .wideSpaces),
            ("a  b.1", [.wideSpaces, .gluedDigits]),
        ] as [(String, LineTraits)])
    func tells(line: String, expected: LineTraits) {
        #expect(LineTraits(of: Array(line.utf8)[...]) == expected)
    }

    @Test("finds the same traits while it smooths a source as on the smoothed lines")
    func agreesWithSmoothing() throws {
        let pieces = [
            "a", "b ", "  ", "\t", ".", "...", "…", "1", "9", "é", "e\u{301}", "\u{301}", "¹", "⁴",
            "²", "\u{AD}", "\u{A0}", "\u{2028}", "\u{C}", "\r\n", "\r", "\n", "*", "_", "&", "’",
            "\u{200B}", "\u{0}", "ÿ", "ʼ", "漢", "😀", "\u{37E}", "\u{212A}",
        ]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...40, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let buffer = try SourceBuffer(Array(text.utf8))
            for line in buffer.lines {
                let exact = LineTraits(of: buffer.bytes[line.range])
                // The space of an indent may have begun leaders.
                #expect(line.traits.union(.leaders) == exact.union(.leaders), "\(text)")
                #expect(line.traits.isSuperset(of: exact), "\(text)")
            }
        }
    }

    @Test("passes by no line that has leaders, a raised digit or mark-up")
    func missesNothing() {
        let signs = [".", "…", " ", "a", "1", "¹", "é", "*"]
        for code in 0..<(signs.count * signs.count * signs.count * signs.count * signs.count) {
            var rest = code
            var text = ""
            for _ in 0..<5 {
                text += signs[rest % signs.count]
                rest /= signs.count
            }
            let bytes = Array(text.utf8)
            let traits = LineTraits(of: bytes[...])
            if ContentsFinder.leaders(in: 0..<bytes.count, of: bytes) != nil {
                #expect(traits.contains(.leaders), "\(text)")
            }
            let inline = InlineText(bytes, .markup)
            if !inline.calls.isEmpty || inline.bytes != InlineText(bytes, []).bytes {
                #expect(!traits.isDisjoint(with: .unclean), "\(text)")
            }
        }
    }
}
