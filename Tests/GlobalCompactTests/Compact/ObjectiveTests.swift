import Foundation
import Testing

@testable import GlobalCompact

@Suite("Objective")
struct ObjectiveTests {
    @Test("has 23 cases, numbered from 1 to 23 in order")
    func numbersItsCases() {
        #expect(Objective.allCases.map(\.number) == Array(1...23))
        #expect(Objective.allCases.sorted() == Objective.allCases)
        #expect(ObjectiveTable.rows.count == 23)
    }

    @Test("is stated by the paragraph that stands 16 after its number")
    func knowsItsParagraph() {
        #expect(Objective.data.paragraph == 17)
        #expect(Objective.remittances.paragraph == 36)
        #expect(Objective.cooperation.paragraph == 39)
    }

    @Test("lists 187 actions in all")
    func countsActions() {
        #expect(Objective.actionCount == 187)
        #expect(Objective.data.actionCount == 11)
        #expect(Objective.remittances.actionCount == 9)
        #expect(Objective.socialProtection.actionCount == 3)
        #expect(Objective.allCases.allSatisfy { $0.actionCount > 0 })
    }

    @Test("has an IRI")
    func hasIRI() {
        #expect(
            Objective.remittances.iri == "https://docs.un.org/en/A/RES/73/195#objective-20")
        #expect(Set(Objective.allCases.map(\.iri)).count == 23)
    }

    @Test("is coded as its number")
    func isCodedAsNumber() throws {
        let data = try JSONEncoder().encode([Objective.remittances, .data])
        #expect(String(decoding: data, as: UTF8.self) == "[20,1]")
        #expect(try JSONDecoder().decode([Objective].self, from: data) == [.remittances, .data])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Objective].self, from: Data("[24]".utf8))
        }
    }
}
