/// What a document prints of itself before its text begins: symbol, title, date.
struct Masthead {
    /// The document's own symbol.
    private(set) var symbol: DocumentSymbol?
    /// The title without its number.
    private(set) var title: String?
    /// The day of adoption, else of distribution.
    private(set) var date: CalendarDate?
    /// Which of the two it is.
    private(set) var dateKind: Document.DateKind?
    /// The session as printed.
    private(set) var session: String?
    /// The agenda item as printed, without its title.
    private(set) var agendaItem: String?
    /// The index of the first block that belongs to the text.
    private(set) var contentStart = 0
    /// The calls of notes that stand in the masthead.
    private(set) var calls: [InlineText.Call] = []

    /// What may be the title.
    private struct Candidate {
        var text: String
        /// How much it is set apart: 3 by heading marks, 2 by emphasis, 1 by its place alone.
        var weight: Int
        /// How many heading marks it has.
        var level: Int
        /// The index of the first block that it stands in.
        var start: Int
        /// The index of the last block that it stands in.
        var block: Int
        /// Whether it says who wrote, and not of what.
        var isAuthorLine: Bool
        /// Whether it could as well be a sentence of the text.
        var isSentence: Bool
    }

    private var candidates: [Candidate] = []
    private var organ: String?
    private var sawDistribution = false
    private var distributionDate: CalendarDate?
    private var adoptionDate: CalendarDate?

    /// Reads the masthead from the first blocks of a document.
    init(_ blocks: [RawBlock], _ table: LineTable) {
        let bytes = table.buffer.bytes
        var index = 0
        while index < blocks.count, index < 80 {
            let block = blocks[index]
            if block.afterContents, index > 0 { break }
            if !block.isNote {
                if block.kind != .text || opensContent(blocks, index, bytes) { break }
                readLines(of: block, index, bytes)
            }
            index += 1
        }
        // Notes printed under the masthead stay what they are; a text with nothing else has no masthead.
        contentStart = index
        chooseTitle(isWhole: index == blocks.count)
        chooseSymbol(
            table, firstContentLine: index < blocks.count ? blocks[index].lines.lowerBound : Int.max
        )
        date = adoptionDate ?? distributionDate
        dateKind = date == nil ? nil : adoptionDate == nil ? .distribution : .adoption
    }

    // MARK: Where the text begins

    /// The longest block of a masthead in bytes: titles of three hundred words are none.
    private static let longestBlock = 3_000

    private func opensContent(_ blocks: [RawBlock], _ index: Int, _ bytes: [UInt8]) -> Bool {
        let block = blocks[index]
        if block.count > Masthead.longestBlock { return true }
        let line = Masthead.line(block.pieces, bytes)
        if Annex.opens(block, in: bytes) { return true }
        let isFinished = LineEnds.isFinished(block.last, in: bytes)
        if block.headingMarks == 0, block.emphasis < 2, isFinished, block.count >= 100,
            !line.isMetadata
        {
            return true
        }
        if OrganFormula.opens(line.folded) || line.opensText { return true }
        if block.headingMarks == 0, HeadingFinder.isLabelled(line.text, line.folded) { return true }
        if let enumerator = block.enumerator,
            candidates.contains(where: { $0.weight >= 2 }) || block.headingMarks == 0
        {
            switch enumerator.kind {
            case .roman, .capital: return true
            case .number, .decimal: if block.headingMarks > 0 || block.emphasis > 0 { return true }
            case .letter: break
            }
        }
        guard let best = candidates.map(\.weight).max() else { return false }
        if isSentence(block, line, bytes) || isTable(block, bytes) { return true }
        // A heading that text follows at once is the first section, once there is a title above it.
        let isSet = block.headingMarks > 0 || block.emphasis > 1
        if isSet, !line.isMetadata, index + 1 < blocks.count {
            // Emphasis opens a section under any title that is set apart, a heading only under one of
            // fewer marks.
            let isUnderTitle = block.headingMarks == 0 && best >= 2
            let next = blocks[index + 1]
            let isDeeper = candidates.contains { $0.weight == 3 && $0.level < block.headingMarks }
            if isUnderTitle || isDeeper, isText(next, bytes) { return true }
            guard isDeeper else { return false }
            if next.headingMarks > block.headingMarks { return true }
            // Any line under it is text, too, where such headings come again.
            let isPlain = next.headingMarks == 0 && next.emphasis < 2
            let nextLine = Masthead.line(next.pieces, bytes)
            return isPlain && !nextLine.isMetadata && !nextLine.isAuthorLine
                && blocks[(index + 2)...].contains { $0.headingMarks == block.headingMarks }
        }
        return false
    }

