import Testing

@testable import GlobalCompactFormats

@Suite("Spacing") struct SpacingTests {
    @Test("white space is that of Unicode, also where its tables are not asked")
    func isThatOfUnicode() {
        for scalar in (0...0x3100).compactMap(Unicode.Scalar.init(_:)) {
            let isSpace: Bool = scalar.properties.isWhitespace
            #expect(scalar.isSpacing == isSpace, "\(scalar.value)")
        }
    }

    @Test("runs become one space, and none at the ends")
    func smooths() {
        #expect(Spacing.smoothed(" \ta\u{A0}\r\n b\u{2003}") == "a b")
        #expect(Spacing.smoothed("\u{3000}\n") == "")
        #expect(Spacing.trimmed("\u{202F}a  b\u{2028}") == "a  b")
    }
}
