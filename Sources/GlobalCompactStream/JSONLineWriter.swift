/// Writes JSON into bytes.
struct JSONLineWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends bytes that are JSON already.
    mutating func raw(_ json: [UInt8]) { bytes.append(contentsOf: json) }

    /// Appends bytes that are JSON already.
    mutating func raw(_ json: ArraySlice<UInt8>) { bytes.append(contentsOf: json) }

    /// Appends JSON that is spelled out.
    mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

    /// Appends an integer.
    mutating func integer(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = value.magnitude
        repeat {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        // The digits came from the last to the first.
        var first = start
        var last = bytes.count - 1
        while first < last {
            bytes.swapAt(first, last)
            first += 1
            last -= 1
        }
    }

    /// Appends hundredths as a number with two decimals at most: 97 as 0.97.
    mutating func hundredths(_ value: Int) {
        integer(value / 100)
        let rest = value % 100
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(0x30 + UInt8(rest / 10))
        if rest % 10 > 0 { bytes.append(0x30 + UInt8(rest % 10)) }
    }

    /// Appends a string, escaping what RFC 8259 asks for, and the delete character.
    mutating func string(_ content: [UInt8]) { string(content, in: content.indices) }

    /// Appends a stretch of a text as a string.
    mutating func string(_ text: [UInt8], in range: Range<Int>) {
        bytes.append(UInt8(ascii: "\""))
        // The long stretches between escapes are taken whole.
        var start = range.lowerBound
        for index in range where JSONLineWriter.mustEscape(text[index]) {
            bytes.append(contentsOf: text[start..<index])
            escape(text[index])
            start = index + 1
        }
        bytes.append(contentsOf: text[start..<range.upperBound])
        bytes.append(UInt8(ascii: "\""))
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x0A: raw("\\n")
        case 0x0D: raw("\\r")
        case 0x09: raw("\\t")
        default:
            raw("\\u00")
            bytes.append(JSONLineWriter.digits[Int(byte >> 4)])
            bytes.append(JSONLineWriter.digits[Int(byte & 15)])
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
