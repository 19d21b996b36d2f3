/// How an engine comes to its answer for one target of one text.
struct Reckoning {
    /// The text as it was read.
    let reading: TextReading
    /// The target.
    let target: String
    /// The objective, if the target is one.
    let objective: Objective?
    /// What the terms say, or nil if none is mentioned.
    let tally: TermTally?
    /// What terms and learned weights say together, or nil where terms speak alone.
    let combined: Combined?
    /// The byte ranges of the words that cite the target by number or title, which makes it certain.
    let cited: [Range<Int>]
    /// The text.
    var text: [UInt8] { reading.bytes }

    /// What terms and learned weights say together of an objective.
    struct Combined {
        /// The objective's place among the outputs of the learned layer.
        let output: Int
        /// The sum of the signals, each times its coefficient.
        let sum: Double
        /// The probability that the text is about the objective.
        let probability: Double
        /// How sure learned weights are that the text is about the field at all.
        let relevance: Double

        /// Combines what terms and learned weights say.
        init(
            of objective: Objective, _ scores: LearnedLayer.Scores, by combination: Combination,
            terms: Double
        ) {
            output = objective.number - 1
            sum = combination.sum(
                of: Combination.signals(for: output, scores, terms: terms))
            probability = Logistic.probability(sum)
            relevance = scores.relevance
        }
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
            combined.probability, terms: termConfidence, relevance: combined.relevance)
    }

    /// Adds the words that speak for the target, in order and without overlap; none if there is
    /// nothing to be found.
    ///
    /// - Parameters:
    ///   - words: what they are added to.
    ///   - workspace: room for what is worked out on the way.
    func addEvidence(to words: inout [FoundWords], _ workspace: inout Workspace) {
        let start = words.count
        if let objective {
            for range in cited {
                words.append(FoundWords(range: range, source: .citation(objective)))
            }
        }
        let firstTerm = words.count
        tally?.addEvidence(to: &words)
        // Where terms assert the objective they are the evidence, and enough of it.
        if let combined, termConfidence < MappingEngine.threshold,
            words.count > firstTerm || combined.probability >= Combination.floor
        {
            let terms = firstTerm..<words.count
            reading.strongestWords(for: combined.output, &workspace.gains) { range in
                if !terms.contains(where: { words[$0].range.overlaps(range) }) {
                    words.append(FoundWords(range: range, source: .weights))
                }
            }
        }
        if combined != nil || !cited.isEmpty { words.removeOverlap(from: start) }
    }

    /// What the engine finds, or nil if nothing speaks for the target.
    var finding: Finding? {
        var words: [FoundWords] = []
        var workspace = Workspace()
        addEvidence(to: &words, &workspace)
        guard !words.isEmpty else { return nil }
        return Finding(
            target: target, confidence: confidence, level: isAsserted ? .central : .mentioned,
            evidence: words.map { $0.evidence(in: text, reading.engine.vocabulary.index) })
    }
}
