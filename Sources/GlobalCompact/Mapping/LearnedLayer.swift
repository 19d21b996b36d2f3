/// Scores texts by learned weights: for each objective a sum over the features of the text.
///
/// The score of a stretch is bias + Σ weights ÷ √Σ rarity², so that a long text is not stronger for
/// its length. A text is scored as a whole and sentence by sentence.
package final class LearnedLayer: Sendable {
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
        /// Where the features of each sentence that has any end among them.
        let sentenceEnds: [Int]
        /// The byte ranges of the words that gave features.
        let words: WordRanges

        init(
            whole: [Double], best: [Double], margin: [Double], places: [Place],
            sentenceEnds: [Int], words: WordRanges
        ) {
            self.whole = whole
            self.best = best
            self.margin = margin
            self.places = places
            self.sentenceEnds = sentenceEnds
            self.words = words
        }
    }

    /// A feature of the table at a place in the text, in as little room as there is: long texts have
    /// many.
    struct Place: Sendable {
        private let number: Int32
        /// Twice the number of its last word, and one more if the word before it belongs to it too.
        private let words: Int32

        init(_ feature: Int, at word: Int, isPair: Bool) {
            number = Int32(truncatingIfNeeded: feature)
            words = Int32(truncatingIfNeeded: word << 1 | (isPair ? 1 : 0))
        }

        /// The number of the feature.
        var feature: Int { Int(number) }
        /// The first of the words that it was read from.
        var first: Int { last - Int(words & 1) }
        /// The last of the words that it was read from: another than the first for a pair.
        var last: Int { Int(words >> 1) }
    }

    /// The byte ranges of words, in order.
    struct WordRanges: Sendable {
        /// Where each begins and, after it, ends.
        private var bounds = AscendingOffsets()

        var count: Int { bounds.count / 2 }

        mutating func reserveCapacity(_ count: Int) { bounds.reserveCapacity(2 * count) }

        mutating func append(_ range: Range<Int>) {
            bounds.append(range.lowerBound)
            bounds.append(range.upperBound)
        }

        subscript(word: Int) -> Range<Int> { bounds[2 * word]..<bounds[2 * word + 1] }
    }

    /// The scores of a text.
    ///
    /// - Complexity: Linear in the length of the text.
    package func scores(of bytes: [UInt8]) -> Scores {
        var reader = FeatureReader(bytes)
        var scoring = TextScoring(by: weights, expecting: bytes.count / 3)
        var words = WordRanges()
        words.reserveCapacity(bytes.count / 8)
        while reader.advance() {
            words.append(reader.word.range)
            scoring.add(reader.word)
        }
        let (whole, best) = scoring.finish()
        return Scores(
            whole: whole, best: best, margin: LearnedLayer.margins(whole), places: scoring.places,
            sentenceEnds: scoring.sentenceEnds, words: words)
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

    /// Tells the words that moved the score of an objective most, as byte ranges in order, without
    /// overlap; none if nothing speaks for it.
    ///
    /// Neighbours that both count make one range. Words count that bring at least a third of what
    /// the strongest brings, the five strongest at most.
    ///
    /// - Parameters:
    ///   - output: the objective's number less one.
    ///   - scores: what the layer says of the text.
    ///   - bytes: the text.
    ///   - gains: room for what each word brings, the same for all outputs of a text.
    ///   - tell: what is done with each range.
    func evidence(
        for output: Int, in scores: Scores, of bytes: [UInt8], _ gains: inout WordGains,
        _ tell: (Range<Int>) -> Void
    ) {
        var range: Range<Int>?
        var previous = -2
        gains.strongestWords(for: output, in: scores, by: weights) { word in
            let own = scores.words[word]
            if let last = range {
                if word == previous + 1, LearnedLayer.touch(last, own, in: bytes) {
                    range = last.lowerBound..<own.upperBound
                } else {
                    tell(last)
                    range = own
                }
            } else {
                range = own
            }
            previous = word
        }
        if let range { tell(range) }
    }

    /// Whether two words stand side by side: between them is one sign at most, or nothing but white
    /// space of any kind, hyphens and apostrophes.
    private static func touch(_ word: Range<Int>, _ next: Range<Int>, in bytes: [UInt8]) -> Bool {
        if next.lowerBound - word.upperBound <= 1 { return true }
        // Words that no feature is read from may stand between them.
        guard WordPlaces.start(ofWordAfter: word.upperBound, in: bytes) == next.lowerBound else {
            return false
        }
        return WordPlaces.gap(word.upperBound..<next.lowerBound, in: bytes).continuesPhrase
    }
}
