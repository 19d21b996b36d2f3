/// How the mentions of one target add up in one text.
///
/// Mentions that overlap are settled first; sentences with a veto fall silent; cues count only in
/// company, ambient terms only beside a context term; and each term that counts, counts once:
/// confidence = 1 − (1 − w₁)(1 − w₂)….
struct TermTally {
    /// How sure the terms make the target, 0 to 1.
    let confidence: Double

    private let index: VocabularyIndex
    private let context: ContextSentences
    private let allMatches: ArraySlice<TermMatch>
    private let keptMatches: ArraySlice<TermMatch>
    private let speakingMatches: ArraySlice<TermMatch>

    /// Adds matches up.
    ///
    /// - Parameters:
    ///   - matches: the matches of one target, in order.
    ///   - index: the terms.
    ///   - context: the sentences that have a context term.
    ///   - weights: room for what is added up.
    init(
        _ matches: ArraySlice<TermMatch>, of index: VocabularyIndex, _ context: ContextSentences,
        _ weights: inout NameWeights
    ) {
        self.index = index
        self.context = context
        allMatches = matches
        keptMatches = MentionOverlap.resolved(matches)
        let speaking = TermTally.speaking(keptMatches)
        speakingMatches = speaking
        func sum(of wanted: Bool) -> Double {
            weights.removeAll()
            TermTally.settle(speaking, index, context) { match, counts in
                if counts == wanted {
                    weights.add(index.nameRanks[Int(match.term)], match.weight)
                }
            }
            return weights.combined
        }
        let counted = sum(of: true)
        // Cues without company never add up to an assertion, but they are not lost.
        confidence =
            counted >= MappingEngine.threshold
            ? counted : min(max(counted, sum(of: false) / 2), MappingEngine.threshold - 0.01)
    }

    /// The matches that speak for the target in sentences without a veto.
    private static func speaking(_ kept: ArraySlice<TermMatch>) -> ArraySlice<TermMatch> {
        if kept.allSatisfy(\.role.speaks) { return kept }
        let silenced = Set(kept.lazy.filter { $0.role == .veto }.map(\.sentence))
        return kept.filter { $0.role.speaks && !silenced.contains($0.sentence) }[...]
    }

    /// Tells of each match that speaks, in order, whether it counts.
    private static func settle(
        _ speaking: ArraySlice<TermMatch>, _ index: VocabularyIndex, _ context: ContextSentences,
        _ tell: (_ match: TermMatch, _ counts: Bool) -> Void
    ) {
        var start = speaking.startIndex
        while start < speaking.endIndex {
            // Matches stand in order, and so do their sentences.
            var end = start
            var first: Int32?
            var areSeveral = false
            while end < speaking.endIndex, speaking[end].sentence == speaking[start].sentence {
                if speaking[end].role != .ambient {
                    let name = index.nameRanks[Int(speaking[end].term)]
                    areSeveral = areSeveral || first != nil && first != name
                    first = first ?? name
                }
                end += 1
            }
            for match in speaking[start..<end] {
                let counts =
                    match.role == .sufficient || areSeveral && match.role != .ambient
                    || context.contains(match.sentence)
                tell(match, counts)
            }
            start = end
        }
    }

    /// Adds the words that speak for the target, in order.
    func addEvidence(to words: inout [FoundWords]) {
        for match in speakingMatches {
            words.append(FoundWords(range: match.range, source: .term(match.term)))
        }
    }
}

// MARK: - For explanations

extension TermTally {
    /// All mentions of the target.
    var mentions: [Mention] { allMatches.map(index.mention) }
    /// The mentions that count where mentions overlap, decoys and vetoes among them.
    var kept: [Mention] { keptMatches.map(index.mention) }
    /// The mentions that speak for the target, in order.
    var speaking: [Mention] { speakingMatches.map(index.mention) }
    /// Whether each of those that speak counts: it suffices or has company.
    var counts: [Bool] {
        var counts: [Bool] = []
        TermTally.settle(speakingMatches, index, context) { counts.append($1) }
        return counts
    }
}
