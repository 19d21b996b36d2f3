/// The mark that opens a line: the number of a paragraph, the letter of an item, heading marks.
struct Enumerator {
    /// What kind of mark it is.
    enum Kind: Equatable {
        /// An Arabic number with a stop: "12."
        case number(Int)
        /// A number in several steps: "1.2".
        case decimal
        /// A small letter or small roman numeral in brackets: "(a)", "a)", "iv)".
        case letter
        /// A capital roman numeral with a stop: "IV."
        case roman(Int)
        /// A capital letter with a stop: "A."
        case capital(UInt8)
    }

    /// The byte range of the number or letter itself.
    var label: Range<Int>
    /// Where the text after the mark begins.
    var content: Int
    /// What kind of mark it is.
    var kind: Kind

    /// Reads the mark at the start of a range, past emphasis.
    ///
    /// "**12.** Text"
    static func read(_ range: Range<Int>, in bytes: [UInt8]) -> Enumerator? {
        var start = range.lowerBound
        while start < range.upperBound,
            bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_")
        {
            start += 1
        }
        guard start < range.upperBound else { return nil }
        let first = bytes[start]
        let mark: Enumerator? =
            if first.isDigit {
                number(start..<range.upperBound, in: bytes)
            } else if first
                == UInt8(ascii: "(") || first.isASCIISmall
            { letter(start..<range.upperBound, in: bytes) } else if first.isASCIICapital {
                capital(start..<range.upperBound, in: bytes)
            } else { nil }
        guard let mark else { return nil }
        return mark
    }

    private static func isEmphasis(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    }

    static func skipSpaces(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < end, bytes[index] == 0x20 { index += 1 }
        return index
    }

    private static func number(_ range: Range<Int>, in bytes: [UInt8]) -> Enumerator? {
        var index = range.lowerBound
        var steps = 1
        var value = 0
        while index < range.upperBound {
            if bytes[index].isDigit {
                guard index - range.lowerBound < 12 else { return nil }
                value = value * 10 + Int(bytes[index] - 0x30)
            } else if bytes[index] == UInt8(ascii: "."), index + 1 < range.upperBound,
                bytes[index + 1].isDigit
            {
                steps += 1
            } else {
                break
            }
            index += 1
        }
        let label = range.lowerBound..<index
        if index < range.upperBound, bytes[index] == UInt8(ascii: "\\") { index += 1 }
        var stop = index
        while stop < range.upperBound, isEmphasis(bytes[stop]) { stop += 1 }
        let hasStop = stop < range.upperBound && bytes[stop] == UInt8(ascii: ".")
        if hasStop { index = stop + 1 }
        guard hasStop || (steps > 1 && index < range.upperBound) else { return nil }
        while index < range.upperBound, isEmphasis(bytes[index]) { index += 1 }
        guard index == range.upperBound || bytes[index] == 0x20 else { return nil }
        if steps == 1 && (label.count > 4 || bytes[label.lowerBound] == 0x30) { return nil }
        return Enumerator(
            label: label, content: skipSpaces(from: index, to: range.upperBound, in: bytes),
            kind: steps > 1 ? .decimal : .number(value))
    }

    private static func letter(_ range: Range<Int>, in bytes: [UInt8]) -> Enumerator? {
        var index = range.lowerBound
        if bytes[index] == UInt8(ascii: "(") { index += 1 }
        // "(*a*)": editors set the letter in italics.
        while index < range.upperBound,
            bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
        let start = index
        while index < range.upperBound, bytes[index].isASCIISmall, index - start < 6 { index += 1 }
        let label = start..<index
        guard !label.isEmpty else { return nil }
        while index < range.upperBound,
            bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
        if index < range.upperBound, bytes[index] == UInt8(ascii: "\\") { index += 1 }
        guard index < range.upperBound, bytes[index] == UInt8(ascii: ")") else { return nil }
        index += 1
        while index < range.upperBound,
            bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
        guard index == range.upperBound || bytes[index] == 0x20 else { return nil }
        let isDouble = label.count == 2 && bytes[label.lowerBound] == bytes[label.lowerBound + 1]
        guard label.count == 1 || isDouble || Roman.value(of: bytes[label]) != nil else {
            return nil
        }
        return Enumerator(
            label: label, content: skipSpaces(from: index, to: range.upperBound, in: bytes),
            kind: .letter)
    }

    private static func capital(_ range: Range<Int>, in bytes: [UInt8]) -> Enumerator? {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index].isASCIICapital, index - range.lowerBound < 8 {
            index += 1
        }
        let label = range.lowerBound..<index
        if index < range.upperBound, bytes[index] == UInt8(ascii: "\\") { index += 1 }
        guard index < range.upperBound else { return nil }
        let isStop = bytes[index] == UInt8(ascii: ".")
        let isDash =
            bytes[index] == 0x20 && index + 3 < range.upperBound && bytes[index + 1] == 0xE2
            && bytes[index + 2] == 0x80 && (0x93...0x94).contains(bytes[index + 3])
        guard isStop || isDash else { return nil }
        index += isStop ? 1 : 4
        while index < range.upperBound, bytes[index] == UInt8(ascii: "*") { index += 1 }
        guard index == range.upperBound || bytes[index] == 0x20 else { return nil }
        let content = skipSpaces(from: index, to: range.upperBound, in: bytes)
        if let value = Roman.value(of: bytes[label].map { $0 | 0x20 }[...]) {
            return Enumerator(label: label, content: content, kind: .roman(value))
        }
        guard label.count == 1 else { return nil }
        return Enumerator(label: label, content: content, kind: .capital(bytes[label.lowerBound]))
    }
}

/// Roman numerals up to 399, in small letters.
enum Roman {
    /// The value of a numeral; nil unless it is spelled in the regular way.
    static func value(of letters: ArraySlice<UInt8>) -> Int? {
        guard !letters.isEmpty, letters.count <= 12 else { return nil }
        var value = 0
        var previous = 0
        for letter in letters.reversed() {
            let unit: Int
            switch letter {
            case UInt8(ascii: "i"): unit = 1
            case UInt8(ascii: "v"): unit = 5
            case UInt8(ascii: "x"): unit = 10
            case UInt8(ascii: "l"): unit = 50
            case UInt8(ascii: "c"): unit = 100
            default: return nil
            }
            value += unit < previous ? -unit : unit
            previous = max(previous, unit)
        }
        return value > 0 && value < 400 && numeral(value).elementsEqual(letters) ? value : nil
    }

    /// The regular numeral of a value.
    static func numeral(_ value: Int) -> [UInt8] {
        var rest = value
        var text = ""
        for (unit, letters) in [
            (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
            (4, "iv"),
            (1, "i"),
        ] {
            while rest >= unit {
                text += letters
                rest -= unit
            }
        }
        return Array(text.utf8)
    }
}
