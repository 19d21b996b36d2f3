/// Says which targets a text is about, how sure it is, and which words say so.
///
/// For each target the engine takes the mentions that do not overlap, the longest first; leaves out
/// sentences with a veto; counts cues only in company; and adds up the terms that count as
/// independent signs: confidence = 1 − (1 − w₁)(1 − w₂)…, each term once. For the Compact's objectives
/// learned weights speak beside the terms, and `Combination` makes one probability of both.
public struct MappingEngine: Sendable {
    /// The version of the rules by which the engine counts.
    public static let version = "1"
    /// The confidence from which on the engine asserts a target.
    public static let threshold = 0.5

    /// The terms that the engine knows.
    public let vocabulary: Vocabulary

    /// Whether objectives of the Compact that a text cites by number or title count too.
    let readsCitations: Bool
    /// The learned weights that speak beside the terms, or nil where terms speak alone.
    private let learned: LearnedLayer?

    /// Makes an engine for the Compact's objectives and themes.
    ///
    /// Objectives that a text cites by number or official title map with certainty.
    public init() {
        self.init(learned: .bundled)
    }

    /// Makes an engine for the Compact with other learned weights than the bundled ones.
    package init(learned: LearnedLayer?) {
        vocabulary = .compact
        readsCitations = true
        self.learned = learned
    }

    /// Makes an engine for the targets of a vocabulary.
    public init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        readsCitations = false
        learned = nil
    }

    /// What a text is about, in order of confidence and then of the vocabulary.
    ///
    /// The Compact's objectives come before its themes, whose confidence is not calibrated.
    ///
    /// - Parameters:
    ///   - text: the text; the ranges of mentions point into its UTF-8.
    ///   - language: the language of the text, if it is known.
    public func findings(in text: String, language: Language? = nil) -> [Finding] {
        let bytes = Array(text.utf8)
        let mentions = vocabulary.mentions(in: text, language: language)
        let context = mentions.filter { $0.term.role == .context }
        var byTarget: [String: [Mention]] = [:]
        for mention in mentions where mention.term.role != .context {
            for target in mention.term.targets { byTarget[target, default: []].append(mention) }
        }
        var findings = vocabulary.targets.compactMap { target in
            byTarget[target].flatMap { finding(for: target, $0, context, in: bytes) }
        }
        if let learned { MappingEngine.combine(learned, with: &findings, in: bytes) }
        if readsCitations { addCitations(in: text, bytes, to: &findings) }
        func rank(_ finding: Finding) -> Int {
            learned != nil && Int(finding.target) == nil ? 1 : 0
        }
        return findings.sorted { (rank($0), $1.confidence) < (rank($1), $0.confidence) }
    }

    /// Adds the objectives that a text cites, or makes their findings certain.
    private func addCitations(in text: String, _ bytes: [UInt8], to findings: inout [Finding]) {
        let cited = ObjectiveCitations.evidence(in: text, bytes)
        for (objective, evidence) in cited.sorted(by: { $0.key < $1.key }) {
            let target = String(objective.number)
            let place = findings.firstIndex { $0.target == target }
            let others = place.map { findings[$0].evidence } ?? []
            let finding = Finding(
                target: target, confidence: 1, level: .central,
                evidence: Evidence.withoutOverlap(evidence + others))
            if let place { findings[place] = finding } else { findings.append(finding) }
        }
    }

    private func finding(
        for target: String, _ mentions: [Mention], _ context: [Mention], in text: [UInt8]
    ) -> Finding? {
        let kept = MentionOverlap.resolved(mentions, length: text.count)
        let silenced = Set(kept.filter { $0.term.role == .veto }.map(\.sentence))
        let speaking = kept.filter { $0.term.role == .sufficient || $0.term.role == .cue }
            .filter { !silenced.contains($0.sentence) }
        guard !speaking.isEmpty else { return nil }
        let inContext = Set(context.map(\.sentence))
        var distinct: [Int: Set<String>] = [:]
        for mention in speaking {
            distinct[mention.sentence, default: []].insert(Folding.fold(mention.term.text))
        }
        var counted: [String: Double] = [:]
        var lonely: [String: Double] = [:]
        for mention in speaking {
            let name = Folding.fold(mention.term.text)
            let hasCompany =
                (distinct[mention.sentence]?.count ?? 0) > 1 || inContext.contains(mention.sentence)
            if mention.term.role == .sufficient || hasCompany {
                counted[name] = max(counted[name] ?? 0, mention.term.weight)
            } else {
                lonely[name] = max(lonely[name] ?? 0, mention.term.weight)
            }
        }
        var confidence = MappingEngine.combined(counted)
        var level = Level.mentioned
        if confidence >= MappingEngine.threshold {
            level = .central
        } else {
            // Cues without company never add up to an assertion, but they are not lost.
            confidence = min(
                max(confidence, MappingEngine.combined(lonely) / 2), MappingEngine.threshold - 0.01)
        }
        let evidence = speaking.map {
            Evidence(range: $0.range, quote: text[$0.range].asText, term: $0.term.text)
        }
        return Finding(target: target, confidence: confidence, level: level, evidence: evidence)
    }

    /// 1 − Π(1 − w), multiplied in the order of the terms so that every run gives the same bits.
    private static func combined(_ weights: [String: Double]) -> Double {
        1 - weights.sorted { $0.key < $1.key }.reduce(1.0) { $0 * (1 - $1.value) }
    }
}
