/// Writes JSON into bytes.
struct JSONLineWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends bytes that are JSON already.
    mutating func raw(_ json: [UInt8]) { bytes.append(contentsOf: json) }

    /// Appends JSON that is spelled out.
    mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

    /// Appends an integer.
    mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

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
    mutating func string<Content: Collection<UInt8>>(_ content: Content) {
        bytes.append(UInt8(ascii: "\""))
        var rest = content[...]
        while !rest.isEmpty {
            // The long stretches between escapes are taken whole.
            let plain = rest.prefix { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
            bytes.append(contentsOf: plain)
            rest = rest[plain.endIndex...]
            if let byte = rest.popFirst() { escape(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
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
