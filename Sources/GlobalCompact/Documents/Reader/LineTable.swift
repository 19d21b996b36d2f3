/// The lines of a source, each with what can be said of it by itself or from its neighbours.
struct LineTable {
    /// What a line is.
    enum Kind: Equatable {
        case blank
        case rule
        case furniture
        case contents
        /// A number or letter alone, whose text stands on a later line.
        case mark
        case text
    }

    /// The smoothed source.
    let buffer: SourceBuffer
    /// What each line is.
    private(set) var kinds: [Kind]
    /// Whether a page ends between this line and the line before that is text.
    private(set) var pageBreaks: [Bool]
    /// The length that lines were wrapped to, in bytes, or nil if they were not wrapped.
    private(set) var wrapWidth: Int?
    /// Whether blank lines set the paragraphs apart.
    private(set) var usesBlankLines = true
    /// The symbols that stood alone on a line or in a cell, with their lines.
    private(set) var aloneSymbols: [(line: Int, symbol: DocumentSymbol)] = []
    /// Bare numbers by line, for marks of notes that stand on a line of their own.
    private(set) var bareNumbers: [Int: Int] = [:]

    /// For lines whose number or letter stands alone above them, the line of the number.
    private(set) var marks: [Int: Int] = [:]

    /// Looks at every line of a source.
    init(_ buffer: SourceBuffer) {
        self.buffer = buffer
        kinds = [Kind](repeating: .text, count: buffer.lines.count)
        pageBreaks = [Bool](repeating: false, count: buffer.lines.count)
        sortLines()
        measure()
        findBareNumbers()
        findRunningHeads()
    }

    /// The byte range of a line.
    func range(_ index: Int) -> Range<Int> { buffer.lines[index].range }

    /// What may stand on a line.
    func traits(_ index: Int) -> LineTraits { buffer.lines[index].traits }

    /// Whether a gap, or the end of the text, comes after a line.
    func isBeforeGap(_ index: Int) -> Bool {
        index + 1 >= kinds.count || kinds[index + 1] != .text
    }

    /// Marks lines as part of a table of contents.
    mutating func markContents(_ indices: Range<Int>) {
        for index in indices where kinds[index] != .blank { kinds[index] = .contents }
    }

    /// Finds numbers and letters that stand alone on a line, as `pdftotext` prints them where the
    /// text is set apart by a tab.
    mutating func findLoneMarks() {
        let bytes = buffer.bytes
        for index in kinds.indices where kinds[index] == .text && range(index).count <= 12 {
            guard let mark = Enumerator.read(range(index), in: bytes),
                mark.content == range(index).upperBound
            else { continue }
            var next = index + 1
            while next < kinds.count, next < index + 8, kinds[next] != .text { next += 1 }
            guard next < kinds.count, kinds[next] == .text else { continue }
            let opening = LineOpening(range(next), in: bytes)
            guard opening.enumerator == nil, opening.note == nil, opening.headingMarks == 0 else {
                continue
            }
            // "… in" and "2033." below it: the end of a sentence, not the number of what follows.
            if index > 0, kinds[index - 1] == .text, !pageBreaks[index],
                !LineEnds.isFinished(range(index - 1), in: bytes),
                !LineEnds.isVoluntary(
                    after: range(index - 1), next: range(index), width: wrapWidth, in: bytes)
                    || mark.label.count == 4
            {
                continue
            }
            kinds[index] = .mark
            marks[next] = index
        }
    }

    private mutating func sortLines() {
        let bytes = buffer.bytes
        for (index, line) in buffer.lines.enumerated() {
            if line.startsPage { pageBreaks[index] = true }
            if line.isBlank {
                kinds[index] = .blank
                continue
            }
            // What the furniture looks like tells by its first byte in most lines.
            switch Furniture.kind(of: line.range, in: bytes, line.traits) {
            case .rule: kinds[index] = .rule
            case .page:
                kinds[index] = .furniture
                for cell in Furniture.cells(of: line.range, in: bytes) {
                    if let symbol = DocumentSymbol(line: bytes[cell]) {
                        aloneSymbols.append((index, symbol))
                    }
                }
            case .bareNumber(let number): bareNumbers[index] = number
            case nil: break
            }
        }
    }

