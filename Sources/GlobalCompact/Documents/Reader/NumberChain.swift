/// Tells the numbers of paragraphs from numbers that merely begin a line.
///
/// Paragraphs count upwards one by one and restart at 1 in an annex. A line that begins with the
/// number that is due may still be the middle of a sentence; a better candidate later decides.
struct NumberChain {
    /// How sure it is, from its surroundings alone, that a numbered line starts a paragraph.
    enum Strength: Int, Comparable {
        /// The line before was broken off in mid-sentence.
        case weak
        /// The line stands free, but its text begins with a digit or small letter.
        case fair
        /// The line stands free and its text begins like a sentence.
        case strong

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// A line that begins with a number and a stop.
    struct Candidate {
        var line: Int
        var value: Int
        var strength: Strength
        /// Whether the line could as well be a heading: short, without a stop at its end.
        var looksLikeHeading: Bool
    }

    /// The candidates in the order of their lines.
    private let candidates: [Candidate]
    private let all: NumberPlaces
    private let strong: NumberPlaces

    init(_ candidates: [Candidate]) {
        self.candidates = candidates
        all = NumberPlaces(candidates.enumerated().map { ($1.value, $0) })
        strong = NumberPlaces(
            candidates.enumerated().filter { $1.strength == .strong }.map { ($1.value, $0) })
    }

    /// What became of a numbered line.
    enum Verdict: Equatable {
        case paragraph
        /// A paragraph, though the numbers before it are missing.
        case paragraphAfterGap(expected: Int)
        case text
    }

    /// Decides on a numbered line, given the number of the paragraph before it (0 for none), its line, and
    /// whether a heading stands between the two.
    func verdict(line: Int, last: Int, lastLine: Int?, afterHeading: Bool) -> Verdict {
        guard let place = place(of: line) else { return .text }
        let candidate = candidates[place]
        /// The next candidate with the number that follows.
        var follower: Int? { all.next(candidate.value + 1, after: place) }
        if candidate.value == last + 1 {
            // Of two with the number that is due the stronger counts and, where a list inside the
            // paragraph has counted this far, the later.
            let isInList =
                place > 0 && candidates[place - 1].value == last
                && candidates[place - 1].line != lastLine
            if let same = all.next(candidate.value, after: place) {
                let isBetter =
                    candidates[same].strength > candidate.strength
                    && follower.map { same < $0 } ?? true
                let endsList =
                    isInList && candidates[same].strength == candidate.strength
                    && strong.next(1, after: place).map { same < $0 } ?? true
                if isBetter || endsList { return .text }
            }
            return candidate.strength == .weak && follower == nil ? .text : .paragraph
        }
        if candidate.strength == .weak { return .text }
        if candidate.value == 1 {
            // Headings are numbered too ("1. Trends"), and lists inside a paragraph; but then the
            // outer numbers go on.
            if candidate.looksLikeHeading, last > 0, resumes(last + 1, after: place) {
                return .text
            }
            return afterHeading || !resumes(last + 1, after: place) ? .paragraph : .text
        }
        if last == 0 || candidate.value > last + 1 {
            let goesOn = follower.map { candidates[$0].strength >= .fair } ?? false
            let isPlausible = candidate.strength == .strong && candidate.value < 1000
            if isPlausible && (goesOn || (last > 0 && candidate.value <= last + 2)) {
                // The missing number may still come: "14." cited at a line start before paragraph 13.
                if resumes(last + 1, after: place), last > 0 { return .text }
                return last == 0 ? .paragraph : .paragraphAfterGap(expected: last + 1)
            }
        }
        return .text
    }

    /// Whether a later candidate bears a number, before the numbers start again at 1.
    private func resumes(_ value: Int, after place: Int) -> Bool {
        guard let found = strong.next(value, after: place) else { return false }
        return strong.next(1, after: place).map { found < $0 } ?? true
    }

    /// The place of a line among the candidates, by binary search.
    private func place(of line: Int) -> Int? {
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if candidates[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low < candidates.count && candidates[low].line == line ? low : nil
    }
}

/// The places of numbers in a sequence, for finding where one comes next.
private struct NumberPlaces {
    private struct Entry: Comparable {
        var number: Int
        var place: Int

        static func < (left: Entry, right: Entry) -> Bool {
            (left.number, left.place) < (right.number, right.place)
        }
    }

    /// By number, then by place.
    private let entries: [Entry]

    init(_ places: [(number: Int, place: Int)]) {
        entries = places.map { Entry(number: $0.number, place: $0.place) }.sorted()
    }

    /// The next place of a number after a place, by binary search.
    func next(_ number: Int, after place: Int) -> Int? {
        let sought = Entry(number: number, place: place)
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] > sought { high = middle } else { low = middle + 1 }
        }
        return low < entries.count && entries[low].number == number ? entries[low].place : nil
    }
}
