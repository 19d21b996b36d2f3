/// Reads one JSON text byte by byte, after RFC 8259, without recursion.
///
/// It tells what stands where and leaves out what nobody asked for: values that are skipped are
/// checked but not kept.
package struct JSONLineScanner {
    /// Why a text is no JSON, and at which byte.
    package struct Fault: Error {
        package var message: String
        package var offset: Int
        /// Where in the JSON, if that says more than the byte.
        package var path: String?
    }

    /// The deepest nesting of arrays and objects that is read.
    package static let maximumDepth = 512

    package let bytes: ArraySlice<UInt8>
    package private(set) var index: Int

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The byte at hand; 0 at the end, which is no JSON byte.
    package var byte: UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

    /// Whether nothing is left.
    package var isAtEnd: Bool { index >= bytes.endIndex }

    package func fault(_ message: String) -> Fault {
        Fault(message: message, offset: index - bytes.startIndex)
    }

    package mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    /// Takes a byte that must come.
    package mutating func expect(_ expected: UInt8, _ name: String) throws(Fault) {
        skipSpace()
        guard byte == expected, !isAtEnd else { throw fault("\(name) expected") }
        index += 1
    }

    // MARK: Strings

    /// The content of a string as UTF-8.
    package mutating func string() throws(Fault) -> [UInt8] {
        skipSpace()
        guard byte == UInt8(ascii: "\""), !isAtEnd else { throw fault("a string expected") }
        index += 1
        var content: [UInt8] = []
        while true {
            // The long stretches between escapes are taken whole.
            var end = index
            while end < bytes.endIndex, bytes[end] != UInt8(ascii: "\""),
                bytes[end] != UInt8(ascii: "\\"),
                bytes[end] >= 0x20
            {
                end += 1
            }
            content.append(contentsOf: bytes[index..<end])
            index = end
            guard !isAtEnd else { throw fault("a string does not end") }
            if byte == UInt8(ascii: "\"") {
                index += 1
                return content
            }
            guard byte == UInt8(ascii: "\\") else { throw fault("a control character in a string") }
            index += 1
            try appendEscape(to: &content)
        }
    }

    private mutating func appendEscape(to content: inout [UInt8]) throws(Fault) {
        let escape = byte
        guard !isAtEnd else { throw fault("a string does not end") }
        index += 1
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(escape)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xD800..<0xDC00).contains(value) {
                guard byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex,
                    bytes[index + 1] == UInt8(ascii: "u")
                else { throw fault("half of a surrogate pair") }
                index += 2
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else {
                    throw fault("half of a surrogate pair")
                }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw fault("half of a surrogate pair")
            }
            content.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw fault("an unknown escape")
        }
    }

    private mutating func hexadecimal() throws(Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard !isAtEnd, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("four hexadecimal digits expected")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    // MARK: Other values

    /// The number that begins with the byte at hand, exactly as it is written.
    package mutating func number() throws(Fault) -> [UInt8] {
        let start = index
        if byte == UInt8(ascii: "-") { index += 1 }
        if byte == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if byte == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            index += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return Array(bytes[start..<index])
    }

    private mutating func digits() throws(Fault) {
        guard (0x30...0x39).contains(byte) else { throw fault("a digit expected") }
        while (0x30...0x39).contains(byte) { index += 1 }
    }

    private mutating func word(_ word: StaticString) throws(Fault) {
        for expected in "\(word)".utf8 {
            guard byte == expected else { throw fault("an unknown word") }
            index += 1
        }
    }

    /// Passes over one value of any kind.
    package mutating func skipValue() throws(Fault) {
        var open: [UInt8] = []
        repeat {
            skipSpace()
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < JSONLineScanner.maximumDepth else {
                    throw fault("nested too deep")
                }
                open.append(byte)
                index += 1
                skipSpace()
                if byte == close(open) {
                    index += 1
                    open.removeLast()
                    break
                }
                if open.last == UInt8(ascii: "{") { try key() }
                continue
            case UInt8(ascii: "\""): _ = try string()
            case UInt8(ascii: "t"): try word("true")
            case UInt8(ascii: "f"): try word("false")
            case UInt8(ascii: "n"): try word("null")
            default: _ = try number()
            }
            // After a value: the next one of the innermost open array or object, or its end.
            while !open.isEmpty {
                skipSpace()
                if byte == UInt8(ascii: ",") {
                    index += 1
                    if open.last == UInt8(ascii: "{") { try key() }
                    break
                }
                guard byte == close(open), !isAtEnd else {
                    throw fault("a comma or an end expected")
                }
                index += 1
                open.removeLast()
            }
        } while !open.isEmpty
    }

    private func close(_ open: [UInt8]) -> UInt8 {
        open.last == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    private mutating func key() throws(Fault) {
        _ = try string()
        try expect(UInt8(ascii: ":"), "a colon")
    }
}
