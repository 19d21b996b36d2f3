/// Finds terms by walking a tree of words: plain, and slow enough to be believed.
struct TermMatcher: Sendable {
    /// The place in the tree after one more word.
    private struct Step: Hashable {
        var node: Int
        var word: Int
        /// Whether the term itself has a sign between this word and the one before, as a title with
        /// a comma has.
        var isAfterSign: Bool
    }

    private let terms: [Term]
    /// The vocabulary words that a folded form may be an inflected form of.
    private var words: [[UInt8]: [Int]] = [:]
    private var steps: [Step: Int] = [:]
    /// The terms that end at each node.
    private var ends: [[Int]] = [[]]

    init(_ terms: [Term]) {
        self.terms = terms
        var numbers: [String: Int] = [:]
        for (index, term) in terms.enumerated() {
            let parts = Folding.words(in: Array(term.text.utf8))
            precondition(!parts.isEmpty, "a term has no letters or digits")
            var node = 0
            for part in parts {
                // A word is known by its language too, for each has its own inflection.
                let key = (term.language?.rawValue ?? "") + ":" + part.folded.asText
                let number: Int
                if let known = numbers[key] {
                    number = known
                } else {
                    number = numbers.count
                    numbers[key] = number
                    for form in Set(Inflection.forms(of: part.folded, language: term.language)) {
                        words[form, default: []].append(number)
                    }
                }
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

    /// All mentions, in order of start and then of length.
    func mentions(in bytes: [UInt8], language: Language?) -> [Mention] {
        let text = Folding.words(in: bytes)
        let known = text.map { words[$0.folded] ?? [] }
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
