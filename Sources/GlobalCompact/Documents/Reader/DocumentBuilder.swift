/// Makes a document of blocks: parts, sections, paragraphs with their items, notes with their calls.
struct DocumentBuilder {
    private let table: LineTable
    private let blocks: [RawBlock]
    private let bytes: [UInt8]
    private var joiner: TextJoiner
    private var linker = NoteLinker()

    private var outline = Outline()
    private var part = Part.body
    private var annexCount = 0
    private var severalAnnexes = false
    private var title = ""

    private var paragraphs: [Paragraph] = []
    private var unnumbered: [Block] = []
    private var notes: [Note] = []
    private var diagnostics: [Diagnostic]
    private var ordinals: [Part: Int] = [:]
    /// The parts that have a paragraph 1.
    private var counted: Set<Part> = []
    /// Whether the last block was a paragraph, an item or their continuation.
    private var isInParagraph = false
    private var isUnderAnnex = false
    /// The last heading with those that hold it.
    private var lastHeading: Heading?
    /// The headings that end in digits, which may call notes.
    private var headings: [String] = []

    private struct Heading {
        var path: [String]
        var part: Part
        var lines: ClosedRange<Int>
    }

    init(_ table: LineTable, _ assembler: BlockAssembler) {
        self.table = table
        bytes = table.buffer.bytes
        blocks = assembler.blocks
        diagnostics = assembler.diagnostics
        joiner = TextJoiner(table.buffer.bytes)
    }

    /// Builds the document; the digest is that of the source's bytes.
    mutating func build(digest: String) -> Document {
        let masthead = Masthead(blocks, table)
        title = masthead.title.map(Folding.fold) ?? ""
        severalAnnexes =
            blocks[masthead.contentStart...].filter { Annex.opens($0, in: bytes) }.count > 1
        linker.add(masthead.calls.map(\.mark), at: .frontMatter)
        for index in 0..<masthead.contentStart {
            if case .note(let mark) = blocks[index].kind { addNote(mark, blocks[index]) }
        }
        let headings = HeadingFinder(blocks, table)
        for index in masthead.contentStart..<max(masthead.contentStart, blocks.count) {
            add(index, headings)
        }
        if outline.endsEmpty { keepLastHeading() }
        finishNotes()
        diagnostics.sort { $0.line < $1.line }
        return Document(
            symbol: masthead.symbol, title: masthead.title,
            language: LanguageDetection.language(of: bytes),
            date: masthead.date, dateKind: masthead.dateKind,
            session: masthead.session, agendaItem: masthead.agendaItem,
            paragraphs: paragraphs, unnumbered: unnumbered, notes: notes,
            diagnostics: diagnostics, digest: digest)
    }

    private mutating func add(_ index: Int, _ headings: HeadingFinder) {
        let block = blocks[index]
        isUnderAnnex = index > 0 && Annex.opens(blocks[index - 1], in: bytes)
        switch block.kind {
        case .note(let mark): addNote(mark, block)
        case .number(let label): addParagraph(label, block)
        case .item(let letter): addItem(letter, block)
        case .bullet: addBullet(block)
        case .text:
            if let style = headings.style(of: index, in: outline) {
                addHeading(block, style)
            } else {
                addText(block)
            }
        }
    }

    // MARK: Headings

    private mutating func addHeading(_ block: RawBlock, _ style: Outline.Style) {
        isInParagraph = false
        let clean = text(of: block, at: .frontMatter)
        guard !clean.isEmpty else { return }
        // The title printed again over the text is no section.
        if style != .annex, Folding.fold(clean) == title { return }
        switch style {
        case .roman:
            if case .roman(let value) = block.enumerator?.kind { outline.countRoman(value) }
        case .capital:
            if let label = block.enumerator?.label { outline.countCapital(bytes[label.lowerBound]) }
        default: break
        }
        if let last = clean.utf8.last, last.isDigit { headings.append(clean) }
        if outline.add(clean, style: style, level: block.headingMarks) { keepLastHeading() }
        if style == .annex {
            annexCount += 1
            let mark = Annex.mark(of: block, in: bytes) ?? ""
            part =
                severalAnnexes
                ? .annex(mark.isEmpty ? DocumentBuilder.mark(annexCount) : mark)
                : .annex
        }
        lastHeading = Heading(path: outline.path, part: part, lines: lines(of: block))
    }

