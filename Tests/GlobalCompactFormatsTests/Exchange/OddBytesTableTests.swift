import Testing

@testable import GlobalCompactFormats

/// What an edited table makes of odd bytes; the article "Odd bytes" lists it.
@Suite("Odd bytes in a table")
struct OddBytesTableTests {
    private static let text = "subject_id;object_id;comment\r\na;b;\"é – « œ »\"\r\n"

    private func cells(_ bytes: [UInt8]) throws(TableFault) -> [[String]] {
        try DelimitedTable(bytes, columns: ["subject_id", "object_id", "comment"]).rows.map(\.cells)
    }

    /// What is wrong with bytes, or nothing.
    private func fault(_ bytes: [UInt8]) -> String {
        do { _ = try cells(bytes) } catch { return error.message }
        return ""
    }

    @Test("are line ends of any kind, and a byte order mark", arguments: ["\n", "\r", "\r\n"])
    func lineEnds(end: String) throws {
        let text = OddBytesTableTests.text.replacing("\r\n", with: end)
        let plain = try cells(Array(OddBytesTableTests.text.utf8))
        #expect(plain == [["a", "b", "é – « œ »"]])
        #expect(try cells(Array(text.utf8)) == plain)
        #expect(try cells(Array("\u{FEFF}\(text)".utf8)) == plain)
    }

    @Test("of UTF-16 and UTF-32 are named, with a byte order mark and without")
    func otherEncodings() {
        let units = Array(OddBytesTableTests.text.utf16)
        let low = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let high = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let wide = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8), 0, 0] }
        for bytes in [low, high, [0xFF, 0xFE] + low, [0xFE, 0xFF] + high] {
            #expect(fault(bytes) == "UTF-16: save it as “CSV UTF-8”")
        }
        for bytes in [wide, [0xFF, 0xFE, 0, 0] + wide] {
            #expect(fault(bytes) == "UTF-32: save it as “CSV UTF-8”")
        }
    }

    @Test(
        "that are no UTF-8 are refused with their line",
        arguments: [
            [0xE9], [0x92], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
        ] as [[UInt8]])
    func noUTF8(bytes: [UInt8]) {
        let fault = fault(Array("subject_id,comment\na,".utf8) + bytes)
        #expect(fault.contains("invalid byte at offset 21, line 2"))
    }

    @Test("stay in a cell as they are, controls and directional marks too")
    func cellsStay() throws {
        for text in ["\0", "\u{202E}x", "\u{E0041}", "\u{FEFF}", "\u{2028}", "８", "½", "\u{FFFE}"] {
            let found = try cells(Array("subject_id,comment\na,\(text)\n".utf8))
            #expect(
                found.map { $0.map { Array($0.utf8) } } == [[Array("a".utf8), Array(text.utf8)]])
        }
    }
}
