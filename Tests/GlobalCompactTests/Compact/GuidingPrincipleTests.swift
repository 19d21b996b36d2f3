import Testing

@testable import GlobalCompact

@Suite("GuidingPrinciple")
struct GuidingPrincipleTests {
    @Test("has ten cases, numbered in order")
    func hasTenCases() {
        #expect(GuidingPrinciple.allCases.map(\.number) == Array(1...10))
    }

    @Test(
        "has official names in three languages",
        arguments: [
            (
                GuidingPrinciple.peopleCentred, "People-centred",
                "Priorité à la dimension humaine", "Centrada en las personas"
            ),
            (
                .ruleOfLaw, "Rule of law and due process",
                "Primauté du droit et garanties d’une procédure régulière",
                "Estado de derecho y garantías procesales"
            ),
            (
                .childSensitive, "Child-sensitive", "Adaptation aux besoins de l’enfant",
                "Perspectiva infantil"
            ),
            (
                .wholeOfSociety, "Whole-of-society approach",
                "Approche mobilisant l’ensemble de la société", "Enfoque pansocial"
            ),
        ])
    func hasNames(principle: GuidingPrinciple, english: String, french: String, spanish: String) {
        #expect(principle.name() == english)
        #expect(principle.name(in: .french) == french)
        #expect(principle.name(in: .spanish) == spanish)
        #expect(principle.name(in: Language(rawValue: "ru")) == english)
    }

    @Test("names no two principles alike", arguments: [Language.english, .french, .spanish])
    func hasDistinctNames(language: Language) {
        #expect(Set(GuidingPrinciple.allCases.map { $0.name(in: language) }).count == 10)
    }
}
