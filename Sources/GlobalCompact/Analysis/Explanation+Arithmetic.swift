extension Explanation {
    /// How an engine comes from the words of a text to a number, step by step.
    public struct Arithmetic: Sendable, Hashable, Codable {
        /// The terms that the text has for the target, and what became of each.
        public var terms: [TermStep]
        /// How sure the terms that count make the target: 1 − Π(1 − weight), or 0 without any.
        ///
        /// Cues without company bring half of what they would bring together, and never reach
        /// ``termThreshold``.
        public var termConfidence: Double
        /// The confidence from which on terms alone assert the target.
        public var termThreshold: Double
        /// How the learned weights score the whole text, or nil where terms speak alone.
        public var whole: LearnedSum?
        /// How the learned weights score the sentence that is strongest for the target.
        public var best: LearnedSum?
        /// The signals that terms and learned weights give, in order; none where terms speak alone.
        public var signals: [Signal]
        /// The sum of the signals, each times its coefficient; nil where terms speak alone.
        public var sum: Double?
        /// The probability, the logistic function of the sum, from which on learned weights assert
        /// the target where terms do not; nil where terms speak alone.
        public var threshold: Double?
        /// How the learned weights score the strongest sentence for being about the field at all; nil
        /// where terms speak alone.
        public var relevance: Double?
        /// The relevance that learned weights need to assert a target; nil where terms speak alone.
        public var leastRelevance: Double?
        /// The words that cite the target by number or title, which makes it certain.
        public var citations: [Evidence]
        /// The number that comes of it, 0 to 1.
        public var confidence: Double
        /// Whether the target is asserted, or nil if nothing speaks for it.
        public var level: Level?
        /// The version of the engine that reckoned.
        public var version: String
    }

    /// A term of the target that stands in the text, and what became of it.
    public struct TermStep: Sendable, Hashable, Codable {
        /// The term, with its weight and role.
        public var term: Term
        /// The places where it stands.
        public var places: [Evidence]
        /// What became of it.
        public var effect: Effect
        /// The term behind the effect: the company of a cue that counts, the veto that silenced the
        /// sentence, the decoy that hid the term.
        public var cause: String?

        /// What becomes of a term.
        public enum Effect: String, Sendable, Hashable, Codable, CaseIterable {
            /// It counts, once.
            case counted
            /// It is a cue without company.
            case alone
            /// It stands in a sentence that a veto silences.
            case silenced
            /// It stands inside a decoy.
            case hidden
        }
    }

    /// A score of learned weights: the start and all moves add up to it.
    public struct LearnedSum: Sendable, Hashable, Codable {
        /// What the target starts from.
        public var start: Double
        /// What each word, or pair of words, brings, the strongest first.
        public var moves: [Move]
        /// The score.
        public var score: Double
    }

    /// What a word, or a pair of words, brings to a score.
    public struct Move: Sendable, Hashable, Codable {
        /// The words and their place.
        public var words: Evidence
        /// By how much they move the score.
        public var amount: Double
    }

    /// A signal with its coefficient.
    public struct Signal: Sendable, Hashable, Codable {
        /// The name of the signal.
        public var name: String
        /// Its value for the text.
        public var value: Double
        /// What one unit of it counts.
        public var coefficient: Double

        /// Value times coefficient.
        public var product: Double { value * coefficient }
    }
}

extension Explanation.Arithmetic {
    /// The terms that count: their weights make ``termConfidence``.
    public var countedTerms: [Explanation.TermStep] { terms.filter { $0.effect == .counted } }

    /// Reads off the steps of a reckoning.
    init(_ reckoning: Reckoning, in reading: TextReading) {
        terms = TermSteps(reckoning, in: reading).steps
        termConfidence = reckoning.termConfidence
        termThreshold = MappingEngine.threshold
        citations = reckoning.cited.map { range in
            Evidence(
                range: range, quote: reckoning.text[range].asText,
                term: reckoning.objective?.citedAs)
        }
        confidence = reckoning.confidence
        level = reckoning.finding?.level
        version = reading.engine.version
        signals = []
        guard let combined = reckoning.combined, let layer = reading.engine.learned,
            let scores = reading.scores
        else { return }
        let accounts = layer.accounts(of: combined.output, in: scores)
        whole = Explanation.LearnedSum(accounts.whole, reckoning.text)
        best = Explanation.LearnedSum(accounts.best, reckoning.text)
        let values = Combination.signals(
            for: combined.output, scores, terms: reckoning.termConfidence)
        signals = Combination.signalNames.indices.map {
            Explanation.Signal(
                name: Combination.signalNames[$0], value: values[$0],
                coefficient: layer.combination.coefficients[$0])
        }
        sum = combined.sum
        threshold = Combination.threshold
        relevance = combined.relevance
        leastRelevance = Combination.leastRelevance
    }
}

extension Explanation.LearnedSum {
    fileprivate init(_ account: LearnedLayer.Account, _ text: [UInt8]) {
        start = account.start
        score = account.score
        moves = account.moves
            .sorted {
                (-abs($0.amount), $0.range.lowerBound) < (-abs($1.amount), $1.range.lowerBound)
            }
            .map {
                Explanation.Move(
                    words: Evidence(range: $0.range, quote: text[$0.range].asText),
                    amount: $0.amount)
            }
    }
}
