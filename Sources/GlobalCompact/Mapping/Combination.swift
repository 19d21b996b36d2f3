/// Combines what terms and learned weights say of an objective into one calibrated probability.
///
/// The probability is the logistic function of a weighted sum of the signals below. Their
/// coefficients are fitted on sentences that the weights have not seen (five folds), so that of the
/// mappings stated at 0.8 some 80 % are right on sentences of that kind.
package struct Combination: Sendable {
    /// The probability from which on an objective is asserted, whatever the terms say.
    ///
    /// Higher than one in two: words of the field in another sense deceive the weights.
    static let threshold = 0.65
    /// The probability below which weights alone make no finding.
    static let floor = 0.05

    /// The names of the signals, in the order of the coefficients.
    static let signalNames = [
        "whole text", "best sentence", "best sentence, as a probability", "behind the leader",
        "terms", "terms assert", "terms mention", "relevance", "lack of relevance", "start",
    ]

    /// How many signals there are.
    package static let signalCount = signalNames.count

    /// The coefficients, one for each signal.
    let coefficients: [Double]

    /// Makes a combination with coefficients in millionths.
    package init(_ coefficients: [Int]) {
        precondition(coefficients.count == Combination.signalNames.count)
        self.coefficients = coefficients.map { Double($0) / 1_000_000 }
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
    ) -> [Double] {
        let relevance = scores.best[LearnedWeights.outputCount - 1]
        return [
            clamped(scores.whole[output], -6, 0), clamped(scores.best[output], -6, 0),
            Logistic.probability(scores.best[output]),
            clamped(scores.margin[output], -4, 0), terms, terms >= MappingEngine.threshold ? 1 : 0,
            terms > 0 ? 1 : 0,
            clamped(relevance, -3, 2), min(relevance - 1, 0), 1,
        ]
    }

    /// The probability that a text with these signals is about the objective.
    package func probability(of signals: [Double]) -> Double {
        Logistic.probability(sum(of: signals))
    }

    /// The sum of the signals, each times its coefficient.
    func sum(of signals: [Double]) -> Double {
        var sum = 0.0
        for index in coefficients.indices { sum += coefficients[index] * signals[index] }
        return sum
    }

    /// Whether the engine asserts an objective with a probability.
    ///
    /// It does where the objective is likely enough, or where terms assert it by themselves: they
    /// know decoys and vetoes, so that few of their alarms are false.
    package static func asserts(_ probability: Double, terms: Double) -> Bool {
        probability >= threshold || terms >= MappingEngine.threshold
    }

    private static func clamped(_ value: Double, _ low: Double, _ high: Double) -> Double {
        min(max(value, low), high)
    }
}
