/// A set of folded words, written as one text with spaces between them.
struct WordSet: ExpressibleByStringLiteral, Sendable {
    private let words: Set<[UInt8]>

    init(stringLiteral text: String) {
        words = Set(text.split(separator: " ").map { Array($0.utf8) })
    }

    private init(words: Set<[UInt8]>) {
        self.words = words
    }

    func contains(_ word: [UInt8]) -> Bool { words.contains(word) }

    func union(_ other: WordSet) -> WordSet { WordSet(words: words.union(other.words)) }
}

extension WordSet {
    /// English and French articles; "l" stands for "l'".
    static let articles: WordSet = "the la le les l"
    /// What a list puts before each name after "on behalf of" or "au nom de", article aside.
    static let genitives: WordSet = "of de du des d"
    /// "and", « et ».
    static let conjunctions: WordSet = "and et"
    /// "by", « par ».
    static let agents: WordSet = "by par"
    /// What negates a sentence.
    static let negations: WordSet = "no not aucun aucune pas"
}
