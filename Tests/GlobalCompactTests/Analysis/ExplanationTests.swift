import Testing

@testable import GlobalCompact

@Suite struct ExplanationTests {
    private func engine(_ terms: Term...) -> MappingEngine {
        MappingEngine(vocabulary: Vocabulary(terms: terms))
    }

    private func term(_ text: String, _ weight: Double, _ role: Term.Role = .sufficient) -> Term {
        Term(text, targets: ["x"], weight: weight, role: role)
    }

    private func isClose(_ value: Double?, to expected: Double) -> Bool {
        value.map { abs($0 - expected) < 1e-12 } ?? false
    }

    // MARK: Finding and explaining agree

    private struct Case: CustomTestStringConvertible {
        var text: String
        var language: Language?
        var testDescription: String { String(text.prefix(40)) }
    }

    private static let passages: [Case] =
        BundledDocument.all.flatMap { document in
            document.document.passages.map {
                Case(text: $0.text, language: document.document.language)
            }
        }
        + ["", ".", "12", "\u{301}", "objective 99", "Objectifs 1, 2 et 3"].map { Case(text: $0) }

    @Test func theExplainedNumberIsTheFindingsForEveryFindingOfEveryPassage() {
        let engine = MappingEngine()
        for passage in Self.passages {
            let findings = engine.findings(in: passage.text, language: passage.language)
            let explanations = engine.explanations(of: passage.text, language: passage.language)
            #expect(explanations.map(\.target) == findings.map(\.target))
            for (finding, explanation) in zip(findings, explanations) {
                #expect(explanation.confidence == finding.confidence)
                #expect(explanation.arithmetic?.confidence == finding.confidence)
                #expect(explanation.level == finding.level)
                #expect(explanation.quotations.flatMap(\.words) == finding.evidence)
            }
        }
    }

    @Test func theArithmeticAddsUpForEveryObjectiveOfEveryPassage() {
        let engine = MappingEngine()
        for passage in Self.passages {
            let reading = TextReading(passage.text, language: passage.language, by: engine)
            for objective in Objective.allCases {
                let sums = Explanation.Arithmetic(
                    reading.reckoning(of: String(objective.number)), in: reading)
                let counted = 1 - sums.countedTerms.reduce(1.0) { $0 * (1 - $1.term.weight) }
                let alone =
                    1
                    - sums.terms.filter { $0.effect == .alone }.reduce(1.0) {
                        $0 * (1 - $1.term.weight)
                    }
                let terms =
                    counted >= sums.termThreshold
                    ? counted : min(max(counted, alone / 2), sums.termThreshold - 0.01)
                #expect(abs(terms - sums.termConfidence) < 1e-12)
                let sum = sums.signals.reduce(0.0) { $0 + $1.product }
                #expect(sum == sums.sum)
                let expected =
                    sums.citations.isEmpty
                    ? Combination.confidence(
                        Logistic.probability(sum), terms: sums.termConfidence) : 1
                #expect(expected == sums.confidence)
                for learned in [sums.whole, sums.best].compactMap({ $0 }) {
                    let total = learned.moves.reduce(learned.start) { $0 + $1.amount }
                    #expect(abs(total - learned.score) < 1e-9)
                }
            }
        }
    }

