/// Finds the terms of a vocabulary in texts: by one walk of an automaton, and a second look at what
/// the walk came upon.
struct TermMatcher: Sendable {
    /// What the second look has to know of a term.
    private struct Phrase {
        /// Where its words are among those of all terms.
        var words: Range<Int32>
        /// The number of its language, or 0 for any.
        var language: Int32
        /// Whether it is written without accents and without signs.
        var isPlain: Bool
        /// What a match of it carries.
        var weight: Double
        var role: Term.Role
    }

    /// What the second look has to know of a word of a term.
    private struct Word {
        /// Where its accents are among those of all words.
        var accents: Range<Int32>
        /// Whether the term has a sign before it.
        var isAfterSign: Bool
    }

    /// The automaton.
    let automaton: TermAutomaton
    private let phrases: [Phrase]
    private let words: [Word]
    private let accents: [Bool]
    private let languages: [Language]
    /// How many terms there are; phrases from this number on are landmarks.
    private let termCount: Int
    /// The number of the first landmark that is a signpost.
    private let firstSignpost: Int

    /// Makes a matcher for some terms, and for landmarks.
    ///
    /// - Parameter tree: the terms and then the landmarks as a tree, signposts last.
    /// - Throws: ``PhraseContexts/Excess`` if the terms are too many, or share forms in too many ways.
    init(_ tree: PhraseTree, _ terms: [Term], _ landmarks: Landmarks)
        throws(PhraseContexts.Excess)
    {
        termCount = terms.count
        firstSignpost = terms.count + landmarks.phrases.count
        automaton = try TermAutomaton(tree)
        var accents: [Bool] = []
        let accentRanges = tree.words.accents.map { own in
            let start = Int32(accents.count)
            accents += own
            return start..<Int32(accents.count)
        }
        self.accents = accents
        words = tree.paths.map {
            Word(accents: accentRanges[Int($0.word)], isAfterSign: $0.isAfterSign)
        }
        var languages: [Language] = []
        let all = terms + landmarks.phrases + landmarks.signposts
        phrases = all.enumerated().map { index, term in
            let path = tree.path(of: index)
            let language = index < terms.count ? term.language : nil
            if let language, !languages.contains(language) { languages.append(language) }
            return Phrase(
                words: Int32(path.startIndex)..<Int32(path.endIndex),
                language: language.map { 1 + Int32(languages.firstIndex(of: $0) ?? 0) } ?? 0,
                isPlain: path.allSatisfy {
                    !$0.isAfterSign && accentRanges[Int($0.word)].isEmpty
                }, weight: term.weight, role: term.role)
        }
        self.languages = languages
    }

    /// What is found in a text, each in order of start and then of length.
    struct Found {
        var terms: [TermMatch] = []
        var landmarks: [TermMatch] = []
        /// Whether there is a landmark that is a signpost.
        var hasSignpost = false
        /// Whether the text has letters of other scripts than Latin.
        var hasRawLetters = false
    }

    /// All matches of terms and of landmarks.
    ///
    /// Landmarks are numbered after the terms.
    ///
    /// - Complexity: Linear in the length of the text, times the length of the longest term.
    func matches(in bytes: [UInt8], language: Language?) -> Found {
        var reading = Reading(
            bytes: bytes, isAnyLanguage: language == nil,
            language: language.flatMap(languages.firstIndex).map { 1 + Int32($0) } ?? 0)
        var sightings: [TermAutomaton.Sighting] = []
        var start = 0
        while start < bytes.count {
            let end =
                bytes.count - start <= TermMatcher.piece
                ? bytes.count
                : TermAutomaton.cut(near: start + TermMatcher.piece, in: bytes, before: bytes.count)
            let ends = automaton.walk(over: start..<end, of: bytes, &sightings)
            for (walk, end) in ends.enumerated() {
                for sighting in sightings where sighting.walk == walk {
                    if sighting.list > 0 {
                        take(sighting, &reading, before: end)
                    } else if sighting.list < 0 {
                        reading.found.hasRawLetters = true
                    } else if sighting.place < end {
                        reading.passSign(at: sighting.place)
                    }
                }
            }
            start = end
        }
        return reading.found
    }

    /// How many bytes of a text are walked over before what was seen is looked at: so few that it
    /// is still in the processor's cache then.
    private static let piece = 1 << 16

