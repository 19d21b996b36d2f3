/// Joins lines into blocks: numbered paragraphs, items, notes and everything else.
struct BlockAssembler {
    private let table: LineTable
    private let bytes: [UInt8]
    private let survey: LineSurvey
    private let notes: NoteMarks

    private(set) var blocks: [RawBlock] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// What stood between the line at hand and the text line before it.
    private struct Gap {
        var blank = false
        var page = false
        var contents = false
        var any: Bool { blank || page || contents }
    }

    private var gap = Gap()
    private var inNoteZone = false
    private var pendingNoteMark: String?
    private var lastNumber = 0
    private var lastNumberLine: Int?
    private var headingSinceNumber = true
    private var letter: [UInt8]?
    private var isInParagraph = false
    private var openEmphasis = 0
    private var lastNote = 0

    init(_ table: LineTable) {
        self.table = table
        bytes = table.buffer.bytes
        survey = LineSurvey(table)
        notes = NoteMarks(table)
        assemble()
    }

    private mutating func assemble() {
        for index in table.kinds.indices {
            if table.pageBreaks[index] {
                gap.page = true
                inNoteZone = false
                pendingNoteMark = nil
            }
            switch table.kinds[index] {
            case .blank: gap.blank = true
            case .rule:
                gap.page = true
                inNoteZone = true
                openEmphasis = 0
            case .furniture:
                if let number = table.bareNumbers[index],
                    notes.isDue(number, after: lastNote, at: index), inNoteZone || marksNote(index)
                {
                    pendingNoteMark = String(number)
                    lastNote = number
                } else {
                    gap.page = true
                }
            case .mark: break
            case .contents:
                gap.contents = true
            case .text:
                place(index)
                gap = Gap()
            }
        }
    }

    /// Whether a number alone on a line is the mark of the note below it and no page number: text
    /// follows on the same page, and no furniture stands beside it.
    private func marksNote(_ index: Int) -> Bool {
        var next = index + 1
        while next < table.kinds.count, next <= index + 2, table.kinds[next] == .blank,
            !table.pageBreaks[next]
        { next += 1 }
        guard next < table.kinds.count, table.kinds[next] == .text, !table.pageBreaks[next],
            table.marks[next] == nil
        else { return false }
        if next == index + 1 { return true }
        guard let last = blocks.last, !isOpen(last) else { return false }
        return survey.opening(of: next)?.enumerator == nil
            && LineEnds.beginsWithCapital(table.range(next), in: bytes) && !gap.page
    }

    // MARK: Placing a line

    private mutating func place(_ index: Int) {
        let range = table.range(index)
        let opening = survey.opening(of: index)
        let content = opening?.content ?? range
        if let mark = pendingNoteMark {
            pendingNoteMark = nil
            return start(.note(mark), index, content)
        }
        if openEmphasis > 0, !gap.any {
            extend(blocks.count - 1, index, content)
            closeEmphasis(content)
            return
        }
        openEmphasis = 0
        if let (mark, start) = noteOpening(opening, range, index) {
            return self.start(.note(mark), index, start..<range.upperBound)
        }
        if inNoteZone, case .note = blocks.last?.kind, !gap.blank {
            return extend(blocks.count - 1, index, content)
        }
        if let opening, let enumerator = opening.enumerator, opensUnit(enumerator, opening, index) {
            return
        }
        if let opening, opening.headingMarks > 0 {
            if let last = blocks.last, !gap.any, last.headingMarks == opening.headingMarks,
                LineEnds.beginsWithSmall(content, in: bytes)
            {
                return extend(blocks.count - 1, index, content)
            }
            startHeading(index, opening)
            return
        }
        if let bullet = opening?.bullet,
            gap.any || blocks.last.map({ !isOpen($0) || $0.kind == .bullet }) ?? true
        {
            return start(.bullet, index, bullet..<range.upperBound)
        }
        text(index, content, opening)
    }

