/// A run of lines that belong together, before it is known what they are in the document.
struct RawBlock {
    /// What opened the block.
    enum Kind: Equatable {
        case text
        /// A numbered paragraph, by its label as printed.
        case number(String)
        /// A lettered item of the paragraph before it.
        case item(String)
        /// The text of a note, by its mark.
        case note(String)
        /// A list entry without a number or letter.
        case bullet
    }

    /// What opened the block.
    var kind: Kind
    /// The bytes of the block, line by line, without what opened it.
    private(set) var pieces: [Range<Int>]
    /// The length of the block in bytes, kept because long blocks are asked for it line by line.
    private(set) var count: Int
    /// What may stand on the lines of the block.
    private(set) var traits: LineTraits
    /// The indices of the first and last line.
    var lines: ClosedRange<Int>
    /// How many `#` marks stand before it.
    var headingMarks = 0
    /// The number or numeral at its start, where that is no paragraph number.
    var enumerator: Enumerator?
    /// Whether a blank line, a page's end or a table of contents stands before it.
    var afterBlank = false
    var afterPage = false
    var afterContents = false
    /// Whether emphasis spans the block from its first to its last byte, and how much.
    var emphasis = 0

    init(kind: Kind, _ piece: Range<Int>, line: Int, _ traits: LineTraits) {
        self.kind = kind
        pieces = [piece]
        count = piece.count
        lines = line...line
        self.traits = traits
    }

    /// Adds a line at the end.
    mutating func append(_ piece: Range<Int>, _ traits: LineTraits) {
        pieces.append(piece)
        count += piece.count
        self.traits.formUnion(traits)
    }

    /// Puts a line before the first.
    mutating func prepend(_ piece: Range<Int>, line: Int, _ traits: LineTraits) {
        pieces.insert(piece, at: 0)
        lines = line...lines.upperBound
        count += piece.count
        self.traits.formUnion(traits)
    }

    /// The block's last line.
    var last: Range<Int> { pieces[pieces.count - 1] }
    /// The block's first line.
    var first: Range<Int> { pieces[0] }

    /// Whether it is the text of a note.
    var isNote: Bool {
        if case .note = kind { return true }
        return false
    }

    /// Whether a sentence or clause ends with its last line.
    func isFinished(in bytes: [UInt8]) -> Bool { LineEnds.isFinished(last, in: bytes) }

    /// Whether a later line may go on with it across a page: it has the weight of prose.
    var isProse: Bool {
        switch kind {
        case .number, .item: true
        case .text, .bullet, .note: count >= 60 && headingMarks == 0 && emphasis == 0
        }
    }
}
