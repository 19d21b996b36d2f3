/// The marks in a text that may call notes without being raised: digits glued to a word, stars.
struct NoteMarks {
    /// The first line on which each number is glued to a word or raised.
    private var firstLines: [Int: Int] = [:]
    /// The first line with a star glued to a word.
    private var firstStar: Int?

    init(_ table: LineTable) {
        let bytes = table.buffer.bytes
        for index in table.kinds.indices
        where table.kinds[index] == .text && !table.traits(index).isDisjoint(with: .noteCalls) {
            let range = table.range(index)
            // A star calls a note only if none stands before it on its line.
            var hasStar = bytes[range.lowerBound] == UInt8(ascii: "*")
            var place = range.lowerBound + 1
            while place < range.upperBound {
                let byte = bytes[place]
                if byte == UInt8(ascii: "*") {
                    if firstStar == nil, !hasStar, calls(place, in: range, bytes) {
                        firstStar = index
                    }
                    hasStar = true
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
    }

    private mutating func note(_ digits: [UInt8], at index: Int) {
        if let number = digits.asDecimal, firstLines[number] == nil { firstLines[number] = index }
    }

    /// Whether a byte may stand before a glued call: a letter or closing punctuation.
    static func mayCall(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte >= 0x80
            || [0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x5D, 0x22, 0x27, 0x3E, 0x5E].contains(byte)
    }

    /// Whether a star stands after a word and before a space or the line's end.
    private func calls(_ place: Int, in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let before = bytes[place - 1]
        guard before.isWordByte || before == UInt8(ascii: ")") || before == UInt8(ascii: "\\")
        else { return false }
        let after = place + 1 < range.upperBound ? bytes[place + 1] : 0x20
        return !after.isWordByte
    }

    /// Whether a note with a number may come at a line: it is the next, and called before.
    func isDue(_ number: Int, after last: Int, at index: Int) -> Bool {
        guard number == last + 1 || number == 1, let first = firstLines[number] else {
            return false
        }
        return first < index
    }

    /// Whether a star was glued to a word before a line.
    func isStarDue(at index: Int) -> Bool {
        firstStar.map { $0 < index } ?? false
    }
}