    /// Whether a block under a heading is one of the text.
    private func isText(_ block: RawBlock, _ bytes: [UInt8]) -> Bool {
        if block.kind != .text { return true }
        guard block.headingMarks == 0, block.emphasis < 2 else { return false }
        return block.count >= 100 && LineEnds.isFinished(block.last, in: bytes)
            || isSentence(block, Masthead.line(block.pieces, bytes), bytes)
            || isTable(block, bytes)
    }

    /// Whether a plain block ends with a full stop, and is long enough or has words enough for text.
    private func isSentence(_ block: RawBlock, _ line: MastheadLine, _ bytes: [UInt8]) -> Bool {
        guard block.headingMarks == 0, block.emphasis == 0, line.endsWithStop, !line.isMetadata,
            LineEnds.isFinished(block.last, in: bytes)
        else { return false }
        let words = line.folded.utf8.count { $0 == 0x20 } + 1
        // A short one may say who wrote.
        return line.text.utf8.count >= 40 || (words >= 3 && !line.isAuthorLine)
    }

    /// Whether a block is a table of Markdown that tells nothing of the document in its first rows.
    private func isTable(_ block: RawBlock, _ bytes: [UInt8]) -> Bool {
        guard block.pieces.count >= 3, bytes[block.first.lowerBound] == UInt8(ascii: "|") else {
            return false
        }
        return !block.pieces.prefix(3).flatMap { Furniture.cells(of: $0, in: bytes) }.contains {
            guard bytes[$0].contains(where: \.isASCIILetter) else { return false }
            return DocumentSymbol(line: bytes[$0]) != nil
                || MastheadLine(bytes[$0].asText).isMetadata
        }
    }

    // MARK: The lines of the masthead

    private mutating func readLines(of block: RawBlock, _ index: Int, _ bytes: [UInt8]) {
        var titleLines: [Range<Int>] = []
        var isAgenda = false
        // Emphasis that spans lines makes them one line of the masthead.
        let isSet = block.emphasis > 0 || block.headingMarks > 0
        let isOne =
            isSet && !block.isOneLine && !Masthead.line(block.pieces, bytes).isMetadata
        if isOne { titleLines = block.pieces }
        for piece in block.pieces where !isOne {
            for cell in Furniture.cells(of: piece, in: bytes) {
                if let found = DocumentSymbol(line: bytes[cell]) {
                    if symbol == nil { symbol = found }
                    continue
                }
                let clean = InlineText(Array(bytes[cell]))
                calls.append(contentsOf: clean.calls)
                let line = MastheadLine(clean.bytes.asText)
                if let found = line.symbolAfterOrgan {
                    if symbol == nil { symbol = found }
                    continue
                }
                if isAgenda { continue }
                if line.isMetadata {
                    isAgenda = line.isAgendaItem
                    if !isAgenda || titleLines.isEmpty { readMetadata(line) }
                    continue
                }
                if !titleLines.isEmpty, line.isAuthorLine || line.isLabelled { continue }
                titleLines.append(cell)
            }
        }
        guard !titleLines.isEmpty else { return }
        let title = Masthead.line(titleLines, bytes)
        // The lines of one title may be set apart from each other by nothing but their ends.
        let weight =
            block.headingMarks > 0
            ? 3 : block.emphasis > 1 || bytes[block.first.lowerBound] == UInt8(ascii: "*") ? 2 : 1
        if let last = candidates.last, weight == 1, last.weight == 1, last.block == index - 1,
            !block.afterBlank, !title.isAuthorLine
        {
            candidates[candidates.count - 1].text += " " + title.text
            candidates[candidates.count - 1].block = index
            return
        }
        candidates.append(
            Candidate(
                text: title.text, weight: weight, level: block.headingMarks, start: index,
                block: index, isAuthorLine: title.isAuthorLine,
                isSentence: isSentence(block, title, bytes)))
    }

