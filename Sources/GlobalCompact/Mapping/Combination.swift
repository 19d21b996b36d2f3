/// Combines what terms and learned weights say of an objective into one calibrated probability.
///
/// The probability is the logistic function of a weighted sum of the signals below. Their
/// coefficients are fitted on sentences that the weights have not seen (five folds), so that of the
/// mappings stated at 0.8 some 80 % are right on sentences of that kind.
package struct Combination: Sendable {
    /// The probability from which on weights assert an objective where terms do not.
    static let threshold = 0.6
    /// The score of relevance that a sentence needs for that.
    ///
    /// Words of the field in another sense, and the boilerplate of any committee, deceive the
    /// weights of an objective more often than those of relevance.
    static let leastRelevance = 2.0
    /// The probability below which weights alone make no finding.
    static let floor = 0.05

    /// The names of the signals, in the order of the coefficients.
    static let signalNames = [
        "whole text", "best sentence", "best sentence, as a probability", "behind the leader",
        "terms", "terms assert", "terms mention", "relevance", "lack of relevance",
        "lack of relevance where terms assert", "start",
    ]

    /// How many signals there are.
    package static let signalCount = signalNames.count

    /// The signals for an objective, in the order of their names, and nothing behind them.
    package typealias Signals = SIMD16<Double>

    /// The coefficients, one for each signal.
    let coefficients: Signals

    /// Makes a combination with coefficients in millionths.
    package init(_ coefficients: [Int]) {
        precondition(coefficients.count == Combination.signalNames.count)
        var values = Signals()
        for (index, value) in coefficients.enumerated() {
            values[index] = Double(value) / 1_000_000
        }
        self.coefficients = values
    }

    /// The signals for an objective.
    ///
    /// Scores count only up to the point where an objective becomes likelier than not: beyond it
    /// they say more of the words' strangeness than of the text.
    ///
    /// - Parameters:
    ///   - output: the objective's number less one.
    ///   - scores: what the learned weights say.
    ///   - terms: the confidence that the terms give, 0 where they find nothing.
    package static func signals(
        for output: Int, _ scores: LearnedLayer.Scores, terms: Double
    ) -> Signals {
        let asserts = terms >= MappingEngine.threshold
        let lack = min(scores.relevance - 1, 0)
        return Signals(
            clamped(scores.whole[output], -6, 0), clamped(scores.best[output], -6, 0),
            Logistic.probability(scores.best[output]),
            clamped(scores.margin[output], -4, 0), terms, asserts ? 1 : 0, terms > 0 ? 1 : 0,
            clamped(scores.relevance, -3, 2), lack, asserts ? lack : 0, 1,
            0, 0, 0, 0, 0)
    }

    /// The probability that a text with these signals is about the objective.
    package func probability(of signals: Signals) -> Double {
        Logistic.probability(sum(of: signals))
    }

    /// The sum of the signals, each times its coefficient.
    func sum(of signals: Signals) -> Double {
        let products = coefficients * signals
        var sum = 0.0
        for index in 0..<Combination.signalCount { sum += products[index] }
        return sum
    }

    /// Whether an objective of which terms say nothing can come to a probability above ``floor``.
    ///
    /// A bound that is had without a logarithm, for this is asked of each objective and text: true
    /// where the probability may be lower still, never false where it is not.
    func mayFind(_ output: Int, _ scores: LearnedLayer.Scores) -> Bool {
        let best = scores.best[output]
        // The logistic function of the best sentence's score is no greater than this, nor than 1.
        let probability = best > 0 ? 1 : 0.5
        let sum =
            coefficients[0] * Combination.clamped(scores.whole[output], -6, 0)
            + coefficients[1] * Combination.clamped(best, -6, 0)
            + max(coefficients[2], 0) * probability
            + coefficients[3] * Combination.clamped(scores.margin[output], -4, 0)
            + coefficients[7] * Combination.clamped(scores.relevance, -3, 2)
            + coefficients[8] * min(scores.relevance - 1, 0) + coefficients[10]
        return sum >= Combination.floorSum
    }

    /// A sum of signals whose probability is just below ``floor``: ln(0.05 ÷ 0.95) = −2.9444….
    private static let floorSum = -2.9445

    /// Whether the engine asserts an objective with a probability.
    ///
    /// What terms assert by themselves stays asserted, for they know decoys and vetoes, so that few
    /// of their alarms are false. Weights alone need a text that is about the field besides.
    package static func asserts(_ probability: Double, terms: Double, relevance: Double) -> Bool {
        terms >= MappingEngine.threshold
            || probability >= threshold && relevance >= leastRelevance
    }

    /// The confidence to state for an objective with a probability.
    ///
    /// What terms assert is stated at one in two at least. In paragraphs of many subjects, which the
    /// sentences that coefficients are fitted on hardly have, the words of each subject are few among
    /// all, and the probability is far too low there.
    package static func confidence(_ probability: Double, terms: Double) -> Double {
        terms >= MappingEngine.threshold ? max(probability, MappingEngine.threshold) : probability
    }

    private static func clamped(_ value: Double, _ low: Double, _ high: Double) -> Double {
        min(max(value, low), high)
    }
}
