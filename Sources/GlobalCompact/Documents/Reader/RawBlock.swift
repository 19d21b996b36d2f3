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
    /// The bytes of the block's first line, without what opened it; most blocks have no other.
    private(set) var first: Range<Int>
    /// The bytes of the other lines.
    private var others: [Range<Int>] = []
    /// The length of the block in bytes, kept because long blocks are asked for it line by line.
    private(set) var count: Int
    /// The indices of the first and last line.
    var lines: ClosedRange<Int>
    /// The number or numeral at its start, where that is no paragraph number.
    var enumerator: Enumerator?
    /// What may stand on the lines of the block.
    private(set) var traits: LineTraits
    /// Whether a blank line, a page's end or a table of contents stands before it.
    var afterBlank = false
    var afterPage = false
    var afterContents = false
    private var storedHeadingMarks: UInt8 = 0
    private var storedEmphasis: UInt8 = 0

    /// How many `#` marks stand before it, 6 at most.
    var headingMarks: Int {
        get { Int(storedHeadingMarks) }
        set { storedHeadingMarks = UInt8(clamping: newValue) }
    }

    /// Whether emphasis spans the block from its first to its last byte, and how much, 3 at most.
    var emphasis: Int {
        get { Int(storedEmphasis) }
        set { storedEmphasis = UInt8(clamping: newValue) }
    }

    init(kind: Kind, _ piece: Range<Int>, line: Int, _ traits: LineTraits) {
        self.kind = kind
        first = piece
        count = piece.count
        lines = line...line
        self.traits = traits
    }

    /// Adds a line at the end.
    mutating func append(_ piece: Range<Int>, _ traits: LineTraits) {
        others.append(piece)
        count += piece.count
        self.traits.formUnion(traits)
    }

    /// Puts a line before the first.
    mutating func prepend(_ piece: Range<Int>, line: Int, _ traits: LineTraits) {
        others.insert(first, at: 0)
        first = piece
        lines = line...lines.upperBound
        count += piece.count
        self.traits.formUnion(traits)
    }

    /// The bytes of the block, line by line, without what opened it.
    var pieces: [Range<Int>] { others.isEmpty ? [first] : [first] + others }
    /// The block's last line.
    var last: Range<Int> { others.last ?? first }
    /// How many lines the block has.
    var lineCount: Int { 1 + others.count }
    /// Whether the block has no more than one line.
    var isOneLine: Bool { others.isEmpty }

    /// The last few lines of the block, or all of them.
    func lastPieces(_ count: Int) -> [Range<Int>] {
        others.count < count ? pieces : Array(others.suffix(count))
    }

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
