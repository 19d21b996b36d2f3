/// The matches in a text by the target they speak for, context terms aside.
struct TargetMatches {
    /// The numbers of the targets that have matches, in order.
    private(set) var targets: [Int32] = []
    /// The matches of all targets, one after the other, and where those of each start.
    private var matches: [TermMatch] = []
    private var starts: [Int] = []

    init(_ all: [TermMatch], of index: VocabularyIndex) {
        // A number for each match of each target: the target's number, and in the lower half the
        // place of the match.
        var pairs: [UInt64] = []
        pairs.reserveCapacity(all.count * 2)
        for (place, match) in all.enumerated() where match.role != .context {
            for target in index.targets(of: match.term) {
                pairs.append(UInt64(target) << 32 | UInt64(place))
            }
        }
        pairs.sort()
        matches.reserveCapacity(pairs.count)
        for pair in pairs {
            let target = Int32(truncatingIfNeeded: pair >> 32)
            if targets.last != target {
                targets.append(target)
                starts.append(matches.count)
            }
            matches.append(all[Int(pair & 0xFFFF_FFFF)])
        }
        starts.append(matches.count)
    }

    /// The matches of one of the targets, by its place among them, in order.
    func matches(at place: Int) -> ArraySlice<TermMatch> {
        matches[starts[place]..<starts[place + 1]]
    }
}
