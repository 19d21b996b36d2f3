/// Text as it stands in Turtle 1.1.
enum TurtleText {
    /// A literal in double quotation marks, with its language or without.
    ///
    /// - Parameters:
    ///   - text: any text.
    ///   - language: a BCP 47 tag; nil for text in no known language.
    static func literal(_ text: String, language: String? = nil) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if isPlain(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += numeric(scalar)
                }
            }
        }
        return result + "\"" + (language.map { "@" + $0 } ?? "")
    }

    /// An IRI in angle brackets; what an IRI may not contain is written in percent code.
    ///
    /// A numeric escape would not do: parsers refuse IRIs that contain such a scalar even so.
    static func iri(_ text: String) -> String {
        var bytes = Array("<".utf8)
        for byte in text.utf8 {
            if byte > 0x20, byte != 0x7F, !Array("<>\"{}|^`\\".utf8).contains(byte) {
                bytes.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                bytes += (byte < 0x10 ? "%0" : "%").utf8
                bytes += digits.utf8
            }
        }
        return String(decoding: bytes + Array(">".utf8), as: UTF8.self)
    }

    /// Whether a scalar shows; control characters and those that turn the direction of text do not.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }

    private static func numeric(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
