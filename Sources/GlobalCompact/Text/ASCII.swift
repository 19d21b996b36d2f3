/// Questions about single bytes of UTF-8 text.
extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { self &- 0x30 < 10 }

    /// Whether the byte is an ASCII letter.
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether the byte is an ASCII letter or digit.
    var isASCIILetterOrDigit: Bool { isASCIILetter || isDigit }

    /// Whether the byte is an ASCII capital letter.
    var isASCIICapital: Bool { self &- 0x41 < 26 }

    /// Whether the byte is an ASCII small letter.
    var isASCIISmall: Bool { self &- 0x61 < 26 }

    /// Whether the byte is a space, tab or line end.
    var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// Whether the byte continues a scalar of several bytes.
    var isContinuation: Bool { self & 0xC0 == 0x80 }

    /// Whether the byte is part of a word: an ASCII letter or digit, or any byte beyond ASCII.
    var isWordByte: Bool { isASCIILetter || isDigit || self >= 0x80 }
}

extension Collection where Element == UInt8 {
    /// The number that the bytes spell in decimal digits; nil for anything else or past nine digits.
    ///
    /// `Int` takes a sign as well, which no text that is read here may have.
    package var asDecimal: Int? {
        guard !isEmpty, count <= 9 else { return nil }
        var value = 0
        for byte in self {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The number that the bytes spell in hexadecimal digits; nil for anything else or past eight
    /// digits.
    package var asHexadecimal: UInt32? {
        guard !isEmpty, count <= 8 else { return nil }
        var value: UInt32 = 0
        for byte in self {
            let digit: UInt8
            if byte.isDigit {
                digit = byte - 0x30
            } else if byte.isASCIILetter, byte | 0x20 <= UInt8(ascii: "f") {
                digit = (byte | 0x20) - UInt8(ascii: "a") + 10
            } else {
                return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The bytes as text; bytes that are not UTF-8 become U+FFFD.
    var asText: String { String(decoding: self, as: UTF8.self) }
}
