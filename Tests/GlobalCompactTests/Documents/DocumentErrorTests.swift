import Testing

@testable import GlobalCompact

@Suite("DocumentError")
struct DocumentErrorTests {
    @Test(
        "says what is wrong, where, and what to do first",
        arguments: [
            (
                DocumentError.notUTF8(offset: 0),
                "not UTF-8: invalid byte at offset 0; if it is Latin-1 or Windows-1252, convert it first, e.g. with iconv -f WINDOWS-1252 -t UTF-8"
            ),
            (
                .notUTF8(offset: 1234),
                "not UTF-8: invalid byte at offset 1234; if it is Latin-1 or Windows-1252, convert it first, e.g. with iconv -f WINDOWS-1252 -t UTF-8"
            ),
            (
                .otherFormat(.pdf),
                "a PDF file, not text (byte offset 0): convert it first, e.g. with pdftotext"
            ),
            (
                .otherFormat(.zip),
                "a ZIP archive, perhaps a .docx, not text (byte offset 0): save it as plain text first"
            ),
            (
                .otherFormat(.utf16),
                "UTF-16, not UTF-8 (byte offset 0): convert it first, e.g. with iconv -f UTF-16 -t UTF-8"
            ),
            (
                .otherFormat(.utf32),
                "UTF-32, not UTF-8 (byte offset 0): convert it first, e.g. with iconv -f UTF-32 -t UTF-8"
            ),
        ])
    func saysWhatIsWrong(error: DocumentError, message: String) {
        #expect(error.description == message)
    }

    @Test(
        "names the first byte that is no UTF-8",
        arguments: [
            ([0xFF], 0), ([0x80], 0), ([0x61, 0xC3], 1), ([0x61, 0xC3, 0x28], 1),
            ([0xC3, 0xA9, 0xE2, 0x80], 2),
            ([0x61, 0x62, 0x63, 0xED, 0xA0, 0x80], 3), ([0xC0, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xEF, 0xBB, 0xBF, 0xFE], 3), ([0x0A, 0xE9, 0x74, 0xE9], 1),
            // words two spaces apart
            (Array("a  b  c  ".utf8) + [0xFF], 9),
        ] as [([UInt8], Int)])
    func namesByte(bytes: [UInt8], offset: Int) {
        #expect(throws: DocumentError.notUTF8(offset: offset)) { try DocumentReader.read(bytes) }
    }

    @Test(
        "names the format of a file that is no text",
        arguments: [
            (Array("%PDF-1.7\n".utf8), FileFormat.pdf),
            ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip),
            ([0xFF, 0xFE, 0x41, 0x00], .utf16), ([0xFE, 0xFF, 0x00, 0x41], .utf16),
            (
                Array("Distr. générale".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
                .utf16
            ),
            (
                Array("Distr. générale".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
                .utf16
            ),
        ] as [([UInt8], FileFormat)])
    func namesFormat(bytes: [UInt8], format: FileFormat) {
        #expect(throws: DocumentError.otherFormat(format)) { try DocumentReader.read(bytes) }
    }

    @Test(
        "is not thrown for any text",
        arguments: [
            "", "\u{FEFF}", "\n", "\0", "a\0b\0", "PK", "PDF-1.7", " %PDF-1.7", "%PD", "\u{FEFF}%",
            "ÿþ", "1.",
            "\u{1F600}", "#", "---", "**", "1. a\u{C}2. b",
        ])
    func isNotThrown(text: String) throws {
        _ = try DocumentReader.read(Array(text.utf8))
    }

    @Test("is told in a diagnostic where a string spells the start of another format")
    func isTold() {
        let document = DocumentReader.read("%PDF-1.7")
        #expect(document.diagnostics == [Diagnostic(line: 1, message: "not a text")])
        #expect(document.passages.isEmpty)
    }
}
