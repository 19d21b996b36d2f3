/// Finds tables of contents: entries with dot leaders or page numbers, and what stands among them.
enum ContentsFinder {
    private static let titles: Set<String> = [
        "table des matieres", "contents", "table of contents", "sommaire", "indice",
        "paragraphes page",
        "paragraphs page", "paragraph page", "paragraphe page", "page",
    ]

    /// Marks the lines of every table of contents.
    static func mark(_ table: inout LineTable) {
        let bytes = table.buffer.bytes
        var index = 0
        var isInText = false
        while index < table.kinds.count {
            guard table.kinds[index] == .text else {
                index += 1
                continue
            }
            let range = table.range(index)
            if opensTable(at: index, table, isInText: isInText) {
                index = markRun(from: index, entries: index, &table)
            } else if range.count <= 60, isTitle(range, in: bytes) {
                if nextEntry(after: index, table) {
                    index = markRun(from: index, entries: index + 1, &table)
                } else if let end = repeatedEntry(after: index, table) {
                    table.markContents(index..<end)
                    index = end
                } else {
                    index += 1
                }
            } else {
                isInText = isInText || isText(index, table)
                index += 1
            }
        }
    }

    /// Whether a line is of the text, which contents come before: a numbered paragraph or a long line
    /// that ends a sentence.
    private static func isText(_ index: Int, _ table: LineTable) -> Bool {
        let bytes = table.buffer.bytes
        let range = table.range(index)
        guard !isEntry(index, table) else { return false }
        if range.count >= 60, LineEnds.isFinished(range, in: bytes) { return true }
        guard let enumerator = LineOpening(range, in: bytes).enumerator else { return false }
        guard case .number = enumerator.kind else { return false }
        return LineEnds.isFinished(range, in: bytes)
    }

    private static func isTitle(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        mayBeTitle(bytes[range])
            && titles.contains(
                Folding.fold(
                    InlineText(Array(bytes[LineOpening(range, in: bytes).content])).bytes.asText))
    }

    /// Whether the first letter of a line is one that a title begins with, or hidden by mark-up.
    private static func mayBeTitle(_ line: ArraySlice<UInt8>) -> Bool {
        for byte in line {
            if byte.isASCIILetter { return "tcsip".utf8.contains(byte | 0x20) }
            if byte.isDigit { return false }
            if byte >= 0x80 || "<&[".utf8.contains(byte) { return true }
        }
        return false
    }

    /// Whether an entry with leaders or a page number comes soon after a title.
    private static func nextEntry(after index: Int, _ table: LineTable) -> Bool {
        var place = index + 1
        var seen = 0
        while place < table.kinds.count, seen < 6 {
            if table.kinds[place] == .text {
                seen += 1
                let range = table.range(place)
                if isEntry(place, table) { return true }
                if range.count > 200 { return false }
            }
            place += 1
        }
        return false
    }

    /// Where a table without page numbers ends: its first entry comes again as a heading.
    private static func repeatedEntry(after index: Int, _ table: LineTable) -> Int? {
        var first: [UInt8]?
        for place in (index + 1)..<max(index + 1, min(index + 80, table.kinds.count))
        where table.kinds[place] == .text {
            let range = table.range(place)
            guard range.count <= 160 else { return nil }
            let key = entryKey(
                LineOpening(range, in: table.buffer.bytes).content, in: table.buffer.bytes)
            if first == nil { first = key } else if key == first { return place }
        }
        return nil
    }

    /// Marks one table from its first line on, and returns the index after it.
    private static func markRun(from start: Int, entries: Int, _ table: inout LineTable) -> Int {
        let bytes = table.buffer.bytes
        // Strings compare by canonical equivalence, which is quadratic on hostile marks.
        var seen: Set<[UInt8]> = []
        var end = start + 1
        var index = entries
        // Where entries have leaders, a row without is one of another table.
        var leaderCount = 0
        /// Lines that belong to the table only if an entry follows.
        var pendingLines = 0
        while index < table.kinds.count, pendingLines < 4 {
            guard table.kinds[index] == .text else {
                index += 1
                continue
            }
            let range = table.range(index)
            let hasLeaders = leaderEntry(index, table) != nil
            let isEntry = hasLeaders || (leaderCount < 2 && endsWithPage(range, in: bytes))
            if hasLeaders { leaderCount += 1 }
            let opening = LineOpening(range, in: bytes)
            let key = entryKey(opening.content, in: bytes)
            if isEntry, !(opening.headingMarks > 0) {
                seen.insert(key)
                end = index + 1
                pendingLines = 0
            } else {
                if opening.headingMarks > 0 || seen.contains(key) || range.count > 160
                    || (LineEnds.isFinished(range, in: bytes) && range.count > 30)
                {
                    break
                }
                // "I. Introduction" without a page number, once the entry was seen, is the heading, if its
                // leaders are not on the line below.
                if let enumerator = opening.enumerator,
                    seen.contains(Array(bytes[enumerator.label])),
                    index + 1 == table.kinds.count || leaderEntry(index + 1, table) == nil
                {
                    break
                }
                pendingLines += 1
            }
            if let enumerator = opening.enumerator, isEntry {
                seen.insert(Array(bytes[enumerator.label]))
            }
            index += 1
        }
        table.markContents(start..<end)
        return end
    }

