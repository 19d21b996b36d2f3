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
    /// - Complexity: Linear in the length of what overlaps, but for sorting the mentions.
    static func resolved(_ mentions: ArraySlice<TermMatch>) -> ArraySlice<TermMatch> {
        if isApart(mentions) { return mentions }
        var ordered = mentions
        if !isInOrder(mentions) { ordered.sort { $0.range.lowerBound < $1.range.lowerBound } }
        var kept: [TermMatch] = []
        kept.reserveCapacity(ordered.count)
        // Mentions that are not joined by others between them do not care for one another.
        var start = ordered.startIndex
        while start < ordered.endIndex {
            var end = start + 1
            var bound = ordered[start].range.upperBound
            while end < ordered.endIndex, ordered[end].range.lowerBound < bound {
                bound = max(bound, ordered[end].range.upperBound)
                end += 1
            }
            if let only = onlyOne(of: ordered[start..<end], reachingTo: bound) {
                kept.append(only)
            } else {
                kept += resolved(
                    joined: Array(ordered[start..<end]),
                    in: ordered[start].range.lowerBound..<bound)
            }
            start = end
        }
        return kept[...]
    }

    /// The mentions that count, as an array.
    static func resolved(_ mentions: [TermMatch]) -> [TermMatch] {
        Array(resolved(mentions[...]))
    }

    /// The one mention that counts of some that overlap, where one of them reaches around all: then
    /// the others stand inside it.
    ///
    /// Nil where a cue reaches around terms that suffice or stand in the way: it does not outdo them.
    private static func onlyOne(of mentions: ArraySlice<TermMatch>, reachingTo end: Int)
        -> TermMatch?
    {
        guard let first = mentions.first else { return nil }
        if mentions.count == 1 { return first }
        var best: TermMatch?
        var hasFirm = false
        for mention in mentions {
            let isFirm = !mention.role.wantsCompany
            hasFirm = hasFirm || isFirm
            guard mention.range.lowerBound == first.range.lowerBound,
                mention.range.upperBound == end
            else { continue }
            guard let rival = best else {
                best = mention
                continue
            }
            let isRivalFirm = !rival.role.wantsCompany
            if isFirm != isRivalFirm {
                if isFirm { best = mention }
            } else if (rank(mention.role), rival.weight) < (rank(rival.role), mention.weight) {
                best = mention
            }
        }
        guard let best, !hasFirm || !best.role.wantsCompany else { return nil }
        return best
    }

    /// Whether mentions are in order and do not overlap.
    private static func isApart(_ mentions: ArraySlice<TermMatch>) -> Bool {
        var end = 0
        for mention in mentions {
            guard mention.range.lowerBound >= end else { return false }
            end = mention.range.upperBound
        }
        return true
    }

    private static func isInOrder(_ mentions: ArraySlice<TermMatch>) -> Bool {
        var last = 0
        for mention in mentions {
            guard mention.range.lowerBound >= last else { return false }
            last = mention.range.lowerBound
        }
        return true
    }

    /// The mentions that count of some that overlap, all in one stretch of the text.
    static func resolved(joined mentions: [TermMatch], in stretch: Range<Int>)
        -> [TermMatch]
    {
        var places = Places(stretch)
        var kept: [TermMatch] = []
        let firm = longestFirst(mentions.filter { !$0.role.wantsCompany })
        if firm.contains(where: \.role.isObstacle) {
            var lengthwise = places
            let obstacles = take(firm, &lengthwise).filter { $0.role.isObstacle }
            kept = take(obstacles, &places)
        }
        let terms = firm.filter { !$0.role.isObstacle }
        kept += take(heaviestFirst(outermost(terms.filter(places.areFree))), &places)
        // A term inside one that gave way has its place to itself again.
        kept += take(terms, &places)
        for cue in longestFirst(mentions.filter { $0.role.wantsCompany }) {
            // A cue that reaches beyond a decoy is another phrase than the decoy.
            guard places.areFreeOrReachBeyondDecoys(cue) else { continue }
            kept.append(cue)
            places.take(cue)
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The bytes of a stretch of a text that mentions have taken.
    private struct Places {
        private enum Place { case free, taken, takenByDecoy }

        private let start: Int
        private var places: [Place]

        init(_ stretch: Range<Int>) {
            start = stretch.lowerBound
            places = [Place](repeating: .free, count: stretch.count)
        }

        mutating func take(_ mention: TermMatch) {
            for place in mention.range {
                places[place - start] = mention.role == .decoy ? .takenByDecoy : .taken
            }
        }

        func areFree(_ mention: TermMatch) -> Bool {
            !mention.range.contains { places[$0 - start] != .free }
        }

        func areFreeOrReachBeyondDecoys(_ cue: TermMatch) -> Bool {
            let isInDecoy =
                places[cue.range.lowerBound - start] == .takenByDecoy
                && places[cue.range.upperBound - 1 - start] == .takenByDecoy
            return !isInDecoy && !cue.range.contains { places[$0 - start] == .taken }
        }
    }

    /// Those of some mentions that find their place free, each taking it from those after it.
    private static func take(_ mentions: [TermMatch], _ places: inout Places) -> [TermMatch] {
        var kept: [TermMatch] = []
        for mention in mentions where places.areFree(mention) {
            kept.append(mention)
            places.take(mention)
        }
        return kept
    }

    /// The mentions that stand inside no other, one for each place.
    private static func outermost(_ mentions: [TermMatch]) -> [TermMatch] {
        let ordered = mentions.sorted {
            ($0.range.lowerBound, $1.range.upperBound, $1.weight)
                < ($1.range.lowerBound, $0.range.upperBound, $0.weight)
        }
        var end = 0
        return ordered.filter { mention in
            defer { end = max(end, mention.range.upperBound) }
            return mention.range.upperBound > end
        }
    }

    private static func heaviestFirst(_ mentions: [TermMatch]) -> [TermMatch] {
        mentions.sorted {
            ($1.weight, $1.length, $0.range.lowerBound)
                < ($0.weight, $0.length, $1.range.lowerBound)
        }
    }

    private static func longestFirst(_ mentions: [TermMatch]) -> [TermMatch] {
        mentions.sorted {
            ($1.length, $0.range.lowerBound, rank($0.role), $1.weight)
                < ($0.length, $1.range.lowerBound, rank($1.role), $0.weight)
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
