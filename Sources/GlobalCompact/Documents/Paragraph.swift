/// A numbered paragraph, with its lettered items.
public struct Paragraph: Sendable, Hashable, Codable {
    /// The number as printed, without its stop ("27").
    public var number: String
    /// The body, or the annex, that the paragraph stands in.
    public var part: Part
    /// The headings open above the paragraph, from the outermost in.
    public var sectionPath: [String]
    /// The text before the first item, in NFC, white space and page breaks smoothed.
    @UTF8Compared public var text: String
    /// The lettered items, in order.
    public var items: [Item]
    /// The lines of the source that the paragraph came from, counted from 1.
    public var lines: ClosedRange<Int>

    /// A lettered item of a paragraph.
    public struct Item: Sendable, Hashable, Codable {
        /// The letter as printed, without brackets ("a").
        public var letter: String
        /// The text of the item.
        @UTF8Compared public var text: String

        /// Makes an item.
        public init(letter: String, text: String) {
            self.letter = letter
            self.text = text
        }
    }

    /// Makes a paragraph.
    public init(
        number: String, part: Part = .body, sectionPath: [String] = [], text: String,
        items: [Item] = [], lines: ClosedRange<Int>
    ) {
        self.number = number
        self.part = part
        self.sectionPath = sectionPath
        self.text = text
        self.items = items
        self.lines = lines
    }

    /// The innermost heading above the paragraph.
    public var section: String? { sectionPath.last }
}