    /// The note that a line opens, if it opens one.
    private mutating func noteOpening(_ opening: LineOpening?, _ range: Range<Int>, _ index: Int)
        -> (String, Int)?
    {
        if let note = opening?.note {
            // A raised ordinal may begin a line that goes on with a sentence.
            if note.mark.utf8.allSatisfy(\.isDigit) || note.mark.utf8.first == 0x2A || inNoteZone
                || gap.any
            {
                if let number = Int(note.mark) { lastNote = number }
                return note
            }
            return nil
        }
        let first = bytes[range.lowerBound]
        if first == UInt8(ascii: "*") || first == UInt8(ascii: "\\"),
            let star = LineOpening.starNote(range, in: bytes),
            notes.isStarDue(at: index)
        {
            return star
        }
        if first.isDigit, opening?.enumerator == nil || inNoteZone,
            let plain = LineOpening.plainNote(range, in: bytes),
            inNoteZone || gap.any || isNote(blocks.last)
                || LineEnds.beginsWithCapital(plain.content..<range.upperBound, in: bytes),
            notes.isDue(plain.number, after: lastNote, at: index)
                || (isNote(blocks.last) && plain.number == lastNote + 1
                    && LineEnds.isFinished(blocks[blocks.count - 1].last, in: bytes))
        {
            lastNote = plain.number
            return (String(plain.number), plain.content)
        }
        return nil
    }

    private func isNote(_ block: RawBlock?) -> Bool {
        if case .note = block?.kind { return true }
        return false
    }

    /// Starts a paragraph or item if a number or letter really opens one.
    private mutating func opensUnit(_ enumerator: Enumerator, _ opening: LineOpening, _ index: Int)
        -> Bool
    {
        let content = enumerator.content..<max(enumerator.content, opening.content.upperBound)
        switch enumerator.kind {
        case .number(let value):
            let isShort = content.count <= 150 && !LineEnds.isFinished(content, in: bytes)
            let isSet = opening.headingMarks > 0 || isFullyEmphasised(opening.content)
            if isSet && isShort { return false }
            switch survey.chain.verdict(
                line: index, last: lastNumber, lastLine: lastNumberLine,
                afterHeading: headingSinceNumber)
            {
            case .text: return false
            case .paragraphAfterGap(let expected):
                diagnostics.append(
                    Diagnostic(
                        line: table.buffer.lines[index].number,
                        message: "paragraph \(value) follows where \(expected) was expected"))
            case .paragraph: break
            }
            if isFreeHeading(index, content) { return false }
            lastNumber = value
            lastNumberLine = index
            headingSinceNumber = false
            isInParagraph = true
            letter = nil
            inNoteZone = false
            start(.number(bytes[enumerator.label].asText), index, content)
            return true
        case .letter:
            guard isInParagraph, opensItem(enumerator.label, index) else { return false }
            letter = Array(bytes[enumerator.label])
            start(.item(bytes[enumerator.label].asText), index, content)
            return true
        case .decimal, .roman, .capital:
            return false
        }
    }

    /// Whether a short numbered line without a stop is rather a heading: prose without a number
    /// follows it, set apart.
    private func isFreeHeading(_ index: Int, _ content: Range<Int>) -> Bool {
        guard content.count < 90, !content.isEmpty, gap.any, isBeforeGap(index),
            !LineEnds.isFinished(content, in: bytes)
        else { return false }
        var next = index + 1
        while next < table.kinds.count, next < index + 8, table.kinds[next] == .blank,
            !table.pageBreaks[next]
        {
            next += 1
        }
        // The end of a page is no gap: the line may have been broken off there.
        guard next < table.kinds.count, table.kinds[next] == .text, !table.pageBreaks[next] else {
            return false
        }
        let range = table.range(next)
        guard range.count > 60, LineEnds.beginsWithCapital(range, in: bytes) else { return false }
        guard let opening = survey.opening(of: next) else { return true }
        return opening.enumerator == nil && opening.note == nil && opening.headingMarks == 0
            && opening.bullet == nil
    }

    /// Whether a letter in brackets opens an item: it is the letter that is due, and no numeral.
    private mutating func opensItem(_ label: Range<Int>, _ index: Int) -> Bool {
        let text = Array(bytes[label])
        let due = letter.map(BlockAssembler.next) ?? [UInt8(ascii: "a")]
        if !gap.any, let last = blocks.last, !LineEnds.isFinished(last.last, in: bytes),
            !endsWithLink(last.last),
            !LineEnds.isVoluntary(
                after: last.last, next: table.range(index), width: table.wrapWidth, in: bytes)
        {
            return false
        }
        if text == due {
            guard let value = Roman.value(of: text[...]), letter != nil else { return true }
            // (i) after (h) is a letter, unless (ii) follows.
            guard let next = survey.nextLetter[index] else { return true }
            return !bytes[next].elementsEqual(Roman.numeral(value + 1))
        }
        if Roman.value(of: text[...]) != nil { return false }
        guard let letter, text.count == letter.count, text.count == 1, text[0] > letter[0],
            text[0] <= letter[0] + 3
        else {
            return false
        }
        diagnostics.append(
            Diagnostic(
                line: table.buffer.lines[index].number,
                message: "item (\(text.asText)) follows where (\(due.asText)) was expected"))
        return true
    }

