/// The sum of the weights of some features, and of the squares of their rarities.
struct WeightSum {
    /// The sums of rows that are settled, one for each output; empty before any are.
    private var sums: [Int] = []
    /// The sum of the last few rows, which does not overflow: a weight is 336 at most.
    private var recent = WeightRow()
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
        recent &+= other.recent
        recentCount += other.recentCount
        norm &+= other.norm
        isEmpty = isEmpty && other.isEmpty
        if !other.sums.isEmpty {
            if sums.isEmpty { settle() }
            for output in sums.indices { sums[output] += other.sums[output] }
        }
    }

    private mutating func settle() {
        if sums.isEmpty { sums = [Int](repeating: 0, count: LearnedWeights.outputCount) }
        recent.forEach { sums[$0] += $1 }
        recent = WeightRow()
        recentCount = 0
    }

    /// Raises the highest score of each output so far to the score of these features:
    /// bias + Σ weights ÷ √Σ rarity², in millionths.
    func raise(_ highest: inout [Double], by weights: LearnedWeights) {
        let scale = norm == 0 ? 0 : Double(weights.unit) / Double(norm).squareRoot()
        recent.forEach { output, value in
            let sum = sums.isEmpty ? value : sums[output] + value
            highest[output] = max(
                highest[output], Double(weights.biases[output]) + Double(sum) * scale)
        }
    }
}
