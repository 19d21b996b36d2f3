extension LearnedLayer {
    /// The layer with the bundled weights.
    static let bundled: LearnedLayer = {
        guard let weights = LearnedWeights(table: Array(LearnedWeightsTable.text.utf8)) else {
            preconditionFailure("the bundled weights are broken")
        }
        return LearnedLayer(weights: weights)
    }()
}
