import Testing

@testable import GlobalCompact

@Suite("Objective names")
struct ObjectiveNamesTests {
    @Test(
        "quotes the official English titles",
        arguments: [
            (
                Objective.data,
                "Collect and utilize accurate and disaggregated data as a basis for evidence-based "
                    + "policies"
            ),
            (
                .detention,
                "Use migration detention only as a measure of last resort and work towards "
                    + "alternatives"
            ),
            (
                .remittances,
                "Promote faster, safer and cheaper transfer of remittances and foster financial "
                    + "inclusion of migrants"
            ),
            (
                .cooperation,
                "Strengthen international cooperation and global partnerships for safe, orderly and "
                    + "regular migration"
            ),
        ])
    func quotesEnglishTitles(objective: Objective, title: String) {
        #expect(objective.title() == title)
        #expect(objective.title(in: .english) == title)
    }

    @Test(
        "quotes the official French titles",
        arguments: [
            (
                Objective.legalIdentity,
                "Munir tous les migrants d’une preuve d’identité légale et de papiers adéquats"
            ),
            (
                .trafficking,
                "Prévenir, combattre et éliminer la traite de personnes dans le cadre des "
                    + "migrations internationales"
            ),
            (
                .remittances,
                "Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser "
                    + "l’inclusion financière des migrants"
            ),
            (
                .socialProtection,
                "Mettre en place des mécanismes de portabilité des droits de sécurité sociale et "
                    + "des avantages acquis"
            ),
        ])
    func quotesFrenchTitles(objective: Objective, title: String) {
        #expect(objective.title(in: .french) == title)
    }

    @Test(
        "has short names in three languages",
        arguments: [
            (Objective.data, "Data", "Données", "Datos"),
            (.savingLives, "Save lives", "Sauver des vies", "Salvar vidas"),
            (
                .procedures, "Screening and referral", "Contrôle, évaluation et orientation",
                "Verificación de antecedentes y derivación"
            ),
            (.remittances, "Remittances", "Envois de fonds", "Remesas"),
        ])
    func hasShortNames(objective: Objective, english: String, french: String, spanish: String) {
        #expect(objective.shortName() == english)
        #expect(objective.shortName(in: .french) == french)
        #expect(objective.shortName(in: .spanish) == spanish)
    }

    @Test("names no two objectives alike, and none by nothing")
    func hasDistinctNames() {
        for language in Objective.titleLanguages {
            #expect(Set(Objective.allCases.map { $0.title(in: language) }).count == 23)
        }
        for language in Objective.nameLanguages {
            #expect(Set(Objective.allCases.map { $0.shortName(in: language) }).count == 23)
        }
        let names = Objective.allCases.flatMap { objective in
            Objective.titleLanguages.map(objective.title)
                + Objective.nameLanguages.map(objective.shortName)
        }
        #expect(!names.contains(""))
    }

    @Test("falls back to English in a language without names")
    func fallsBackToEnglish() {
        let arabic = Language(rawValue: "ar")
        #expect(Objective.borders.title(in: .spanish) == Objective.borders.title(in: .english))
        #expect(Objective.borders.shortName(in: arabic) == "Manage borders")
    }

    @Test("marks the one title that could not be checked")
    func marksUnverifiedTitle() {
        let unverified = Objective.allCases.filter { !$0.isTitleVerified(in: .french) }
        #expect(unverified == [.skills])
        #expect(Objective.allCases.allSatisfy { $0.isTitleVerified(in: .english) })
        #expect(!Objective.allCases.contains { $0.isTitleVerified(in: .spanish) })
    }

    @Test("knows the name of its case")
    func knowsCaseName() {
        #expect(Objective.returnAndReintegration.caseName == "returnAndReintegration")
        #expect(Set(Objective.allCases.map(\.caseName)).count == 23)
    }
}
