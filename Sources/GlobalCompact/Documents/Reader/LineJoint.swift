/// Whether a line of plain text goes on with a block above it, or starts one of its own.
struct LineJoint {
    private let table: LineTable
    private let bytes: [UInt8]
    private let survey: LineSurvey

    init(_ table: LineTable, _ survey: LineSurvey) {
        self.table = table
        self.survey = survey
        bytes = table.buffer.bytes
    }

    /// The index of the block that a line goes on with, or nil if it starts one.
    func target(of line: TextLine, in blocks: [RawBlock], _ gap: LineGap, isInParagraph: Bool)
        -> Int?
    {
        guard let last = blocks.last, !gap.contents else { return nil }
        let content = line.content
        let first = bytes[content.lowerBound]
        // The rows of a Markdown table are one block.
        if !gap.any, first == UInt8(ascii: "|"), bytes[last.last.lowerBound] == first {
            return blocks.count - 1
        }
        let isSmall =
            LineEnds.beginsWithSmall(content, in: bytes) || first.isDigit
            || first == UInt8(ascii: "(")
        if !gap.any, !last.isNote || !last.isFinished(in: bytes) {
            return joinsAdjacent(last, line, isSmall) ? blocks.count - 1 : nil
        }
        guard let target = blocks.lastIndex(where: { !$0.isNote }) else { return nil }
        let block = blocks[target]
        if block.isFinished(in: bytes) {
            return gap.page && continuesOverPage(block, line) ? target : nil
        }
        if block.emphasis > 0 || block.headingMarks > 0 { return nil }
        let isBroken = gap.page || target < blocks.count - 1
        if isInParagraph, isRomanItem(line) { return target }
        guard block.isProse else { return nil }
        if isSmall && (first.isASCIISmall || first >= 0x80 || isBroken || block.count > 200) {
            return target
        }
        guard isBroken, line.enumerator == nil, first != UInt8(ascii: "*") else { return nil }
        return fillsItsLine(block, before: content) && !opensAnew(line) ? target : nil
    }

    /// Whether the last line of a block was broken where the width of the text, or of the page, ends.
    private func fillsItsLine(_ block: RawBlock, before next: Range<Int>) -> Bool {
        if block.kind != .text { return true }
        guard let width = table.wrapWidth else { return block.last.count >= 60 }
        return !LineEnds.isVoluntary(after: block.last, next: next, width: width, in: bytes)
    }

    /// Whether a line is a heading, being short and before a gap, or opens an annex.
    private func opensAnew(_ line: TextLine) -> Bool {
        let content = line.content
        if content.count < 60, !LineEnds.isFinished(content, in: bytes),
            table.isBeforeGap(line.index)
        {
            return true
        }
        var candidate = RawBlock(kind: .text, content, line: line.index, table.traits(line.index))
        candidate.afterBlank = true
        return Annex.opens(candidate, in: bytes)
    }

    /// Whether a line goes on with the block that ends right above it.
    private func joinsAdjacent(_ last: RawBlock, _ line: TextLine, _ isSmall: Bool) -> Bool {
        let content = line.content
        if last.emphasis == 1, Emphasis.leading(content, in: bytes) == 1, content.count < 60 {
            // "*25th plenary meeting*", "*3 October 2013*"
            return PrintedDate.isDateLine(InlineText(Array(bytes[content])).bytes.asText)
        }
        if last.emphasis > 0 || last.headingMarks > 0 { return false }
        if last.count <= 12, Annex.opens(last, in: bytes) { return false }
        let isFinished = last.isFinished(in: bytes)
        guard table.usesBlankLines else { return !isFinished && isSmall }
        let isVoluntary = isVoluntary(after: last, next: content)
        if isFinished {
            return LineEnds.beginsWithSmall(content, in: bytes)
                || (table.wrapWidth != nil && !isVoluntary && !standsAlone(line))
        }
        if isSmall { return true }
        // A short line that might have gone on is a heading or a line of a masthead.
        if table.wrapWidth != nil, isVoluntary, last.kind == .text, last.last.count < 60 {
            return isShortRun(last, line)
        }
        if last.kind == .text, last.isOneLine, let enumerator = last.enumerator {
            switch enumerator.kind {
            case .roman, .capital, .decimal, .number: return last.count >= 40
            case .letter: return true
            }
        }
        return true
    }

