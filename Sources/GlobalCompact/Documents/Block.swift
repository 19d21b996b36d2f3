/// A block of running prose that carries no number: a preamble, a line of a letter, a whole
/// national report.
public struct Block: Sendable, Hashable, Codable {
    /// The body, or the annex, that the block stands in.
    public var part: Part
    /// The headings open above the block, from the outermost in.
    public var sectionPath: [String]
    /// Which unnumbered block of its part this is, counted from 1.
    public var ordinal: Int
    /// The text of the block.
    @UTF8Compared public var text: String
    /// The lines of the source that the block came from, counted from 1.
    public var lines: ClosedRange<Int>

    /// Makes a block.
    public init(
        part: Part = .body, sectionPath: [String] = [], ordinal: Int, text: String,
        lines: ClosedRange<Int>
    ) {
        self.part = part
        self.sectionPath = sectionPath
        self.ordinal = ordinal
        self.text = text
        self.lines = lines
    }
}
