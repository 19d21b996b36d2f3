/// A term found at a place in a text.
public struct Mention: Sendable, Hashable, Codable {
    /// The UTF-8 byte range of the mention in the text as given.
    public var range: Range<Int>
    /// The term that was found.
    public var term: Term
    /// Which sentence of the text it stands in, counted from 0.
    public var sentence: Int

    /// Makes a mention.
    public init(range: Range<Int>, term: Term, sentence: Int = 0) {
        self.range = range
        self.term = term
        self.sentence = sentence
    }
}
