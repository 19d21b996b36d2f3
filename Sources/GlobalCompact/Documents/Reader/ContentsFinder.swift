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
        while index < table.kinds.count {
            guard table.kinds[index] == .text else {
                index += 1
                continue
            }
            let range = table.range(index)
            if hasLeaders(index, table) {
                index = markRun(from: index, entries: index, &table)
            } else if range.count > 60 || !isTitle(range, in: bytes) {
                index += 1
            } else if nextEntry(after: index, table) {
                index = markRun(from: index, entries: index + 1, &table)
            } else if let end = repeatedEntry(after: index, table) {
                table.markContents(index..<end)
                index = end
            } else {
                index += 1
            }
        }
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
                if hasLeaders(place, table) || endsWithPage(range, in: table.buffer.bytes) {
                    return true
                }
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
        /// Lines that belong to the table only if an entry follows.
        var pendingLines = 0
        while index < table.kinds.count, pendingLines < 4 {
            guard table.kinds[index] == .text else {
                index += 1
                continue
            }
            let range = table.range(index)
            let isEntry = hasLeaders(index, table) || endsWithPage(range, in: bytes)
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
                // "I. Introduction" without a page number, once the entry was seen, is the heading.
                if let enumerator = opening.enumerator,
                    seen.contains(Array(bytes[enumerator.label]))
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

    private static func hasLeaders(_ index: Int, _ table: LineTable) -> Bool {
        table.traits(index).contains(.leaders)
            && hasLeaders(table.range(index), in: table.buffer.bytes)
    }

    /// Whether a line has dot leaders: four stops or more in a row, spaces between them or not.
    static func hasLeaders(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var run = 0
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "."):
                run += 1
                if run >= 4 { return true }
            case 0xE2
            where index + 2 < range.upperBound && bytes[index + 1] == 0x80
                && bytes[index + 2] == 0xA6:
                run += 3
                if run >= 4 { return true }
            case 0x20, 0x80, 0xA6: break
            default: run = 0
            }
        }
        return false
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
