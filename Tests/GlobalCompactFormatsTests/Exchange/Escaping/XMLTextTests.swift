import Foundation
import Testing

@testable import GlobalCompactFormats

@Suite("Text in XML")
struct XMLTextTests {
    @Test(
        "escapes what is mark-up, and replaces what XML may not contain",
        arguments: [
            ("", ""), ("a é 💶", "a é 💶"), ("<b> & ]]>", "&lt;b&gt; &amp; ]]&gt;"),
            ("say \"x\" 'y'", "say &quot;x&quot; 'y'"), ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"),
            ("\u{0}\u{7}\u{1B}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
            ("e\u{301}\u{10FFFF}", "e\u{301}\u{10FFFF}"), ("&amp;", "&amp;amp;"),
        ])
    func escapes(text: String, expected: String) {
        #expect(XMLText.escaped(text).utf8.elementsEqual(expected.utf8))
    }

    @Test("writes elements as they nest, and leaves absent attributes out")
    func writesElements() {
        var xml = XMLWriter()
        xml.begin("a", ["x": "<1>", "y": nil])
        xml.text("b", "1 & 2", then: XMLWriter.inline("c", "3", ["z": "4"]))
        xml.empty("d")
        xml.end()
        var text = ""
        xml.flush { text += $0 }
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="&lt;1&gt;">
                  <b>1 &amp; 2<c z="4">3</c></b>
                  <d/>
                </a>

                """)
        xml.flush { text += $0 }
        #expect(text.hasSuffix("</a>\n"))
    }
}
