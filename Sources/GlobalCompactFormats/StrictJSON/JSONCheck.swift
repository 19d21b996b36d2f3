import GlobalCompact
import GlobalCompactStream

/// Checks that bytes are one JSON text that a decoder reads without guessing: UTF-8, no key twice in
/// an object, nothing nested deeper than a saved crosswalk is.
enum JSONCheck {
    /// The deepest nesting of arrays and objects.
    private static let maximumDepth = 16
    /// The longest key in bytes; a dictionary of strings takes long over hostile ones.
    private static let maximumKeyLength = 200

    /// What a decoder would trip over or have to guess at.
    enum Fault: Error {
        /// The bytes are not UTF-8; the offset is that of the first byte that does not fit.
        case notUTF8(offset: Int)
        /// The bytes are no JSON; the offset is that of the byte where that shows.
        case notJSON(message: String, offset: Int)
        /// The JSON is more than it may be; the path says where: `mappings[12].evidence`.
        case excess(path: String, message: String)
    }

    /// An open array or object, and where in it the reading is.
    private struct Level {
        var isObject: Bool
        var keys: Set<[UInt8]> = []
        var key: [UInt8] = []
        var index = 0
    }

    /// - Complexity: O(n).
    static func check(_ bytes: [UInt8]) throws(Fault) {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            throw .notUTF8(offset: offset)
        }
        do throws(JSONLineScanner.Fault) {
            try walk(bytes)
        } catch {
            throw error.path.map { .excess(path: $0, message: error.message) }
                ?? .notJSON(message: error.message, offset: error.offset)
        }
    }

    private static func walk(_ bytes: [UInt8]) throws(JSONLineScanner.Fault) {
        var scanner = JSONLineScanner(bytes[...])
        var open: [Level] = []
        repeat {
            scanner.skipSpace()
            if scanner.byte == UInt8(ascii: "{") || scanner.byte == UInt8(ascii: "[") {
                let isObject = scanner.byte == UInt8(ascii: "{")
                guard open.count < maximumDepth else {
                    throw fault("nested too deep", scanner, open)
                }
                try scanner.expect(scanner.byte, "a value")
                open.append(Level(isObject: isObject))
                scanner.skipSpace()
                if scanner.byte != end(of: open) {
                    if isObject { try readKey(&scanner, &open) }
                    continue
                }
                try scanner.expect(end(of: open), "an end")
                open.removeLast()
            } else if scanner.byte == UInt8(ascii: "-") || (0x30...0x39).contains(scanner.byte) {
                let number = String(decoding: try scanner.number(), as: UTF8.self)
                guard Double(number)?.isFinite == true else {
                    throw fault("too great a number", scanner, open)
                }
            } else {
                try scanner.skipValue()
            }
            while !open.isEmpty {
                scanner.skipSpace()
                if scanner.byte == UInt8(ascii: ",") {
                    try scanner.expect(UInt8(ascii: ","), "a comma")
                    open[open.count - 1].index += 1
                    if open[open.count - 1].isObject { try readKey(&scanner, &open) }
                    break
                }
                try scanner.expect(end(of: open), "a comma or an end")
                open.removeLast()
            }
        } while !open.isEmpty
        scanner.skipSpace()
        guard scanner.isAtEnd else { throw scanner.fault("more after the object") }
    }

    private static func readKey(
        _ scanner: inout JSONLineScanner, _ open: inout [Level]
    ) throws(JSONLineScanner.Fault) {
        let key = try scanner.string()
        guard key.count <= maximumKeyLength else { throw fault("a key is too long", scanner, open) }
        open[open.count - 1].key = key
        guard open[open.count - 1].keys.insert(key).inserted else {
            throw fault("the key stands twice", scanner, open)
        }
        try scanner.expect(UInt8(ascii: ":"), "a colon")
    }

    private static func end(of open: [Level]) -> UInt8 {
        open.last?.isObject == true ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    /// A fault at the place where the reading is.
    private static func fault(
        _ message: String, _ scanner: JSONLineScanner, _ open: [Level]
    ) -> JSONLineScanner.Fault {
        var fault = scanner.fault(message)
        fault.path = open.reduce(into: "") { path, level in
            if level.isObject {
                path += (path.isEmpty ? "" : ".") + shown(level.key)
            } else {
                path += "[\(level.index)]"
            }
        }
        return fault
    }

    /// A key on one line, with U+FFFD in place of each control character of ASCII.
    private static func shown(_ key: [UInt8]) -> String {
        var bytes: [UInt8] = []
        for byte in key {
            if byte < 0x20 || byte == 0x7F {
                bytes += [0xEF, 0xBF, 0xBD]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension JSONCheck.Fault: CustomStringConvertible {
    /// What is wrong, and where.
    var description: String {
        switch self {
        case .notUTF8(let offset): "not UTF-8: invalid byte at offset \(offset)"
        case .notJSON(let message, let offset): "no JSON: \(message) at byte \(offset)"
        case .excess(let path, let message): path.isEmpty ? message : "\(path): \(message)"
        }
    }
}
