/// The scores of a text while its features are read.
struct TextScoring {
    private let weights: LearnedWeights
    private let index: FeatureIndex
    /// The features of the table so far.
    private(set) var places: [LearnedLayer.Place] = []
    /// Where the features of each sentence that has any end among them.
    private(set) var sentenceEnds: [Int] = []
    private var seen: SeenFeatures
    /// The features of the sentences that are closed.
    private var before = WeightSum()
    /// The features of the sentence that no sentence before it has.
    private var new = WeightSum()
    /// The others of the sentence.
    private var known = WeightSum()
    private var sentence = 0
    /// The highest score of a sentence for each output, in millionths; none before a sentence is
    /// closed.
    private var best: [Double] = []

    /// Knows no feature yet.
    ///
    /// - Parameter count: about how many features there will be.
    init(by weights: LearnedWeights, expecting count: Int) {
        self.weights = weights
        seen = SeenFeatures(expecting: count)
        index = weights.index
        places.reserveCapacity(count)
    }

    /// Adds those features of a word that the table has; words come in the order of the text.
    mutating func add(_ word: FeatureReader.Word) {
        if word.sentence != sentence {
            close()
            sentence = word.sentence
        }
        for place in index.features(ofStem: word.stem) {
            add(index.stemFeature(at: place), at: word.place)
        }
        if let pair = word.pair, let feature = index.feature(pair) {
            add(feature, at: word.place, isPair: true)
        }
        if let prefix = word.prefix, let feature = index.feature(prefix) {
            add(feature, at: word.place)
        }
    }

    private mutating func add(_ feature: Int, at word: Int, isPair: Bool = false) {
        places.append(LearnedLayer.Place(feature, at: word, isPair: isPair))
        let isNew = seen.note(feature, in: sentence)
        if isNew.inText {
            new.add(feature, of: weights)
        } else if isNew.inSentence {
            known.add(feature, of: weights)
        }
    }

    /// Ends a sentence; one without features of the table has no score.
    private mutating func close() {
        guard !new.isEmpty || !known.isEmpty else { return }
        sentenceEnds.append(places.count)
        if best.isEmpty { best = TextScoring.lowest }
        before.add(new)
        known.add(new)
        known.raise(&best, by: weights)
        new = WeightSum()
        known = WeightSum()
    }

    private static let lowest = [Double](
        repeating: -.infinity, count: LearnedWeights.outputCount)

    /// The scores of the whole text and of its best sentence.
    mutating func finish() -> (whole: [Double], best: [Double]) {
        close()
        var total = TextScoring.lowest
        before.raise(&total, by: weights)
        // Millionths are divided last, which gives the same highest scores with fewer divisions.
        let whole = total.map { $0 / 1_000_000 }
        return (whole, best.isEmpty ? whole : best.map { $0 / 1_000_000 })
    }
}
