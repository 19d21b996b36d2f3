/// How the mentions of one target add up in one text.
///
/// Mentions that overlap are settled first; sentences with a veto fall silent; cues count only in
/// company, ambient terms only beside a context term; and each term that counts, counts once:
/// confidence = 1 − (1 − w₁)(1 − w₂)….
struct TermTally {
    /// All mentions of the target.
    let mentions: [Mention]
    /// The mentions that count where mentions overlap, decoys and vetoes among them.
    let kept: [Mention]
    /// The sentences that a veto silences.
    let silenced: Set<Int>
    /// The terms of the other sentences that speak for the target, in order.
    let speaking: [Mention]
    /// Whether each of them counts: it suffices or has company.
    let counts: [Bool]
    /// How sure the terms make the target, 0 to 1.
    let confidence: Double
    /// Whether the terms assert the target.
    var level: Level { confidence >= MappingEngine.threshold ? .central : .mentioned }

    /// Adds mentions up.
    ///
    /// - Parameters:
    ///   - mentions: the mentions of one target.
    ///   - hasContext: whether a sentence has a context term.
    ///   - length: the length of the text in bytes.
    init(_ mentions: [Mention], length: Int, hasContext: (Int) -> Bool) {
        self.mentions = mentions
        kept = MentionOverlap.resolved(mentions, length: length)
        let silenced = Set(kept.filter { $0.term.role == .veto }.map(\.sentence))
        self.silenced = silenced
        speaking = kept.filter { $0.term.role.speaks && !silenced.contains($0.sentence) }
        let names = speaking.map { Folding.fold($0.term.text) }
        var distinct: [Int: Set<String>] = [:]
        for (mention, name) in zip(speaking, names) where mention.term.role != .ambient {
            distinct[mention.sentence, default: []].insert(name)
        }
        counts = speaking.map { mention in
            switch mention.term.role {
            case .sufficient: true
            case .ambient: hasContext(mention.sentence)
            default: (distinct[mention.sentence]?.count ?? 0) > 1 || hasContext(mention.sentence)
            }
        }
        var counted: [String: Double] = [:]
        var lonely: [String: Double] = [:]
        for (index, mention) in speaking.enumerated() {
            let name = names[index]
            if counts[index] {
                counted[name] = max(counted[name] ?? 0, mention.term.weight)
            } else {
                lonely[name] = max(lonely[name] ?? 0, mention.term.weight)
            }
        }
        let sum = TermTally.combined(counted)
        // Cues without company never add up to an assertion, but they are not lost.
        confidence =
            sum >= MappingEngine.threshold
            ? sum
            : min(max(sum, TermTally.combined(lonely) / 2), MappingEngine.threshold - 0.01)
    }

    /// The words that speak for the target.
    func evidence(in text: [UInt8]) -> [Evidence] {
        speaking.map {
            Evidence(range: $0.range, quote: text[$0.range].asText, term: $0.term.text)
        }
    }

    /// 1 − Π(1 − w), multiplied in the order of the terms so that every run gives the same bits.
    private static func combined(_ weights: [String: Double]) -> Double {
        1 - weights.sorted { $0.key < $1.key }.reduce(1.0) { $0 * (1 - $1.value) }
    }
}
