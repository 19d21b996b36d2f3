/// Names that lead to values, whatever their case, accents, apostrophes, hyphens and spaces.
///
/// Names are compared by the bytes of their folded words. A name that is given twice leads to the
/// value that came first.
struct NameIndex<Value: Hashable & Sendable>: Sendable {
    private var entries: [Entry] = []
    private var values: [[UInt8]: Value] = [:]

    private struct Entry: Sendable {
        var name: String
        var words: [[UInt8]]
        var key: [UInt8]
        var value: Value
    }

    /// Makes an index of values and the names of each, in order of preference.
    init(_ names: [(value: Value, names: [String])]) {
        for (value, names) in names {
            for name in names {
                let key = Self.key(of: name)
                guard values[key] == nil else { continue }
                values[key] = value
                entries.append(
                    Entry(name: name, words: Self.words(of: name), key: key, value: value))
            }
        }
    }

    /// The value that a name leads to.
    subscript(name: String) -> Value? {
        values[Self.key(of: name)]
    }

    /// The folded letters of a name without what parts its words.
    private static func key(of name: String) -> [UInt8] {
        var key: [UInt8] = []
        var scanner = WordScanner(Array(name.utf8))
        while scanner.advance() { key.append(contentsOf: scanner.letters) }
        return key
    }

    private static func words(of name: String) -> [[UInt8]] {
        Folding.words(in: Array(name.utf8)).map(\.folded)
    }
}

// MARK: - Suggestions

extension NameIndex {
    /// No suggestions are sought for a text with more bytes than this when folded: no name has.
    private static var longestQuery: Int { 256 }

    /// The names that look most like a text, the best one of each value, nearest first.
    ///
    /// A name looks like the text if a third of the letters or fewer differ, if it begins with the
    /// text, or if all the words of the one are among those of the other.
    func nearest(to text: String, limit: Int) -> [String] {
        let query = Self.key(of: text)
        guard !query.isEmpty, query.count <= Self.longestQuery else { return [] }
        let words = Self.words(of: text)
        var best: [Value: (distance: Int, index: Int)] = [:]
        for (index, entry) in entries.enumerated() {
            guard let distance = Self.distance(from: query, words, to: entry) else { continue }
            if let other = best[entry.value], other.distance <= distance { continue }
            best[entry.value] = (distance, index)
        }
        return best.values
            .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
            .prefix(limit)
            .map { entries[$0.index].name }
    }

    private static func distance(
        from query: [UInt8], _ words: [[UInt8]], to entry: Entry
    ) -> Int? {
        let spelling = EditDistance.between(query, entry.key, atMost: query.count / 3 + 1)
        guard query.count >= 3 else { return spelling }
        let isPart =
            entry.key.starts(with: query) || words.allSatisfy(entry.words.contains)
            || entry.words.allSatisfy(words.contains)
        return isPart ? min(spelling ?? 2, 2) : spelling
    }
}