    /// The letter after a letter: b after a, aa after z.
    private static func next(_ letter: [UInt8]) -> [UInt8] {
        guard letter[0] == UInt8(ascii: "z") else { return letter.map { $0 + 1 } }
        return [UInt8](repeating: UInt8(ascii: "a"), count: letter.count + 1)
    }

    /// Whether a line ends with a comma or with "and" or "or", as items before the last do.
    private func endsWithLink(_ range: Range<Int>) -> Bool {
        if bytes[range.upperBound - 1] == UInt8(ascii: ",") { return true }
        var start = range.upperBound
        while start > range.lowerBound, bytes[start - 1].isASCIILetter, range.upperBound - start < 5
        { start -= 1 }
        let word = bytes[start..<range.upperBound]
        return word.elementsEqual("and".utf8) || word.elementsEqual("or".utf8)
            || word.elementsEqual("et".utf8)
            || word.elementsEqual("ou".utf8)
    }

    // MARK: Plain text

    private mutating func text(_ index: Int, _ content: Range<Int>, _ opening: LineOpening?) {
        if let target = joinTarget(index, content, opening) {
            if let mark = opening?.loneMark {
                blocks[target].append(table.range(mark), table.traits(mark))
            }
            extend(target, index, content)
            return
        }
        start(.text, index, content)
        blocks[blocks.count - 1].enumerator = opening?.enumerator
        if let mark = opening?.loneMark {
            blocks[blocks.count - 1].prepend(
                table.range(mark), line: mark, table.traits(mark))
        }
        let emphasis = leadingEmphasis(content)
        if emphasis > 0 {
            if isFullyEmphasised(content) {
                blocks[blocks.count - 1].emphasis = emphasis
            } else if !closesEmphasis(content, emphasis) {
                openEmphasis = emphasis
            }
        }
        let block = blocks[blocks.count - 1]
        switch block.enumerator?.kind {
        case .roman, .capital:
            if gap.any, !LineEnds.isFinished(content, in: bytes) { leaveParagraph() }
        default: if block.emphasis > 1 { leaveParagraph() }
        }
    }

    /// The block that a line of plain text goes on with, or nil if it starts one.
    private func joinTarget(_ index: Int, _ content: Range<Int>, _ opening: LineOpening?) -> Int? {
        guard let last = blocks.last, !gap.contents else { return nil }
        let isSmall =
            LineEnds.beginsWithSmall(content, in: bytes) || bytes[content.lowerBound].isDigit
            || bytes[content.lowerBound] == UInt8(ascii: "(")
        if !gap.any, !isNote(last) || isOpen(last) {
            return joinsAdjacent(last, index, content, isSmall, opening) ? blocks.count - 1 : nil
        }
        guard let target = blocks.lastIndex(where: { !isNote($0) }) else { return nil }
        let block = blocks[target]
        if !isOpen(block), gap.page, continuesOverPage(block, index, content, opening) {
            return target
        }
        guard isOpen(block) else { return nil }
        if block.emphasis > 0 || block.headingMarks > 0 { return nil }
        let isBroken = gap.page || target < blocks.count - 1
        if isRomanItem(opening), isInParagraph { return target }
        guard block.isProse else { return nil }
        if isSmall
            && (bytes[content.lowerBound].isASCIISmall || bytes[content.lowerBound] >= 0x80
                || isBroken || block.count > 200)
        {
            return target
        }
        guard isBroken, opening?.enumerator == nil, bytes[content.lowerBound] != UInt8(ascii: "*")
        else { return nil }
        // A line that did not fill the page's width was not broken by the page's end, and a short line
        // before a gap is a heading.
        let isFull =
            block.kind != .text
            || (table.wrapWidth == nil
                ? block.last.count >= 60
                : !LineEnds.isVoluntary(
                    after: block.last, next: content, width: table.wrapWidth, in: bytes))
        if content.count < 60, !LineEnds.isFinished(content, in: bytes), isBeforeGap(index) {
            return nil
        }
        var candidate = RawBlock(kind: .text, content, line: index, table.traits(index))
        candidate.afterBlank = true
        return isFull && !Annex.opens(candidate, in: bytes) ? target : nil
    }

