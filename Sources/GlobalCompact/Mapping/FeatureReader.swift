/// Goes from word to word through a text and tells the keys of the features that each gives.
///
/// Numbers and function words give none and are passed over; see ``FeatureExtractor``.
struct FeatureReader {
    private var scanner: WordScanner
    private let endings = Stem.endings
    private let functionWords = FunctionWords.keys
    /// The stem of the word before the next, if the two may pair.
    private var last: UInt64?
    /// The word.
    private(set) var word = Word()

    /// A word that gives features, by their keys.
    struct Word {
        /// The key of the word's stem.
        fileprivate(set) var stem: UInt64 = 0
        /// The key of the word's first letters, if there are more.
        fileprivate(set) var prefix: UInt64?
        /// The key of the stem before this word and its own, if the two pair.
        fileprivate(set) var pair: UInt64?
        /// Which of the words that give features this is, counted from 0.
        fileprivate(set) var place = -1
        /// Which sentence the word stands in, counted from 0.
        fileprivate(set) var sentence = -1
        /// The byte range of the word.
        fileprivate(set) var range = 0..<0
    }

    /// Stands before the first word of a text.
    init(_ bytes: [UInt8]) {
        scanner = WordScanner(bytes)
    }

    /// Goes on to the next word that gives features, if there is one.
    mutating func advance() -> Bool {
        while scanner.advance() {
            if scanner.startsSentence {
                word.sentence += 1
                last = nil
            }
            let givesFeatures =
                scanner.isPlain
                ? read(scanner.bytes, scanner.range, caseBit: 0x20)
                : read(scanner.folded, scanner.folded.indices, caseBit: 0)
            guard givesFeatures else { continue }
            word.place += 1
            word.range = scanner.range
            word.pair = last.map { FeatureKey.pair($0, word.stem) }
            last = word.stem
            return true
        }
        return false
    }

    /// Reads the keys of the word off its letters, unless it is a number or function word.
    ///
    /// - Parameter caseBit: the bit to set in ASCII letters so that they are small.
    private mutating func read(
        _ letters: [UInt8], _ range: Range<Int>, caseBit: UInt8
    ) -> Bool {
        let start = range.lowerBound
        if letters[start].isDigit, isNumber(letters, range) {
            last = nil
            return false
        }
        /// The key of the letters up to a place, from that of the first few on.
        func key(_ key: UInt64, _ range: Range<Int>) -> UInt64 {
            var key = key
            for place in range { key = FeatureKey.next(key, letters[place] | caseBit) }
            return key
        }
        // A stem has all letters of a word or at least so many.
        let least = start + min(range.count, Stem.minimum)
        let head = start + min(range.count, FeatureKey.prefixLength)
        let leastKey = key(FeatureKey.start, start..<least)
        let headKey = key(leastKey, least..<head)
        if range.count <= FunctionWords.longest, functionWords.number(of: headKey) != nil {
            return false
        }
        let end = start + endings.stemLength(of: letters, in: range)
        word.stem = end == least ? leastKey : key(headKey, head..<end)
        word.prefix =
            range.count > FeatureKey.prefixLength
            ? FeatureKey.next(headKey, UInt8(ascii: "*")) : nil
        return true
    }

    private func isNumber(_ letters: [UInt8], _ range: Range<Int>) -> Bool {
        for place in range where !letters[place].isDigit { return false }
        return true
    }
}
