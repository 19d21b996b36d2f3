/// The marks in a text that may call notes without being raised: digits glued to a word, stars.
struct NoteMarks {
    /// The first line on which each number is glued to a word or raised.
    private var firstLines: [Int: Int] = [:]
    /// The first line with a star glued to a word.
    private var firstStar: Int?
    /// The lines that begin with a star and stand beside others that do: a list and no notes.
    private var starItems: Set<Int> = []

    init(_ table: LineTable) {
        let bytes = table.buffer.bytes
        // Whether stars, on this line or above it before any gap, opened emphasis that others close.
        var isOpen = false
        for index in table.kinds.indices {
            guard table.kinds[index] == .text else {
                isOpen = false
                continue
            }
            if table.traits(index).isDisjoint(with: .noteCalls) { continue }
            let range = table.range(index)
            var place = range.lowerBound
            while place < range.upperBound {
                let byte = bytes[place]
                if byte == UInt8(ascii: "*") {
                    let run =
                        place..<(bytes[place..<range.upperBound].firstIndex { $0 != byte }
                        ?? range.upperBound)
                    readStars(run, &isOpen, in: range, bytes, at: index)
                    place = run.upperBound
                    continue
                }
                guard place > range.lowerBound else {
                    place += 1
                    continue
                }
                if byte == 0xB9 || byte == 0xB2 || byte == 0xB3, bytes[place - 1] == 0xC2 {
                    note([byte == 0xB9 ? 0x31 : byte - 0x80], at: index)
                }
                guard byte.isDigit, NoteMarks.mayCall(bytes[place - 1]) else {
                    place += 1
                    continue
                }
                var end = place
                while end < range.upperBound, bytes[end].isDigit { end += 1 }
                if end - place <= 3, end == range.upperBound || !bytes[end].isASCIILetter {
                    note(Array(bytes[place..<end]), at: index)
                }
                place = end
            }
        }
        if firstStar != nil { findStarLists(table) }
    }

    /// Finds the lists whose items begin with a star, of which one follows another with nothing but
    /// its own lines and blank ones between them.
    private mutating func findStarLists(_ table: LineTable) {
        var item: Int?
        var afterBlank = false
        for index in table.kinds.indices {
            if table.pageBreaks[index] { item = nil }
            switch table.kinds[index] {
            case .blank: afterBlank = true
            case .text:
                if NoteMarks.isStarItem(table.range(index), table.buffer.bytes) {
                    if let item { starItems.formUnion([item, index]) }
                    item = index
                } else if afterBlank {
                    item = nil
                }
                afterBlank = false
            default: item = nil
            }
        }
    }

    /// Whether a line begins with one star, as an item of a list does; `\*` is none.
    private static func isStarItem(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        bytes[line.lowerBound] == UInt8(ascii: "*")
            && LineOpening.starNote(line, in: bytes)?.mark == "*"
    }

    private mutating func note(_ digits: [UInt8], at index: Int) {
        if let number = digits.asDecimal, firstLines[number] == nil { firstLines[number] = index }
    }

    /// Whether a byte may stand before a glued call: a letter or closing punctuation.
    static func mayCall(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte >= 0x80
            || [0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x5D, 0x22, 0x27, 0x3E, 0x5E].contains(byte)
    }

    /// Stars between words open or close emphasis; those after a word that close none call a note.
    private mutating func readStars(
        _ run: Range<Int>, _ isOpen: inout Bool, in line: Range<Int>, _ bytes: [UInt8],
        at index: Int
    ) {
        let before = run.lowerBound > line.lowerBound ? bytes[run.lowerBound - 1] : 0x20
        let after = run.upperBound < line.upperBound ? bytes[run.upperBound] : 0x20
        if before == 0x20 {
            if after != 0x20 { isOpen = true }
        } else if isOpen {
            isOpen = false
        } else if firstStar == nil, !after.isWordByte,
            before.isWordByte || NoteMarks.mayCall(before) || before == UInt8(ascii: "\\")
        {
            firstStar = index
        }
    }

    /// Whether a note with a number may come at a line: it is the next, and called before.
    func isDue(_ number: Int, after last: Int, at index: Int) -> Bool {
        guard number == last + 1 || number == 1, let first = firstLines[number] else {
            return false
        }
        return first < index
    }

    /// Whether a star was glued to a word before a line, and the line is no item of a list.
    func isStarDue(at index: Int) -> Bool {
        !starItems.contains(index) && firstStar.map { $0 < index } ?? false
    }
}
