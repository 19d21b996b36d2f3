/// How the mentions of one target add up in one text.
///
/// Mentions that overlap are settled first; sentences with a veto fall silent; cues count only in
/// company, ambient terms only beside a context term; and each term that counts, counts once:
/// confidence = 1 − (1 − w₁)(1 − w₂)….
struct TermTally {
    /// Whether each of the terms that speak counts: it suffices or has company.
    let counts: [Bool]
    /// How sure the terms make the target, 0 to 1.
    let confidence: Double
    /// Whether the terms assert the target.
    var level: Level { confidence >= MappingEngine.threshold ? .central : .mentioned }

    private let index: VocabularyIndex
    private let allMatches: [TermMatch]
    private let keptMatches: [TermMatch]
    private let speakingMatches: [TermMatch]

    /// Adds matches up.
    ///
    /// - Parameters:
    ///   - matches: the matches of one target, in order.
    ///   - index: the terms.
    ///   - hasContext: whether a sentence has a context term.
    init(
        _ matches: [TermMatch], of index: VocabularyIndex, hasContext: (Int32) -> Bool
    ) {
        self.index = index
        allMatches = matches
        keptMatches = MentionOverlap.resolved(matches)
        speakingMatches = TermTally.speaking(keptMatches)
        counts = TermTally.counts(speakingMatches, index, hasContext)
        var counted = NameWeights()
        var lonely = NameWeights()
        for (match, counts) in zip(speakingMatches, counts) {
            let name = index.nameRanks[Int(match.term)]
            if counts { counted.add(name, match.weight) } else { lonely.add(name, match.weight) }
        }
        let sum = counted.combined
        // Cues without company never add up to an assertion, but they are not lost.
        confidence =
            sum >= MappingEngine.threshold
            ? sum : min(max(sum, lonely.combined / 2), MappingEngine.threshold - 0.01)
    }

    /// The matches that speak for the target in sentences without a veto.
    private static func speaking(_ kept: [TermMatch]) -> [TermMatch] {
        if kept.allSatisfy(\.role.speaks) { return kept }
        let silenced = Set(kept.lazy.filter { $0.role == .veto }.map(\.sentence))
        return kept.filter { $0.role.speaks && !silenced.contains($0.sentence) }
    }

    private static func counts(
        _ speaking: [TermMatch], _ index: VocabularyIndex, _ hasContext: (Int32) -> Bool
    ) -> [Bool] {
        var counts: [Bool] = []
        counts.reserveCapacity(speaking.count)
        var start = 0
        while start < speaking.count {
            // Matches stand in order, and so do their sentences.
            var end = start
            var first: Int32?
            var areSeveral = false
            while end < speaking.count, speaking[end].sentence == speaking[start].sentence {
                if speaking[end].role != .ambient {
                    let name = index.nameRanks[Int(speaking[end].term)]
                    areSeveral = areSeveral || first != nil && first != name
                    first = first ?? name
                }
                end += 1
            }
            for match in speaking[start..<end] {
                counts.append(
                    match.role == .sufficient || areSeveral && match.role != .ambient
                        || hasContext(match.sentence))
            }
            start = end
        }
        return counts
    }

    /// The words that speak for the target.
    func evidence(in text: [UInt8]) -> [Evidence] {
        speakingMatches.map {
            Evidence(
                range: $0.range, quote: text[$0.range].asText,
                term: index.terms[Int($0.term)].text)
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
}

/// The greatest weight of each of some terms, those that are written alike taken together.
private struct NameWeights {
    /// In the order of the names, so that every run multiplies in the same order.
    private var entries: [(name: Int32, weight: Double)] = []

    mutating func add(_ name: Int32, _ weight: Double) {
        var place = entries.count
        while place > 0, entries[place - 1].name > name { place -= 1 }
        if place > 0, entries[place - 1].name == name {
            entries[place - 1].weight = max(entries[place - 1].weight, weight)
        } else {
            entries.insert((name, weight), at: place)
        }
    }

    /// 1 − Π(1 − w).
    var combined: Double { 1 - entries.reduce(1.0) { $0 * (1 - $1.weight) } }
}
