import Testing

@testable import GlobalCompact

@Suite("MappingEngine")
struct MappingEngineTests {
    private func engine(_ terms: Term...) -> MappingEngine {
        MappingEngine(vocabulary: Vocabulary(terms: terms))
    }

    private func term(
        _ text: String, _ target: String = "x", _ weight: Double = 0.9,
        _ role: Term.Role = .sufficient
    ) -> Term {
        Term(text, targets: [target], weight: weight, role: role)
    }

    private func isClose(_ value: Double?, to expected: Double) -> Bool {
        value.map { abs($0 - expected) < 1e-12 } ?? false
    }

    // MARK: Sufficient terms

    @Test("asserts a target whose term suffices alone")
    func assertsSufficient() {
        let findings = engine(term("remittance")).findings(in: "On remittance costs")
        #expect(findings.map(\.target) == ["x"])
        #expect(findings.first?.level == .central)
        #expect(findings.first?.confidence == 0.9)
        #expect(findings.first?.evidence.map(\.range) == [3..<13])
    }

    @Test("keeps as mentioned a term that suffices but weighs too little")
    func keepsLightTerm() {
        let findings = engine(term("remittance", "x", 0.3)).findings(in: "remittance")
        #expect(findings.map(\.level) == [.mentioned])
        #expect(isClose(findings.first?.confidence, to: 0.3))
    }

    @Test(
        "takes terms as independent signs: 1 − Π(1 − w)",
        arguments: [
            ([0.5], 0.5), ([0.5, 0.5], 0.75), ([0.9, 0.5], 0.95), ([0.5, 0.5, 0.5], 0.875),
            ([0.9, 0.9], 0.99), ([1, 0.3], 1), ([0.3, 0.3], 0.51), ([0.2, 0.2], 0.36),
        ] as [([Double], Double)])
    func combinesTerms(weights: [Double], confidence: Double) {
        let names = ["alpha", "beta", "gamma"].prefix(weights.count)
        let vocabulary = Vocabulary(terms: zip(names, weights).map { term($0, "x", $1) })
        for words in [Array(names), names.reversed()] {
            let findings = MappingEngine(vocabulary: vocabulary)
                .findings(in: words.joined(separator: ". "))
            #expect(isClose(findings.first?.confidence, to: confidence))
            #expect(findings.first?.level == (confidence >= 0.5 ? .central : .mentioned))
        }
    }

    @Test("counts each term once, however often and in whatever form it stands in the text")
    func countsTermsOnce() {
        let engine = MappingEngine(
            vocabulary: Vocabulary(terms: [
                Term("envoi de fonds", language: .french, targets: ["x"], weight: 0.6)
            ]))
        let findings = engine.findings(
            in: "Envoi de fonds, envois de fonds, ENVOIS DE FONDS. Envoi de fonds.",
            language: .french)
        #expect(isClose(findings.first?.confidence, to: 0.6))
        #expect(findings.first?.evidence.count == 4)
    }

