/// A text as an engine reads it: what it mentions of each target, what the learned weights say of it,
/// and the objectives that it cites.
///
/// Findings and their explanations are both made of it, so that they cannot disagree.
struct TextReading {
    /// The text.
    let bytes: [UInt8]
    /// The engine that reads.
    let engine: MappingEngine
    /// What the learned weights say, or nil where terms speak alone.
    let scores: LearnedLayer.Scores?
    /// All mentions of terms.
    let mentions: [Mention]
    /// The words that cite objectives.
    let cited: [Objective: [Evidence]]
    private let combination: Combination?
    /// The mentions of each target, context terms aside.
    private let byTarget: [String: [Mention]]
    /// The sentences with a context term, or nil if all are to be taken for such.
    private let context: Set<Int>?

    /// Reads a text.
    init(_ text: String, language: Language?, by engine: MappingEngine) {
        let bytes = Array(text.utf8)
        self.init(
            bytes, engine: engine,
            mentions: engine.vocabulary.mentions(in: text, language: language),
            cited: engine.readsCitations ? ObjectiveCitations.evidence(in: text, bytes) : [:],
            scores: engine.learned?.scores(of: bytes))
    }

    private init(
        _ bytes: [UInt8], engine: MappingEngine, mentions: [Mention],
        cited: [Objective: [Evidence]], scores: LearnedLayer.Scores?, isAllContext: Bool = false
    ) {
        self.bytes = bytes
        self.engine = engine
        self.mentions = mentions
        self.cited = cited
        self.scores = scores
        combination = engine.learned.map { Combination($0.weights.coefficients) }
        var byTarget: [String: [Mention]] = [:]
        for mention in mentions where mention.term.role != .context {
            for target in mention.term.targets { byTarget[target, default: []].append(mention) }
        }
        self.byTarget = byTarget
        context =
            isAllContext
            ? nil : Set(mentions.lazy.filter { $0.term.role == .context }.map(\.sentence))
    }

    /// How the engine answers for a target.
    func reckoning(of target: String) -> Reckoning {
        let tally = byTarget[target].map { mentions in
            TermTally(mentions, length: bytes.count) { context?.contains($0) ?? true }
        }
        let objective = Int(target).flatMap(Objective.init(rawValue:))
        var combined: Reckoning.Combined?
        if let objective, let learned = engine.learned, let combination, let scores {
            combined = Reckoning.Combined(
                of: objective, scores, by: learned, combination, terms: tally?.confidence ?? 0)
        }
        return Reckoning(
            target: target, tally: tally, combined: combined,
            cited: objective.flatMap { cited[$0] } ?? [], text: bytes)
    }

    /// How the engine answers for each target, terms first and in the order of the vocabulary.
    var reckonings: [Reckoning] {
        let named = engine.vocabulary.targets.filter { byTarget[$0] != nil }
        let seen = Set(named)
        let others = Objective.allCases.filter { engine.learned != nil || cited[$0] != nil }
            .map { String($0.number) }.filter { !seen.contains($0) }
        return (named + others).map(reckoning)
    }
}

// MARK: - What if

extension TextReading {
    /// The reading of the same text with some stretches struck out.
    ///
    /// - Parameter isScored: false spares the learned weights where only targets are asked for of
    ///   which they know nothing.
    func without(_ struck: [Range<Int>], isScored: Bool = true) -> TextReading {
        var isStruck = [Bool](repeating: false, count: bytes.count)
        var rest = bytes
        for place in struck.joined() {
            isStruck[place] = true
            // Learned weights know nothing of digits.
            rest[place] = UInt8(ascii: "0")
        }
        func stands(_ range: Range<Int>) -> Bool { !isStruck[range].contains(true) }
        return TextReading(
            bytes, engine: engine, mentions: mentions.filter { stands($0.range) },
            cited: cited.compactMapValues { pieces in
                let left = pieces.filter { stands($0.range) }
                return left.isEmpty ? nil : left
            }, scores: isScored ? engine.learned?.scores(of: rest) : nil)
    }

    /// The reading of the same text as if every sentence had a context term.
    var inContext: TextReading {
        TextReading(
            bytes, engine: engine, mentions: mentions, cited: cited, scores: scores,
            isAllContext: true)
    }
}