    @Test func anEngineWithAVocabularyOfOnesOwnExplainsItself() throws {
        let engine = engine(term("remittance", 0.8), term("cost", 0.5, .cue))
        let explanation = try #require(
            engine.explanations(of: "The cost of a remittance. Data.").first)
        let sums = try #require(explanation.arithmetic)
        #expect(explanation.target == "x")
        #expect(explanation.relation == nil)
        #expect(isClose(explanation.confidence, to: 0.9))
        #expect(sums.terms.map(\.effect) == [.counted, .counted])
        #expect(sums.terms.map(\.cause) == ["remittance", nil])
        #expect(sums.signals.isEmpty && sums.sum == nil && sums.whole == nil)
        #expect(explanation.origin == .computed(version: "\(MappingEngine.version)/own"))
        #expect(explanation.quotations.map(\.sentence) == ["The cost of a remittance."])
    }

    // MARK: What becomes of terms

    @Test func aCueAloneIsSaidToBeAlone() {
        let why = engine(term("cost", 0.4, .cue)).explanation(of: "x", in: "The cost of living")
        #expect(why.arithmetic?.terms.map(\.effect) == [.alone])
        #expect(why.level == .mentioned)
        #expect(isClose(why.confidence, to: 0.2))
        #expect(why.changes.map(\.condition) == [.inCompany(["cost"])])
        #expect(isClose(why.changes.first?.confidence, to: 0.4))
    }

    @Test func aContextTermIsNamedAsCompany() {
        let why = engine(
            term("cost", 0.6, .cue),
            Term("migrant", targets: ["*"], weight: 0, role: .context)
        ).explanation(of: "x", in: "Costs for migrants")
        #expect(why.arithmetic?.terms.map(\.cause) == ["migrant"])
        #expect(why.level == .central)
    }

    @Test func eachSentenceHasCompanyOfItsOwn() {
        let why = engine(
            term("cost", 0.6, .cue), term("fee", 0.6, .cue),
            Term("migrant", targets: ["*"], weight: 0, role: .context),
            Term("refugee", targets: ["*"], weight: 0, role: .context)
        ).explanation(of: "x", in: "Costs for migrants. Fees for refugees.")
        #expect(why.arithmetic?.terms.map(\.cause) == ["migrant", "refugee"])
    }

    @Test func aVetoIsNamedWithWhatItSilenced() {
        let why = engine(term("remittance", 0.9), term("remittance of sentence", 1, .veto))
            .explanation(of: "x", in: "Remittance of sentence, not remittance. Nothing.")
        #expect(why.level == nil)
        #expect(why.confidence == 0)
        #expect(
            why.arithmetic?.terms.map(\.effect) == [.hidden, .silenced])
        #expect(
            why.arithmetic?.terms.map(\.cause)
                == ["remittance of sentence", "remittance of sentence"])
        #expect(why.changes.first?.condition == .without(["remittance of sentence"]))
        #expect(isClose(why.changes.first?.confidence, to: 0.9))
        #expect(why.changes.first?.level == .central)
    }

    @Test func aTermCountsOnceWithAllItsPlaces() {
        let why = engine(term("remittance", 0.6))
            .explanation(of: "x", in: "Remittances. A remittance.")
        #expect(why.arithmetic?.terms.count == 1)
        #expect(why.arithmetic?.terms.first?.places.map(\.quote) == ["Remittances", "remittance"])
        #expect(isClose(why.confidence, to: 0.6))
    }

    @Test func whatIsNotInTheTextIsNotFound() {
        let why = engine(term("remittance", 0.9)).explanation(of: "y", in: "Remittance")
        #expect(why.level == nil)
        #expect(why.confidence == 0)
        #expect(why.arithmetic?.terms.isEmpty == true)
        #expect(why.changes.isEmpty)
    }

    // MARK: What would change it

    @Test func theWordThatCarriesMostIsStruckOutFirst() {
        let why = engine(term("remittance", 0.9), term("transfer", 0.3))
            .explanation(of: "x", in: "Transfer of remittances")
        #expect(why.changes.map(\.condition) == [.without(["remittance"])])
        #expect(isClose(why.changes.first?.confidence, to: 0.3))
        #expect(why.changes.first?.level == .mentioned)
    }

    @Test func asManyWordsAreStruckOutAsItTakes() {
        let why = engine(term("remittance", 0.9), term("transfer", 0.8), term("fee", 0.3))
            .explanation(of: "x", in: "Fee for the transfer of remittances")
        #expect(
            why.changes.map(\.condition) == [
                .without(["remittance"]), .without(["remittance", "transfer"]),
            ])
        #expect(why.changes.map(\.level) == [.central, .mentioned])
    }

    @Test func aWordIsStruckOutWhereverItStands() {
        let why = engine(term("remittance", 0.9), term("transfer", 0.8), term("fee", 0.3))
            .explanation(of: "x", in: "Remittances, more remittances, a transfer and a fee")
        #expect(
            why.changes.map(\.condition) == [
                .without(["remittance"]), .without(["remittance", "transfer"]),
            ])
    }

    @Test func theNearestRivalComesFirst() {
        let vocabulary = Vocabulary(terms: [
            Term("alpha", targets: ["a"], weight: 0.9), Term("beta", targets: ["b"], weight: 0.2),
            Term("gamma", targets: ["c"], weight: 0.7), Term("delta", targets: ["d"], weight: 0.8),
        ])
        let why = MappingEngine(vocabulary: vocabulary)
            .explanation(of: "c", in: "alpha beta gamma delta")
        #expect(why.rivals.map(\.target) == ["d", "a", "b"])
        #expect(isClose(why.rivals.first?.lead, to: -0.1))
    }

    @Test func objectivesCompeteWithObjectivesOnly() {
        let text = "Les envois de fonds et la traite des personnes."
        for explanation in MappingEngine().explanations(of: text, language: .french) {
            for rival in explanation.rivals {
                #expect((Int(rival.target) == nil) == (explanation.objective == nil))
            }
        }
    }

    @Test func aCitedObjectiveIsCertainAndSaysSo() {
        let why = MappingEngine().explanation(of: .detention, in: "Report on objective 13.")
        #expect(why.confidence == 1)
        #expect(why.arithmetic?.citations.map(\.quote) == ["objective 13"])
        #expect(why.changes.first?.condition == .without(["objective 13"]))
        #expect((why.changes.first?.confidence ?? 1) < 1)
    }

    @Test func hostileTextIsExplained() {
        let engine = MappingEngine()
        for text in [
            String(repeating: "e\u{301}", count: 3_000),
            String(repeating: "envois de fonds. ", count: 2_000),
            String(repeating: "objectif 20 ", count: 500), "\u{1B}[31m\r\n\r\n\u{0}",
        ] {
            for explanation in engine.explanations(of: text) {
                #expect(!explanation.spelled().isEmpty)
            }
        }
    }
}
