/// Breaks a text into the features that learned weights speak about.
///
/// A sentence gives, for each word that is neither a number nor a function word, its stem, its
/// first five letters where it is longer, its stem together with the stem before it, and the
/// concepts it stands for. The same rules serve both languages, so that "migration" and
/// "coopération" share what they teach.
package struct FeatureExtractor {
    /// A feature at a place in a text.
    package struct Occurrence {
        /// The feature, by its number.
        package var key: UInt64
        /// What sort of feature it is.
        var kind: Kind
        /// The words it was read from, as numbers of ``FeatureExtractor/words``; the first is the
        /// second itself unless the feature is a pair.
        var first: Int
        var last: Int
        /// The sentence it stands in, counted from 0.
        package var sentence: Int
    }

    /// The sorts of features.
    enum Kind {
        /// The stem of a word.
        case stem
        /// The first letters of a word.
        case prefix
        /// Two stems, one after the other.
        case pair
        /// What a word stands for in either language.
        case concept
    }

    /// The byte ranges of the words that gave features, in the text as given.
    private(set) var words: [Range<Int>] = []
    /// The features in order of their place.
    package private(set) var occurrences: [Occurrence] = []

    /// Reads a text.
    ///
    /// - Complexity: Linear in the length of the text.
    package init(_ bytes: [UInt8]) {
        var reader = FeatureReader(bytes)
        while reader.advance() {
            let word = reader.word
            words.append(word.range)
            add(word.stem, .stem, word.place...word.place, word.sentence)
            if let pair = word.pair { add(pair, .pair, word.place - 1...word.place, word.sentence) }
            if let prefix = word.prefix {
                add(prefix, .prefix, word.place...word.place, word.sentence)
            }
            for concept in Concept.of(stem: word.stem) {
                add(concept.key, .concept, word.place...word.place, word.sentence)
            }
        }
    }

    private mutating func add(
        _ key: UInt64, _ kind: Kind, _ words: ClosedRange<Int>, _ sentence: Int
    ) {
        occurrences.append(
            Occurrence(
                key: key, kind: kind, first: words.lowerBound, last: words.upperBound,
                sentence: sentence))
    }

    /// A feature as it is written in a table of weights.
    package func name(of occurrence: Occurrence, in bytes: [UInt8]) -> [UInt8] {
        func folded(_ word: Int) -> [UInt8] {
            Folding.words(in: Array(bytes[words[word]])).flatMap(\.folded)
        }
        func stem(_ word: Int) -> [UInt8] {
            let letters = folded(word)
            return Array(letters[..<Stem.length(of: letters)])
        }
        switch occurrence.kind {
        case .stem: return stem(occurrence.last)
        case .prefix:
            return Array(folded(occurrence.last)[..<FeatureKey.prefixLength])
                + [UInt8(ascii: "*")]
        case .pair: return stem(occurrence.first) + [0x20] + stem(occurrence.last)
        case .concept: return Concept.of(key: occurrence.key)?.name ?? []
        }
    }
}
