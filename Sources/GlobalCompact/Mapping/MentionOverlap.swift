/// Decides which of the mentions of one target count where they overlap.
///
/// What stands inside a longer mention gives way to it. Of two sufficient terms that share only a
/// part the heavier counts, so that "coût des envois" does not hide "envois de fonds" in "le coût des
/// envois de fonds"; of two as heavy the longer. Decoys and vetoes take their place from any term
/// that is not longer. A cue gives way to every term that is sufficient, so that more words never
/// mean less certainty, and to longer cues.
enum MentionOverlap {
    /// The mentions that count, in order, without overlap but for decoys inside a longer cue.
    ///
    /// - Complexity: Linear in the length of the text, but for sorting the mentions.
    static func resolved(_ mentions: [Mention], length: Int) -> [Mention] {
        var places = Places(length: length)
        let firm = longestFirst(mentions.filter { !$0.term.role.wantsCompany })
        var lengthwise = places
        let obstacles = take(firm, &lengthwise).filter { $0.term.role.isObstacle }
        var kept = take(obstacles, &places)
        let terms = firm.filter { !$0.term.role.isObstacle }
        kept += take(heaviestFirst(outermost(terms.filter(places.areFree))), &places)
        // A term inside one that gave way has its place to itself again.
        kept += take(terms, &places)
        for cue in longestFirst(mentions.filter { $0.term.role.wantsCompany }) {
            // A cue that reaches beyond a decoy is another phrase than the decoy.
            guard places.areFreeOrReachBeyondDecoys(cue) else { continue }
            kept.append(cue)
            places.take(cue)
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The bytes of a text that mentions have taken.
    private struct Places {
        private var isTaken: [Bool]
        private var isByDecoy: [Bool]

        init(length: Int) {
            isTaken = [Bool](repeating: false, count: length)
            isByDecoy = isTaken
        }

        mutating func take(_ mention: Mention) {
            for place in mention.range {
                isTaken[place] = true
                isByDecoy[place] = mention.term.role == .decoy
            }
        }

        func areFree(_ mention: Mention) -> Bool {
            !mention.range.contains { isTaken[$0] }
        }

        func areFreeOrReachBeyondDecoys(_ cue: Mention) -> Bool {
            let isInDecoy = isByDecoy[cue.range.lowerBound] && isByDecoy[cue.range.upperBound - 1]
            return !isInDecoy && !cue.range.contains { isTaken[$0] && !isByDecoy[$0] }
        }
    }

    /// Those of some mentions that find their place free, each taking it from those after it.
    private static func take(_ mentions: [Mention], _ places: inout Places) -> [Mention] {
        var kept: [Mention] = []
        for mention in mentions where places.areFree(mention) {
            kept.append(mention)
            places.take(mention)
        }
        return kept
    }

    /// The mentions that stand inside no other, one for each place.
    private static func outermost(_ mentions: [Mention]) -> [Mention] {
        let ordered = mentions.sorted {
            ($0.range.lowerBound, $1.range.upperBound, $1.term.weight)
                < ($1.range.lowerBound, $0.range.upperBound, $0.term.weight)
        }
        var end = 0
        return ordered.filter { mention in
            defer { end = max(end, mention.range.upperBound) }
            return mention.range.upperBound > end
        }
    }

    private static func heaviestFirst(_ mentions: [Mention]) -> [Mention] {
        mentions.sorted {
            ($1.term.weight, $1.range.count, $0.range.lowerBound)
                < ($0.term.weight, $0.range.count, $1.range.lowerBound)
        }
    }

    private static func longestFirst(_ mentions: [Mention]) -> [Mention] {
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
        case .sufficient, .cue, .ambient, .context: 2
        }
    }
}

extension Term.Role {
    /// Whether terms of this role only stand in the way of others.
    fileprivate var isObstacle: Bool { self == .decoy || self == .veto }
}
