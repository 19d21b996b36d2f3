import Foundation
import Testing

@testable import GlobalCompact

@Suite("Level")
struct LevelTests {
    @Test(
        "says whether it speaks for a mapping, in both languages",
        arguments: [
            (Level.central, true, "central", "central"),
            (.arguable, true, "arguable", "discutable"),
            (.mentioned, true, "mentioned", "mentionné"), (.rejected, false, "rejected", "écarté"),
        ])
    func speaks(level: Level, isPositive: Bool, english: String, french: String) {
        #expect(level.isPositive == isPositive)
        #expect(level.spelled() == english)
        #expect(level.spelled(in: .french) == french)
    }

    @Test("survives a trip through JSON as its name", arguments: Level.allCases)
    func survivesJSON(level: Level) throws {
        let data = try JSONEncoder().encode([level])
        #expect(String(decoding: data, as: UTF8.self) == "[\"\(level.rawValue)\"]")
        #expect(try JSONDecoder().decode([Level].self, from: data) == [level])
    }

    @Test("is made of no unknown name", arguments: ["", "Central", "likely"])
    func rejects(name: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Level].self, from: Data("[\"\(name)\"]".utf8))
        }
    }
}