    private static func line(_ pieces: [Range<Int>], _ bytes: [UInt8]) -> MastheadLine {
        let raw = Array(pieces.map { bytes[$0] }.joined(separator: [0x20]))
        return MastheadLine(InlineText(raw).bytes.asText)
    }

    private mutating func readMetadata(_ line: MastheadLine) {
        let text = line.text
        let folded = line.folded
        if session == nil, folded.hasSuffix("session") { session = text }
        if agendaItem == nil, line.isAgendaItem { agendaItem = text }
        if line.isAdoption {
            organ = folded
            if let printed = PrintedDate.first(in: text) { adoptionDate = printed.date }
        }
        if organ != nil, adoptionDate == nil, folded.hasPrefix("on ") || folded.hasPrefix("le "),
            let printed = PrintedDate.first(in: text)
        {
            adoptionDate = printed.date
            return
        }
        if folded.hasPrefix("distr") { sawDistribution = true }
        if sawDistribution, distributionDate == nil, let printed = PrintedDate.first(in: text),
            printed.otherWords <= 2 || folded.hasPrefix("distr"), !folded.hasPrefix("geneve"),
            !folded.hasPrefix("new york")
        {
            distributionDate = printed.date
        }
    }

    // MARK: Choosing

    /// Chooses among what may be the title; `isWhole` says that the document has nothing else.
    private mutating func chooseTitle(isWhole: Bool) {
        guard let weight = candidates.map(\.weight).max() else { return }
        let best = candidates.filter { $0.weight == weight }
        var chosen: Candidate?
        if weight == 3 {
            let level = best.map(\.level).min()
            chosen = best.first { $0.level == level && !$0.isAuthorLine } ?? best.first
        } else if isWhole {
            chosen = best.first { !$0.isAuthorLine } ?? best.first
        } else {
            chosen = best.last { !$0.isAuthorLine } ?? best.last
        }
        guard let chosen else { return }
        if isWhole, chosen.isSentence {
            contentStart = chosen.start
            return
        }
        title = chosen.text
        // What stands under the title is then the text.
        if isWhole,
            let first = candidates.first(where: { $0.start > chosen.block && !$0.isAuthorLine })
        {
            contentStart = first.start
        }
        splitNumber(chosen.text)
    }

    /// Takes the number off the title of a resolution and makes its symbol.
    ///
    /// "68/4. Déclaration …"
    private mutating func splitNumber(_ text: String) {
        let bytes = Array(text.utf8)
        var end = 0
        while end < bytes.count, end < 16,
            bytes[end].isDigit || bytes[end] == UInt8(ascii: "/") || bytes[end].isASCIICapital
        { end += 1 }
        let number = bytes[..<end]
        guard number.contains(UInt8(ascii: "/")), number.first?.isDigit == true, end < bytes.count
        else { return }
        var rest = end
        while rest < bytes.count, bytes[rest] == UInt8(ascii: ".") || bytes[rest] == 0x20 {
            rest += 1
        }
        guard rest > end, rest < bytes.count else { return }
        title = bytes[rest...].asText
        if let organ, let series = OrganFormula.resolutionSeries(of: organ), symbol == nil {
            symbol = DocumentSymbol(series + number.asText)
        }
    }

    private mutating func chooseSymbol(_ table: LineTable, firstContentLine: Int) {
        if symbol != nil { return }
        let alone = table.aloneSymbols
        if let first = alone.first(where: { $0.line < firstContentLine }) {
            symbol = first.symbol
            return
        }
        // Running heads repeat the document's own symbol on every page.
        var counts: [DocumentSymbol: Int] = [:]
        for (_, found) in alone { counts[found, default: 0] += 1 }
        for (_, found) in alone where counts[found] ?? 0 >= 2 {
            symbol = found
            return
        }
    }
}
