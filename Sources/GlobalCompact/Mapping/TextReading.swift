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
    /// The words that cite objectives.
    let cited: [Objective: [Evidence]]
    private let matches: [TermMatch]
    private let byTarget: TargetMatches
    private let context: ContextSentences

    /// Reads a text.
    init(_ text: String, language: Language?, by engine: MappingEngine) {
        self.init(Array(text.utf8), language: language, by: engine)
    }

    /// Reads a text in UTF-8.
    init(_ bytes: [UInt8], language: Language?, by engine: MappingEngine) {
        let found = engine.vocabulary.index.matches(in: bytes, language: language)
        self.init(
            bytes, engine: engine, matches: found.terms,
            cited: engine.readsCitations ? ObjectiveCitations.evidence(in: bytes, found) : [:],
            scores: engine.learned?.scores(of: bytes))
    }

    private init(
        _ bytes: [UInt8], engine: MappingEngine, matches: [TermMatch],
        cited: [Objective: [Evidence]], scores: LearnedLayer.Scores?, isAllContext: Bool = false
    ) {
        self.bytes = bytes
        self.engine = engine
        self.matches = matches
        self.cited = cited
        self.scores = scores
        byTarget = TargetMatches(matches, of: engine.vocabulary.index)
        context = isAllContext ? .all : ContextSentences(matches)
    }

    /// All mentions of terms.
    var mentions: [Mention] { matches.map(engine.vocabulary.index.mention) }

    /// How the engine answers for a target.
    func reckoning(of target: String) -> Reckoning {
        guard let number = engine.vocabulary.index.number(of: target) else {
            let objective = Int(target).flatMap(Objective.init(rawValue:))
            return reckoning(target, objective, matches: [])
        }
        return reckoning(of: number)
    }

    /// How the engine answers for a target of the vocabulary, by its number.
    func reckoning(of number: Int32) -> Reckoning {
        let index = engine.vocabulary.index
        return reckoning(
            index.targets[Int(number)], index.objectives[Int(number)],
            matches: byTarget.matches(of: number))
    }

    private func reckoning(_ target: String, _ objective: Objective?, matches: [TermMatch])
        -> Reckoning
    {
        let tally =
            matches.isEmpty
            ? nil
            : TermTally(
                matches, of: engine.vocabulary.index, hasContext: context.contains)
        var combined: Reckoning.Combined?
        if let objective, let learned = engine.learned, let scores {
            combined = Reckoning.Combined(
                of: objective, scores, by: learned, terms: tally?.confidence ?? 0)
        }
        return Reckoning(
            target: target, tally: tally, combined: combined,
            cited: objective.flatMap { cited[$0] } ?? [], text: bytes)
    }

    /// How the engine answers for each target, terms first and in the order of the vocabulary.
    var reckonings: [Reckoning] {
        mentionedTargets.map(reckoning) + otherObjectives.map { reckoning(of: String($0.number)) }
    }

    /// The numbers of the targets that are mentioned.
    var mentionedTargets: [Int32] { byTarget.targets }

    /// The objectives that are not mentioned but may be found all the same.
    var otherObjectives: [Objective] {
        guard engine.learned != nil || !cited.isEmpty else { return [] }
        var isMentioned = [Bool](repeating: false, count: TextReading.objectives.count + 1)
        for target in mentionedTargets {
            guard let objective = engine.vocabulary.index.objectives[Int(target)] else { continue }
            isMentioned[objective.number] = true
        }
        return TextReading.objectives.filter {
            !isMentioned[$0.number] && (engine.learned != nil || cited[$0] != nil)
        }
    }

    private static let objectives = Objective.allCases

    /// Whether an objective that is not mentioned may be found; false only if it certainly is not.
    func mayFind(_ objective: Objective) -> Bool {
        guard let learned = engine.learned, let scores, cited[objective] == nil else {
            return true
        }
        return learned.combination.mayFind(objective.number - 1, scores)
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
            bytes, engine: engine, matches: matches.filter { stands($0.range) },
            cited: cited.compactMapValues { pieces in
                let left = pieces.filter { stands($0.range) }
                return left.isEmpty ? nil : left
            }, scores: isScored ? engine.learned?.scores(of: rest) : nil)
    }

    /// The reading of the same text as if every sentence had a context term.
    var inContext: TextReading {
        TextReading(
            bytes, engine: engine, matches: matches, cited: cited, scores: scores,
            isAllContext: true)
    }
}
