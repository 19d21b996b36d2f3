import GlobalCompact
import Testing

@testable import GlobalCompactStream

/// What `map-stream` makes of odd bytes in a line; the article "Odd bytes" lists it.
@Suite("Odd bytes in a line")
struct OddBytesLineTests {
    private static let mapper = StreamMapper()

    private func answer(_ line: [UInt8], number: Int = 1) -> StreamMapper.Answer {
        OddBytesLineTests.mapper.answer(to: line[...], number: number)
    }

    private func quotes(_ text: String) -> Bool {
        String(decoding: answer(Array(text.utf8)).line, as: UTF8.self).contains(
            "\"term\":\"remittance\"")
    }

    @Test("are one byte order mark before the first, which is passed over")
    func byteOrderMark() {
        let line = "\u{FEFF}{\"id\":1,\"text\":\"remittances\"}"
        #expect(quotes(line))
        #expect(answer(Array(line.utf8), number: 2).fault == "an object expected")
        #expect(answer(Array("\u{FEFF}\(line)".utf8)).fault == "an object expected")
    }

    @Test(
        "that are no UTF-8 make it a bad one",
        arguments: [
            [0xE9], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ] as [[UInt8]])
    func noUTF8(bytes: [UInt8]) {
        let line = Array("{\"id\":1,\"text\":\"".utf8) + bytes + Array("\"}".utf8)
        #expect(answer(line).fault == "not UTF-8")
    }

    @Test("of UTF-16 and UTF-32 are named")
    func otherEncodings() {
        let text = "{\"id\":1,\"text\":\"é\"}"
        let low = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let high = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let wide = text.unicodeScalars.flatMap { [UInt8($0.value & 255), 0, 0, 0] }
        for line in [low, high, [0xFF, 0xFE] + low, [0xFE, 0xFF] + high] {
            #expect(answer(line).fault == "UTF-16, not UTF-8")
        }
        for line in [wide, [0xFF, 0xFE, 0, 0] + wide] {
            #expect(answer(line).fault == "UTF-32, not UTF-8")
        }
    }

    @Test(
        "are found behind escapes, and are controls only there",
        arguments: [
            ("{\"text\":\"remit\\u00ADtances\"}", true),
            ("{\"text\":\"remit\\u200btances\"}", true),
            ("{\"text\":\"x \\u202Eremittances\"}", true),
            ("{\"text\":\"x\\u0000remittances\"}", true),
            ("{\"text\":\"remit\\u0000tances\"}", false),
            ("{\"text\":\"x\u{2028}remittances\"}", true), ("{\"text\":\"remittances\"}\r", true),
            ("{\"text\":\"\\uDB40\\uDC41remittances\"}", true),
            ("{\"text\":\"re\u{F0B7} remittances\"}", true),
        ])
    func escapes(line: String, isFound: Bool) {
        #expect(answer(Array(line.utf8)).fault == nil)
        #expect(quotes(line) == isFound)
    }

    @Test(
        "make it a bad one",
        arguments: [
            ("{\"text\":\"\\ud800\"}", "half of a surrogate pair"),
            ("{\"text\":\"\\udc00\"}", "half of a surrogate pair"),
            ("{\"text\":\"\\ud800\\ud800\"}", "half of a surrogate pair"),
            ("{\"text\":\"a\u{1}\"}", "a control character in a string"),
            ("{\"text\":\"a\0\"}", "a control character in a string"),
            ("{\"text\":\"a\"}\0", "more after the object"),
            ("{\"id\":１,\"text\":\"a\"}", "a digit expected"),
            ("{\"id\":½,\"text\":\"a\"}", "a digit expected"),
            ("{\"id\":007,\"text\":\"a\"}", "a comma or an end expected"),
            ("\u{A0}{\"text\":\"a\"}", "an object expected"),
            ("{\u{2028}\"text\":\"a\"}", "a string expected"), ("\0", "an object expected"),
        ])
    func faults(line: String, fault: String) {
        #expect(answer(Array(line.utf8)).fault == fault)
    }

    @Test("in an identifier come back as they were, numbers of 400 digits too")
    func identifiers() {
        let digits = String(repeating: "7", count: 400)
        for id in [digits, "1e400", "-0.\(digits)", "\"\u{202E}\u{E0041}\u{FFFE}٣\""] {
            let line = answer(Array("{\"id\":\(id),\"text\":\"\"}".utf8)).line
            let expected = "{\"id\":\(id),\"mappings\":[],\"themes\":[]}"
            #expect(line == Array(expected.utf8))
        }
    }
}
