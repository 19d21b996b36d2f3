/// A text as an engine reads it: what it mentions of each target, what the learned weights say of it,
/// and the objectives that it cites.
///
/// Findings and their explanations are both made of it, so that they cannot disagree.
final class TextReading {
    /// The text.
    let bytes: [UInt8]
    /// The engine that reads.
    let engine: MappingEngine
    /// What the learned weights say, or nil where terms speak alone.
    let scores: LearnedLayer.Scores?
    /// The byte ranges of the words that cite objectives.
    let cited: [Objective: [Range<Int>]]
    private let matches: [TermMatch]
    private let byTarget: TargetMatches
    private let context: ContextSentences

    /// Reads a text.
    convenience init(_ text: String, language: Language?, by engine: MappingEngine) {
        self.init(Array(text.utf8), language: language, by: engine)
    }

    /// Reads a text in UTF-8.
    convenience init(_ bytes: [UInt8], language: Language?, by engine: MappingEngine) {
        let found = engine.vocabulary.index.matches(in: bytes, language: language)
        self.init(
            bytes, engine: engine, matches: found.terms,
            cited: engine.readsCitations
                ? ObjectiveCitations.places(in: bytes, found, engine.vocabulary.index) : [:],
            scores: engine.learned?.scores(of: bytes))
    }

    private init(
        _ bytes: [UInt8], engine: MappingEngine, matches: [TermMatch],
        cited: [Objective: [Range<Int>]], scores: LearnedLayer.Scores?, isAllContext: Bool = false
    ) {
        self.bytes = bytes
        self.engine = engine
        self.matches = matches
        self.cited = cited
        self.scores = scores
        byTarget = TargetMatches(matches, of: engine.vocabulary.index)
        context = isAllContext ? .all : ContextSentences(matches)
    }

    /// How many mentions of terms there are.
    var mentionCount: Int { matches.count }

    /// All mentions of terms.
    var mentions: [Mention] { matches.map(engine.vocabulary.index.mention) }

    /// How the engine answers for a target.
    func reckoning(of target: String) -> Reckoning {
        guard let number = engine.vocabulary.index.number(of: target) else {
            let objective = Int(target).flatMap(Objective.init(rawValue:))
            return reckoning(target, objective, tally: nil)
        }
        return reckoning(of: number)
    }

    /// How the engine answers for a target of the vocabulary, by its number.
    func reckoning(of number: Int32) -> Reckoning {
        if let place = mentionedTargets.firstIndex(of: number) {
            var workspace = Workspace()
            return reckoning(ofMentioned: place, &workspace)
        }
        return reckoning(
            engine.vocabulary.targets[Int(number)], engine.objectives[Int(number)], tally: nil)
    }

    /// How the engine answers for a target that is mentioned.
    ///
    /// - Parameters:
    ///   - place: the place of the target among those that are mentioned.
    ///   - workspace: room for what is worked out on the way.
    func reckoning(ofMentioned place: Int, _ workspace: inout Workspace) -> Reckoning {
        let index = engine.vocabulary.index
        let number = Int(byTarget.targets[place])
        return reckoning(
            index.targets[number], engine.objectives[number],
            tally: TermTally(byTarget.matches(at: place), of: index, context, &workspace.names))
    }

    private func reckoning(
        _ target: String, _ objective: Objective?, tally: consuming TermTally?
    ) -> Reckoning {
        let confidence = tally?.confidence ?? 0
        var combined: Reckoning.Combined?
        if let objective, let learned = engine.learned, let scores {
            combined = Reckoning.Combined(
                of: objective, scores, by: learned.combination, terms: confidence)
        }
        return Reckoning(
            reading: self, target: target, objective: objective, tally: tally, combined: combined,
            cited: cited.isEmpty ? [] : objective.flatMap { cited[$0] } ?? [])
    }

    /// How the engine answers for each target, terms first and in the order of the vocabulary.
    var reckonings: [Reckoning] {
        mentionedTargets.map(reckoning) + otherObjectives.map { reckoning(of: String($0.number)) }
    }

    /// The numbers of the targets that are mentioned, in order.
    var mentionedTargets: [Int32] { byTarget.targets }

    /// The objectives that are not mentioned but may be found all the same.
    var otherObjectives: [Objective] {
        guard engine.learned != nil || !cited.isEmpty else { return [] }
        // A bit for each number of an objective.
        var mentioned = 0
        for target in mentionedTargets {
            guard let objective = engine.objectives[Int(target)] else { continue }
            mentioned |= 1 << objective.number
        }
        return TextReading.objectives.filter {
            mentioned & 1 << $0.number == 0 && (engine.learned != nil || cited[$0] != nil)
        }
    }

    /// Tells the words that moved the score of an objective most; see
    /// ``LearnedLayer/evidence(for:in:of:_:_:)``.
    func strongestWords(
        for output: Int, _ gains: inout WordGains, _ tell: (Range<Int>) -> Void
    ) {
        guard let learned = engine.learned, let scores else { return }
        learned.evidence(for: output, in: scores, of: bytes, &gains, tell)
    }

    private static let objectives = Objective.allCases

    /// Whether an objective that is not mentioned may be found; false only if it certainly is not.
    func mayFind(_ objective: Objective) -> Bool {
        guard let learned = engine.learned, let scores, cited.isEmpty || cited[objective] == nil
        else { return true }
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
            cited: cited.compactMapValues { places in
                let left = places.filter(stands)
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
