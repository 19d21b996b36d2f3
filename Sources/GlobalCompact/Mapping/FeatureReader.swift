/// Reads the features of a text one after the other, without keeping them; see ``FeatureExtractor``.
struct FeatureReader {
    private var scanner: WordScanner
    /// The stem of the word before, if it may pair with the next.
    private var previous: UInt64?
    /// How many words gave features.
    private var wordCount = 0
    /// How many sentences have words.
    private(set) var sentenceCount = 0

    /// Stands before the first word of a text.
    init(_ bytes: [UInt8]) {
        scanner = WordScanner(bytes)
    }

    /// Reads on to the next word that gives features, if there is one.
    ///
    /// - Parameter emit: what is done with each feature of the word.
    /// - Returns: the range of the word, or nil at the end of the text.
    mutating func advance(_ emit: (FeatureExtractor.Occurrence) -> Void) -> Range<Int>? {
        while scanner.advance() {
            if scanner.startsSentence {
                sentenceCount += 1
                previous = nil
            }
            if let keys = keys() {
                read(keys, emit)
                return scanner.range
            }
        }
        return nil
    }

    /// The keys of what the letters of a word give.
    private struct Keys {
        var stem: UInt64
        /// The key of the first letters, if there are more.
        var prefix: UInt64?
    }

    /// The keys of the word, or nil for numbers and function words.
    private mutating func keys() -> Keys? {
        let letters = scanner.letters
        let stemLength = Stem.length(of: letters)
        var key = FeatureKey.start
        var stem = key
        var prefix = key
        var isNumber = true
        for (index, letter) in letters.enumerated() {
            if index == stemLength { stem = key }
            if index == FeatureKey.prefixLength { prefix = key }
            key = FeatureKey.next(key, letter)
            isNumber = isNumber && letter.isDigit
        }
        if isNumber {
            previous = nil
            return nil
        }
        if letters.count <= FunctionWords.longest, FunctionWords.contains(key: key) { return nil }
        return Keys(
            stem: stemLength == letters.count ? key : stem,
            prefix: letters.count > FeatureKey.prefixLength
                ? FeatureKey.next(prefix, UInt8(ascii: "*")) : nil)
    }

    private mutating func read(_ keys: Keys, _ emit: (FeatureExtractor.Occurrence) -> Void) {
        let place = wordCount
        let sentence = sentenceCount - 1
        func send(_ key: UInt64, _ kind: FeatureExtractor.Kind, from first: Int) {
            emit(
                FeatureExtractor.Occurrence(
                    key: key, kind: kind, first: first, last: place, sentence: sentence))
        }
        send(keys.stem, .stem, from: place)
        if let previous { send(FeatureKey.pair(previous, keys.stem), .pair, from: place - 1) }
        if let prefix = keys.prefix { send(prefix, .prefix, from: place) }
        for concept in Concept.of(stem: keys.stem) { send(concept.key, .concept, from: place) }
        previous = keys.stem
        wordCount += 1
    }
}
