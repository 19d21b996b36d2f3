import Testing

@testable import GlobalCompact

@Suite("WebAddress")
struct WebAddressTests {
    @Test(
        "ends before what cannot belong to it",
        arguments: [
            ("https://a.org/b c", "https://a.org/b"), ("http://a.org>", "http://a.org"),
            ("www.a.org]", "www.a.org"), ("https://a.org/b\"c", "https://a.org/b"),
            ("https://a.org)", "https://a.org"), ("https://a.org/b_(c)", "https://a.org/b_(c)"),
            ("https://a.org\u{BB} d", "https://a.org"), ("https://a.org/é", "https://a.org/é"),
        ])
    func ends(text: String, address: String) throws {
        let bytes = Array(text.utf8)
        let end = try #require(WebAddress.end(at: 0, in: bytes))
        #expect(bytes[..<end].elementsEqual(address.utf8))
    }

    @Test(
        "starts with a scheme or www., and not inside a word",
        arguments: [("ahttp://b", 1), ("htp://a", 0), ("ww.a", 0), ("h", 0), ("", 0)])
    func startsNowhere(text: String, index: Int) {
        #expect(WebAddress.end(at: index, in: Array(text.utf8)) == nil)
    }
}

@Suite("RaisedDigits")
struct RaisedDigitsTests {
    @Test(
        "reads each superscript digit as the plain one", arguments: Array("⁰¹²³⁴⁵⁶⁷⁸⁹".enumerated())
    )
    func readsEachDigit(digit: Int, raised: Character) throws {
        let read = try #require(RaisedDigits.read(at: 0, in: Array(String(raised).utf8)))
        #expect(read.digits == Array(String(digit).utf8))
        #expect(read.end == String(raised).utf8.count)
    }

    @Test("takes four at most for a number, and more for none")
    func takesFourAtMost() {
        #expect(RaisedDigits.read(at: 1, in: Array("a¹²⁰⁴b".utf8))?.digits == Array("1204".utf8))
        #expect(RaisedDigits.read(at: 0, in: Array("¹²⁰⁴⁵".utf8)) == nil)
        #expect(RaisedDigits.read(at: 0, in: Array("½".utf8)) == nil)
        #expect(RaisedDigits.read(at: 0, in: Array("ⁿ".utf8)) == nil)
    }
}
