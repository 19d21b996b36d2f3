/// How an engine comes to its answer for one target of one text.
struct Reckoning {
    /// The target.
    let target: String
    /// What the terms say, or nil if none is mentioned.
    let tally: TermTally?
    /// What terms and learned weights say together, or nil where terms speak alone.
    let combined: Combined?
    /// The words that cite the target by number or title, which makes it certain.
    let cited: [Evidence]
    /// The text.
    let text: [UInt8]

    /// What terms and learned weights say together of an objective.
    struct Combined {
        /// The objective's place among the outputs of the learned layer.
        let output: Int
        /// What the learned layer says of the text.
        let scores: LearnedLayer.Scores
        /// The learned layer.
        let layer: LearnedLayer
        /// How signals make a probability.
        var combination: Combination { layer.combination }
        /// The signals.
        let signals: [Double]
        /// The sum of the signals, each times its coefficient.
        let sum: Double

        /// Combines what terms and learned weights say.
        init(
            of objective: Objective, _ scores: LearnedLayer.Scores, by layer: LearnedLayer,
            terms: Double
        ) {
            output = objective.number - 1
            self.scores = scores
            self.layer = layer
            signals = Combination.signals(for: output, scores, terms: terms)
            sum = layer.combination.sum(of: signals)
        }

        /// The probability that the text is about the objective.
        var probability: Double { Logistic.probability(sum) }
    }

    /// How sure terms alone are, 0 where they say nothing.
    var termConfidence: Double { tally?.confidence ?? 0 }

    /// How sure the target is, 0 to 1, found or not.
    var confidence: Double {
        if !cited.isEmpty { return 1 }
        guard let combined else { return termConfidence }
        return Combination.confidence(combined.probability, terms: termConfidence)
    }

    /// Whether the target is asserted.
    var isAsserted: Bool {
        if !cited.isEmpty { return true }
        guard let combined else { return termConfidence >= MappingEngine.threshold }
        return Combination.asserts(
            combined.probability, terms: termConfidence, relevance: combined.scores.relevance)
    }

    /// What the engine finds, or nil if nothing speaks for the target.
    var finding: Finding? {
        var evidence = tally?.evidence(in: text) ?? []
        // Where terms assert the objective they are the evidence, and enough of it.
        if let combined, termConfidence < MappingEngine.threshold,
            !evidence.isEmpty || combined.probability >= Combination.floor
        {
            evidence += combined.words(besides: evidence, in: text)
        }
        if combined != nil || !cited.isEmpty {
            evidence = Evidence.withoutOverlap(cited + evidence)
        }
        guard !evidence.isEmpty else { return nil }
        return Finding(
            target: target, confidence: confidence, level: isAsserted ? .central : .mentioned,
            evidence: evidence)
    }
}

extension Reckoning.Combined {
    /// The words that moved the objective's score, without those that are evidence already.
    func words(besides known: [Evidence], in text: [UInt8]) -> [Evidence] {
        layer.evidence(for: output, in: scores)
            .filter { range in !known.contains { $0.range.overlaps(range) } }
            .map { Evidence(range: $0, quote: text[$0].asText) }
    }
}
