import Testing

@testable import GlobalCompactStream

@Suite struct EscapedTextsTests {
    @Test func eachTextIsAJSONString() {
        let texts = EscapedTexts(["remittances", "", "a \"b\"", "été"])
        let strings = (0..<4).map { String(decoding: texts[$0], as: UTF8.self) }
        #expect(strings == [#""remittances""#, #""""#, #""a \"b\"""#, #""été""#])
    }
}