    @Test("counts the longest of terms that overlap")
    func countsLongest() {
        let findings = engine(
            term("consular", "x", 0.5), term("consular protection", "x", 0.6),
            term("protection of nationals abroad", "x", 0.7)
        ).findings(in: "consular protection of nationals abroad")
        #expect(
            findings.first?.evidence.map(\.term) == [
                "consular", "protection of nationals abroad",
            ])
        #expect(isClose(findings.first?.confidence, to: 0.85))
    }

    @Test("counts the heavier of terms at one place, in whatever order they are given")
    func countsHeavier() {
        for weights in [[0.5, 0.9], [0.9, 0.5]] {
            let vocabulary = Vocabulary(terms: weights.map { term("remittance", "x", $0) })
            let findings = MappingEngine(vocabulary: vocabulary).findings(in: "remittance")
            #expect(findings.map(\.confidence) == [0.9])
        }
    }

    @Test("lets no longer cue hide a term that suffices")
    func keepsSufficientInsideCue() {
        let engine = engine(
            term("cooperation", "x", 0.7), term("cooperation between States", "x", 0.4, .cue))
        let findings = engine.findings(in: "Cooperation between States")
        #expect(findings.map(\.level) == [.central])
        #expect(findings.first?.evidence.map(\.term) == ["cooperation"])
    }

    @Test("lets a word speak for each of several targets")
    func speaksForSeveralTargets() {
        let findings = engine(
            Term("child trafficking", targets: ["children", "10"], weight: 0.9),
            term("trafficking", "10", 0.8), term("child", "children", 0.4)
        ).findings(in: "Child trafficking")
        #expect(findings.map(\.target) == ["children", "10"])
        #expect(findings.allSatisfy { $0.evidence.map(\.term) == ["child trafficking"] })
    }

    @Test("orders findings by confidence and then as the vocabulary does")
    func ordersFindings() {
        let engine = engine(
            term("alpha", "c", 0.7), term("beta", "a", 0.7), term("gamma", "d", 0.3),
            term("delta", "b", 0.9), term("epsilon", "e", 0.7))
        let findings = engine.findings(in: "Gamma, epsilon, delta, beta, alpha")
        #expect(findings.map(\.target) == ["b", "c", "a", "e", "d"])
    }

    // MARK: Cues and context

    @Test("keeps a cue without company as mentioned, at half its weight")
    func keepsLonelyCue() {
        let findings = engine(term("cost", "x", 0.4, .cue)).findings(in: "The cost of living")
        #expect(findings.map(\.level) == [.mentioned])
        #expect(isClose(findings.first?.confidence, to: 0.2))
        #expect(findings.first?.evidence.map(\.range) == [4..<8])
    }

    @Test("counts cues of one target in one sentence")
    func countsCuesInCompany() {
        let engine = engine(term("cost", "x", 0.4, .cue), term("transfer", "x", 0.5, .cue))
        let together = engine.findings(in: "The cost of a transfer")
        #expect(together.map(\.level) == [.central])
        #expect(isClose(together.first?.confidence, to: 0.7))
        let apart = engine.findings(in: "The cost. A transfer")
        #expect(apart.map(\.level) == [.mentioned])
        #expect(isClose(apart.first?.confidence, to: 0.35))
    }

    @Test("counts a cue beside a term of the same target that suffices")
    func countsCueBesideSufficient() {
        let engine = engine(term("cost", "x", 0.5, .cue), term("remittance", "x", 0.6))
        #expect(
            isClose(engine.findings(in: "Cost of remittance").first?.confidence, to: 0.8))
        #expect(
            isClose(engine.findings(in: "Remittance. The cost").first?.confidence, to: 0.6))
    }

    @Test("takes neither the same cue again nor another target's cue for company")
    func wantsRealCompany() {
        let engine = engine(term("cost", "x", 0.5, .cue), term("child", "y", 0.5, .cue))
        #expect(engine.findings(in: "Cost upon cost").map(\.level) == [.mentioned])
        let findings = engine.findings(in: "The cost of a child")
        #expect(findings.map(\.target) == ["x", "y"])
        #expect(findings.map(\.level) == [.mentioned, .mentioned])
    }

    @Test("counts a cue in a sentence that has a context term, and in no other")
    func countsCueInContext() {
        let engine = engine(term("cost", "x", 0.5, .cue), term("migrant", "*", 0, .context))
        for text in ["Cost for a migrant", "A migrant, and the cost"] {
            let findings = engine.findings(in: text)
            #expect(findings.map(\.target) == ["x"])
            #expect(findings.map(\.level) == [.central])
            #expect(findings.map(\.confidence) == [0.5])
            #expect(findings.first?.evidence.map(\.term) == ["cost"])
        }
        #expect(engine.findings(in: "A migrant. The cost").map(\.level) == [.mentioned])
        #expect(engine.findings(in: "A migrant; the cost").map(\.confidence) == [0.25])
    }

    @Test("asserts nothing by context alone")
    func assertsNothingByContext() {
        #expect(engine(term("migrant", "*", 0, .context)).findings(in: "A migrant").isEmpty)
    }

    @Test("never asserts by adding up cues without company, and never loses them")
    func neverAddsUpLonelyCues() {
        let names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
        let engine = MappingEngine(
            vocabulary: Vocabulary(terms: names.map { term($0, "x", 0.9, .cue) }))
        for count in 1...names.count {
            let findings = engine.findings(in: names.prefix(count).joined(separator: ". "))
            #expect(findings.map(\.level) == [.mentioned])
            #expect(findings.first?.evidence.count == count)
            #expect((findings.first?.confidence ?? 1) < MappingEngine.threshold)
        }
    }

    // MARK: Ambient terms

    @Test("counts an ambient term beside a context term, and in no other company")
    func countsAmbientInContext() {
        let engine = engine(
            term("partnership", "x", 0.5, .ambient), term("dialogue", "x", 0.4, .ambient),
            term("forum", "x", 0.5, .cue), term("migrant", "*", 0, .context))
        let lonely = engine.findings(in: "Partnership and dialogue in a forum").first
        #expect(lonely?.level == .mentioned)
        #expect(lonely?.evidence.map(\.term) == ["partnership", "dialogue", "forum"])
        let inContext = engine.findings(in: "Partnership and dialogue on a migrant").first
        #expect(inContext?.level == .central)
        #expect(isClose(inContext?.confidence, to: 0.7))
        #expect(
            engine.findings(in: "A migrant. Partnership and dialogue").map(\.level)
                == [.mentioned])
    }

    // MARK: Decoys and vetoes

    private static let funds = [
        Term("funds", targets: ["x"], weight: 0.6),
        Term("transfer", targets: ["x"], weight: 0.7),
        Term("programme", targets: ["y"], weight: 0.6),
    ]

    @Test("leaves out terms inside a decoy, and only those")
    func obeysDecoy() {
        let engine = MappingEngine(
            vocabulary: Vocabulary(
                terms: Self.funds + [term("funds and programme", "x", 0, .decoy)]))
        #expect(engine.findings(in: "Funds and programme").map(\.target) == ["y"])
        let findings = engine.findings(in: "Transfer to funds and programme").first
        #expect(findings?.target == "x")
        #expect(isClose(findings?.confidence, to: 0.7))
        #expect(findings?.evidence.map(\.term) == ["transfer"])
        #expect(
            isClose(
                engine.findings(in: "Funds and programme, transfer, funds").first?.confidence,
                to: 0.88))
    }

    @Test("lets a veto silence its targets in its sentence, and only there")
    func obeysVeto() {
        let engine = MappingEngine(
            vocabulary: Vocabulary(terms: Self.funds + [term("trust", "x", 0, .veto)]))
        #expect(engine.findings(in: "A trust. No more").isEmpty)
        #expect(
            engine.findings(in: "Transfer of a trust, funds, a programme").map(\.target) == ["y"])
        let findings = engine.findings(in: "Transfer to a trust. Funds of a programme")
        #expect(findings.map(\.target) == ["x", "y"])
        #expect(findings.first?.evidence.map(\.term) == ["funds"])
    }

    @Test("obeys a decoy or veto at the very place of a term", arguments: [Term.Role.decoy, .veto])
    func obeysAtSamePlace(role: Term.Role) {
        for terms in [
            [term("funds"), term("funds", "x", 0, role)],
            [term("funds", "x", 0, role), term("funds")],
        ] {
            let engine = MappingEngine(vocabulary: Vocabulary(terms: terms))
            #expect(engine.findings(in: "Funds").isEmpty)
        }
    }

    @Test("gives no company through terms inside a decoy")
    func givesNoCompanyThroughDecoy() {
        let engine = engine(
            term("cost", "x", 0.5, .cue), term("funds", "x", 0.5, .cue),
            term("funds and programmes", "x", 0, .decoy))
        #expect(engine.findings(in: "Cost, funds").map(\.level) == [.central])
        #expect(engine.findings(in: "Cost of funds and programmes").map(\.level) == [.mentioned])
    }

    @Test("drops a decoy inside a longer term")
    func dropsDecoyInsideTerm() {
        let engine = engine(
            term("regional integration", "x", 0, .decoy),
            term("regional integration of migrants", "x", 0.9))
        #expect(engine.findings(in: "Regional integration").isEmpty)
        #expect(engine.findings(in: "Regional integration of migrants").map(\.target) == ["x"])
    }

    // MARK: Any text

    @Test("finds nothing in a text without terms", arguments: ["", " ", "…", "Rien à signaler."])
    func findsNothing(text: String) {
        #expect(engine(term("x")).findings(in: text).isEmpty)
    }

    @Test(
        "gives evidence in order, without overlap, inside the text", arguments: BundledDocument.all)
    func givesEvidenceInOrder(document: BundledDocument) {
        let engine = MappingEngine()
        for passage in document.document.passages {
            for finding in engine.findings(in: passage.text, language: .french) {
                let ranges = finding.evidence.map(\.range)
                #expect(
                    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
                #expect((ranges.last?.upperBound ?? .max) <= passage.text.utf8.count)
                #expect((0...1).contains(finding.confidence))
                // Objectives are asserted by their terms, too, or by a probability of their own.
                #expect(
                    (finding.level == .central) == (finding.confidence >= MappingEngine.threshold)
                        || Int(finding.target) != nil)
            }
        }
    }

    @Test("says the same each time, to the last bit")
    func isDeterministic() {
        let text = BundledDocument.declaration2013.document.passages.map(\.text).joined(
            separator: " ")
        let first = MappingEngine().findings(in: text, language: .french)
        for _ in 0..<5 {
            #expect(MappingEngine().findings(in: text, language: .french) == first)
        }
    }

    @Test("leaves out terms of other languages than the text's")
    func filtersByLanguage() {
        let engine = engine(
            Term("migration", language: .french, targets: ["fr"], weight: 0.9),
            Term("migration", language: .english, targets: ["en"], weight: 0.9))
        #expect(engine.findings(in: "migration", language: .english).map(\.target) == ["en"])
        #expect(engine.findings(in: "migration").map(\.target) == ["fr", "en"])
    }
}
