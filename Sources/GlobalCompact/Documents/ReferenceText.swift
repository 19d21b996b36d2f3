/// One block of a text, up to a blank line, reduced to what references are written in.
///
/// Accents are taken off, every kind of space, dash, slash and apostrophe becomes the ASCII one, a
/// run of white space becomes one byte, soft hyphens and joiners vanish. Case is kept. Everything
/// else is one of the four markers below, so that a byte is enough to judge a scalar by.
struct ReferenceText: Sendable {
    /// The folded bytes.
    private(set) var bytes: [UInt8] = []

    /// The byte offset in the source at which each folded byte starts.
    private var starts = AscendingOffsets()

    /// The byte offset in the source at which the next block starts.
    private(set) var end: Int

    /// Folds the source from an offset to the next blank line, or to its end.
    ///
    /// - Complexity: O(*n*) in the length of the block.
    init(_ source: [UInt8], from start: Int = 0) {
        end = start
        var lineBreaks = 0
        while end < source.count {
            let (scalar, length) = Self.scalar(at: end, in: source)
            let folded = Self.fold(scalar)
            if folded == Self.space || folded == Self.lineBreak {
                // CR LF is one line break: the CR of the pair counts as a space.
                let isPair =
                    scalar == 0x0D && end + 1 < source.count && source[end + 1] == Self.lineBreak
                appendWhiteSpace(isPair ? Self.space : folded, at: end)
                lineBreaks += folded == Self.lineBreak && !isPair ? 1 : 0
            } else if folded != Self.nothing {
                if lineBreaks > 1 { return }
                lineBreaks = 0
                bytes.append(folded)
                starts.append(end)
            }
            end += length
        }
    }

    /// The byte range in the source of a range of folded bytes, combining marks included.
    func sourceRange(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
        guard let last = range.last else { return end..<end }
        let lastStart = starts[last]
        var upper = lastStart + Self.scalar(at: lastStart, in: source).length
        // No more than the marks that stream-safe text puts on a letter (UAX #15), so that many
        // ranges with one end do not each walk over a million of them.
        for _ in 0..<30 where upper < source.count {
            let (scalar, length) = Self.scalar(at: upper, in: source)
            guard (0x0300...0x036F).contains(scalar) else { break }
            upper += length
        }
        return starts[range.lowerBound]..<upper
    }

    private mutating func appendWhiteSpace(_ byte: UInt8, at offset: Int) {
        if let last = bytes.last, last == Self.space || last == Self.lineBreak {
            if byte == Self.lineBreak { bytes[bytes.count - 1] = byte }
        } else {
            bytes.append(byte)
            starts.append(offset)
        }
    }
}

// MARK: - Folding

extension ReferenceText {
    static let space: UInt8 = 0x20
    static let lineBreak: UInt8 = 0x0A
    /// A letter that no reference is written with.
    static let letter: UInt8 = 0x80
    /// A sign that no reference is written with.
    static let sign: UInt8 = 0x81
    /// `§` or `¶`.
    static let sectionSign: UInt8 = 0x82
    /// `№`.
    static let numeroSign: UInt8 = 0x83
    /// What is left out.
    private static let nothing: UInt8 = 0xFF

    /// The base letters of U+00C0…U+00FF, with `*` for the two signs among them.
    private static let latin1 = Array(
        "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTSaaaaaaaceeeeiiiidnooooo*ouuuuyty".utf8
    )

    /// Decodes one scalar; a byte that is not UTF-8 counts as a sign.
    private static func scalar(
        at offset: Int, in source: [UInt8]
    ) -> (value: UInt32, length: Int) {
        if source[offset] < 0x80 { return (UInt32(source[offset]), 1) }
        guard let scalar = UTF8Scalar(at: offset, in: source[...]) else { return (0xFFFD, 1) }
        return (scalar.scalar.value, scalar.length)
    }

    private static func fold(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0x0A, 0x0D: lineBreak
        case 0x09, 0x0B, 0x0C: space
        case 0x20...0x7E: UInt8(scalar)
        case ..<0x80: sign
        case 0x0300...0x036F: nothing
        default: foldBeyondASCII(scalar)
        }
    }

    private static func foldBeyondASCII(_ scalar: UInt32) -> UInt8 {
        switch Typographic.kind(of: scalar) {
        case .space: return space
        case .lineEnd: return lineBreak
        case .invisible, .shaping: return nothing
        case .misread: return fold(Typographic.meant(by: scalar))
        case .letter: break
        }
        if Typographic.isApostrophe(scalar) { return UInt8(ascii: "'") }
        return switch scalar {
        case 0xA7, 0xB6: sectionSign
        case 0xB0, 0xBA, 0x1D52: UInt8(ascii: "o")
        case 0x02E2: UInt8(ascii: "s")
        case 0xD7, 0xF7: sign
        case 0xC0...0xFF: latin1[Int(scalar - 0xC0)]
        case 0x0152: UInt8(ascii: "O")
        case 0x0153: UInt8(ascii: "o")
        case 0x0130: UInt8(ascii: "I")
        case 0x0131: UInt8(ascii: "i")
        case 0x017F: UInt8(ascii: "s")
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
        case 0x2044, 0x2215, 0x29F8: UInt8(ascii: "/")
        case 0x2116: numeroSign
        case 0xFF01...0xFF5E: UInt8(scalar - 0xFEE0)
        case 0xAA, 0xB5: letter
        case ..<0x0100, 0x2010...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF, 0xFDD0...0xFDEF,
            0xFFE0...0xFFFF, 0x1F000...:
            sign
        default: letter
        }
    }
}

// MARK: - Classes of folded bytes

extension UInt8 {
    /// Whether this is an ASCII digit.
    var isReferenceDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether this is an ASCII letter.
    var isReferenceASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// Whether this is an ASCII capital.
    var isReferenceCapital: Bool { self >= 0x41 && self <= 0x5A }

    /// Whether this is a letter of any script.
    var isReferenceLetter: Bool { isReferenceASCIILetter || self == ReferenceText.letter }

    /// Whether this is white space, of which there is one byte a run.
    var isReferenceSpace: Bool {
        self == ReferenceText.space || self == ReferenceText.lineBreak
    }

    /// Whether a word or number that ends before this byte is a whole one.
    var isReferenceWordByte: Bool {
        isReferenceLetter || isReferenceDigit
    }
}
