/// Which lines open notes, at the foot of a page or at the end of a document.
struct NoteZone {
    private let table: LineTable
    private let bytes: [UInt8]
    private let survey: LineSurvey
    private let marks: NoteMarks
    /// The number of the last note that was opened.
    private var lastNumber = 0
    /// The mark that stood alone on the line before, until its note begins.
    private var pendingMark: String?
    /// Whether the lines at hand stand below the rule that sets notes apart.
    var isOpen = false

    init(_ table: LineTable, _ survey: LineSurvey) {
        self.table = table
        self.survey = survey
        bytes = table.buffer.bytes
        marks = NoteMarks(table)
    }

    /// Leaves the notes of a page at its end.
    mutating func endPage() {
        isOpen = false
        pendingMark = nil
    }

    /// The mark that stood alone on the line before, once.
    mutating func takePendingMark() -> String? {
        defer { pendingMark = nil }
        return pendingMark
    }

    /// Takes a number that stands alone on a line as the mark of the note below it, if it is one and
    /// no page number.
    mutating func takesMark(_ number: Int, at index: Int, after last: RawBlock?, _ gap: LineGap)
        -> Bool
    {
        guard marks.isDue(number, after: lastNumber, at: index),
            isOpen || marksNote(index, after: last, gap)
        else { return false }
        pendingMark = String(number)
        lastNumber = number
        return true
    }

    /// Whether text follows a number on the same page, and no furniture stands beside it.
    private func marksNote(_ index: Int, after last: RawBlock?, _ gap: LineGap) -> Bool {
        var next = index + 1
        while next < table.kinds.count, next <= index + 2, table.kinds[next] == .blank,
            !table.pageBreaks[next]
        { next += 1 }
        guard next < table.kinds.count, table.kinds[next] == .text, !table.pageBreaks[next],
            table.marks[next] == nil
        else { return false }
        if next == index + 1 { return true }
        guard let last, last.isFinished(in: bytes) else { return false }
        return survey.opening(of: next)?.enumerator == nil
            && LineEnds.beginsWithCapital(table.range(next), in: bytes) && !gap.page
    }

    /// The mark of the note that a line opens, and where its text begins, if it opens one.
    mutating func note(openedBy line: TextLine, after last: RawBlock?, _ gap: LineGap)
        -> (mark: String, content: Int)?
    {
        if let note = line.opening?.note {
            // A raised ordinal may begin a line that goes on with a sentence.
            guard
                note.mark.utf8.allSatisfy(\.isDigit) || note.mark.utf8.first == UInt8(ascii: "*")
                    || isOpen || gap.any
            else { return nil }
            if let number = Int(note.mark) { lastNumber = number }
            return note
        }
        let first = bytes[line.range.lowerBound]
        if first == UInt8(ascii: "*") || first == UInt8(ascii: "\\"),
            let star = LineOpening.starNote(line.range, in: bytes),
            marks.isStarDue(at: line.index)
        {
            return star
        }
        if first.isDigit, line.enumerator == nil || isOpen,
            let plain = LineOpening.plainNote(line.range, in: bytes),
            isOpen || gap.any || last?.isNote ?? false
                || LineEnds.beginsWithCapital(plain.content..<line.range.upperBound, in: bytes),
            isNext(plain.number, at: line.index, after: last)
        {
            lastNumber = plain.number
            return (String(plain.number), plain.content)
        }
        return nil
    }

    private func isNext(_ number: Int, at index: Int, after last: RawBlock?) -> Bool {
        if marks.isDue(number, after: lastNumber, at: index) { return true }
        // Its call may be glued to a year, "in 20181", and then only that of the next note tells.
        if isOpen, number == lastNumber + 1, marks.isDue(number + 1, after: number, at: index),
            isFollowed(by: number + 1, after: index)
        {
            return true
        }
        guard let last, last.isNote else { return false }
        return number == lastNumber + 1 && last.isFinished(in: bytes)
    }

    /// Whether a note with a number begins on one of the next lines of the page.
    private func isFollowed(by number: Int, after index: Int) -> Bool {
        let next = index + 1..<min(index + 13, table.kinds.count)
        return next.prefix { !table.pageBreaks[$0] }.contains {
            table.kinds[$0] == .text
                && LineOpening.plainNote(table.range($0), in: bytes)?.number == number
        }
    }
}