    /// Makes a block of the last heading, under which nothing stands: what has the form of a heading may
    /// be a line of a list, and no passage would have it otherwise.
    private mutating func keepLastHeading() {
        guard let heading = lastHeading, let text = heading.path.last else { return }
        let ordinal = (ordinals[heading.part] ?? 0) + 1
        ordinals[heading.part] = ordinal
        unnumbered.append(
            Block(
                part: heading.part, sectionPath: heading.path.dropLast(), ordinal: ordinal,
                text: text, lines: heading.lines))
    }

    /// The mark of an annex that prints none.
    private static func mark(_ count: Int) -> String {
        count < 100 ? Roman.numeral(count).asText.uppercased() : String(count)
    }

    // MARK: Paragraphs and blocks

    private func lines(of block: RawBlock) -> ClosedRange<Int> {
        table.buffer.lines[block.lines.lowerBound]
            .number...table.buffer.lines[block.lines.upperBound].number
    }

    /// The text of a block, whose calls stand at a place that begins on a line.
    private mutating func text(of block: RawBlock, at locator: Locator, line: Int? = nil) -> String
    {
        if block.isOneLine, block.traits.isDisjoint(with: .unclean) {
            return bytes[block.first].asText
        }
        let clean = InlineText(joiner.join(block.pieces), block.traits)
        linker.add(clean.calls.lazy.map(\.mark), at: locator, line: line)
        return clean.bytes.asText
    }

    private mutating func addParagraph(_ label: String, _ block: RawBlock) {
        let lines = lines(of: block)
        if label.utf8.elementsEqual("1".utf8), !counted.insert(part).inserted {
            diagnostics.append(
                Diagnostic(
                    line: lines.lowerBound,
                    message: "paragraphs are numbered from 1 again: "
                        + "citations do not tell which of two is meant"))
        }
        let clean = text(
            of: block, at: .paragraph(number: label, part: part), line: lines.lowerBound)
        paragraphs.append(
            Paragraph(
                number: label, part: part, sectionPath: outline.path, text: clean, lines: lines))
        outline.addText()
        isInParagraph = true
    }

    private mutating func addItem(_ letter: String, _ block: RawBlock) {
        guard isInParagraph, let last = paragraphs.indices.last else { return addText(block) }
        let locator = Locator.paragraph(number: paragraphs[last].number, letter: letter, part: part)
        let clean = text(of: block, at: locator, line: paragraphs[last].lines.lowerBound)
        paragraphs[last].items.append(Paragraph.Item(letter: letter, text: clean))
        extendLines(last, block)
    }

    private mutating func extendLines(_ paragraph: Int, _ block: RawBlock) {
        let old = paragraphs[paragraph].lines
        paragraphs[paragraph].lines =
            old.lowerBound...max(old.upperBound, lines(of: block).upperBound)
    }

    /// A list entry goes on with a paragraph that announced it.
    private mutating func addBullet(_ block: RawBlock) {
        guard isInParagraph, let last = paragraphs.indices.last else { return addBlock(block) }
        append(block, to: last)
    }

    private mutating func addText(_ block: RawBlock) {
        // "[Original: English]" under the heading of an annex belongs to the annex's masthead.
        if isUnderAnnex, isRemark(block) { return }
        // What follows the last item without a number belongs to it, but not a closing place and date.
        if isInParagraph, let last = paragraphs.indices.last, !paragraphs[last].items.isEmpty,
            block.emphasis == 0
        {
            let peek = InlineText(joiner.join(block.pieces), block.traits).bytes.asText
            if !PrintedDate.isDateLine(peek), !DocumentBuilder.isLabelled(peek) {
                return append(block, to: last)
            }
        }
        addBlock(block)
    }