    /// Learns whether lines were wrapped, and how paragraphs are set apart.
    private mutating func measure() {
        var lengths: [Int] = []
        var adjacent = 0
        for (index, line) in buffer.lines.enumerated()
        where kinds[index] == .text && line.range.count > 20 {
            if line.range.count < 400, line.traits.contains(.leaders),
                ContentsFinder.hasLeaders(line.range, in: buffer.bytes)
            {
                continue
            }
            lengths.append(
                line.range.count < 400
                    ? LineEnds.length(of: line.range, in: buffer.bytes) : line.range.count)
            if index > 0, kinds[index - 1] == .text { adjacent += 1 }
        }
        guard !lengths.isEmpty else { return }
        lengths.sort()
        let width = lengths[min(lengths.count - 1, lengths.count * 95 / 100)]
        if width <= 190 { wrapWidth = width }
        usesBlankLines = wrapWidth != nil || adjacent * 2 < lengths.count
    }

    /// A bare number is a page number unless it goes on with a sentence, as a year may.
    private mutating func findBareNumbers() {
        for (index, number) in bareNumbers {
            let isYear = (1900...2100).contains(number)
            let touchesBefore =
                index > 0 && kinds[index - 1] == .text && bareNumbers[index - 1] == nil
            let touchesAfter =
                index + 1 < kinds.count && kinds[index + 1] == .text
                && bareNumbers[index + 1] == nil
            if isYear && (touchesBefore || touchesAfter) { continue }
            if touchesBefore && touchesAfter && !pageBreaks[index + 1] { continue }
            kinds[index] = .furniture
        }
    }

    /// Short lines that come back at the edges of pages are running heads.
    private mutating func findRunningHeads() {
        let bytes = buffer.bytes
        var edges: [Int] = []
        for index in kinds.indices
        where pageBreaks[index] || (kinds[index] == .furniture) {
            var seen = 0
            var place = index
            while place < kinds.count, seen < 2, place < index + 6 {
                if kinds[place] == .text {
                    edges.append(place)
                    seen += 1
                }
                place += 1
            }
            seen = 0
            place = index - 1
            while place >= 0, seen < 1, place > index - 4 {
                if kinds[place] == .text {
                    edges.append(place)
                    seen += 1
                }
                place -= 1
            }
        }
        findSymbolHeads(edges)
        var places: [UInt64: Set<Int>] = [:]
        for index in edges {
            let range = buffer.lines[index].range
            guard range.count <= 120, range.count >= 3 else { continue }
            let last = bytes[range.upperBound - 1]
            if last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",") {
                continue
            }
            places[LineTable.hash(bytes[range]), default: []].insert(index)
        }
        for (_, indices) in places where indices.count >= 2 {
            // Headings come back too ("Recommendations"), but not at the edges of most pages.
            let ordered = indices.sorted()
            let first = bytes[buffer.lines[ordered[0]].range]
            if Enumerator.read(buffer.lines[ordered[0]].range, in: bytes) != nil { continue }
            var block = RawBlock(
                kind: .text, range(ordered[0]), line: ordered[0], traits(ordered[0]))
            block.afterBlank = true
            if Annex.opens(block, in: bytes) { continue }
            if first.first == UInt8(ascii: "#") || first.starts(with: Array("**".utf8)) { continue }
            for index in ordered { kinds[index] = .furniture }
        }
    }

    /// A line at the edge of a page with a symbol in one cell and a title in another is its head.
    private mutating func findSymbolHeads(_ edges: [Int]) {
        for index in edges where kinds[index] == .text {
            let cells = Furniture.cells(of: range(index), in: buffer.bytes)
            guard (2...4).contains(cells.count), range(index).count < 260 else { continue }
            for cell in cells {
                guard let symbol = DocumentSymbol(line: buffer.bytes[cell]) else { continue }
                kinds[index] = .furniture
                aloneSymbols.append((index, symbol))
            }
        }
    }

    /// A hash of a line without its digits and spaces.
    private static func hash(_ line: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in line where !byte.isDigit && byte != 0x20 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}
