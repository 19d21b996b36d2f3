/// What opens a line of text: heading marks, then a number, a letter or the mark of a note.
struct LineOpening {
    /// What stands before the text of a line, of which there may be as many as lines.
    enum Mark {
        /// A number, letter or numeral.
        case enumerator(Enumerator)
        /// The mark of a note, and where its text begins.
        case note(mark: String, content: Int)
        /// A list bullet, and where its text begins.
        case bullet(Int)
    }

    /// The line past heading marks.
    var content: Range<Int>
    /// What stands before the text.
    var mark: Mark?
    private var storedHeadingMarks: UInt8 = 0

    /// How many `#` marks stand before the text, 6 at most.
    var headingMarks: Int { Int(storedHeadingMarks) }

    /// The number, letter or numeral at the start.
    var enumerator: Enumerator? {
        if case .enumerator(let enumerator) = mark { enumerator } else { nil }
    }

    /// The mark of a note at the start, and where its text begins.
    var note: (mark: String, content: Int)? {
        if case .note(let mark, let content) = mark { (mark, content) } else { nil }
    }

    /// Where a list bullet's text begins.
    var bullet: Int? { if case .bullet(let content) = mark { content } else { nil } }

    /// Whether nothing opens a line, all of which is content.
    func isNone(on line: Range<Int>) -> Bool { mark == nil && content == line }

    /// Reads what opens a line.
    init(_ range: Range<Int>, in bytes: [UInt8]) {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
        let marks = start - range.lowerBound
        if marks > 0, marks <= 6, start < range.upperBound,
            bytes[start] == 0x20 || bytes[start] >= 0x41
        {
            storedHeadingMarks = UInt8(marks)
            var end = range.upperBound
            while end > start, bytes[end - 1] == UInt8(ascii: "#") || bytes[end - 1] == 0x20 {
                end -= 1
            }
            content = Enumerator.skipSpaces(from: start, to: end, in: bytes)..<end
        } else {
            // "> text": a quotation.
            start = range.lowerBound
            if start + 1 < range.upperBound, bytes[start] == UInt8(ascii: ">"),
                bytes[start + 1] == 0x20
            {
                content =
                    Enumerator.skipSpaces(
                        from: start + 1, to: range.upperBound, in: bytes)..<range.upperBound
            } else {
                content = range
            }
        }
        if let enumerator = Enumerator.read(content, in: bytes) {
            mark = .enumerator(enumerator)
        } else if let note = LineOpening.noteMark(content, in: bytes) {
            mark = .note(mark: note.mark, content: note.content)
        } else if let bullet = LineOpening.bullet(content, in: bytes) {
            mark = .bullet(bullet)
        }
    }

    /// "<sup>1</sup> Text", "¹ Text", "[^1]: Text".
    private static func noteMark(_ range: Range<Int>, in bytes: [UInt8])
        -> (mark: String, content: Int)?
    {
        guard let first = bytes[range].first else { return nil }
        var index = range.lowerBound
        var mark: [UInt8] = []
        switch first {
        case UInt8(ascii: "<"):
            guard bytes[range].starts(with: Array("<sup>".utf8)) else { return nil }
            index += 5
            while index < range.upperBound, mark.count < 5,
                bytes[index].isDigit || bytes[index] == UInt8(ascii: "*")
                    || (bytes[index].isASCIISmall && mark.isEmpty)
            {
                mark.append(bytes[index])
                index += 1
            }
            guard !mark.isEmpty, bytes[index..<range.upperBound].starts(with: Array("</sup>".utf8))
            else { return nil }
            index += 6
        case UInt8(ascii: "["):
            guard bytes[range].starts(with: Array("[^".utf8)) else { return nil }
            index += 2
            while index < range.upperBound, mark.count < 12, bytes[index].isWordByte {
                mark.append(bytes[index])
                index += 1
            }
            guard !mark.isEmpty, bytes[index..<range.upperBound].starts(with: Array("]:".utf8))
            else { return nil }
            index += 2
        case 0xC2, 0xE2:
            while index < range.upperBound, mark.count < 4,
                let (digit, length) = RaisedDigits.digit(at: index, in: bytes)
            {
                mark.append(digit)
                index += length
            }
            guard !mark.isEmpty else { return nil }
        default: return nil
        }
        return (mark.asText, Enumerator.skipSpaces(from: index, to: range.upperBound, in: bytes))
    }

    /// "* A/68/50." or "\* A/68/50.": a star before a space, which may be a bullet too.
    static func starNote(_ range: Range<Int>, in bytes: [UInt8]) -> (mark: String, content: Int)? {
        var index = range.lowerBound
        var stars = 0
        while index < range.upperBound,
            bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "\\")
        {
            if bytes[index] == UInt8(ascii: "*") { stars += 1 }
            index += 1
        }
        guard (1...3).contains(stars), index < range.upperBound, bytes[index] == 0x20 else {
            return nil
        }
        return (
            String(repeating: "*", count: stars),
            Enumerator.skipSpaces(from: index, to: range.upperBound, in: bytes)
        )
    }

    /// "1 See A/68/190.": digits without a stop, a space and text.
    static func plainNote(_ range: Range<Int>, in bytes: [UInt8]) -> (number: Int, content: Int)? {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index].isDigit, index - range.lowerBound < 4 {
            index += 1
        }
        guard index > range.lowerBound, index < range.upperBound, bytes[index] == 0x20,
            let number = bytes[range.lowerBound..<index].asDecimal
        else { return nil }
        let content = Enumerator.skipSpaces(from: index, to: range.upperBound, in: bytes)
        guard content < range.upperBound, !bytes[content].isDigit else { return nil }
        return (number, content)
    }

    private static func bullet(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard let first = bytes[range].first else { return nil }
        var index = range.lowerBound
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
        case 0xE2:
            let rest = Array(bytes[range].dropFirst().prefix(2))
            guard
                rest == [0x80, 0xA2] || rest == [0x80, 0x93] || rest == [0x97, 0x8F]
                    || rest == [0x96, 0xAA]
                    || rest == [0x80, 0x94] || rest == [0x97, 0xA6]
            else { return nil }
            index += 3
        case 0xC2 where bytes[range].dropFirst().first == 0xB7: index += 2
        // The bullets of the fonts Symbol and Wingdings, in private use: U+F0A7, F0B7, F0D8, F0FC.
        case 0xEF:
            let rest = Array(bytes[range].dropFirst().prefix(2))
            guard [[0x82, 0xA7], [0x82, 0xB7], [0x83, 0x98], [0x83, 0xBC]].contains(rest) else {
                return nil
            }
            index += 3
        default: return nil
        }
        guard index < range.upperBound, bytes[index] == 0x20 else { return nil }
        return Enumerator.skipSpaces(from: index, to: range.upperBound, in: bytes)
    }
}
