/// What holds a mapping to its words when the document changes: where they stand, what stands
/// around them, and a digest of the passage.
///
/// ```swift
/// let anchor = Corpus.bundled.curated.mappings[0].anchor
/// anchor?.citation.spelled()          // Lima summary (23 May 2013), para. 1
/// anchor?.quotations[0].suffix        // the words that follow
/// ```
///
/// Quotation, prefix and suffix are those of a TextQuoteSelector in the W3C's Web Annotation Data
/// Model.
public struct Anchor: Sendable, Hashable, Codable {
    /// The passage.
    public var citation: Citation
    /// The SHA-256 digest of the passage's text in UTF-8, in hexadecimal.
    public var passageDigest: String
    /// The words quoted from the passage: those of the evidence, in its order, and after them
    /// the stretch that the citation names, if it names one.
    public var quotations: [Quotation]

    /// Words of a passage with what stands around them.
    public struct Quotation: Sendable, Hashable, Codable {
        /// The UTF-8 byte range of the words in the passage.
        public var range: Range<Int>
        /// The range of the words in the passage in Unicode scalars.
        public var scalarRange: Range<Int>
        /// The words, exactly that stretch of the passage.
        @UTF8Compared public var quote: String
        /// The 32 scalars before the words, or fewer where the passage begins.
        @UTF8Compared public var prefix: String
        /// The 32 scalars after the words, or fewer where the passage ends.
        @UTF8Compared public var suffix: String

        /// Makes a quotation.
        public init(
            range: Range<Int>, scalarRange: Range<Int>, quote: String, prefix: String,
            suffix: String
        ) {
            self.range = range
            self.scalarRange = scalarRange
            self.quote = quote
            self.prefix = prefix
            self.suffix = suffix
        }
    }

    /// How many scalars of context an anchor keeps on either side of a quotation.
    public static let contextLength = 32

    /// Makes an anchor.
    public init(citation: Citation, passageDigest: String, quotations: [Quotation]) {
        self.citation = citation
        self.passageDigest = passageDigest
        self.quotations = quotations
    }
}

// MARK: - Making

extension Anchor {
    /// Anchors evidence in a passage.
    ///
    /// The result is nil where the evidence does not stand in the text, word for word.
    ///
    /// - Parameters:
    ///   - evidence: the words; their ranges point into the text.
    ///   - citation: the passage, and perhaps a range in it.
    ///   - text: the text of the passage.
    public init?(_ evidence: [Evidence], at citation: Citation, in text: String) {
        self.init(evidence, at: citation, in: QuotableText(text))
    }

    init?(_ evidence: [Evidence], at citation: Citation, in text: QuotableText) {
        var quotations: [Quotation] = []
        for piece in evidence {
            guard let quotation = text.quotation(at: piece.range),
                quotation.quote.utf8.elementsEqual(piece.quote.utf8)
            else { return nil }
            quotations.append(quotation)
        }
        if let range = citation.range {
            guard let quotation = text.quotation(at: range) else { return nil }
            quotations.append(quotation)
        }
        self.init(citation: citation, passageDigest: text.digest, quotations: quotations)
    }

    /// Whether the anchor is that of evidence at a citation: the same places, the same words.
    public func holds(_ evidence: [Evidence], at citation: Citation) -> Bool {
        guard self.citation == citation,
            quotations.count == evidence.count + (citation.range == nil ? 0 : 1),
            citation.range == nil || quotations.last?.range == citation.range
        else { return false }
        return zip(evidence, quotations).allSatisfy {
            $0.range == $1.range && $0.quote.utf8.elementsEqual($1.quote.utf8)
        }
    }
}
