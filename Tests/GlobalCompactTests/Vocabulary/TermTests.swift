import Foundation
import Testing

@testable import GlobalCompact

@Suite("Term and Mention")
struct TermTests {
    @Test("counts alone unless a role is given")
    func isSufficient() {
        let term = Term("envoi de fonds", targets: ["20"], weight: 0.95)
        #expect(term.role == .sufficient)
        #expect(term.language == nil)
    }

    @Test("compares its text by bytes")
    func comparesBytes() {
        let composed = Term("é", targets: ["x"], weight: 1)
        let decomposed = Term("e\u{301}", targets: ["x"], weight: 1)
        #expect(composed != decomposed)
    }

    @Test("survives a trip through JSON", arguments: Term.Role.allCases)
    func survivesJSON(role: Term.Role) throws {
        let term = Term(
            "envoi de fonds", language: .french, targets: ["20", "remittances"], weight: 0.95,
            role: role)
        let mention = Mention(range: 3..<18, term: term, sentence: 2)
        let data = try JSONEncoder().encode(mention)
        #expect(try JSONDecoder().decode(Mention.self, from: data) == mention)
    }

    @Test("is coded with the name of its role", arguments: Term.Role.allCases)
    func codesRole(role: Term.Role) throws {
        let data = try JSONEncoder().encode([role])
        #expect(String(decoding: data, as: UTF8.self) == "[\"\(role.rawValue)\"]")
    }
}
