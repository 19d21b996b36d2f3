/// The bytes of a source, smoothed once so that every later step meets plain spaces and line ends.
///
/// Line ends of every kind become line breaks; no-break and other typographic spaces become
/// spaces; soft hyphens, byte order marks and control characters go; letters are composed (NFC).
/// Source line numbers are kept.
struct SourceBuffer {
    /// A line without the white space at its ends.
    struct Line {
        /// The byte range of the line in the smoothed bytes.
        var range: Range<Int>
        /// The line's number in the source, counted from 1.
        var number: Int
        /// The white space before the line, in bytes.
        var indent: Int
        /// Whether a page starts here (a form feed stood before the line).
        var startsPage: Bool

        /// Whether nothing stands on the line.
        var isBlank: Bool { range.isEmpty }
    }

    /// The smoothed bytes.
    private(set) var bytes: [UInt8] = []
    /// The lines in order, blank ones included.
    private(set) var lines: [Line] = []

    /// Smooths a source.
    ///
    /// - Throws: ``DocumentError`` if the bytes are no UTF-8 text.
    init(_ source: [UInt8]) throws(DocumentError) {
        if let format = SourceBuffer.otherFormat(of: source) { throw .otherFormat(format) }
        if let offset = UTF8Validation.firstInvalidOffset(in: source) {
            throw .notUTF8(offset: offset)
        }
        smooth(source)
    }

    /// The format that the first bytes give away, if it is none that can be read.
    private static func otherFormat(of source: [UInt8]) -> DocumentError.Format? {
        if source.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if source.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
        if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
            return .utf16
        }
        // UTF-16 without a mark: every other byte of plain text is zero.
        let head = source.prefix(64)
        let zeros = head.reduce(into: 0) { $0 += $1 == 0 ? 1 : 0 }
        return head.count >= 8 && zeros * 3 >= head.count ? .utf16 : nil
    }

    /// Whether spaces between words are doubled throughout, so that two set no columns apart.
    private static func doublesSpaces(_ source: [UInt8]) -> Bool {
        var runs = (one: 0, two: 0)
        var length = 0
        for byte in source.prefix(100_000) {
            if byte == 0x20 {
                length += 1
                continue
            }
            if length == 1 { runs.one += 1 }
            if length == 2 { runs.two += 1 }
            length = 0
        }
        return runs.two > 2 * runs.one
    }

    private mutating func smooth(_ source: [UInt8]) {
        bytes.reserveCapacity(source.count + 1)
        let isDoubled = SourceBuffer.doublesSpaces(source)
        var number = 1
        var startsPage = false
        var lineStart = 0
        var hasMarks = false
        var index = 0
        let count = source.count

        func endLine(_ buffer: inout SourceBuffer) {
            buffer.appendLine(
                from: lineStart, number: number, startsPage: startsPage, composing: hasMarks)
            startsPage = false
            hasMarks = false
            lineStart = buffer.bytes.count
        }

        while index < count {
            let byte = source[index]
            if byte >= 0x20 && byte < 0x7F {
                bytes.append(byte)
                index += 1
                if isDoubled, byte == 0x20, index < count, source[index] == 0x20 { index += 1 }
                continue
            }
            switch byte {
            case 0x0A, 0x0D:
                if byte == 0x0D && index + 1 < count && source[index + 1] == 0x0A { index += 1 }
                endLine(&self)
                number += 1
                index += 1
            case 0x0C:
                endLine(&self)
                startsPage = true
                index += 1
            case 0x09, 0x0B:
                // Two spaces, because a tab sets columns apart.
                bytes.append(0x20)
                bytes.append(0x20)
                index += 1
            case 0..<0x20, 0x7F:
                index += 1
            default:
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                switch Typographic.kind(at: index, in: source) {
                case .letter:
                    if Typographic.mayCompose(lead: byte, second: source[index + 1]) {
                        hasMarks = true
                    }
                    for offset in 0..<length { bytes.append(source[index + offset]) }
                case .space: bytes.append(0x20)
                case .invisible: break
                case .lineEnd: endLine(&self)
                }
                index += length
            }
        }
        endLine(&self)
    }

    private mutating func appendLine(
        from start: Int, number: Int, startsPage: Bool, composing: Bool
    ) {
        if composing {
            var composed: [UInt8] = []
            Composition.append(bytes[start...], to: &composed)
            bytes.removeSubrange(start...)
            bytes.append(contentsOf: composed)
        }
        var low = start
        var high = bytes.count
        while low < high && bytes[low] == 0x20 { low += 1 }
        while high > low && bytes[high - 1] == 0x20 { high -= 1 }
        let isBlank = low == high
        lines.append(
            Line(
                range: low..<high, number: number, indent: isBlank ? 0 : low - start,
                startsPage: startsPage))
        bytes.append(0x0A)
    }
}

/// The characters beyond ASCII that set type rather than spell words.
private enum Typographic {
    case letter, space, invisible, lineEnd

    static func kind(at index: Int, in source: [UInt8]) -> Typographic {
        switch (source[index], source[index + 1]) {
        case (0xC2, 0xA0): return .space
        case (0xC2, 0xAD): return .invisible
        case (0xC2, 0x80..<0xA0): return source[index + 1] == 0x85 ? .lineEnd : .invisible
        case (0xE2, 0x80):
            switch source[index + 2] {
            case 0x80...0x8A, 0xAF: return .space
            case 0x8B: return .invisible
            case 0xA8, 0xA9: return .lineEnd
            default: return .letter
            }
        case (0xE2, 0x81):
            switch source[index + 2] {
            case 0x9F: return .space
            case 0xA0: return .invisible
            default: return .letter
            }
        case (0xE3, 0x80): return source[index + 2] == 0x80 ? .space : .letter
        case (0xEF, 0xBB): return source[index + 2] == 0xBF ? .invisible : .letter
        default: return .letter
        }
    }

    /// Whether a scalar with these first bytes may be a combining mark or decompose by itself.
    static func mayCompose(lead: UInt8, second: UInt8) -> Bool {
        switch lead {
        case 0xCC, 0xCD: true
        case 0xCE: second == 0x87
        case 0xE1: true
        case 0xE2: second == 0x84
        default: false
        }
    }
}