    private func joinsAdjacent(
        _ last: RawBlock, _ index: Int, _ content: Range<Int>, _ isSmall: Bool,
        _ opening: LineOpening?
    ) -> Bool {
        if last.emphasis == 1, leadingEmphasis(content) == 1, content.count < 60 {
            // "*25th plenary meeting*", "*3 October 2013*"
            return PrintedDate.isDateLine(InlineText(Array(bytes[content])).bytes.asText)
        }
        if last.emphasis > 0 || last.headingMarks > 0 { return false }
        if last.count <= 12, Annex.opens(last, in: bytes) { return false }
        let isFinished = !isOpen(last)
        guard table.usesBlankLines else { return !isFinished && isSmall }
        let isVoluntary = isVoluntary(after: last, next: content)
        if isFinished {
            return LineEnds.beginsWithSmall(content, in: bytes)
                || (table.wrapWidth != nil && !isVoluntary && !standsAlone(index, content, opening))
        }
        if isSmall { return true }
        // A short line that might have gone on is a heading or a line of a masthead.
        if table.wrapWidth != nil, isVoluntary, last.kind == .text, last.last.count < 60 {
            return isShortRun(last, index, content)
        }
        if last.kind == .text, last.pieces.count == 1, let enumerator = last.enumerator {
            switch enumerator.kind {
            case .roman, .capital, .decimal, .number: return last.count >= 40
            case .letter: return true
            }
        }
        return true
    }

    /// Whether a paragraph goes on after a page's end that came between two of its sentences: the
    /// lines on both sides fill the page's width.
    private func continuesOverPage(
        _ block: RawBlock, _ index: Int, _ content: Range<Int>, _ opening: LineOpening?
    ) -> Bool {
        guard let width = table.wrapWidth, block.kind != .text, opening?.enumerator == nil,
            block.pieces.count > 1
        else { return false }
        return LineEnds.length(of: block.last, in: bytes) * 100 >= width * 85
            && LineEnds.length(of: content, in: bytes) * 10 >= width * 7
            && !LineEnds.isFinished(content, in: bytes)
    }

    /// Whether a line and those around it, up to the next gap, are all short and unfinished, as the
    /// lines of one heading or signature are.
    private func isShortRun(_ last: RawBlock, _ index: Int, _ content: Range<Int>) -> Bool {
        guard last.afterBlank, last.pieces.count <= 6,
            isAllCapitals(last.last) == isAllCapitals(content), !isLabelled(last.first),
            !isLabelled(content)
        else { return false }
        var place = index
        while place < table.kinds.count, place < index + 6, table.kinds[place] == .text,
            !(place > index && table.pageBreaks[place])
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
    private func standsAlone(_ index: Int, _ content: Range<Int>, _ opening: LineOpening?) -> Bool {
        let isNumbered = opening?.enumerator.map { $0.kind != .letter } ?? false
        guard let width = table.wrapWidth,
            isNumbered || LineEnds.length(of: content, in: bytes) * 10 < width * 8,
            !LineEnds.isFinished(content, in: bytes),
            LineEnds.beginsWithCapital(content, in: bytes) || bytes[content.lowerBound].isDigit
        else { return false }
        guard index + 1 < table.kinds.count else { return true }
        if table.kinds[index + 1] != .text { return true }
        switch survey.opening(of: index + 1)?.enumerator?.kind {
        case .number, .roman, .capital: return true
        default: return PrintedDate.isDateLine(bytes[table.range(index + 1)].asText)
        }
    }

    private func isAllCapitals(_ range: Range<Int>) -> Bool {
        !bytes[range].contains(where: \.isASCIISmall)
    }

    /// "Moderator: …": a label and what it names.
    private func isLabelled(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20 }
    }

    /// Whether a gap comes after a line.
    private func isBeforeGap(_ index: Int) -> Bool {
        index + 1 >= table.kinds.count || table.kinds[index + 1] != .text
    }

