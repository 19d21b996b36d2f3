/// How well an engine does on a group of labelled texts.
public struct EvaluationScore: Sendable, Hashable, Codable {
    /// How many texts were read.
    public var texts: Int
    /// The share of asserted targets that are labelled, central or arguable.
    public var precision: Estimate?
    /// The share of central labels that are asserted.
    public var recall: Estimate?
    /// The harmonic mean of precision and recall, over all targets of all texts together.
    public var f1: Estimate?
    /// P@1: the share of texts with a central label whose first target, asserted or mentioned, is
    /// labelled.
    public var firstRight: Estimate?
    /// R@5: the share of central labels among the first five targets of their text.
    public var amongFirstFive: Estimate?
    /// The number of texts that are about no target.
    public var distractors: Int
    /// The share of distractors with any asserted target.
    public var alarms: Estimate?
}

/// What is counted on one text, or on several together.
struct EvaluationCounts {
    var asserted = 0
    var right = 0
    var wanted = 0
    var found = 0
    var amongFirstFive = 0
    var asked = 0
    var firstRight = 0
    var distractors = 0
    var alarms = 0

    /// Counts a text for all targets or, where one is given, for that target.
    init(_ text: LabelledText, _ findings: [Finding], target: String? = nil) {
        let concerns = { (name: String) in target == nil || name == target }
        let named = findings.filter { $0.level == .central && concerns($0.target) }
        let central = text.grades.filter { $0.value == .central && concerns($0.key) }.keys
        asserted = named.count
        right = named.count { text.grades[$0.target] != nil }
        wanted = central.count
        found = named.count { central.contains($0.target) }
        amongFirstFive = findings.prefix(5).count { central.contains($0.target) }
        asked = central.isEmpty ? 0 : 1
        if let first = findings.first, asked == 1, text.grades[first.target] != nil {
            firstRight = 1
        }
        distractors = text.isDistractor ? 1 : 0
        alarms = text.isDistractor && !named.isEmpty ? 1 : 0
    }

    init() {}

    static func += (sum: inout EvaluationCounts, more: EvaluationCounts) {
        sum.asserted += more.asserted
        sum.right += more.right
        sum.wanted += more.wanted
        sum.found += more.found
        sum.amongFirstFive += more.amongFirstFive
        sum.asked += more.asked
        sum.firstRight += more.firstRight
        sum.distractors += more.distractors
        sum.alarms += more.alarms
    }

    var precision: Double? { asserted == 0 ? nil : Double(right) / Double(asserted) }
    var recall: Double? { wanted == 0 ? nil : Double(found) / Double(wanted) }
    var firstFive: Double? { wanted == 0 ? nil : Double(amongFirstFive) / Double(wanted) }
    var f1: Double? {
        guard let recall else { return nil }
        guard let precision, precision + recall > 0 else { return 0 }
        return 2 * precision * recall / (precision + recall)
    }
}

extension EvaluationScore {
    /// The score of texts counted one by one.
    ///
    /// Each text answers once to P@1 and alarms, whose interval is Wilson's. Targets of one text hang
    /// together, so the other intervals come from drawing whole texts again and again.
    init(_ counts: [EvaluationCounts]) {
        let total = counts.reduce(into: EvaluationCounts()) { $0 += $1 }
        texts = counts.count
        distractors = total.distractors
        firstRight = Estimate(total.firstRight, of: total.asked)
        alarms = Estimate(total.alarms, of: total.distractors)
        let draws = Resampling.draws(of: counts.filter { $0.asserted + $0.wanted > 0 })
        func estimate(_ measure: (EvaluationCounts) -> Double?, _ plain: Estimate?) -> Estimate? {
            measure(total).map { value in
                // All right or all wrong leaves the draws nothing to vary.
                if value == 0 || value == 1, let plain { return plain }
                return Resampling.estimate(value, draws.compactMap(measure))
            }
        }
        precision = estimate(\.precision, Estimate(total.right, of: total.asserted))
        recall = estimate(\.recall, Estimate(total.found, of: total.wanted))
        f1 = estimate(\.f1, recall)
        amongFirstFive = estimate(\.firstFive, Estimate(total.amongFirstFive, of: total.wanted))
    }
}
