import Testing

@testable import GlobalCompact

@Suite("Objective lookup")
struct ObjectiveLookupTests {
    @Test("finds each objective by its numbers and names", arguments: Objective.allCases)
    func findsEach(objective: Objective) {
        let number = objective.number
        let names =
            ["\(number)", "objective \(number)", "Objectif \(number)", "OBJETIVO \(number)"]
            + [objective.caseName] + Objective.titleLanguages.map(objective.title)
            + Objective.nameLanguages.map(objective.shortName)
        for name in names {
            #expect(Objective(name) == objective, "\(name)")
        }
        #expect(Objective(number: number) == objective)
    }

    @Test(
        "takes names whatever their case, accents, apostrophes, hyphens and spaces",
        arguments: [
            ("ENVOIS DE FONDS", Objective.remittances), ("  remesas\n", .remittances),
            ("donnees", .data), ("DONNÉES", .data), ("Donne\u{301}es", .data),
            ("fourniture d'informations", .information),
            ("Fourniture d\u{2019}informations", .information),
            ("fourniture dʼinformations", .information),
            ("decent-work", .decentWork), ("Decent work", .decentWork),
            ("return and\u{A0}reintegration", .returnAndReintegration),
            ("proteccion consular", .consularProtection),
            (
                "munir tous les migrants d'une preuve d'identite legale et de papiers adequats",
                .legalIdentity
            ),
            ("eradiquer la traite de personnes", .trafficking), ("05", .regularPathways),
            (" objectif\t\u{20}20 ", .remittances), ("\tobjective   20 \n  ", .remittances),
            ("20   ", .remittances),
        ])
    func folds(name: String, objective: Objective) {
        #expect(Objective(name) == objective)
    }

    @Test(
        "takes no other text",
        arguments: [
            "", " ", "0", "24", "-20", "2 0", "20.5", "99999999999999999999", "objective",
            "objective 24", "theme 20", "objective 20 x", "objective 2 0 ", "unicorns",
            "fonds et programmes", "é\u{301}\u{301}", "🧭",
        ])
    func rejects(name: String) {
        #expect(Objective(name) == nil)
    }

    @Test("takes no number outside 1…23", arguments: [Int.min, -1, 0, 24, Int.max])
    func rejectsNumbers(number: Int) {
        #expect(Objective(number: number) == nil)
    }

    @Test(
        "suggests the names nearest to a misspelt one",
        arguments: [
            ("remitances", "Remittances"), ("envoi de fond", "Envois de fonds"),
            ("consular protecton", "Consular protection"), ("decent wrok", "decentWork"),
            ("save live", "Save lives"), ("detention of migrants", "detention"),
        ])
    func suggests(text: String, name: String) {
        #expect(Objective.suggestions(for: text).first == name)
    }

    @Test(
        "suggests up to three names of different objectives, each of which it takes",
        arguments: ["migration", "s", "de", "la", "access to service", "protecion", "information"])
    func suggestsUsableNames(text: String) {
        let suggestions = Objective.suggestions(for: text)
        let objectives = suggestions.map { Objective($0) }
        #expect(suggestions.count <= 3)
        #expect(!objectives.contains(nil))
        #expect(Set(objectives).count == objectives.count)
    }

    @Test("suggests nothing for what looks like no name", arguments: ["", "!?", "xqzw", "🧭🧭🧭"])
    func suggestsNothing(text: String) {
        #expect(Objective.suggestions(for: text).isEmpty)
    }

    @Test("stands texts of any length")
    func standsLongTexts() {
        let marks = String(repeating: "\u{483}\u{487}\u{301}\u{316}", count: 50_000)
        let words = String(repeating: "objective ", count: 20_000)
        for text in [marks, words, String(repeating: "9", count: 100_000)] {
            #expect(Objective(text) == nil)
            #expect(Objective.suggestions(for: text).isEmpty)
        }
        // Marks fold away, however many there are.
        #expect(Objective("remittances" + marks) == .remittances)
    }
}
