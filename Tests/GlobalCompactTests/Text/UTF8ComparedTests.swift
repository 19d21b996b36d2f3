import Foundation
import Testing

@testable import GlobalCompact

@Suite("UTF8Compared")
struct UTF8ComparedTests {
    private struct Text: Hashable, Codable {
        @UTF8Compared var value: String
    }

    @Test(
        "compares bytes, not characters",
        arguments: [
            ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "ab", false),
            ("é", "é", true),
            ("é", "e\u{301}", false), ("\u{212B}", "\u{C5}", false), ("a\0", "a", false),
        ])
    func comparesBytes(left: String, right: String, areEqual: Bool) {
        #expect((Text(value: left) == Text(value: right)) == areEqual)
        #expect(Set([Text(value: left), Text(value: right)]).count == (areEqual ? 1 : 2))
        if areEqual { #expect(Text(value: left).hashValue == Text(value: right).hashValue) }
    }

    @Test("hashes equal bytes alike however the string is stored")
    func hashesAlike() {
        let native = "Résumé des débats des coprésidentes"
        let bridged = String(NSString(string: native))
        let sliced = String(("x" + native).dropFirst())
        #expect(Set([native, bridged, sliced].map { Text(value: $0) }).count == 1)
    }

    @Test("hashes two texts as two, not as one that runs on")
    func hashesApart() {
        func hash(_ texts: String...) -> Int { texts.map { Text(value: $0) }.hashValue }
        #expect(hash("ab", "c") != hash("a", "bc"))
        #expect(hash("", "a") != hash("a", ""))
    }

    @Test(
        "is coded as the text itself, byte for byte",
        arguments: ["", "é", "e\u{301}", "\u{1F600}\"\\\n"])
    func isCoded(text: String) throws {
        let data = try JSONEncoder().encode(Text(value: text))
        let object = try JSONDecoder().decode([String: String].self, from: data)
        #expect(object.keys.sorted() == ["value"])
        #expect(object["value"].map { Array($0.utf8) } == Array(text.utf8))
        #expect(try JSONDecoder().decode(Text.self, from: data) == Text(value: text))
    }

    @Test("can be changed")
    func canBeChanged() {
        var text = Text(value: "a")
        text.value += "b"
        #expect(text == Text(value: "ab"))
    }

    @Test("compares long runs of marks in different orders as unlike")
    func comparesHostileText() {
        let marks = 20_000
        let one = Text(value: "e" + String(repeating: "\u{301}\u{323}", count: marks))
        let other = Text(value: "e" + String(repeating: "\u{323}\u{301}", count: marks))
        #expect(one != other)
        #expect(Set([one, other, one]).count == 2)
    }
}