    /// Whether the break between a block and a line was wanted, by the length that the lines around
    /// were wrapped to, which a box or a table may set apart from the document's.
    private func isVoluntary(after block: RawBlock, next: Range<Int>) -> Bool {
        guard let width = table.wrapWidth else { return true }
        // In most lines the document's length says no, and so would any shorter one.
        guard LineEnds.isVoluntary(after: block.last, next: next, width: width, in: bytes) else {
            return false
        }
        let around = block.pieces.suffix(6).reduce(LineEnds.length(of: next, in: bytes)) {
            max($0, LineEnds.length(of: $1, in: bytes))
        }
        return LineEnds.isVoluntary(
            after: block.last, next: next, width: min(width, around), in: bytes)
    }

    /// Whether a line opens with a small roman numeral inside a paragraph.
    private func isRomanItem(_ opening: LineOpening?) -> Bool {
        guard let enumerator = opening?.enumerator, enumerator.kind == .letter else { return false }
        return Roman.value(of: bytes[enumerator.label]) != nil
    }

    private func isOpen(_ block: RawBlock) -> Bool {
        !LineEnds.isFinished(block.last, in: bytes)
    }

    // MARK: Emphasis that spans lines

    private func leadingEmphasis(_ range: Range<Int>) -> Int {
        var count = 0
        while count < range.count, count < 3, bytes[range.lowerBound + count] == UInt8(ascii: "*") {
            count += 1
        }
        return count
    }

    private func trailingEmphasis(_ range: Range<Int>) -> Int {
        var count = 0
        while count < range.count, count < 3,
            bytes[range.upperBound - 1 - count] == UInt8(ascii: "*")
        { count += 1 }
        return count
    }

    /// Whether emphasis opens at the first byte and closes at the last, and not in between.
    private func isFullyEmphasised(_ range: Range<Int>) -> Bool {
        let count = leadingEmphasis(range)
        guard count > 0, range.count > 2 * count, trailingEmphasis(range) >= count else {
            return false
        }
        return !closesEmphasis(range.lowerBound..<range.upperBound - count, count)
    }

    /// Whether emphasis that opens at the start of the range closes inside it.
    private func closesEmphasis(_ range: Range<Int>, _ count: Int) -> Bool {
        var run = 0
        for index in range.dropFirst(count) {
            if bytes[index] == UInt8(ascii: "*") {
                run += 1
            } else {
                if run >= count { return true }
                run = 0
            }
        }
        return run >= count
    }

    private mutating func closeEmphasis(_ content: Range<Int>) {
        guard
            closesEmphasis(content.lowerBound..<content.upperBound, openEmphasis)
                || trailingEmphasis(content) >= openEmphasis
        else { return }
        if trailingEmphasis(content) >= openEmphasis {
            blocks[blocks.count - 1].emphasis = openEmphasis
        }
        openEmphasis = 0
    }

    // MARK: Blocks

    private mutating func start(_ kind: RawBlock.Kind, _ index: Int, _ content: Range<Int>) {
        var block = RawBlock(kind: kind, content, line: index, table.traits(index))
        block.afterBlank = gap.any
        block.afterPage = gap.page
        block.afterContents = gap.contents
        blocks.append(block)
        if kind == .text, Annex.opens(block, in: bytes) {
            leaveParagraph()
            lastNumber = 0
        }
    }

    private mutating func startHeading(_ index: Int, _ opening: LineOpening) {
        start(.text, index, opening.content)
        blocks[blocks.count - 1].headingMarks = opening.headingMarks
        blocks[blocks.count - 1].enumerator = opening.enumerator
        if Annex.opens(blocks[blocks.count - 1], in: bytes) { lastNumber = 0 }
        let emphasis = leadingEmphasis(opening.content)
        if emphasis > 0, !closesEmphasis(opening.content, emphasis) { openEmphasis = emphasis }
        leaveParagraph()
    }

    /// After a heading, numbers may start again and letters must.
    private mutating func leaveParagraph() {
        headingSinceNumber = true
        isInParagraph = false
        letter = nil
        inNoteZone = false
    }

    private mutating func extend(_ target: Int, _ index: Int, _ content: Range<Int>) {
        if !content.isEmpty { blocks[target].append(content, table.traits(index)) }
        blocks[target].lines =
            blocks[target].lines.lowerBound...max(index, blocks[target].lines.upperBound)
        if target < blocks.count - 1 {
            // Notes in between come first, so that the block stays the last one.
            let block = blocks.remove(at: target)
            blocks.append(block)
        }
    }
}
