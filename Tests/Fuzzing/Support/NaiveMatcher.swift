@testable import GlobalCompact

/// Finds terms by comparing each term with the words from every place of a text on.
///
/// It knows the rules of matching and nothing else: no tree, no automaton, no index.
struct NaiveMatcher {
    /// A mention, by the number of its term.
    struct Match: Hashable, Comparable {
        var range: Range<Int>
        var term: Int
        var sentence: Int

        static func < (left: Match, right: Match) -> Bool {
            (left.range.lowerBound, left.range.upperBound, left.term)
                < (right.range.lowerBound, right.range.upperBound, right.term)
        }
    }

    /// A word of a term.
    private struct Word {
        var forms: Set<[UInt8]>
        /// Where it has accents; empty if it has none.
        var accents: [Bool]
        /// Whether the term has a sign before it, so that a text may have one too.
        var isAfterSign: Bool

        init(_ word: Folding.Word, _ bytes: [UInt8], _ language: Language?) {
            forms = Set(Inflection.forms(of: word.folded, language: language))
            isAfterSign = !word.continuesPhrase
            accents = Folding.accents(of: bytes[word.range])
            if !accents.contains(true) { accents = [] }
            // Inflection may set other accents at the end ("étranger", "étrangère").
            let isOpen = ["er", "et"].contains { word.folded.suffix(2).elementsEqual($0.utf8) }
            if isOpen { accents = accents.dropLast(2) }
        }
    }

    private let terms: [(language: Language?, words: [Word])]

    init(_ terms: [Term]) {
        self.terms = terms.map { term in
            let bytes = Array(term.text.utf8)
            return (term.language, Folding.words(in: bytes).map { Word($0, bytes, term.language) })
        }
    }

    /// All mentions, in order of start, length and term.
    func matches(in bytes: [UInt8], language: Language?) -> [Match] {
        let text = Folding.words(in: bytes)
        var sentence = -1
        var matches: [Match] = []
        for start in text.indices {
            if text[start].startsSentence { sentence += 1 }
            for (number, term) in terms.enumerated() {
                guard language == nil || term.language == nil || term.language == language,
                    let last = Self.end(of: term.words, in: text[start...], bytes)
                else { continue }
                let range = text[start].range.lowerBound..<last.range.upperBound
                matches.append(Match(range: range, term: number, sentence: max(0, sentence)))
            }
        }
        return matches.sorted()
    }

    /// The last word of a term that stands at the start of some words.
    private static func end(
        of words: [Word], in text: ArraySlice<Folding.Word>, _ bytes: [UInt8]
    ) -> Folding.Word? {
        guard words.count <= text.count else { return nil }
        for (place, (word, written)) in zip(words, text).enumerated() {
            if place > 0 {
                let isJoined =
                    word.isAfterSign ? !written.startsSentence : written.continuesPhrase
                if !isJoined || written.startsSentence { return nil }
            }
            guard word.forms.contains(written.folded) else { return nil }
            if word.accents.isEmpty || !bytes[written.range].contains(where: { $0 >= 0x80 }) {
                continue
            }
            let accents = Folding.accents(of: bytes[written.range])
            guard zip(accents, word.accents).allSatisfy({ !$0 || $1 }) else { return nil }
        }
        return text[text.startIndex + words.count - 1]
    }
}
