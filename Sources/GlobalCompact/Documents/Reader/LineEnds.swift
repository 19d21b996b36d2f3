/// How a stretch of text begins and ends: what tells a broken sentence from a finished one.
enum LineEnds {
    /// Whether a sentence or clause ends with the range, mark-up and calls of notes aside.
    static func isFinished(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            let byte = bytes[end - 1]
            switch byte {
            case UInt8(ascii: ".") where endsWithAbbreviation(range.lowerBound..<end - 1, in: bytes):
                return false
            case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"):
                return true
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"),
                UInt8(ascii: ")"),
                UInt8(ascii: "]"), UInt8(ascii: "}"), 0x20:
                end -= 1
            case UInt8(ascii: ">"):
                // A tag: `<sup>1</sup>` goes with what it raises.
                guard let open = tagStart(endingAt: end, from: range.lowerBound, in: bytes) else {
                    return false
                }
                end = open
            case 0x80...0xBF:
                var start = end - 1
                while start > range.lowerBound, bytes[start].isContinuation { start -= 1 }
                switch Array(bytes[start..<end]) {
                case [0xE2, 0x80, 0xA6]: return true
                case [0xC2, 0xBB], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xC2, 0xB9],
                    [0xC2, 0xB2], [0xC2, 0xB3]:
                    end = start
                default:
                    if end - start == 3, bytes[start] == 0xE2, bytes[start + 1] == 0x81 {
                        end = start
                    } else {
                        return false
                    }
                }
            case 0x30...0x39:
                // A digit glued to a full stop is the call of a note: "family.1".
                var start = end - 1
                while start > range.lowerBound, bytes[start - 1].isDigit { start -= 1 }
                guard end - start <= 3, start > range.lowerBound else { return false }
                let before = bytes[start - 1]
                guard
                    before == UInt8(ascii: ".") || before == UInt8(ascii: ";")
                        || before == UInt8(ascii: "]") || before == UInt8(ascii: "\"")
                        || before == UInt8(ascii: "^")
                else { return false }
                if before == UInt8(ascii: "."), start - 1 > range.lowerBound,
                    bytes[start - 2].isDigit
                {
                    return false
                }
                end =
                    before == UInt8(ascii: "^") && start > range.lowerBound + 1 ? start - 2 : start
            default: return false
            }
        }
        return false
    }

    /// Words whose full stop ends no sentence.
    private static let abbreviations: Set<String> = [
        "art", "arts", "par", "para", "paras", "no", "nos", "chap", "vol", "sect", "sects", "fig",
        "cf", "mr", "mrs",
        "ms", "mme", "dr", "prof", "st", "eds", "op", "resp", "p", "pp",
    ]

    /// Whether a range ends with an abbreviation and its full stop: "para.".
    static func isAbbreviated(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        bytes[range].last == UInt8(ascii: ".")
            && endsWithAbbreviation(range.lowerBound..<range.upperBound - 1, in: bytes)
    }

    /// Whether the last word of a range is an abbreviation.
    private static func endsWithAbbreviation(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var start = range.upperBound
        while start > range.lowerBound, bytes[start - 1].isASCIILetter, range.upperBound - start < 6
        { start -= 1 }
        guard start < range.upperBound, start == range.lowerBound || !bytes[start - 1].isWordByte
        else { return false }
        return abbreviations.contains(bytes[start..<range.upperBound].map { $0 | 0x20 }.asText)
    }

    private static func tagStart(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Int? {
        let window = max(start, end - 24)
        var index = end - 1
        var sawSlash = false
        while index >= window {
            if bytes[index] == UInt8(ascii: "/") { sawSlash = true }
            if bytes[index] == UInt8(ascii: "<") {
                if !sawSlash { return index }
                // A closing tag: go back to the opening one.
                sawSlash = false
                index -= 1
                while index >= window, bytes[index] != UInt8(ascii: "<") { index -= 1 }
                return index >= window ? index : nil
            }
            index -= 1
        }
        return nil
    }

    /// Whether a letter beyond Latin-1, of two bytes, is a capital; nil for anything else.
    private static func isExtendedCapital(at index: Int, in bytes: [UInt8]) -> Bool? {
        guard (0xC4...0xD2).contains(bytes[index]), index + 1 < bytes.count else { return nil }
        let value = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return nil }
        return scalar.properties.isUppercase
    }

    /// Whether the range begins with a capital letter, past quotation marks and emphasis.
    static func beginsWithCapital(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte.isASCIILetter { return byte.isASCIICapital }
            if byte.isDigit { return false }
            if byte == 0xC3, index + 1 < range.upperBound { return bytes[index + 1] < 0x9F }
            if let isCapital = isExtendedCapital(at: index, in: bytes) { return isCapital }
            index += 1
        }
        return false
    }

    /// Whether the range begins with a small letter, past quotation marks and emphasis.
    static func beginsWithSmall(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte.isASCIILetter { return byte.isASCIISmall }
            if byte.isDigit || byte == UInt8(ascii: "(") { return false }
            if byte == 0xC3, index + 1 < range.upperBound { return bytes[index + 1] >= 0x9F }
            if let isCapital = isExtendedCapital(at: index, in: bytes) { return !isCapital }
            index += 1
        }
        return false
    }

    /// Whether the break after a line was wanted: the first word of the next would have fitted.
    static func isVoluntary(
        after line: Range<Int>, next: Range<Int>, width: Int?, in bytes: [UInt8]
    ) -> Bool {
        guard let width else { return true }
        var end = next.lowerBound
        while end < next.upperBound, bytes[end] != 0x20 { end += 1 }
        // Proportional type sets lines of unequal count.
        let needed = length(of: line, in: bytes) + 1 + length(of: next.lowerBound..<end, in: bytes)
        return needed * 10 <= width * 8
    }

    /// The length of a range in Unicode scalars.
    static func length(of range: Range<Int>, in bytes: [UInt8]) -> Int {
        range.reduce(0) { $0 + (bytes[$1].isContinuation ? 0 : 1) }
    }
}
