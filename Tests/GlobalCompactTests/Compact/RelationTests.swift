import Foundation
import Testing

@testable import GlobalCompact

@Suite("Relation")
struct RelationTests {
    @Test(
        "has a twin in SKOS and words in both languages",
        arguments: [
            (Relation.equal, "exactMatch", "equal to", "égal à"),
            (.subset, "broadMatch", "a subset of", "sous-ensemble de"),
            (.superset, "narrowMatch", "a superset of", "sur-ensemble de"),
            (.intersects, "relatedMatch", "intersecting with", "en intersection avec"),
            (.unrelated, nil, "unrelated to", "sans rapport avec"),
        ] as [(Relation, String?, String, String)])
    func hasTwin(relation: Relation, skos: String?, english: String, french: String) {
        #expect(relation.skos == skos)
        #expect(relation.spelled() == english)
        #expect(relation.spelled(in: .french) == french)
        #expect(relation.spelled(in: .spanish) == english)
    }

    @Test("takes a pronoun for the objective that was just named")
    func takesPronoun() {
        #expect(Relation.subset.spelledWithPronoun(in: .english) == "a subset of it")
        #expect(Relation.subset.spelledWithPronoun(in: .french) == "sous-ensemble de celui-ci")
    }

    @Test("survives a trip through JSON as its name", arguments: Relation.allCases)
    func survivesJSON(relation: Relation) throws {
        let data = try JSONEncoder().encode([relation])
        #expect(String(decoding: data, as: UTF8.self) == "[\"\(relation.rawValue)\"]")
        #expect(try JSONDecoder().decode([Relation].self, from: data) == [relation])
    }
}
