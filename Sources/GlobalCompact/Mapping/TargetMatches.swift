/// The matches in a text by the target they speak for, context terms aside.
struct TargetMatches {
    private let matches: [TermMatch]
    /// A number for each match of each target, in order: the target's number, and in the lower half
    /// the place of the match.
    private var pairs: [UInt64] = []

    init(_ matches: [TermMatch], of index: VocabularyIndex) {
        self.matches = matches
        for (place, match) in matches.enumerated() where match.role != .context {
            for target in index.targets(of: match.term) {
                pairs.append(UInt64(target) << 32 | UInt64(place))
            }
        }
        pairs.sort()
    }

    /// The numbers of the targets that have matches, in order.
    var targets: [Int32] {
        var targets: [Int32] = []
        for pair in pairs {
            let target = Int32(truncatingIfNeeded: pair >> 32)
            if targets.last != target { targets.append(target) }
        }
        return targets
    }

    /// The matches of a target, in order.
    func matches(of target: Int32) -> [TermMatch] {
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] >> 32 < UInt64(target) { low = middle + 1 } else { high = middle }
        }
        return pairs[low...].prefix { $0 >> 32 == UInt64(target) }.map {
            matches[Int($0 & 0xFFFF_FFFF)]
        }
    }
}