    /// Takes those terms of a sighting that are there indeed, and begin before an offset.
    private func take(
        _ sighting: TermAutomaton.Sighting, _ reading: inout Reading, before limit: Int
    ) {
        // Where terms begin that have so many words and neither accents nor signs.
        var plain: (count: Int, start: Int?) = (0, nil)
        for term in automaton.terms(of: Int(sighting.list)) {
            let isSignpost = term >= firstSignpost
            if isSignpost, reading.found.hasSignpost { continue }
            let phrase = phrases[Int(term)]
            guard
                reading.isAnyLanguage || phrase.language == 0
                    || phrase.language == reading.language
            else { continue }
            var start: Int?
            if !phrase.isPlain {
                start = self.start(of: phrase, endingAt: sighting.place, in: reading.bytes)
            } else if plain.count == phrase.words.count {
                start = plain.start
            } else {
                start = self.start(of: phrase, endingAt: sighting.place, in: reading.bytes)
                plain = (phrase.words.count, start)
            }
            guard let start, start < limit else { continue }
            if isSignpost {
                reading.found.hasSignpost = true
                continue
            }
            let range = start..<sighting.place
            let letters = WordPlaces.letterCount(range, in: reading.bytes)
            let match = TermMatch(
                range: range, length: Int32(letters + phrase.words.count - 1),
                weight: phrase.weight, term: term,
                sentence: reading.sentence, role: phrase.role)
            if Int(term) < termCount {
                Reading.insert(match, into: &reading.found.terms)
            } else {
                Reading.insert(match, into: &reading.found.landmarks)
            }
        }
    }

    /// Where a term begins of which the last word ends at an offset, or nil if its accents or what
    /// stands between its words are not as they must be.
    private func start(of phrase: Phrase, endingAt end: Int, in bytes: [UInt8]) -> Int? {
        var end = end
        var word = Int(phrase.words.upperBound) - 1
        while true {
            let start = WordPlaces.start(ofWordEndingAt: end, in: bytes)
            let own = words[word].accents
            if !own.isEmpty {
                guard
                    Folding.agree(
                        bytes, start..<end,
                        accents[Int(own.lowerBound)..<Int(own.upperBound)])
                else { return nil }
            }
            guard word > Int(phrase.words.lowerBound) else { return start }
            end = WordPlaces.end(ofWordBefore: start, in: bytes)
            let gap = WordPlaces.gap(end..<start, in: bytes)
            guard words[word].isAfterSign ? !gap.startsSentence : gap.continuesPhrase else {
                return nil
            }
            word -= 1
        }
    }
}

extension TermMatcher {
    /// What is known of a text so far.
    private struct Reading {
        let bytes: [UInt8]
        let isAnyLanguage: Bool
        /// The number of the language of the text, or 0 if no term has it.
        let language: Int32
        var found = Found()
        /// The sentence that the walk has come to.
        private(set) var sentence: Int32 = 0
        /// The end of the last gap that was looked at.
        private var gapEnd = 0

        init(bytes: [UInt8], isAnyLanguage: Bool, language: Int32) {
            self.bytes = bytes
            self.isAnyLanguage = isAnyLanguage
            self.language = language
        }

        /// Puts a match in its place; they come in the order of their ends.
        static func insert(_ match: TermMatch, into matches: inout [TermMatch]) {
            var place = matches.count
            matches.append(match)
            while place > 0, matches[place - 1].range.lowerBound > match.range.lowerBound {
                matches.swapAt(place - 1, place)
                place -= 1
            }
        }

        /// Counts the sentence that starts behind a sign, if one does.
        mutating func passSign(at place: Int) {
            guard place >= gapEnd, !passPlainSign(at: place) else { return }
            let start = WordPlaces.end(ofWordBefore: place, in: bytes)
            gapEnd = WordPlaces.start(ofWordAfter: place, in: bytes)
            // What stands before the first word and after the last is between no words.
            guard start > 0, gapEnd < bytes.count else { return }
            if WordPlaces.gap(start..<gapEnd, in: bytes).startsSentence { sentence += 1 }
        }

        /// Passes a sign if it is as most are: right after a letter or digit, and before one or a
        /// space and one.
        private mutating func passPlainSign(at place: Int) -> Bool {
            guard place > 0, place + 2 < bytes.count, bytes[place - 1].isASCIILetterOrDigit else {
                return false
            }
            if bytes[place + 1].isASCIILetterOrDigit {
                gapEnd = place + 1
                return true
            }
            let sign = bytes[place]
            guard sign < 0x80, sign != 0x0A, sign != 0x0D, bytes[place + 1] == 0x20,
                bytes[place + 2].isASCIILetterOrDigit
            else { return false }
            gapEnd = place + 2
            let isAbbreviated =
                sign == UInt8(ascii: ".") && Folding.isAbbreviation(endingAt: place, in: bytes)
            if !isAbbreviated { sentence += 1 }
            return true
        }
    }
}
