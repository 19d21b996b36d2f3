import Testing

@testable import GlobalCompact

@Suite struct PatternSearchTests {
    /// The first places of a pattern by looking everywhere.
    private func naiveEnds(of pattern: [UInt8], in text: [UInt8]) -> [Int] {
        guard pattern.count <= text.count else { return [] }
        let ends = (pattern.count...text.count).filter {
            text[($0 - pattern.count)..<$0].elementsEqual(pattern)
        }
        return Array(ends.prefix(PatternSearch.placeLimit))
    }

    /// All texts over two letters up to a length.
    private func words(upTo length: Int) -> [[UInt8]] {
        var words: [[UInt8]] = [[]]
        var all: [[UInt8]] = []
        for _ in 0..<length {
            words = words.flatMap { [$0 + [0x61], $0 + [0x62]] }
            all += words
        }
        return all
    }

    @Test func findsWhatLookingEverywhereFinds() {
        let patterns = words(upTo: 3)
        for text in words(upTo: 9) {
            var search = PatternSearch()
            let names = patterns.map { search.add($0[...]) }
            let ends = search.ends(in: text)
            for (pattern, name) in zip(patterns, names) {
                #expect(ends[name] ?? [] == naiveEnds(of: pattern, in: text))
            }
        }
    }

    @Test func samePatternTwiceIsOne() {
        var search = PatternSearch()
        #expect(search.add([1, 2]) == search.add([1, 2]))
        #expect(search.add([1, 2]) != search.add([1]))
    }

    @Test func keepsTheFirstPlacesOfWhatRepeatsItself() {
        var search = PatternSearch()
        let names = (1...300).map { search.add([UInt8](repeating: 7, count: $0)[...]) }
        let ends = search.ends(in: [UInt8](repeating: 7, count: 200_000))
        for (index, name) in names.enumerated() {
            #expect(ends[name] == Array((index + 1)...(index + PatternSearch.placeLimit)))
        }
    }

    @Test func noPatternsAndNoTextGiveNothing() {
        #expect(PatternSearch().ends(in: [1, 2, 3]).isEmpty)
        var search = PatternSearch()
        _ = search.add([1])
        #expect(search.ends(in: []).isEmpty)
    }
}
