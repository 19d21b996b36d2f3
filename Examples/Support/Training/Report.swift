import GlobalCompact

/// How well the combination does on lessons that its weights have not seen.
package struct Report {
    private var bins = [(sum: Double, right: Int, count: Int)](
        repeating: (0, 0, 0), count: 10)
    private var asserted = 0
    private var right = 0
    private var found = 0
    private var wanted = 0
    private var firstRight = 0
    private var inFive = 0
    private var firstAsked = 0
    private var alarms = 0
    private var distractors = 0

    /// Adds a lesson with the probability of each objective.
    mutating func add(_ lesson: Lesson, _ probabilities: [Double], relevance: Double) {
        var isAsserted = false
        for (output, probability) in probabilities.enumerated() {
            let answer = lesson.answers[output]
            if Combination.asserts(
                probability, terms: lesson.terms[output], relevance: relevance)
            {
                isAsserted = true
                asserted += 1
                right += answer == .no ? 0 : 1
                found += answer == .yes ? 1 : 0
            }
            wanted += answer == .yes ? 1 : 0
            guard answer != .open else { continue }
            let bin = min(9, Int(probability * 10))
            bins[bin].sum += probability
            bins[bin].right += answer == .yes ? 1 : 0
            bins[bin].count += 1
        }
        let objectives = lesson.answers.dropLast()
        if objectives.contains(.yes) {
            firstAsked += 1
            let greatest = probabilities.max() ?? 0
            let first = probabilities.firstIndex(of: greatest) ?? 0
            firstRight += lesson.answers[first] == .no ? 0 : 1
            let order = probabilities.indices.sorted {
                (-probabilities[$0], $0) < (-probabilities[$1], $1)
            }
            inFive += order.prefix(5).count { lesson.answers[$0] == .yes }
        } else if lesson.answers.last == .no {
            distractors += 1
            alarms += isAsserted ? 1 : 0
        }
    }

    /// The report as lines of text.
    package var lines: [String] {
        let precision = Double(right) / Double(max(1, asserted))
        let recall = Double(found) / Double(max(1, wanted))
        let harmonic = 2 * precision * recall / max(precision + recall, 1e-9)
        func rounded(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }
        return [
            "precision \(rounded(precision)) recall \(rounded(recall)) F1 \(rounded(harmonic)) "
                + "P@1 \(rounded(Double(firstRight) / Double(max(1, firstAsked)))) "
                + "R@5 \(rounded(Double(inFive) / Double(max(1, wanted)))) "
                + "alarms \(alarms) of \(distractors)"
        ]
            + bins.filter { $0.count > 0 }.map { bin in
                let count = Double(bin.count)
                return "stated \(rounded(bin.sum / count)) "
                    + "right \(rounded(Double(bin.right) / count)) of \(bin.count)"
            }
    }
}
