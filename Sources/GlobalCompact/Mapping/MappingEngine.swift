/// Says which targets a text is about, how sure it is, and which words say so.
///
/// For each target the engine takes the mentions that do not overlap, the longest first; leaves out
/// sentences with a veto; counts cues only in company, and ambient terms only beside a context term;
/// and adds up the terms that count as independent signs: confidence = 1 − (1 − w₁)(1 − w₂)…, each
/// term once. For the Compact's objectives learned weights speak beside the terms, and `Combination`
/// makes one probability of both.
public struct MappingEngine: Sendable {
    /// The version of the rules by which the engine counts.
    public static let version = "1"
    /// The confidence from which on the engine asserts a target.
    public static let threshold = 0.5

    /// The terms that the engine knows.
    public let vocabulary: Vocabulary

    /// The version of engine and vocabulary together: "1/1", or "1/own" with a vocabulary that is not
    /// the built-in one.
    public let version: String

    /// Whether objectives of the Compact that a text cites by number or title count too.
    let readsCitations: Bool
    /// The learned weights that speak beside the terms, or nil where terms speak alone.
    let learned: LearnedLayer?
    /// The objective that each target of the vocabulary is the number of, if it is.
    let objectives: [Objective?]

    /// Makes an engine for the targets of a vocabulary.
    public init(vocabulary: Vocabulary) {
        self.init(vocabulary, version: "own", readsCitations: false, learned: nil)
    }

    /// Makes an engine.
    ///
    /// - Parameters:
    ///   - vocabulary: the terms; with the landmarks of citations, where these are read.
    ///   - vocabularyVersion: the version of the terms.
    ///   - readsCitations: whether objectives that a text cites count too.
    ///   - learned: the learned weights, or nil where terms speak alone.
    init(
        _ vocabulary: Vocabulary, version vocabularyVersion: String, readsCitations: Bool,
        learned: LearnedLayer?
    ) {
        self.vocabulary = vocabulary
        version = "\(MappingEngine.version)/\(vocabularyVersion)"
        self.readsCitations = readsCitations
        self.learned = learned
        objectives = vocabulary.targets.map { Int($0).flatMap(Objective.init(rawValue:)) }
    }

    /// What a text is about, in order of confidence and then of the vocabulary.
    ///
    /// The Compact's objectives come before its themes, whose confidence is not calibrated.
    ///
    /// - Parameters:
    ///   - text: the text; the ranges of mentions point into its UTF-8.
    ///   - language: the language of the text, if it is known.
    public func findings(in text: String, language: Language? = nil) -> [Finding] {
        findings(of: TextReading(text, language: language, by: self))
    }

    /// What a text in UTF-8 is about, in the same order; for those who have bytes and no string.
    ///
    /// - Parameters:
    ///   - bytes: the text; the ranges of mentions point into it.
    ///   - language: the language of the text, if it is known.
    public func findings(inUTF8 bytes: [UInt8], language: Language? = nil) -> [Finding] {
        findings(of: TextReading(bytes, language: language, by: self))
    }

    /// What a text is about, as it was read.
    func findings(of reading: TextReading) -> [Finding] { found(in: reading).findings }

    /// What a text in UTF-8 is about, in the same order, without a copy of its words.
    package func found(inUTF8 bytes: [UInt8], language: Language? = nil) -> FoundTargets {
        found(in: TextReading(bytes, language: language, by: self))
    }

    private func found(in reading: TextReading) -> FoundTargets {
        let index = vocabulary.index
        var found = FoundTargets(in: reading)
        var workspace = Workspace()
        for (place, target) in reading.mentionedTargets.enumerated() {
            found.add(reading.reckoning(ofMentioned: place, &workspace), target, &workspace)
        }
        for objective in reading.otherObjectives where reading.mayFind(objective) {
            guard let number = index.number(of: String(objective.number)) else { continue }
            found.add(reading.reckoning(of: number), number, &workspace)
        }
        found.sort()
        return found
    }
}

// MARK: - In short

extension MappingEngine {
    /// The objectives that the engine asserts for a text, the surest first.
    public func objectives(in text: String, language: Language? = nil) -> [Objective] {
        findings(in: text, language: language).filter { $0.level == .central }
            .compactMap(\.objective)
    }

    /// The themes that the engine asserts for a text, the surest first.
    public func themes(in text: String, language: Language? = nil) -> [Theme] {
        findings(in: text, language: language).filter { $0.level == .central }.compactMap(\.theme)
    }
}