    /// Whether a short block stands in brackets, with no sentence in them.
    private func isRemark(_ block: RawBlock) -> Bool {
        block.count <= 160 && bytes[block.first.lowerBound] == UInt8(ascii: "[")
            && bytes[block.last.upperBound - 1] == UInt8(ascii: "]")
            && !LineEnds.isFinished(block.last, in: bytes)
    }

    /// "Moderator: …": a line that names a role is no continuation of an item.
    private static func isLabelled(_ text: String) -> Bool {
        let head = text.utf8.prefix(60)
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return text.utf8[..<colon].split(separator: 0x20).count <= 6
            && text.utf8[colon...].count > 1
    }

    private mutating func append(_ block: RawBlock, to last: Int) {
        let item = paragraphs[last].items.indices.last
        let locator = Locator.paragraph(
            number: paragraphs[last].number, letter: item.map { paragraphs[last].items[$0].letter },
            part: part)
        let more = text(of: block, at: locator, line: paragraphs[last].lines.lowerBound)
        // Nothing but mark-up leaves nothing.
        guard !more.isEmpty else { return }
        if let item {
            DocumentBuilder.append(more, to: &paragraphs[last].items[item].text)
        } else {
            DocumentBuilder.append(more, to: &paragraphs[last].text)
        }
        extendLines(last, block)
    }

    /// Nothing stands before what follows a number or letter that was alone on its page.
    private static func append(_ more: String, to text: inout String) {
        if !text.isEmpty { text += " " }
        text += more
    }

    private mutating func addBlock(_ block: RawBlock) {
        let ordinal = (ordinals[part] ?? 0) + 1
        let lines = lines(of: block)
        let clean = text(of: block, at: .block(ordinal, part: part), line: lines.lowerBound)
        guard !clean.isEmpty else { return }
        ordinals[part] = ordinal
        outline.addText()
        unnumbered.append(
            Block(
                part: part, sectionPath: outline.path, ordinal: ordinal, text: clean, lines: lines))
        if !block.afterPage { isInParagraph = false }
    }

    // MARK: Notes

    private mutating func addNote(_ mark: String, _ block: RawBlock) {
        let clean = InlineText(joiner.join(block.pieces), block.traits).bytes.asText
        linker.noteFollows(notes.count, mark: mark)
        notes.append(Note(mark: mark, text: clean, lines: lines(of: block)))
    }

    private mutating func finishNotes() {
        let cleaned = linker.linkHeadings(headings, notes: notes)
        if !cleaned.isEmpty {
            for index in paragraphs.indices {
                paragraphs[index].sectionPath = paragraphs[index].sectionPath.map {
                    cleaned[$0] ?? $0
                }
            }
            for index in unnumbered.indices {
                unnumbered[index].sectionPath = unnumbered[index].sectionPath.map {
                    cleaned[$0] ?? $0
                }
            }
        }
        linker.linkGluedDigits(notes: notes, paragraphs: &paragraphs, unnumbered: &unnumbered)
        for (index, locator) in linker.links() { notes[index].calledBy = locator }
        for note in notes where note.calledBy == nil {
            diagnostics.append(
                Diagnostic(line: note.lines.lowerBound, message: "no text calls note \(note.mark)"))
        }
        // One string for all calls of a mark.
        var messages: [String: String] = [:]
        for (mark, line) in linker.callsWithoutNote {
            let message =
                messages[mark] ?? "the text calls note \(mark), which is not printed"
            messages[mark] = message
            diagnostics.append(Diagnostic(line: line ?? 1, message: message))
        }
    }
}
