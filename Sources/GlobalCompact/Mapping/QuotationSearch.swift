/// Looks for quotations with and without what stood around them, all in one walk.
struct QuotationSearch {
    /// Words in a passage.
    struct Place: Hashable {
        /// The passage by index.
        var passage: Int
        /// The UTF-8 byte range of the words in it.
        var range: Range<Int>
    }

    /// Where a quotation stands: at most a few places each.
    struct Places {
        /// With the same words on both sides.
        var inContext: [Place] = []
        /// With the same words on one side, enough of them to tell the place from others.
        var inHalfContext: [Place] = []
        /// Whatever stands around it.
        var bare: [Place] = []

        /// The places that may be meant.
        var fitting: [Place] {
            if !inContext.isEmpty { return inContext }
            var seen: Set<Place> = []
            return inHalfContext.filter { seen.insert($0).inserted }
        }
    }

    /// A quotation in the search.
    struct Entry {
        fileprivate var full: Pattern?
        fileprivate var left: Pattern?
        fileprivate var right: Pattern?
        fileprivate var bare: Pattern?
    }

    fileprivate struct Pattern {
        var name: PatternSearch.Pattern
        /// How long the pattern is from where the quotation begins, and how much of that is context.
        var fromQuote: Int
        var after: Int
    }

    /// The least length in bytes of a quotation with context on one side that tells a place.
    private static let leastHalfContext = 24
    /// The most bytes of context that count on one side alone: words further off may be edited.
    private static let nearContext = 20

    private var patterns = PatternSearch()

    /// Adds a quotation.
    mutating func add(_ quotation: Anchor.Quotation) -> Entry {
        let prefix = Array(quotation.prefix.utf8)
        let quote = Array(quotation.quote.utf8)
        let text = ComparableText(prefix + quote + Array(quotation.suffix.utf8))
        let start = text.index(ofSource: prefix.count)
        let end = text.index(ofSource: prefix.count + quote.count)
        guard start < end else { return Entry() }
        // Context that was cut is taken from word to word.
        var before = text.bytes[..<start]
        if quotation.prefix.unicodeScalars.count >= Anchor.contextLength {
            before = before.drop { $0 != 0x20 }
        }
        var after = text.bytes[end...]
        if quotation.suffix.unicodeScalars.count >= Anchor.contextLength,
            let space = after.lastIndex(of: 0x20)
        {
            after = after[..<space]
        }
        let words = text.bytes[start..<end]
        let stop = [QuotationArea.stop]
        // Where nothing stands around the words, the end of the passage is what surrounds them.
        let left = before.isEmpty ? stop : Array(before)
        let right = after.isEmpty ? stop : Array(after)
        var entry = Entry()
        entry.bare = pattern([], words, [])
        entry.full = pattern(left, words, right)
        let near = before.suffix(Self.nearContext)
        let nearLeft = near.count < before.count ? near.drop { $0 != 0x20 } : near
        if nearLeft.count + words.count >= Self.leastHalfContext {
            entry.left = pattern(before.isEmpty ? stop : Array(nearLeft), words, [])
        }
        var nearRight = after.prefix(Self.nearContext)
        if nearRight.count < after.count {
            nearRight = nearRight[..<(nearRight.lastIndex(of: 0x20) ?? nearRight.startIndex)]
        }
        if nearRight.count + words.count >= Self.leastHalfContext {
            entry.right = pattern([], words, after.isEmpty ? stop : Array(nearRight))
        }
        return entry
    }

    private mutating func pattern(
        _ left: [UInt8], _ words: ArraySlice<UInt8>, _ right: [UInt8]
    ) -> Pattern {
        Pattern(
            name: patterns.add((left + words + right)[...]), fromQuote: words.count + right.count,
            after: right.count)
    }

    /// The places of all quotations in an area.
    func places(in area: QuotationArea) -> Results {
        Results(ends: patterns.ends(in: area.bytes), area: area)
    }

    /// The places of the quotations in an area.
    struct Results {
        fileprivate let ends: [PatternSearch.Pattern: [Int]]
        fileprivate let area: QuotationArea

        /// The places of a quotation.
        func places(of entry: Entry) -> Places {
            Places(
                inContext: places(entry.full, area.placeInWord),
                inHalfContext: places(entry.left, area.place) + places(entry.right, area.place),
                bare: places(entry.bare, area.place))
        }

        private func places(_ pattern: Pattern?, _ place: (Range<Int>) -> Place?) -> [Place] {
            guard let pattern, let ends = ends[pattern.name] else { return [] }
            let ranges = ends.map { ($0 - pattern.fromQuote)..<($0 - pattern.after) }
            let places = ranges.compactMap(place)
            // Where the search gave up counting, what was left out might be meant as well.
            let isCut = ends.count == PatternSearch.placeLimit && places.count < 2
            return isCut ? ranges.compactMap(area.placeInWord) : places
        }
    }
}
