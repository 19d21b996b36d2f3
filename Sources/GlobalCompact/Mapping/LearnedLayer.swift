/// Scores texts by learned weights: for each objective a sum over the features of the text.
///
/// The score of a stretch is bias + Σ weights ÷ √Σ rarity², so that a long text is not stronger for
/// its length. A text is scored as a whole and sentence by sentence.
package struct LearnedLayer: Sendable {
    /// The weights.
    package let weights: LearnedWeights

    /// How its scores and the terms combine.
    let combination: Combination

    /// Makes a layer.
    package init(weights: LearnedWeights) {
        self.weights = weights
        combination = Combination(weights.coefficients)
    }

    /// What the layer says of one text: one value that all who ask of the text share.
    package final class Scores: Sendable {
        /// The score of the whole text for each output.
        let whole: [Double]
        /// The highest score of a sentence for each output.
        let best: [Double]
        /// By how much the whole text is behind the strongest other objective, or before it.
        let margin: [Double]
        /// The highest score of a sentence for being about the field at all.
        package var relevance: Double { best[LearnedWeights.outputCount - 1] }
        /// The features of the table in the text.
        let places: [Place]
        /// The byte ranges of the words that gave features.
        let words: [Range<Int>]

        init(
            whole: [Double], best: [Double], margin: [Double], places: [Place],
            words: [Range<Int>]
        ) {
            self.whole = whole
            self.best = best
            self.margin = margin
            self.places = places
            self.words = words
        }
    }

    /// A feature of the table at a place in the text.
    struct Place: Sendable {
        /// The number of the feature.
        var feature: Int32
        /// The first and the last of the words that it was read from; two for a pair.
        var first: Int32
        var last: Int32
        /// The sentence it stands in, counted from 0.
        var sentence: Int32
    }

    /// The scores of a text.
    ///
    /// - Complexity: Linear in the length of the text.
    package func scores(of bytes: [UInt8]) -> Scores {
        var reader = FeatureReader(bytes)
        var scoring = TextScoring(by: weights, expecting: bytes.count / 4)
        var words: [Range<Int>] = []
        words.reserveCapacity(bytes.count / 8)
        while reader.advance() {
            words.append(reader.range)
            scoring.add(reader)
        }
        let (whole, best) = scoring.finish()
        return Scores(
            whole: whole, best: best, margin: LearnedLayer.margins(whole), places: scoring.places,
            words: words)
    }

    /// Each objective's score less the highest of the others.
    private static func margins(_ scores: [Double]) -> [Double] {
        var first = -Double.infinity
        var second = -Double.infinity
        for score in scores.dropLast() {
            if score > first {
                second = first
                first = score
            } else if score > second {
                second = score
            }
        }
        return scores.dropLast().map { $0 == first ? first - second : $0 - first }
    }

    /// The words that moved the score of an objective most, as byte ranges in order, without
    /// overlap; none if nothing speaks for it.
    ///
    /// Neighbours that both count make one range. Words count that bring at least a third of what
    /// the strongest brings, the five strongest at most.
    ///
    /// - Parameters:
    ///   - output: the objective's number less one.
    ///   - scores: what the layer says of the text.
    ///   - gains: room for what each word brings, the same for all outputs of a text.
    func evidence(for output: Int, in scores: Scores, _ gains: inout WordGains) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var previous = -2
        for word in gains.strongestWords(for: output, in: scores, by: weights) {
            if word == previous + 1, let last = ranges.last,
                scores.words[word].lowerBound - last.upperBound <= 1
            {
                ranges[ranges.count - 1] = last.lowerBound..<scores.words[word].upperBound
            } else {
                ranges.append(scores.words[word])
            }
            previous = word
        }
        return ranges
    }
}
