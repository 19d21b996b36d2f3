/// What each word of a text brings to the score of each output, in blocks of words: most texts are one
/// block, and of longer ones no more than a block is held.
struct WordGains {
    private static let blockLength = 4096

    /// How many words are strongest at most.
    static let mostWords = 5

    /// The block that is held, if any, and the first place of the scores behind it.
    private var block: Int?
    private var nextPlace = 0
    /// A row for each word of the block.
    private var rows: [WeightRow] = []
    private var strongest = StrongestWords()

    /// The places of the words that bring most to the score of an output, the five strongest at most,
    /// in order; those that bring less than a third of what the strongest brings are left out.
    ///
    /// - Parameters:
    ///   - scores: the scores of the text, the same each time.
    ///   - weights: the weights that made them.
    ///   - tell: what is done with each place.
    mutating func strongestWords(
        for output: Int, in scores: LearnedLayer.Scores, by weights: LearnedWeights,
        _ tell: (Int) -> Void
    ) {
        strongest.removeAll()
        let blockCount =
            (scores.words.count + WordGains.blockLength - 1) / WordGains.blockLength
        for block in 0..<blockCount {
            hold(block, of: scores, by: weights)
            let start = block * WordGains.blockLength
            for (word, row) in rows.enumerated() {
                strongest.take(start + word, Int(row[output]))
            }
        }
        strongest.finish(tell)
    }

    private mutating func hold(
        _ block: Int, of scores: LearnedLayer.Scores, by weights: LearnedWeights
    ) {
        guard block != self.block else { return }
        if block == 0 { nextPlace = 0 }
        self.block = block
        let words =
            block
            * WordGains.blockLength..<min(
                (block + 1) * WordGains.blockLength, scores.words.count)
        var rows = [WeightRow](repeating: WeightRow(), count: words.count)
        var place = nextPlace
        while place < scores.places.count, scores.places[place].last < words.upperBound {
            let feature = scores.places[place]
            let row = weights.weights[feature.feature]
            rows[feature.last - words.lowerBound] &+= row
            if feature.first != feature.last, feature.first >= words.lowerBound {
                rows[feature.first - words.lowerBound] &+= row
            }
            place += 1
        }
        nextPlace = place
        // A pair across the end of the block has its first word here.
        while place < scores.places.count, scores.places[place].last == words.upperBound {
            let feature = scores.places[place]
            if feature.first != feature.last {
                rows[rows.count - 1] &+= weights.weights[feature.feature]
            }
            place += 1
        }
        self.rows = rows
    }
}

/// The strongest of some words, while they come in.
private struct StrongestWords {
    /// The strongest first, and of words as strong the first in the text.
    private var words: [(place: Int, gain: Int)] = []
    /// What a word must bring more of to be among them.
    private var bar = 0

    /// Forgets all words.
    mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        bar = 0
    }

    /// Takes in what a word brings; words come in the order of the text.
    @inline(__always)
    mutating func take(_ place: Int, _ gain: Int) {
        if gain > bar { keep(place, gain) }
    }

    private mutating func keep(_ place: Int, _ gain: Int) {
        if words.count == WordGains.mostWords { words.removeLast() }
        var rank = words.count
        words.append((place, gain))
        while rank > 0, words[rank - 1].gain < gain {
            words.swapAt(rank, rank - 1)
            rank -= 1
        }
        // What is below a third of the strongest would be left out in the end.
        bar = (words[0].gain - 1) / 3
        if words.count == WordGains.mostWords {
            bar = max(bar, words[WordGains.mostWords - 1].gain)
        }
    }

    /// Tells the places of the words that bring at least a third of what the strongest brings, in
    /// order.
    mutating func finish(_ tell: (Int) -> Void) {
        while let first = words.first, let last = words.last, last.gain * 3 < first.gain {
            words.removeLast()
        }
        // A handful: each is put where it belongs.
        for place in words.indices.dropFirst() {
            var rank = place
            while rank > 0, words[rank - 1].place > words[rank].place {
                words.swapAt(rank, rank - 1)
                rank -= 1
            }
        }
        for word in words { tell(word.place) }
    }
}
