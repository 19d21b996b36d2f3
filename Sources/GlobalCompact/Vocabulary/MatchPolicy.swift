/// Which of the mentions in a text are reported where they overlap.
///
/// All policies find whole words in any inflected form, and go by places alone: of several terms that
/// are written alike each is reported.
public enum MatchPolicy: String, Sendable, Hashable, Codable, CaseIterable {
    /// Every mention, whatever overlaps.
    ///
    /// Of "social protection", "protection" and "protection of migrants" the text "social protection
    /// of migrants" has all three.
    case all
    /// Every mention but those inside a longer one.
    ///
    /// In "social protection of migrants" these are "social protection" and "protection of migrants",
    /// which overlap.
    case outermost
    /// From the start of the text on, the longest mention, and then what begins after its end.
    ///
    /// In "social protection of migrants" this is "social protection" alone.
    case leftmostLongest
}

extension [TermMatch] {
    /// The matches that a policy reports, of all in order of start and then of length.
    func reported(by policy: MatchPolicy) -> [TermMatch] {
        if policy == .all { return self }
        // Of those that start together the longest comes first, and then what is as long.
        var kept: [TermMatch] = []
        var end = 0
        var place = startIndex
        while place < endIndex {
            let start = self[place].range.lowerBound
            var next = place
            while next < endIndex, self[next].range.lowerBound == start { next += 1 }
            let longest = self[next - 1].range
            let isFree = policy == .outermost ? longest.upperBound > end : start >= end
            if isFree {
                kept += self[place..<next].filter { $0.range == longest }
                end = longest.upperBound
            }
            place = next
        }
        return kept
    }
}
