/// Which lines open the numbered paragraphs of a document and their lettered items: those whose number
/// or letter is due.
struct UnitCount {
    private let table: LineTable
    private let bytes: [UInt8]
    private let survey: LineSurvey
    private var lastNumber = 0
    private var lastNumberLine: Int?
    private var isAfterHeading = true
    private var letter: [UInt8]?
    /// Whether the lines at hand belong to a numbered paragraph.
    private(set) var isInParagraph = false
    /// Numbers and letters that were left out.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ table: LineTable, _ survey: LineSurvey) {
        self.table = table
        self.survey = survey
        bytes = table.buffer.bytes
    }

    /// After a heading, numbers may start again and letters must.
    mutating func leaveParagraph() {
        isAfterHeading = true
        isInParagraph = false
        letter = nil
    }

    /// After the title of an annex, numbers start again.
    mutating func restart() { lastNumber = 0 }

    /// The paragraph or item that a line opens, if its number or letter really opens one.
    mutating func unit(
        openedBy line: TextLine, _ enumerator: Enumerator, after last: RawBlock?, _ gap: LineGap
    ) -> RawBlock.Kind? {
        let label = enumerator.label
        switch enumerator.kind {
        case .number(let value):
            guard opensParagraph(line, value, enumerator.content(of: line, in: bytes), gap) else {
                return nil
            }
            lastNumber = value
            lastNumberLine = line.index
            isAfterHeading = false
            isInParagraph = true
            letter = nil
            return .number(bytes[label].asText)
        case .letter:
            guard isInParagraph, opensItem(label, line, after: last, gap) else { return nil }
            letter = Array(bytes[label])
            return .item(bytes[label].asText)
        case .decimal, .roman, .capital:
            return nil
        }
    }

    // MARK: Paragraphs

    private mutating func opensParagraph(
        _ line: TextLine, _ value: Int, _ content: Range<Int>, _ gap: LineGap
    ) -> Bool {
        let isShort = content.count <= 150 && !LineEnds.isFinished(content, in: bytes)
        let isSet =
            line.opening?.headingMarks ?? 0 > 0 || Emphasis.spans(line.content, in: bytes)
        if isSet && isShort { return false }
        switch survey.chain.verdict(
            line: line.index, last: lastNumber, lastLine: lastNumberLine,
            afterHeading: isAfterHeading)
        {
        case .text: return false
        case .paragraphAfterGap(let expected):
            report("paragraph \(value) follows where \(expected) was expected", at: line)
        case .paragraph: break
        }
        return !isFreeHeading(line, content, gap)
    }

    /// Whether a short numbered line without a stop is rather a heading: prose without a number
    /// follows it, set apart.
    private func isFreeHeading(_ line: TextLine, _ content: Range<Int>, _ gap: LineGap) -> Bool {
        guard content.count < 90, !content.isEmpty, gap.any, table.isBeforeGap(line.index),
            !LineEnds.isFinished(content, in: bytes)
        else { return false }
        var next = line.index + 1
        while next < table.kinds.count, next < line.index + 8, table.kinds[next] == .blank,
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

    // MARK: Items

    /// Whether a letter in brackets opens an item: it is the letter that is due, and no numeral.
    private mutating func opensItem(
        _ label: Range<Int>, _ line: TextLine, after last: RawBlock?, _ gap: LineGap
    ) -> Bool {
        let text = Array(bytes[label])
        let due = letter.map(UnitCount.next) ?? [UInt8(ascii: "a")]
        if !gap.any, let last, !last.isFinished(in: bytes), !endsWithLink(last.last),
            !LineEnds.isVoluntary(
                after: last.last, next: line.range, width: table.wrapWidth, in: bytes)
        {
            return false
        }
        if text == due {
            guard let value = Roman.value(of: text[...]), letter != nil else { return true }
            // (i) after (h) is a letter, unless (ii) follows.
            guard let next = survey.nextLetter[line.index] else { return true }
            return !bytes[next].elementsEqual(Roman.numeral(value + 1))
        }
        if Roman.value(of: text[...]) != nil { return false }
        guard let letter, text.count == letter.count, text.count == 1, text[0] > letter[0],
            text[0] <= letter[0] + 3
        else {
            return false
        }
        report("item (\(text.asText)) follows where (\(due.asText)) was expected", at: line)
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
        let word = bytes[range].suffix(5).reversed().prefix(while: \.isASCIILetter).reversed()
        return ["and", "or", "et", "ou"].contains { word.elementsEqual($0.utf8) }
    }

    private mutating func report(_ message: String, at line: TextLine) {
        diagnostics.append(
            Diagnostic(line: table.buffer.lines[line.index].number, message: message))
    }
}

extension Enumerator {
    /// The text after a number or letter on its line, without the end of emphasis that opened before.
    func content(of line: TextLine, in bytes: [UInt8]) -> Range<Int> {
        let closing =
            Emphasis.spans(line.content, in: bytes) ? Emphasis.leading(line.content, in: bytes) : 0
        return content..<max(content, line.content.upperBound - closing)
    }
}
