import Testing

@testable import GlobalCompact

@Suite("MappingEngine with the built-in vocabulary")
struct MappingEngineSentencesTests {
    /// The targets that the engine asserts for a text.
    private func asserted(_ text: String, _ language: Language = .french) -> [String] {
        MappingEngine().findings(in: text, language: language)
            .filter { $0.level == .central }.map(\.target)
    }

    @Test(
        "asserts what a sentence is about",
        arguments: [
            ("La lutte contre la traite des personnes est une priorité.", "10", "trafficking"),
            ("La traite d’êtres humains reste impunie.", "10", "trafficking"),
            ("Réduire le coût des envois de fonds.", "20", "remittances"),
            ("LES ENVOIS DE FONDS DES TRAVAILLEURS", "20", "remittances"),
            ("l'envoi\u{A0}de\nfonds", "20", "remittances"),
            ("La réintégration durable des migrants de retour.", "21", "reintegration"),
            ("La protection consulaire des ressortissants.", "14", "consular"),
            ("Les consulats aident leurs ressortissants à l'étranger.", "14", "consular"),
            ("Le trafic illicite de migrants par mer.", "9", "smuggling"),
            ("Des statistiques migratoires fiables.", "1", "data"),
            (
                "La reconnaissance des qualifications des travailleurs migrants.", "18",
                "skills-recognition"
            ),
        ])
    func asserts(text: String, objective: String, theme: String) {
        let targets = asserted(text)
        #expect(targets.contains(objective))
        #expect(targets.contains(theme))
    }

    @Test(
        "is not fooled by words that look alike",
        arguments: [
            ("Il faut traiter la question des migrations de manière globale.", "10", "trafficking"),
            ("Le traitement des demandes des migrants.", "10", "trafficking"),
            ("Les migrants à la retraite.", "10", "trafficking"),
            ("Les fonds et programmes des Nations Unies aident les migrants.", "20", "remittances"),
            (
                "Le fonds d'affectation spéciale pluripartenaire en faveur des migrations.", "20",
                "remittances"
            ),
            ("La réintégration des migrants.", "16", "education"),
            ("Les processus consultatifs régionaux sur la migration.", "14", "consular"),
            ("Le Comité consultatif des migrants.", "14", "consular"),
            ("Le Gouvernement a consulté les migrants.", "14", "consular"),
        ])
    func isNotFooled(text: String, objective: String, theme: String) {
        let targets = asserted(text)
        #expect(!targets.contains(objective))
        #expect(!targets.contains(theme))
    }

    @Test("keeps a cue without company as mentioned")
    func keepsLonelyCue() {
        let findings = MappingEngine().findings(
            in: "Un recensement a eu lieu.", language: .french)
        #expect(findings.map(\.target) == ["1", "data"])
        #expect(findings.allSatisfy { $0.level == .mentioned })
    }

    @Test("asserts nothing of a sentence about nothing")
    func assertsNothing() {
        #expect(asserted("Les participants ont remercié le Gouvernement péruvien.").isEmpty)
    }

    @Test(
        "knows an objective by its official title and by its short name",
        arguments: Objective.allCases, Objective.titleLanguages)
    func knowsTitles(objective: Objective, language: Language) {
        #expect(
            asserted(objective.title(in: language), language).contains(String(objective.number)))
    }
}
