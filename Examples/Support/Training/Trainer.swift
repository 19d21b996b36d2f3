package import GlobalCompact

/// Learns weights from lessons: logistic regression for each output by accelerated gradient descent
/// in a fixed number of steps.
///
/// What the counts of a feature alone say (the log ratio of naive Bayes) is where each weight starts,
/// and the quadratic penalty is on the way from there: a feature of few lessons keeps what they say.
///
/// Everything runs in a fixed order on one thread in plain arithmetic, so that the same lessons give
/// the same bits everywhere.
package struct Trainer {
    /// In how many lessons a feature must stand.
    var fewestLessons = 2
    /// The weight of the penalty.
    var penalty = 2e-4
    /// What is added to each count before ratios are taken.
    var smoothing = 0.3
    /// How much of the log ratio of counts a weight starts from.
    var trustInCounts = 0.5
    /// How much more a yes counts than a no.
    var weightOfYes = 4.0
    /// The steps of descent.
    package var steps = 250

    private let outputs = LearnedWeights.outputCount

    /// A trainer with the settings that the bundled weights were learned with.
    package init() {}

    /// The table of weights that the lessons teach.
    package func learn(_ lessons: [Lesson], coefficients: [Int]) -> LearnedWeights {
        let features = Features(lessons, fewest: fewestLessons)
        let (weights, biases) = descend(features, lessons)
        return rounded(features, weights, biases, coefficients)
    }

    /// The weights that counts alone suggest; none for relevance.
    private func suggested(_ features: Features, _ lessons: [Lesson]) -> [Double] {
        let size = features.names.count * outputs
        var yes = [Double](repeating: smoothing, count: size)
        var no = yes
        for (row, lesson) in zip(features.rows, lessons) {
            for (feature, _) in row {
                for output in 0..<outputs {
                    switch lesson.answers[output] {
                    case .yes: yes[feature * outputs + output] += 1
                    // Where all else is no, ten times the smoothing keeps it from being rare.
                    case .no: no[feature * outputs + output] += 1
                    case .open: break
                    }
                }
            }
        }
        for index in 0..<size { no[index] += smoothing * 9 }
        var weights = [Double](repeating: 0, count: size)
        for output in 0..<outputs - 1 {
            let places = stride(from: output, to: size, by: outputs)
            let allYes = places.reduce(0) { $0 + yes[$1] }
            let allNo = places.reduce(0) { $0 + no[$1] }
            for place in places {
                weights[place] =
                    trustInCounts
                    * Features.logarithm(yes[place] / allYes * (allNo / no[place]))
            }
        }
        return weights
    }

    /// Weights and biases after descent.
    private func descend(_ features: Features, _ lessons: [Lesson]) -> ([Double], [Double]) {
        let size = features.names.count * outputs
        let importance = lessons.flatMap { lesson in
            lesson.answers.indices.map { output -> Double in
                let isRelevance = output == outputs - 1
                switch lesson.answers[output] {
                case .open: return 0
                case .no: return lesson.weight * (isRelevance ? lesson.relevanceWeight : 1)
                case .yes:
                    return lesson.weight
                        * (isRelevance ? lesson.relevanceWeight : weightOfYes)
                }
            }
        }
        // The curvature of the loss is at most a quarter of importance times the greatest
        // eigenvalue; weights and biases share it, so each takes half the step.
        let greatest = importance.max() ?? 1
        let curvature = 0.25 * greatest / Double(lessons.count)
        let step = 0.5 / (curvature * features.greatestEigenvalue() + penalty)
        let biasStep = 0.5 / (0.25 * greatest)
        let origin = suggested(features, lessons)
        var weights = origin
        var ahead = weights
        var biases = [Double](repeating: -2, count: outputs)
        var biasesAhead = biases
        var momentum = 1.0
        for _ in 0..<steps {
            var slope = zip(ahead, origin).map { ($0 - $1) * penalty }
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

    /// The weights as levels and scales; the few features whose weights are too great are cut.
    private func rounded(
        _ features: Features, _ weights: [Double], _ biases: [Double], _ coefficients: [Int]
    ) -> LearnedWeights {
        let greatest = features.names.indices.map { feature in
            weights[feature * outputs..<(feature + 1) * outputs]
                .reduce(0) { max($0, $1.magnitude) } * Double(features.rarities[feature])
        }
        let sizes = greatest.sorted()
        let limit = sizes.isEmpty ? 1 : sizes[sizes.count - 1 - sizes.count / 500]
        let level = Double(LearnedWeights.greatestLevel)
        let scale = Double(LearnedWeights.greatestScale)
        let unit = max(1, (limit / level / scale * 1_000_000).rounded())
        let scales = greatest.map { max(1, min(scale, ($0 / level * 1_000_000 / unit).rounded())) }
        let levels = weights.indices.map { index -> Int8 in
            let feature = index / outputs
            let value = weights[index] * Double(features.rarities[feature]) * 1_000_000
            return Int8(max(-level, min(level, (value / unit / scales[feature]).rounded())))
        }
        return LearnedWeights(
            unit: Int(unit), biases: biases.map { Int(($0 * 1_000_000).rounded()) },
            coefficients: coefficients, names: features.names, rarities: features.rarities,
            scales: scales.map { Int($0) }, levels: levels)
    }
}
