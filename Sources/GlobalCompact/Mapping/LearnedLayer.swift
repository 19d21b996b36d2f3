/// Scores texts by learned weights: for each objective a sum over the features of the text.
///
/// The score of a stretch is bias + Σ weights ÷ √Σ rarity², so that a long text is not stronger for
/// its length. A text is scored as a whole and sentence by sentence.
package struct LearnedLayer: Sendable {
    /// The weights.
    package let weights: LearnedWeights

    /// Makes a layer.
    package init(weights: LearnedWeights) {
        self.weights = weights
    }

    /// What the layer says of one text.
    package struct Scores {
        /// The score of the whole text for each output.
        var whole: [Double]
        /// The highest score of a sentence for each output.
        var best: [Double]
        /// By how much the whole text is behind the strongest other objective, or before it.
        var margin: [Double]
        /// The highest score of a sentence for being about the field at all.
        package var relevance: Double { best[LearnedWeights.outputCount - 1] }
        /// The features of the table in the text.
        var places: [Place]
        /// The byte ranges of the words that gave features.
        var words: [Range<Int>]
    }

    /// A feature of the table at a place in the text.
    struct Place: Sendable {
        var feature: Int
        var first: Int
        var last: Int
        var sentence: Int
    }

    /// The scores of a text.
    ///
    /// - Complexity: Linear in the number of words times the number of outputs, and n log n to
    ///   leave out what repeats.
    package func scores(of bytes: [UInt8]) -> Scores {
        let text = FeatureExtractor(bytes)
        var places: [Place] = []
        var whole: [Int] = []
        var sentence: [Int] = []
        var best: [Double]?
        var current = 0
        func close() {
            let scores = score(&sentence)
            best = best.map { best in best.indices.map { max(best[$0], scores[$0]) } } ?? scores
            sentence.removeAll(keepingCapacity: true)
        }
        for occurrence in text.occurrences {
            if occurrence.sentence != current {
                if !sentence.isEmpty { close() }
                current = occurrence.sentence
            }
            guard let feature = weights.feature(occurrence.key) else { continue }
            places.append(
                Place(
                    feature: feature, first: occurrence.first, last: occurrence.last,
                    sentence: occurrence.sentence))
            whole.append(feature)
            sentence.append(feature)
        }
        let total = score(&whole)
        if !sentence.isEmpty && best != nil { close() }
        return Scores(
            whole: total, best: best ?? total, margin: LearnedLayer.margins(total), places: places,
            words: text.words)
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

    /// The score of a set of features for each output; the set is left sorted.
    private func score(_ features: inout [Int]) -> [Double] {
        features.sort()
        let count = LearnedWeights.outputCount
        var sums = [Int](repeating: 0, count: count)
        var norm = 0
        var previous = -1
        for feature in features where feature != previous {
            previous = feature
            norm += weights.rarities[feature] * weights.rarities[feature]
            let start = feature * count
            for output in 0..<count { sums[output] += Int(weights.weights[start + output]) }
        }
        let scale = norm == 0 ? 0 : Double(weights.unit) / Double(norm).squareRoot()
        return sums.indices.map {
            (Double(weights.biases[$0]) + Double(sums[$0]) * scale) / 1_000_000
        }
    }

    /// The words that moved the score of an objective most, as byte ranges in order, without
    /// overlap; none if nothing speaks for it.
    ///
    /// Neighbours that both count make one range. Words count that bring at least a third of what
    /// the strongest brings, the five strongest at most.
    func evidence(for output: Int, in scores: Scores) -> [Range<Int>] {
        var gains = [Int](repeating: 0, count: scores.words.count)
        for place in scores.places {
            let weight = Int(
                weights.weights[place.feature * LearnedWeights.outputCount + output])
            gains[place.first] += weight
            if place.last != place.first { gains[place.last] += weight }
        }
        guard let strongest = gains.max(), strongest > 0 else { return [] }
        let kept = gains.indices.filter { gains[$0] > 0 && gains[$0] * 3 >= strongest }
            .sorted { (-gains[$0], $0) < (-gains[$1], $1) }.prefix(5).sorted()
        var ranges: [Range<Int>] = []
        var previous = -2
        for word in kept {
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
