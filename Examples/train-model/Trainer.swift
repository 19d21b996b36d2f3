import GlobalCompact

/// Learns weights from lessons: logistic regression for each output, with quadratic penalty, by
/// accelerated gradient descent in a fixed number of steps.
///
/// Everything runs in a fixed order on one thread in plain arithmetic, so that the same lessons give
/// the same bits everywhere.
struct Trainer {
    /// How many features a table holds at most.
    var capacity = 10_000
    /// In how many lessons a feature must stand.
    var fewestLessons = 2
    /// The weight of the penalty.
    var penalty = 1e-4
    /// How much more a yes counts than a no.
    var weightOfYes = 4.0
    /// The steps of descent.
    var steps = 250

    private let outputs = LearnedWeights.outputCount

    /// The table of weights that the lessons teach.
    func learn(_ lessons: [Lesson], coefficients: [Int]) -> LearnedWeights {
        var features = Features(lessons, fewest: fewestLessons)
        if features.names.count > capacity {
            let (weights, _) = descend(features, lessons)
            features.keep(strongest(capacity, of: features, weights))
        }
        let (weights, biases) = descend(features, lessons)
        return rounded(features, weights, biases, coefficients)
    }

    /// The features that matter most: by their greatest weight, and a little by how common they are.
    private func strongest(_ count: Int, of features: Features, _ weights: [Double]) -> [Int] {
        let ranks = features.names.indices.map { feature -> Double in
            let own = weights[feature * outputs..<(feature + 1) * outputs]
            let greatest = own.reduce(0) { max($0, $1.magnitude) }
            return greatest * Double(features.counts[feature]).squareRoot().squareRoot()
        }
        let order = ranks.indices.sorted { (-ranks[$0], $0) < (-ranks[$1], $1) }
        return order.prefix(count).sorted()
    }

    /// Weights and biases after descent.
    private func descend(_ features: Features, _ lessons: [Lesson]) -> ([Double], [Double]) {
        let size = features.names.count * outputs
        let importance = lessons.flatMap { lesson in
            lesson.answers.indices.map { output -> Double in
                let isRelevance = output == outputs - 1
                switch lesson.answers[output] {
                case .open: return 0
                case .no: return isRelevance ? lesson.relevanceWeight : 1
                case .yes: return isRelevance ? lesson.relevanceWeight : weightOfYes
                }
            }
        }
        // The curvature of the loss is at most a quarter of importance times the greatest
        // eigenvalue; weights and biases share it, so each takes half the step.
        let curvature = 0.25 * weightOfYes / Double(lessons.count)
        let step = 0.5 / (curvature * features.greatestEigenvalue() + penalty)
        let biasStep = 0.5 / (0.25 * weightOfYes)
        var weights = [Double](repeating: 0, count: size)
        var ahead = weights
        var biases = [Double](repeating: -2, count: outputs)
        var biasesAhead = biases
        var momentum = 1.0
        for _ in 0..<steps {
            var slope = ahead.map { $0 * penalty }
            var biasSlope = [Double](repeating: 0, count: outputs)
            for (row, lesson) in lessons.enumerated() {
                var sums = biasesAhead
                for (feature, value) in features.rows[row] {
                    let start = feature * outputs
                    for output in 0..<outputs { sums[output] += ahead[start + output] * value }
                }
                for output in 0..<outputs {
                    let target = lesson.answers[output] == .yes ? 1.0 : 0
                    sums[output] =
                        (Logistic.probability(sums[output]) - target)
                        * importance[row * outputs + output] / Double(lessons.count)
                    biasSlope[output] += sums[output]
                }
                for (feature, value) in features.rows[row] {
                    let start = feature * outputs
                    for output in 0..<outputs { slope[start + output] += sums[output] * value }
                }
            }
            let next = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
            let pull = (momentum - 1) / next
            momentum = next
            for index in 0..<size {
                let moved = ahead[index] - step * slope[index]
                ahead[index] = moved + pull * (moved - weights[index])
                weights[index] = moved
            }
            for output in 0..<outputs {
                let moved = biasesAhead[output] - biasStep * biasSlope[output]
                biasesAhead[output] = moved + pull * (moved - biases[output])
                biases[output] = moved
            }
        }
        return (weights, biases)
    }

    /// The weights as small integers; the few that are too great are cut.
    private func rounded(
        _ features: Features, _ weights: [Double], _ biases: [Double], _ coefficients: [Int]
    ) -> LearnedWeights {
        var values = weights
        for feature in features.names.indices {
            for output in 0..<outputs {
                values[feature * outputs + output] *= Double(features.rarities[feature])
            }
        }
        let sizes = values.map(\.magnitude).sorted()
        let limit = sizes.isEmpty ? 1 : sizes[sizes.count - 1 - sizes.count / 2000]
        let unit = max(1, (limit / 42 * 1_000_000).rounded())
        return LearnedWeights(
            unit: Int(unit), biases: biases.map { Int(($0 * 1_000_000).rounded()) },
            coefficients: coefficients, names: features.names, rarities: features.rarities,
            weights: values.map { Int8(max(-42, min(42, ($0 * 1_000_000 / unit).rounded()))) })
    }
}
