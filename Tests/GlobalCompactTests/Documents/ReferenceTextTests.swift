import Testing

@testable import GlobalCompact

@Suite("Text reduced to what references are written in")
struct ReferenceTextTests {
    @Test(
        "folds accents, spaces, dashes, slashes and apostrophes",
        arguments: [
            ("Résolution", "Resolution"), ("Re\u{301}solution", "Resolution"), ("œuvre", "ouvre"),
            ("l’à-côté", "l'a-cote"), ("1–3—5−7‑9", "1-3-5-7-9"), ("A／B∕C⁄D", "A/B/C/D"),
            ("a\u{A0}\u{202F} \tb", "a b"), ("a \r\n b", "a\nb"), ("n° 8", "no 8"),
            ("so\u{AD}ft", "soft"), ("\u{FEFF}a\u{200B}b", "ab"), ("Ａ１", "A1"),
        ])
    func folds(text: String, expected: String) {
        #expect(String(decoding: ReferenceText(Array(text.utf8)).bytes, as: UTF8.self) == expected)
    }

    @Test("tells letters of other scripts from signs")
    func classifies() {
        #expect(
            ReferenceText(Array("яع中".utf8)).bytes
                == Array(repeating: ReferenceText.letter, count: 3))
        #expect(
            ReferenceText(Array("«¹€😀".utf8)).bytes
                == Array(repeating: ReferenceText.sign, count: 4))
        #expect(
            ReferenceText(Array("§№".utf8)).bytes == [
                ReferenceText.sectionSign, ReferenceText.numeroSign,
            ])
        #expect(ReferenceText([0xFF, 0xC3, 0x28, 0xE2, 0x82]).bytes.count == 5)
    }

    @Test(
        "ends a block at a blank line, whatever ends the lines",
        arguments: ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n"])
    func endsBlocks(gap: String) {
        let source = Array(("ab" + gap + "cd").utf8)
        let first = ReferenceText(source)
        #expect(first.end == source.count - 2)
        #expect(ReferenceText(source, from: first.end).bytes == Array("cd".utf8))
    }

    @Test("finds its bytes in the source, with combining marks")
    func mapsRanges() {
        let source = Array("é e\u{301}\u{302}x – 1".utf8)
        let text = ReferenceText(source)
        #expect(text.sourceRange(0..<1, in: source) == 0..<2)
        #expect(text.sourceRange(2..<3, in: source) == 3..<8)
        #expect(text.sourceRange(2..<4, in: source) == 3..<9)
        #expect(text.sourceRange(5..<8, in: source) == 10..<15)
    }
}
