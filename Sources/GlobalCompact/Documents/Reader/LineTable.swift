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
        keepBrokenSentences()
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
            // "… in" and "2033." below it, or "… para." and "14.": the end of a sentence, not the number
            // of what follows.
            if index > 0, kinds[index - 1] == .text, !pageBreaks[index],
                LineEnds.isAbbreviated(range(index - 1), in: bytes)
            {
                continue
            }
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
            if isInTable(index) { continue }
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

    /// Whether a line is one of the rows of a Markdown table, in which numbers and symbols are text.
    private func isInTable(_ index: Int) -> Bool {
        func isRow(_ index: Int) -> Bool {
            buffer.lines.indices.contains(index)
                && buffer.bytes[buffer.lines[index].range].first == UInt8(ascii: "|")
        }
        return isRow(index) && (isRow(index - 1) || isRow(index + 1))
    }

    /// Learns whether lines were wrapped, and how paragraphs are set apart.
    private mutating func measure() {
        var lengths: [Int] = []
        var adjacent = 0
        for (index, line) in buffer.lines.enumerated()
        where kinds[index] == .text && line.range.count > 20 {
            if line.range.count < 400, line.traits.contains(.leaders),
                ContentsFinder.leaders(in: line.range, of: buffer.bytes) != nil
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

    /// A symbol or page number inside a sentence is text: "… (see" and "page 4)." below it, on one page.
    ///
    /// Without form feeds a page may end there too, but then such lines come back.
    private mutating func keepBrokenSentences() {
        let bytes = buffer.bytes
        let inside = kinds.indices.filter { index in
            kinds[index] == .furniture && bareNumbers[index] == nil && index > 0
                && kinds[index - 1] == .text && !pageBreaks[index]
                && !LineEnds.isFinished(range(index - 1), in: bytes)
                && (endsSentence(index)
                    || (index + 1 < kinds.count && kinds[index + 1] == .text
                        && !pageBreaks[index + 1]))
        }
        guard !inside.isEmpty else { return }
        var counts: [UInt64: Int] = [:]
        for index in kinds.indices where kinds[index] == .furniture {
            counts[furnitureKey(index), default: 0] += 1
        }
        let kept = Set(inside.filter { counts[furnitureKey($0)] == 1 })
        for index in kept { kinds[index] = .text }
        aloneSymbols.removeAll { kept.contains($0.line) }
    }

    /// Whether a line ends with a stop or comma, as page numbers do not.
    private func endsSentence(_ index: Int) -> Bool {
        buffer.bytes[range(index)].last.map { ".,;".utf8.contains($0) } ?? false
    }

    /// What a line of furniture has in common with that of other pages: its symbol, or all but its digits.
    private func furnitureKey(_ index: Int) -> UInt64 {
        let line = buffer.bytes[range(index)]
        return DocumentSymbol(line: line) == nil
            ? RunningHeads.hash(line.filter { !$0.isDigit }[...]) : RunningHeads.hash(line)
    }

    private mutating func findRunningHeads() {
        let heads = RunningHeads(self)
        for line in heads.lines { kinds[line] = .furniture }
        aloneSymbols += heads.symbols
    }
}
