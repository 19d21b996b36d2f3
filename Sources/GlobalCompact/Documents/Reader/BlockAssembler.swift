/// Joins lines into blocks: numbered paragraphs, items, notes and everything else.
struct BlockAssembler {
    private let table: LineTable
    private let bytes: [UInt8]
    private let survey: LineSurvey
    private let joint: LineJoint
    private var notes: NoteZone
    private var units: UnitCount

    private(set) var blocks: [RawBlock] = []

    /// What stood between the line at hand and the text line before it.
    private var gap = LineGap()
    /// How many asterisks opened in the last block and have not closed yet.
    private var openEmphasis = 0

    init(_ table: LineTable) {
        self.table = table
        bytes = table.buffer.bytes
        survey = LineSurvey(table)
        joint = LineJoint(table, survey)
        notes = NoteZone(table, survey)
        units = UnitCount(table, survey)
        assemble()
    }

    /// Numbers and letters that were left out.
    var diagnostics: [Diagnostic] { units.diagnostics }

    private mutating func assemble() {
        for index in table.kinds.indices {
            if table.pageBreaks[index] {
                gap.page = true
                notes.endPage()
            }
            switch table.kinds[index] {
            case .blank: gap.blank = true
            case .rule:
                gap.page = true
                notes.isOpen = true
                openEmphasis = 0
            case .furniture:
                if let number = table.bareNumbers[index],
                    notes.takesMark(number, at: index, after: blocks.last, gap)
                {
                    continue
                }
                gap.page = true
            case .mark: break
            case .contents: gap.contents = true
            case .text:
                // The mark of the next note, alone on its line below the note before.
                if let number = table.bareNumbers[index], notes.isOpen, let last = blocks.last,
                    last.isNote, last.isFinished(in: bytes),
                    notes.takesMark(number, at: index, after: last, gap)
                {
                    continue
                }
                place(
                    TextLine(
                        index: index, range: table.range(index),
                        opening: survey.opening(of: index)))
                gap = LineGap()
            }
        }
    }

    // MARK: Placing a line

    private mutating func place(_ line: TextLine) {
        if let mark = notes.takePendingMark() { return start(.note(mark), line, line.content) }
        if openEmphasis > 0, !gap.any {
            extend(blocks.count - 1, line)
            closeEmphasis(line.content)
            return
        }
        openEmphasis = 0
        if let note = notes.note(openedBy: line, after: blocks.last, gap) {
            return start(.note(note.mark), line, note.content..<line.range.upperBound)
        }
        if notes.isOpen, let last = blocks.last, last.isNote, !gap.blank {
            return extend(blocks.count - 1, line)
        }
        if notes.isOpen, let note = noteOfPageBefore(line) { return extend(note, line) }
        if let enumerator = line.enumerator,
            let unit = units.unit(openedBy: line, enumerator, after: blocks.last, gap)
        {
            if case .number = unit { notes.isOpen = false }
            return start(unit, line, enumerator.content(of: line, in: bytes))
        }
        if let opening = line.opening, opening.headingMarks > 0 {
            if let last = blocks.last, !gap.any, last.headingMarks == opening.headingMarks,
                LineEnds.beginsWithSmall(line.content, in: bytes)
            {
                return extend(blocks.count - 1, line)
            }
            return startHeading(line, opening)
        }
        if let bullet = line.opening?.bullet, mayStartBullet {
            return start(.bullet, line, bullet..<line.range.upperBound)
        }
        placeText(line)
    }

    /// How far back the last note of the page before is looked for.
    private static let longestLook = 24

    /// The note that goes on with the first line below the rule of the next page.
    private func noteOfPageBefore(_ line: TextLine) -> Int? {
        guard gap.page, LineEnds.beginsWithSmall(line.content, in: bytes),
            let note = blocks.indices.suffix(Self.longestLook).last(where: { blocks[$0].isNote }),
            !blocks[note].isFinished(in: bytes)
        else { return nil }
        return note
    }

    /// Whether no sentence is broken off before a bullet, other than in a bullet.
    private var mayStartBullet: Bool {
        guard !gap.any, let last = blocks.last else { return true }
        return last.kind == .bullet || last.isFinished(in: bytes)
    }

    private mutating func placeText(_ line: TextLine) {
        if let target = joint.target(of: line, in: blocks, gap, isInParagraph: units.isInParagraph)
        {
            if let mark = table.marks[line.index] {
                blocks[target].append(table.range(mark), table.traits(mark))
            }
            return extend(target, line)
        }
        start(.text, line, line.content)
        let last = blocks.count - 1
        blocks[last].enumerator = line.enumerator
        if let mark = table.marks[line.index] {
            blocks[last].prepend(table.range(mark), line: mark, table.traits(mark))
        }
        if Emphasis.spans(line.content, in: bytes) {
            blocks[last].emphasis = Emphasis.leading(line.content, in: bytes)
        } else {
            openEmphasis(in: line.content)
        }
        switch line.enumerator?.kind {
        case .roman, .capital:
            if gap.any, !LineEnds.isFinished(line.content, in: bytes) { leaveParagraph() }
        default:
            if blocks[last].emphasis > 1 { leaveParagraph() }
        }
    }

    // MARK: Emphasis that spans lines

    private mutating func openEmphasis(in content: Range<Int>) {
        let count = Emphasis.leading(content, in: bytes)
        if count > 0, !Emphasis.closes(count, within: content, in: bytes) { openEmphasis = count }
    }

    private mutating func closeEmphasis(_ content: Range<Int>) {
        if Emphasis.trailing(content, in: bytes) >= openEmphasis {
            blocks[blocks.count - 1].emphasis = openEmphasis
        } else if !Emphasis.closes(openEmphasis, within: content, in: bytes) {
            return
        }
        openEmphasis = 0
    }

    // MARK: Blocks

    private mutating func start(_ kind: RawBlock.Kind, _ line: TextLine, _ content: Range<Int>) {
        var block = RawBlock(kind: kind, content, line: line.index, table.traits(line.index))
        block.afterBlank = gap.any
        block.afterPage = gap.page
        block.afterContents = gap.contents
        blocks.append(block)
        if kind == .text, Annex.opens(block, in: bytes) {
            leaveParagraph()
            units.restart()
        }
    }

    private mutating func startHeading(_ line: TextLine, _ opening: LineOpening) {
        start(.text, line, line.content)
        let last = blocks.count - 1
        blocks[last].headingMarks = opening.headingMarks
        blocks[last].enumerator = opening.enumerator
        if Annex.opens(blocks[last], in: bytes) { units.restart() }
        openEmphasis(in: line.content)
        leaveParagraph()
    }

    private mutating func leaveParagraph() {
        units.leaveParagraph()
        notes.isOpen = false
    }

    private mutating func extend(_ target: Int, _ line: TextLine) {
        if !line.content.isEmpty { blocks[target].append(line.content, table.traits(line.index)) }
        blocks[target].lines =
            blocks[target].lines.lowerBound...max(line.index, blocks[target].lines.upperBound)
        if target < blocks.count - 1 {
            // Notes in between come first, so that the block stays the last one.
            let block = blocks.remove(at: target)
            blocks.append(block)
        }
    }
}
