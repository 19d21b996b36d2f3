/// The words of a passage that carry a mapping.
public struct Evidence: Sendable, Hashable, Codable {
    /// The UTF-8 byte range of the words in the passage.
    public var range: Range<Int>
    /// The words, exactly that stretch of the passage.
    @UTF8Compared public var quote: String
    /// The vocabulary's term as written there, or nil if a person chose the words.
    public var term: String?

    /// Makes a piece of evidence.
    public init(range: Range<Int>, quote: String, term: String? = nil) {
        self.range = range
        self.quote = quote
        self.term = term
    }
}

extension Sequence<Evidence> {
    /// The words, each once, as one quotation: "envois de fonds … coûts".
    package var quotation: String {
        var seen: Set<[UInt8]> = []
        return filter { seen.insert(Array($0.quote.utf8)).inserted }.map(\.quote)
            .joined(separator: " … ")
    }
}
