import Testing

@testable import GlobalCompact

@Suite("Vocabulary")
struct VocabularyTests {
    private static let vocabulary = Vocabulary(terms: [
        Term("migrant", language: .french, targets: ["*"], weight: 0, role: .context),
        Term("envoi de fonds", language: .french, targets: ["20", "remittances"], weight: 0.95),
        Term("remittance", language: .english, targets: ["20", "remittances"], weight: 0.95),
        Term("fonds", language: .french, targets: ["20"], weight: 0.3, role: .cue),
        Term("OIM", targets: ["23"], weight: 0.3, role: .cue),
    ])

    @Test("keeps its terms in order")
    func keepsTerms() {
        #expect(
            Self.vocabulary.terms.map(\.text) == [
                "migrant", "envoi de fonds", "remittance", "fonds", "OIM",
            ])
    }

    @Test("lists each target once, in order of first appearance, the general one left out")
    func listsTargets() {
        #expect(Self.vocabulary.targets == ["20", "remittances", "23"])
        #expect(Vocabulary(terms: []).targets.isEmpty)
    }

    @Test("finds all mentions, overlapping ones included, in order of their start")
    func findsMentions() {
        let text = "OIM : les envois de fonds des migrants"
        let mentions = Self.vocabulary.mentions(in: text, language: .french)
        #expect(mentions.map(\.term.text) == ["OIM", "envoi de fonds", "fonds", "migrant"])
        #expect(mentions.map(\.range) == [0..<3, 10..<25, 20..<25, 30..<38])
    }

    @Test("finds terms of all languages in a text of unknown language")
    func findsAllLanguages() {
        let mentions = Self.vocabulary.mentions(in: "Remittances, envois de fonds, IOM, OIM")
        #expect(mentions.map(\.term.text) == ["remittance", "envoi de fonds", "fonds", "OIM"])
    }

    @Test("finds nothing without terms")
    func findsNothingWithoutTerms() {
        #expect(Vocabulary(terms: []).mentions(in: "Les envois de fonds").isEmpty)
    }

    @Test("keeps apart terms that are spelt alike but count differently")
    func keepsEqualTextsApart() {
        let vocabulary = Vocabulary(terms: [
            Term("protection", targets: ["7"], weight: 0.3, role: .cue),
            Term("Protection", targets: ["14"], weight: 0, role: .decoy),
        ])
        let mentions = vocabulary.mentions(in: "protection")
        #expect(mentions.map(\.term.role) == [.cue, .decoy])
    }

    @Test("leaves out a context term that a decoy or veto of every target hides")
    func hidesContext() {
        let vocabulary = Vocabulary(terms: [
            Term("migration", targets: ["*"], weight: 0, role: .context),
            Term("bird migration", targets: ["*"], weight: 0, role: .decoy),
            Term("salmon", targets: ["*"], weight: 0, role: .veto),
            Term("route", targets: ["x"], weight: 0.5, role: .cue),
        ])
        func contexts(_ text: String) -> Int {
            vocabulary.mentions(in: text).count { $0.term.role == .context }
        }
        #expect(contexts("Bird migration and its routes") == 0)
        #expect(contexts("Bird migration is no labour migration") == 1)
        #expect(contexts("The migration of salmon. Migration by road") == 1)
        #expect(vocabulary.mentions(in: "Salmon route").count == 2)
        #expect(vocabulary.targets == ["x"])
    }
}
