import Testing

@testable import GlobalCompact

@Suite("The built-in vocabulary")
struct CompactVocabularyTests {
    private static let objectives = Objective.allCases.map { String($0.number) }
    private static let themes = Theme.all.map(\.rawValue)

    @Test("speaks for every objective and every theme and for nothing else")
    func speaksForAll() {
        #expect(Set(Vocabulary.compact.targets) == Set(Self.objectives + Self.themes))
    }

    @Test(
        "has terms in both languages that suffice alone", arguments: objectives + themes)
    func hasTerms(target: String) {
        let terms = Vocabulary.compact.terms.filter {
            $0.targets.contains(target) && $0.role == .sufficient
        }
        #expect(terms.count { $0.language == .french } >= 3)
        #expect(terms.count { $0.language == .english } >= 3)
    }

    @Test("has a language for each term, French or English")
    func hasLanguages() {
        #expect(Set(Vocabulary.compact.terms.map(\.language)) == [.french, .english])
    }

    @Test("weighs terms as their roles ask")
    func weighsTerms() {
        for term in Vocabulary.compact.terms {
            switch term.role {
            case .sufficient: #expect(term.weight >= MappingEngine.threshold, "\(term.text)")
            case .cue, .ambient: #expect(term.weight > 0, "\(term.text)")
            case .context: #expect(term.targets == ["*"], "\(term.text)")
            case .decoy, .veto: #expect(term.weight == 0, "\(term.text)")
            }
        }
    }

    @Test("takes migration in its other senses for no sign of the field")
    func knowsOtherSenses() {
        func isOnMigration(_ text: String, _ language: Language) -> Bool {
            Vocabulary.compact.mentions(in: text, language: language)
                .contains { $0.term.role == .context }
        }
        for text in [
            "The migration of the database to the new server", "Bird migration along the coast",
            "Migration routes of storks", "Salmon migrate upstream to spawn",
        ] {
            #expect(!isOnMigration(text, .english), "\(text)")
        }
        for text in [
            "La migration des données vers le nouveau serveur", "la migration des oiseaux",
            "le Ministre des affaires étrangères", "les langues étrangères",
            "les investissements étrangers directs",
        ] {
            #expect(!isOnMigration(text, .french), "\(text)")
        }
        #expect(isOnMigration("Migration data on foreign workers", .english))
        #expect(isOnMigration("Le Ministre des affaires étrangères et les migrants", .french))
    }

    @Test("finds the whole of each term in the term's own text")
    func reachesEachTerm() {
        for term in Vocabulary.compact.terms {
            let words = Folding.words(in: Array(term.text.utf8))
            let mentions = Vocabulary.compact.mentions(in: term.text, language: term.language)
            let whole = mentions.first { $0.term == term }
            #expect(whole?.range.lowerBound == words.first?.range.lowerBound, "\(term.text)")
            #expect(whole?.range.upperBound == words.last?.range.upperBound, "\(term.text)")
        }
    }

    @Test("asserts the targets of each term that suffices, given the term alone")
    func assertsEachTerm() {
        let engine = MappingEngine()
        for term in Vocabulary.compact.terms where term.role == .sufficient {
            let central = engine.findings(in: term.text, language: term.language)
                .filter { $0.level == .central }.map(\.target)
            #expect(Set(central).isSuperset(of: term.targets), "\(term.text): \(term.targets)")
        }
    }
}