    /// Whether a paragraph goes on after a page's end that came between two of its sentences: the
    /// lines on both sides fill the page's width.
    private func continuesOverPage(_ block: RawBlock, _ line: TextLine) -> Bool {
        guard let width = table.wrapWidth, block.kind != .text, line.enumerator == nil,
            !block.isOneLine
        else { return false }
        return LineEnds.length(of: block.last, in: bytes) * 100 >= width * 85
            && LineEnds.length(of: line.content, in: bytes) * 10 >= width * 7
            && !LineEnds.isFinished(line.content, in: bytes)
    }

    /// Whether a line and those around it, up to the next gap, are all short and unfinished, as the
    /// lines of one heading or signature are.
    private func isShortRun(_ last: RawBlock, _ line: TextLine) -> Bool {
        guard last.afterBlank, last.lineCount <= 6,
            isAllCapitals(last.last) == isAllCapitals(line.content), !isLabelled(last.first),
            !isLabelled(line.content)
        else { return false }
        var place = line.index
        while place < table.kinds.count, place < line.index + 6, table.kinds[place] == .text,
            !(place > line.index && table.pageBreaks[place])
        {
            let range = table.range(place)
            guard range.count < 80,
                LineEnds.length(of: range, in: bytes) * 10 < (table.wrapWidth ?? 0) * 9,
                survey.opening(of: place)?.enumerator == nil, !LineEnds.isFinished(range, in: bytes)
            else { return false }
            place += 1
        }
        return place == table.kinds.count || table.kinds[place] != .text || table.pageBreaks[place]
    }

    /// Whether a short line without a stop comes right before a number or a gap, as a heading does.
    private func standsAlone(_ line: TextLine) -> Bool {
        let isNumbered = line.enumerator.map { $0.kind != .letter } ?? false
        let content = line.content
        guard let width = table.wrapWidth,
            isNumbered || LineEnds.length(of: content, in: bytes) * 10 < width * 8,
            !LineEnds.isFinished(content, in: bytes),
            LineEnds.beginsWithCapital(content, in: bytes) || bytes[content.lowerBound].isDigit
        else { return false }
        let next = line.index + 1
        if table.isBeforeGap(line.index) { return true }
        switch survey.opening(of: next)?.enumerator?.kind {
        case .number, .roman, .capital: return true
        default: return PrintedDate.isDateLine(bytes[table.range(next)].asText)
        }
    }

    /// Whether the break between a block and a line was wanted, by the length that the lines around
    /// were wrapped to, which a box or a table may set apart from the document's.
    private func isVoluntary(after block: RawBlock, next: Range<Int>) -> Bool {
        guard let width = table.wrapWidth else { return true }
        // In most lines the document's length says no, and so would any shorter one.
        guard LineEnds.isVoluntary(after: block.last, next: next, width: width, in: bytes) else {
            return false
        }
        let around = block.lastPieces(6).reduce(LineEnds.length(of: next, in: bytes)) {
            max($0, LineEnds.length(of: $1, in: bytes))
        }
        return LineEnds.isVoluntary(
            after: block.last, next: next, width: min(width, around), in: bytes)
    }

    private func isAllCapitals(_ range: Range<Int>) -> Bool {
        !bytes[range].contains(where: \.isASCIISmall)
    }

    /// "Moderator: …": a label and what it names.
    private func isLabelled(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20 }
    }

    /// Whether a line opens with a small roman numeral.
    private func isRomanItem(_ line: TextLine) -> Bool {
        guard let enumerator = line.enumerator, enumerator.kind == .letter else { return false }
        return Roman.value(of: bytes[enumerator.label]) != nil
    }
}
