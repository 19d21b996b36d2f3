/// The sum of the weights of some features, and of the squares of their rarities.
struct WeightSum {
    private var sums = SIMD32<Int32>()
    /// The sum of the last few rows, which does not overflow: a weight is 336 at most.
    private var recent = SIMD32<Int16>()
    private var recentCount = 0
    private var norm = 0

    private static let mostRecent = 96

    /// Whether no feature was added.
    private(set) var isEmpty = true

    /// Adds a feature.
    mutating func add(_ feature: Int, of weights: LearnedWeights) {
        if recentCount == WeightSum.mostRecent { settle() }
        recent &+= weights.weights[feature]
        norm &+= weights.rarities[feature] &* weights.rarities[feature]
        isEmpty = false
        recentCount += 1
    }

    /// Adds the features of another sum.
    mutating func add(_ other: WeightSum) {
        if recentCount + other.recentCount > WeightSum.mostRecent { settle() }
        sums &+= other.sums
        recent &+= other.recent
        recentCount += other.recentCount
        norm &+= other.norm
        isEmpty = isEmpty && other.isEmpty
    }

    private mutating func settle() {
        sums &+= SIMD32<Int32>(truncatingIfNeeded: recent)
        recent = SIMD32()
        recentCount = 0
    }

    /// Raises the highest score of each output so far to the score of these features:
    /// bias + Σ weights ÷ √Σ rarity², in millionths.
    func raise(_ highest: inout [Double], by weights: LearnedWeights) {
        let scale = norm == 0 ? 0 : Double(weights.unit) / Double(norm).squareRoot()
        for output in highest.indices {
            let sum = Double(sums[output] &+ Int32(recent[output]))
            highest[output] = max(
                highest[output], Double(weights.biases[output]) + sum * scale)
        }
    }
}
