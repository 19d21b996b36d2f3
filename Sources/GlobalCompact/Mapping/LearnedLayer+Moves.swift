extension LearnedLayer {
    /// How a stretch of text comes to its score for one output: start and moves add up to it.
    struct Account {
        /// What the output starts from.
        var start: Double
        /// What each word, or pair of words, brings, in the order of the text.
        var moves: [(range: Range<Int>, amount: Double)]

        /// The score.
        var score: Double { moves.reduce(start) { $0 + $1.amount } }
    }

    /// How the whole text and its strongest sentence come to their scores for one output.
    ///
    /// - Complexity: Linear in the number of words, but for sorting.
    func accounts(of output: Int, in scores: Scores) -> (whole: Account, best: Account) {
        let whole = account(of: output, scores.places[...], scores.words)
        var best: Account?
        var start = 0
        for end in scores.sentenceEnds {
            let account = account(of: output, scores.places[start..<end], scores.words)
            if account.score > best?.score ?? -.infinity { best = account }
            start = end
        }
        return (whole, best ?? whole)
    }

    /// What the words of a stretch bring; a feature that repeats counts where it comes first.
    private func account(of output: Int, _ places: ArraySlice<Place>, _ words: WordRanges)
        -> Account
    {
        var seen: Set<Int> = []
        var norm = 0
        var sums: [Range<Int>: Int] = [:]
        for place in places where seen.insert(place.feature).inserted {
            let feature = place.feature
            norm += weights.rarities[feature] * weights.rarities[feature]
            let range = words[place.first].lowerBound..<words[place.last].upperBound
            sums[range, default: 0] += Int(weights.weights[feature][output])
        }
        let scale = norm == 0 ? 0 : Double(weights.unit) / Double(norm).squareRoot()
        let moves = sums.filter { $0.value != 0 }
            .map { (range: $0.key, amount: Double($0.value) * scale / 1_000_000) }
            .sorted {
                ($0.range.lowerBound, $0.range.upperBound)
                    < ($1.range.lowerBound, $1.range.upperBound)
            }
        return Account(start: Double(weights.biases[output]) / 1_000_000, moves: moves)
    }
}
