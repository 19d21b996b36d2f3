import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("HTML")
struct HTMLTests {
    @Test(
        "takes what is interpolated for text",
        arguments: [
            ("</script><b>", "&lt;/script&gt;&lt;b&gt;"),
            ("\" onclick='x'", "&quot; onclick='x'"),
            ("a&amp;b", "a&amp;amp;b"), ("e\u{301} – 中文 🙂", "e\u{301} – 中文 🙂"),
            ("a\tb\nc", "a\tb\nc"), ("", ""),
        ])
    func escapes(text: String, expected: String) {
        let piece: HTML = "<p>\(text)</p>"
        #expect(piece.markup == "<p>\(expected)</p>")
    }

    @Test(
        "writes U+FFFD for what no HTML document may contain",
        arguments: [
            0x0, 0x1, 0xC, 0xD, 0x1F, 0x7F, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
            0x10FFFF,
        ] as [UInt32])
    func replacesControls(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let piece: HTML = "a\("\(scalar)")b"
        #expect(piece.markup == "a\u{FFFD}b")
    }

    @Test("takes HTML for HTML, one piece or several")
    func nests() {
        let item: HTML = "<li>\("<")</li>"
        let list: HTML = "<ul>\([item, item])</ul>\(item)\(3)"
        #expect(list.markup == "<ul><li>&lt;</li><li>&lt;</li></ul><li>&lt;</li>3")
    }

    @Test("holds both languages where they differ, and one text where they do not")
    func holdsBothLanguages() {
        #expect(
            HTML(Bilingual("a<", "b")).markup
                == #"<span class="en">a&lt;</span><span class="fr">b</span>"#)
        #expect(HTML(Bilingual("Date", "Date")).markup == "Date")
    }
}