    /// What an entry and the heading that it lists have in common: their folded text.
    private static func entryKey(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
        var end = range.upperBound
        while end > range.lowerBound, !bytes[end - 1].isASCIILetter, bytes[end - 1] < 0x80 {
            end -= 1
        }
        return Array(Folding.fold(bytes[range.lowerBound..<end].asText).utf8)
    }

    /// Whether a line lists a heading: it has leaders, or ends with a page number.
    private static func isEntry(_ index: Int, _ table: LineTable) -> Bool {
        leaderEntry(index, table) != nil
            || endsWithPage(table.range(index), in: table.buffer.bytes)
    }

    /// The longest line that may be an entry, in bytes.
    private static let longestEntry = 400
    /// The most lines that are looked at for the entries that open a table without a title.
    private static let longestLook = 16

    /// Whether a table without a title begins with a line: three entries, whose pages ascend, or five
    /// once the text has begun.
    ///
    /// A blank to fill in has no page, and a list with leaders ("Convention No. 97 .... 53") has its
    /// numbers in any order; three figures ascend by chance once in six times.
    private static func opensTable(at start: Int, _ table: LineTable, isInText: Bool) -> Bool {
        guard leaderEntry(start, table) != nil else { return false }
        var page = 0
        var entries = 0
        var pendingLines = 0
        for index in start..<min(start + longestLook, table.kinds.count)
        where table.kinds[index] == .text {
            guard let entry = leaderEntry(index, table) else {
                pendingLines += 1
                if pendingLines == 4 { return false }
                continue
            }
            pendingLines = 0
            guard let next = entry.page else { continue }
            if next < page { return false }
            page = next
            entries += 1
            if entries == (isInText ? 5 : 3) { return true }
        }
        return false
    }

    /// A line that leads to a page by dots.
    private struct LeaderEntry {
        /// The page, nil where it is lost or has a Roman number.
        var page: Int?
    }

    /// A line as an entry with leaders; nil if it has none, or goes on with words after them.
    private static func leaderEntry(_ index: Int, _ table: LineTable) -> LeaderEntry? {
        guard table.traits(index).contains(.leaders) else { return nil }
        let bytes = table.buffer.bytes
        let range = table.range(index)
        guard range.count <= longestEntry, let leaders = leaders(in: range, of: bytes),
            bytes[range.lowerBound..<leaders.lowerBound].contains(where: {
                $0.isASCIILetter || $0 >= 0xC3
            })
        else { return nil }
        var page: Int?
        for word in bytes[leaders.upperBound..<range.upperBound].split(separator: 0x20) {
            let clean = word.filter { !"|*_\\[]–-".utf8.contains($0) }
            if clean.isEmpty { continue }
            if clean.count <= 9, clean.allSatisfy(\.isDigit) {
                page = word.split { !$0.isDigit }.last?.asDecimal
            } else if clean.count > 6 || Roman.value(of: clean.map { $0 | 0x20 }[...]) == nil {
                return nil
            }
        }
        return LeaderEntry(page: page)
    }

    /// Where dot leaders stand on a line: from the first four stops or more in a row, spaces between
    /// them or not, to the last.
    static func leaders(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        var found: Range<Int>?
        var run = 0
        var start = range.lowerBound
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "."):
                if run == 0 { start = index }
                run += 1
            case 0xE2
            where index + 2 < range.upperBound && bytes[index + 1] == 0x80
                && bytes[index + 2] == 0xA6:
                if run == 0 { start = index }
                run += 3
            case 0x20, 0x80, 0xA6: continue
            default: run = 0
            }
            if run >= 4 {
                let end = bytes[index] == 0xE2 ? index + 3 : index + 1
                found = (found?.lowerBound ?? start)..<end
            }
        }
        return found
    }

    /// Whether a line ends with a number after leaders or a wide space, as the row of a table does.
    static func endsWithFigure(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard bytes[range.upperBound - 1].isDigit else { return false }
        return endsWithPage(range, in: bytes) || leaders(in: range, of: bytes) != nil
    }

    /// Whether a line ends with a number set apart from its text, as a page number is.
    private static func endsWithPage(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var start = range.upperBound
        while start > range.lowerBound, bytes[start - 1].isDigit { start -= 1 }
        guard start < range.upperBound, range.upperBound - start <= 3, start > range.lowerBound + 2
        else { return false }
        if bytes[start - 1] == UInt8(ascii: "|") { return true }
        return bytes[start - 1] == 0x20 && bytes[start - 2] == 0x20
    }
}
