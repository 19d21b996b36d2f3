/// Text as it stands in XML 1.0, in content and in attributes.
///
/// Scalars that no XML document may contain become U+FFFD: control characters other than tab and
/// line ends, U+FFFE and U+FFFF (XML 1.0, production 2).
enum XMLText {
    /// The text for the content of an element or, in double quotation marks, for an attribute.
    ///
    /// `>` is escaped for the sake of `]]>`, and tabs and line ends because a parser would turn them
    /// into spaces in an attribute, and a carriage return everywhere.
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".utf8
            case "<": result += "&lt;".utf8
            case ">": result += "&gt;".utf8
            case "\"": result += "&quot;".utf8
            case "\t", "\n", "\r": result += "&#\(scalar.value);".utf8
            default: result += UTF8.encode(isAllowed(scalar) ? scalar : "\u{FFFD}") ?? .init()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether XML may contain a scalar.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
