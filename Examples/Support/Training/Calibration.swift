import GlobalCompact

/// Fits the coefficients of the combination to scores of lessons that the weights have not seen.
package enum Calibration {
    /// The coefficients in millionths, and how well they do: on all and by style and language.
    package static func fit(_ trainer: Trainer, _ lessons: [Lesson]) -> ([Int], [(String, Report)])
    {
        let zeros = [Int](repeating: 0, count: Combination.signalCount)
        var signals: [Combination.Signals] = []
        var targets: [Double] = []
        var unseen: [(lesson: Lesson, signals: [Combination.Signals], relevance: Double)] = []
        for fold in 0..<Lesson.folds {
            let weights = trainer.learn(
                lessons.filter { $0.fold != fold }, coefficients: zeros)
            let layer = LearnedLayer(weights: weights)
            for lesson in lessons where lesson.fold == fold {
                let scores = layer.scores(of: lesson.text)
                let own = lesson.terms.enumerated().map {
                    Combination.signals(for: $0.offset, scores, terms: $0.element)
                }
                unseen.append((lesson, own, scores.relevance))
                for output in own.indices where lesson.answers[output] != .open {
                    signals.append(own[output])
                    targets.append(lesson.answers[output] == .yes ? 1 : 0)
                }
            }
        }
        let coefficients = regression(signals, targets).map { Int(($0 * 1_000_000).rounded()) }
        let combination = Combination(coefficients)
        var all = Report()
        var byStyle: [String: Report] = [:]
        for entry in unseen {
            let probabilities = zip(entry.signals, entry.lesson.terms).map {
                Combination.confidence(combination.probability(of: $0), terms: $1)
            }
            all.add(entry.lesson, probabilities, relevance: entry.relevance)
            byStyle[entry.lesson.style, default: Report()]
                .add(entry.lesson, probabilities, relevance: entry.relevance)
        }
        let styles = byStyle.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return (coefficients, [("all", all)] + styles)
    }

    /// Logistic regression by Newton's method, with a trace of quadratic penalty.
    private static func regression(
        _ signals: [Combination.Signals], _ targets: [Double]
    ) -> [Double] {
        let count = Combination.signalCount
        var solution = [Double](repeating: 0, count: count)
        for _ in 0..<25 {
            var slope = solution.map { $0 * 0.1 }
            var curvature = [[Double]](
                repeating: [Double](repeating: 0, count: count), count: count)
            for index in 0..<count { curvature[index][index] = 0.1 }
            for (row, target) in zip(signals, targets) {
                var sum = 0.0
                for index in 0..<count { sum += solution[index] * row[index] }
                let probability = Logistic.probability(sum)
                let spread = probability * (1 - probability)
                for index in 0..<count {
                    slope[index] += (probability - target) * row[index]
                    for other in 0...index {
                        curvature[index][other] += spread * row[index] * row[other]
                    }
                }
            }
            let step = solve(curvature, slope)
            for index in 0..<count { solution[index] -= step[index] }
        }
        return solution
    }

    /// Solves a system of equations whose symmetric matrix, given by its lower half, is positive.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        let count = right.count
        var factor = matrix
        var values = right
        for row in 0..<count {
            for column in 0...row {
                var sum = matrix[row][column]
                for index in 0..<column { sum -= factor[row][index] * factor[column][index] }
                factor[row][column] =
                    row == column ? sum.squareRoot() : sum / factor[column][column]
            }
            for index in 0..<row { values[row] -= factor[row][index] * values[index] }
            values[row] /= factor[row][row]
        }
        for row in stride(from: count - 1, through: 0, by: -1) {
            for index in stride(from: row + 1, to: count, by: 1) {
                values[row] -= factor[index][row] * values[index]
            }
            values[row] /= factor[row][row]
        }
        return values
    }
}
