/// The scores of a text while its features are read.
struct TextScoring {
    private let weights: LearnedWeights
    /// The features of the table so far.
    private(set) var places: [LearnedLayer.Place] = []
    private var seen = SeenFeatures()
    private var whole = WeightSum()
    private var sentence = WeightSum()
    private var sentenceNumber = 0
    /// The highest score of a sentence for each output.
    private var best: [Double] = []

    init(by weights: LearnedWeights) {
        self.weights = weights
    }

    /// Adds a feature, if the table has it; features come in the order of the text.
    mutating func add(_ occurrence: FeatureExtractor.Occurrence) {
        if occurrence.sentence != sentenceNumber {
            close()
            sentenceNumber = occurrence.sentence
        }
        guard let feature = weights.feature(occurrence.key) else { return }
        places.append(
            LearnedLayer.Place(
                feature: feature, first: occurrence.first, last: occurrence.last,
                sentence: occurrence.sentence))
        let isNew = seen.note(feature, in: occurrence.sentence)
        if isNew.inText { whole.add(feature, of: weights) }
        if isNew.inSentence { sentence.add(feature, of: weights) }
    }

    /// Ends a sentence; one without features of the table has no score.
    private mutating func close() {
        guard !sentence.isEmpty else { return }
        let scores = sentence.scores(by: weights)
        if best.isEmpty {
            best = scores
        } else {
            for output in best.indices { best[output] = max(best[output], scores[output]) }
        }
        sentence = WeightSum()
    }

    /// The scores of the whole text and of its best sentence.
    mutating func finish() -> (whole: [Double], best: [Double]) {
        let total = whole.scores(by: weights)
        // The only sentence of a text is the text.
        if !best.isEmpty { close() }
        return (total, best.isEmpty ? total : best)
    }
}
