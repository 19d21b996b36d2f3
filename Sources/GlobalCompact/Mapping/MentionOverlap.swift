/// Decides which of the mentions of one target count where they overlap.
///
/// The longest counts, and of the longest the heaviest; but a cue gives way to a term inside it that
/// is sufficient, so that more words never mean less certainty.
enum MentionOverlap {
    /// The mentions that count, in order, without overlap but for decoys inside a longer cue.
    ///
    /// - Complexity: Linear in the length of the text, but for sorting the mentions.
    static func resolved(_ mentions: [Mention], length: Int) -> [Mention] {
        var taken = [Bool](repeating: false, count: length)
        var byDecoy = taken
        var kept: [Mention] = []
        for mention in ordered(mentions.filter { $0.term.role != .cue })
        where isFree(mention, taken) {
            kept.append(mention)
            for place in mention.range {
                taken[place] = true
                byDecoy[place] = mention.term.role == .decoy
            }
        }
        for mention in ordered(mentions.filter { $0.term.role == .cue }) {
            // A cue that reaches beyond a decoy is another phrase than the decoy.
            let isInDecoy =
                byDecoy[mention.range.lowerBound] && byDecoy[mention.range.upperBound - 1]
            guard !isInDecoy, !mention.range.contains(where: { taken[$0] && !byDecoy[$0] }) else {
                continue
            }
            kept.append(mention)
            for place in mention.range {
                taken[place] = true
                byDecoy[place] = false
            }
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether nothing longer took the place: what is longer reaches to one of the two ends.
    private static func isFree(_ mention: Mention, _ taken: [Bool]) -> Bool {
        !taken[mention.range.lowerBound] && !taken[mention.range.upperBound - 1]
    }

    private static func ordered(_ mentions: [Mention]) -> [Mention] {
        mentions.sorted {
            ($1.range.count, $0.range.lowerBound, rank($0.term.role), $1.term.weight)
                < ($0.range.count, $1.range.lowerBound, rank($1.term.role), $0.term.weight)
        }
    }

    /// At one place a veto comes before a decoy, and both before terms that count.
    private static func rank(_ role: Term.Role) -> Int {
        switch role {
        case .veto: 0
        case .decoy: 1
        case .sufficient, .cue, .context: 2
        }
    }
}
