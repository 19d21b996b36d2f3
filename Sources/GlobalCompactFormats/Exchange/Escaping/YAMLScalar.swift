import GlobalCompact

/// A text as a double-quoted scalar of YAML 1.2, and back.
enum YAMLScalar {
    /// The text in double quotation marks.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default:
                if isPrintable(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    // Beyond four digits all are printable.
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                }
            }
        }
        return result + "\""
    }

    /// Whether YAML's `c-printable` has the scalar and no reader takes it for a line end.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }

    /// The text of a scalar: plain, or in single or double quotation marks.
    static func text(of scalar: some StringProtocol) -> String {
        let bytes = Array(scalar.utf8)
        guard bytes.count >= 2, let mark = bytes.first, bytes.last == mark else {
            return String(scalar)
        }
        let inner = bytes[1..<(bytes.count - 1)]
        switch mark {
        case UInt8(ascii: "'"): return withoutDoubled(mark, in: inner)
        case UInt8(ascii: "\""): return unescaped(String(decoding: inner, as: UTF8.self))
        default: return String(scalar)
        }
    }

    /// The text with one mark for each pair of them.
    private static func withoutDoubled(_ mark: UInt8, in bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var isSecond = false
        for byte in bytes {
            isSecond = byte == mark && !isSecond
            if byte != mark || isSecond { result.append(byte) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let escape = rest.popFirst() else {
                result.append(scalar)
                continue
            }
            switch escape {
            case "t": result.append("\t")
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "0": result.append("\0")
            case "x", "u", "U":
                let count = escape == "x" ? 2 : escape == "u" ? 4 : 8
                let number = Array(String(rest.prefix(count)).utf8).asHexadecimal
                rest = rest.dropFirst(count)
                result.append(number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
            default: result.append(escape)
            }
        }
        return String(result)
    }
}
