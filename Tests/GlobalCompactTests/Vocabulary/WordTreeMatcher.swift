@testable import GlobalCompact

/// Finds terms by walking a tree of words from every word of a text.
///
/// Plain, and slow enough to be believed; what ``TermMatcher`` finds is compared with what this finds.
struct WordTreeMatcher: Sendable {
    /// The place in the tree after one more word.
    private struct Step: Hashable {
        var node: Int
        var word: Int
        /// Whether the term itself has a sign between this word and the one before, as a title with
        /// a comma has.
        var isAfterSign: Bool
    }

    /// A word of the vocabulary: known by its language too, for each has its own inflection, and by
    /// its accents, for "élève" is another word than "élevé".
    private struct Word: Hashable {
        var folded: [UInt8]
        var accents: [Bool]
        var language: Language?
    }

    private let terms: [Term]
    /// The vocabulary words that a folded form may be an inflected form of.
    private var words: [[UInt8]: [Int]] = [:]
    /// The accents of each vocabulary word, up to where inflection may set others ("étranger",
    /// "étrangère"); empty if it is written without.
    private var accents: [[Bool]] = []
    private var steps: [Step: Int] = [:]
    /// The terms that end at each node.
    private var ends: [[Int]] = [[]]

    init(_ terms: [Term]) {
        self.terms = terms
        var numbers: [Word: Int] = [:]
        steps.reserveCapacity(2 * terms.count)
        for (index, term) in terms.enumerated() {
            let bytes = Array(term.text.utf8)
            let parts = Folding.words(in: bytes)
            precondition(!parts.isEmpty, "a term has no letters or digits")
            var node = 0
            for part in parts {
                let word = Word(
                    folded: part.folded, accents: WordTreeMatcher.accents(of: part, in: bytes),
                    language: term.language)
                let number = numbers[word] ?? add(word)
                numbers[word] = number
                let step = Step(
                    node: node, word: number, isAfterSign: node != 0 && !part.continuesPhrase)
                if let next = steps[step] {
                    node = next
                } else {
                    ends.append([])
                    node = ends.count - 1
                    steps[step] = node
                }
            }
            ends[node].append(index)
        }
    }

    private mutating func add(_ word: Word) -> Int {
        let number = accents.count
        accents.append(word.accents)
        for form in Inflection.forms(of: word.folded, language: word.language)
        where words[form]?.last != number {
            words[form, default: []].append(number)
        }
        return number
    }

    private static func accents(of part: Folding.Word, in bytes: [UInt8]) -> [Bool] {
        guard bytes[part.range].contains(where: { $0 >= 0x80 }) else { return [] }
        let accents = Folding.accents(of: bytes[part.range])
        guard accents.contains(true) else { return [] }
        let ending = part.folded.suffix(2)
        let isOpen = ending.elementsEqual("er".utf8) || ending.elementsEqual("et".utf8)
        return isOpen ? accents.dropLast(2) : accents
    }

    /// The vocabulary words that a word of a text may be a form of.
    ///
    /// Who leaves accents out is understood; but an accent that a term, written with accents, has
    /// not at that place makes another word.
    private func vocabularyWords(for word: Folding.Word, in bytes: [UInt8]) -> [Int] {
        guard let known = words[word.folded] else { return [] }
        guard bytes[word.range].contains(where: { $0 >= 0x80 }),
            known.contains(where: { !accents[$0].isEmpty })
        else { return known }
        let written = Folding.accents(of: bytes[word.range])
        return known.filter { number in zip(written, accents[number]).allSatisfy { !$0 || $1 } }
    }

    /// All mentions, in order of start and then of length.
    func mentions(in bytes: [UInt8], language: Language?) -> [Mention] {
        let text = Folding.words(in: bytes)
        let known = text.map { vocabularyWords(for: $0, in: bytes) }
        var found: [Mention] = []
        var sentence = -1
        for start in text.indices {
            if text[start].startsSentence { sentence += 1 }
            var nodes = [0]
            var place = start
            while place < text.count, place == start || !text[place].startsSentence {
                let isJoined = place == start || text[place].continuesPhrase
                var next: [Int] = []
                for node in nodes {
                    for word in known[place] {
                        let step = Step(node: node, word: word, isAfterSign: false)
                        if isJoined, let reached = steps[step] { next.append(reached) }
                        let signed = Step(node: node, word: word, isAfterSign: true)
                        if node != 0, let reached = steps[signed] { next.append(reached) }
                    }
                }
                guard !next.isEmpty else { break }
                for node in next {
                    for index in ends[node]
                    where language == nil || terms[index].language == nil
                        || terms[index].language == language
                    {
                        let range = text[start].range.lowerBound..<text[place].range.upperBound
                        found.append(
                            Mention(range: range, term: terms[index], sentence: max(0, sentence)))
                    }
                }
                nodes = next
                place += 1
            }
        }
        return found
    }
}
