extension Explanation {
    /// Explains what a person judged.
    ///
    /// - Parameters:
    ///   - mapping: the judgement.
    ///   - text: the text of the passage; without it the words stand alone, without their sentence.
    ///   - mappings: what the same crosswalk says of the same passage.
    public init(judgement mapping: Mapping, in text: String?, beside mappings: [Mapping] = []) {
        let quotations =
            text.map { Sentences(Array($0.utf8)).quotations(of: mapping.evidence) }
            ?? mapping.evidence.map {
                Quotation(range: $0.range, sentence: $0.quote, words: [$0])
            }
        self.init(
            subject: mapping.subject, target: mapping.objective.map { String($0.number) } ?? "",
            relation: mapping.relation, level: mapping.level, confidence: mapping.confidence,
            origin: mapping.origin, quotations: quotations, reason: .judgement(mapping.rationale),
            rivals: Rival.judged(mappings, besides: mapping.objective, from: mapping.level),
            changes: [])
    }
}

extension Explanation.Rival {
    /// Other judgements on the same passage, those nearest in level first.
    static func judged(_ mappings: [Mapping], besides objective: Objective?, from level: Level)
        -> [Explanation.Rival]
    {
        func distance(_ mapping: Mapping) -> Int { abs(mapping.level.rank - level.rank) }
        return mappings.enumerated()
            .filter { $0.element.objective != nil && $0.element.objective != objective }
            .sorted { (distance($0.element), $0.offset) < (distance($1.element), $1.offset) }
            .map { _, mapping in
                Explanation.Rival(
                    target: mapping.objective.map { String($0.number) } ?? "",
                    level: mapping.level, rationale: mapping.rationale)
            }
    }
}

extension Level {
    /// How far a level is from "central".
    fileprivate var rank: Int {
        switch self {
        case .central: 0
        case .arguable: 1
        case .mentioned: 2
        case .rejected: 3
        case .noneFound: 4
        }
    }
}
