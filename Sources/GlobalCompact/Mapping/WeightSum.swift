/// The sum of the weights of some features, and of the squares of their rarities.
struct WeightSum {
    private var sums = SIMD32<Int32>()
    /// The sum of the last few rows, which does not overflow: a weight is 336 at most.
    private var recent = SIMD32<Int16>()
    private var recentCount = 0
    private var norm = 0

    /// Whether no feature was added.
    private(set) var isEmpty = true

    /// Adds a feature.
    mutating func add(_ feature: Int, of weights: LearnedWeights) {
        recent &+= weights.weights[feature]
        norm += weights.rarities[feature] * weights.rarities[feature]
        isEmpty = false
        recentCount += 1
        if recentCount == 96 {
            sums &+= SIMD32<Int32>(truncatingIfNeeded: recent)
            recent = SIMD32()
            recentCount = 0
        }
    }

    /// The score of each output: bias + Σ weights ÷ √Σ rarity².
    func scores(by weights: LearnedWeights) -> [Double] {
        let sums = sums &+ SIMD32<Int32>(truncatingIfNeeded: recent)
        let scale = norm == 0 ? 0 : Double(weights.unit) / Double(norm).squareRoot()
        return (0..<LearnedWeights.outputCount).map {
            (Double(weights.biases[$0]) + Double(sums[$0]) * scale) / 1_000_000
        }
    }
}
