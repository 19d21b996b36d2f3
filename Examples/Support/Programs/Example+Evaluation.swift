public import GlobalCompact

extension Example {
    /// Prints an evaluation as tables.
    public mutating func print(_ evaluation: Evaluation) {
        printHeader()
        print(evaluation.overall, label("all", "tous"))
        for (name, score) in evaluation.byLanguage.sorted(by: { $0.key < $1.key }) {
            print(score, name)
        }
        print(evaluation.byDifficulty)
        print(evaluation.byLanguageAndDifficulty)
        print()
        let targets = evaluation.byTarget.sorted { one, other in
            (Int(one.key) ?? .max, one.key) < (Int(other.key) ?? .max, other.key)
        }
        for (target, score) in targets {
            print(score, Int(target) == nil ? target : label("objective ", "objectif ") + target)
        }
        print()
        print(evaluation.calibration)
        print()
        print(
            label(
                "Figure and 95 % interval. Engine \(evaluation.version).",
                "Valeur et intervalle à 95 %. Moteur \(evaluation.version)."))
    }

    private mutating func printHeader() {
        let names =
            language == .french
            ? ["précision", "rappel", "F1", "P@1", "R@5", "fausses alertes"]
            : ["precision", "recall", "F1", "P@1", "R@5", "alarms"]
        let texts = label("texts", "textes")
        print(
            String(repeating: " ", count: 20 - texts.unicodeScalars.count) + texts + "  "
                + names.map { $0.padded(to: 13) }.joined())
    }

    /// Prints groups with a blank line before them, those of one difficulty together.
    private mutating func print(_ groups: [String: EvaluationScore]) {
        guard !groups.isEmpty else { return }
        print()
        let grades = ["easy", "medium", "hard"]
        let ordered = groups.sorted { one, other in
            func key(_ name: String) -> (Int, String) {
                let grade = grades.firstIndex { name.hasSuffix($0) } ?? grades.count
                return (grade, name)
            }
            return key(one.key) < key(other.key)
        }
        for (name, score) in ordered { print(score, name) }
    }

    private mutating func print(_ score: EvaluationScore, _ name: String) {
        let figures = [
            score.precision, score.recall, score.f1, score.firstRight, score.amongFirstFive,
            score.alarms,
        ]
        let count = String(score.texts)
        let room = max(1, 20 - max(13, name.unicodeScalars.count) - count.utf8.count)
        print(
            name.padded(to: 13) + String(repeating: " ", count: room) + count + "  "
                + figures.map { ($0.map(spelled) ?? "–").padded(to: 13) }.joined())
    }

    private mutating func print(_ calibration: Calibration) {
        print(
            label("stated  findings  on average  right", "énoncé  mentions  en moyenne  juste"))
        for bin in calibration.bins {
            let count = String(bin.count)
            print(
                (label("from ", "dès ") + hundredths(bin.from).dropLast()).padded(to: 8)
                    + String(repeating: " ", count: max(0, 8 - count.utf8.count)) + count + "  "
                    + hundredths(bin.stated).padded(to: 12) + spelled(bin.right))
        }
        if let error = calibration.expectedError {
            print(
                label("mean distance ", "écart moyen ") + hundredths(error))
        }
    }

    /// Figure and interval, as in ".94 .90–.97".
    private func spelled(_ estimate: Estimate) -> String {
        "\(hundredths(estimate.value)) \(hundredths(estimate.low))–\(hundredths(estimate.high))"
    }

    private func hundredths(_ value: Double) -> String {
        let whole = value.hundredths
        return whole >= 100 ? "1.0" : "." + (whole < 10 ? "0" : "") + String(whole)
    }
}
