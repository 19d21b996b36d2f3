import Foundation
import GlobalCompact
import Testing

@Suite("6. Who says so, and can I check it?")
struct Tour6TheEvidence {
    @Test("Why is paragraph 27 linked to objective 20, and who says so?")
    func why() throws {
        let mapping = try #require(
            Corpus.bundled.curated.mappings(of: .remittances, in: .declaration2013).first)
        #expect(mapping.origin.isCurated)
        #expect(mapping.relation == .subset)
        #expect(mapping.rationale?.hasSuffix("only financial inclusion is missing.") == true)
        #expect(mapping.evidence[0].quote.hasPrefix("méthodes d'envoi de fonds moins coûteuses"))
    }

    @Test("Would a machine have found it too?")
    func computed() {
        let document = BundledDocument.declaration2013
        let computed = MappingEngine().crosswalk(of: document.document, as: document.reference)
        let mappings = computed.mappings(of: .remittances).filter { $0.level == .central }
        #expect(mappings.map(\.subject.description) == ["A/RES/68/4, para. 27"])
        #expect(mappings[0].origin == .computed(version: "1/1"))
    }

    @Test("What does it make of a sentence of my own?")
    func ownSentence() {
        let finding = MappingEngine().findings(in: "Les envois de fonds coûtent trop cher.")[0]
        #expect(finding.objective == .remittances)
        #expect(finding.level == .central)
        #expect(finding.evidence.map(\.term) == ["envoi de fonds"])
    }

    @Test("Do words that only look alike fool it?")
    func lookalikes() {
        let text = "Les fonds et programmes ont traité la question avec le Comité consultatif."
        let targets = MappingEngine().findings(in: text).filter { $0.level == .central }
            .map(\.target)
        #expect(Set(targets).isDisjoint(with: ["10", "14", "20"]))
    }

    @Test("Smuggling or trafficking: does it tell « trafic » from « traite »?")
    func falseFriends() {
        let engine = MappingEngine()
        #expect(engine.objectives(in: "La lutte contre le trafic de migrants") == [.smuggling])
        #expect(engine.objectives(in: "La lutte contre la traite des personnes") == [.trafficking])
    }

    @Test("A text only gives numbers. Does it know what they stand for?")
    func numbers() {
        let objectives = MappingEngine().objectives(in: "Voir les objectifs 5 et 21 à 23.")
        #expect(objectives.map(\.number) == [5, 21, 22, 23])
    }

    @Test("What does it say of a language that it does not know?")
    func otherLanguage() {
        #expect(MappingEngine().findings(in: "الهجرة الآمنة والمنظمة").isEmpty)
    }

    @Test("Can I bring words of my own?")
    func ownWords() {
        let vocabulary = Vocabulary(terms: [
            Term("visa bond", language: .english, targets: ["visa-bonds"], weight: 0.9)
        ])
        let findings = MappingEngine(vocabulary: vocabulary).findings(
            in: "Visa bonds were abolished.")
        #expect(findings.map(\.target) == ["visa-bonds"])
    }

    @Test("Can I take the crosswalk elsewhere?")
    func json() throws {
        let curated = Corpus.bundled.curated
        let data = try JSONEncoder().encode(curated)
        #expect(try JSONDecoder().decode(Crosswalk.self, from: data) == curated)
    }

    @Test("How often do the engine and the curators agree on the bundled documents?")
    func agreement() throws {
        let corpus = Corpus.bundled
        let kappa = Agreement(of: corpus.curated, with: corpus.computed()).overall.kappa
        #expect(try #require(kappa) > 0.85)
    }

    @Test("Which objectives does the engine overlook most?")
    func misses() {
        let corpus = Corpus.bundled
        let misses = Agreement(of: corpus.curated, with: corpus.computed()).misses
        let counts = Dictionary(grouping: misses, by: \.objective).mapValues(\.count)
        #expect(misses.count == 9)
        #expect(Set(counts.filter { $0.value > 1 }.keys) == [.data, .information, .discrimination])
    }
}
