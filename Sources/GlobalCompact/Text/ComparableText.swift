/// A text in the form in which quotations are looked for, with the way back to the text as given.
///
/// Letters are composed and ligatures taken apart, runs of white space are one space, apostrophes of
/// all kinds are straight, what is not seen goes, and so do hyphens inside words, with the space of a
/// line end behind them: "dévelop- pement" is "développement". Case, accents and punctuation count.
package struct ComparableText {
    /// The text in that form, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// For each byte, where that which it stands for begins in the text as given.
    private var starts = AscendingOffsets()
    /// For each byte, where that which it stands for ends in the text as given.
    private var ends = AscendingOffsets()

    /// - Complexity: O(n).
    package init(_ source: [UInt8]) {
        let table = CompositionTable.shared
        bytes.reserveCapacity(source.count)
        starts.reserveCapacity(source.count)
        ends.reserveCapacity(source.count)
        var offset = 0
        var hyphen: (range: Range<Int>, space: Range<Int>?)?
        while offset < source.count {
            let piece = Self.piece(at: offset, in: source, table)
            offset = piece.range.upperBound
            switch piece.kind {
            case .ignored: continue
            case .space:
                if var held = hyphen {
                    held.space = (held.space?.lowerBound ?? piece.range.lowerBound)..<offset
                    hyphen = held
                } else {
                    appendSpace(piece.range)
                }
            case .hyphen where bytes.last?.isLetterByte == true && hyphen == nil:
                hyphen = (piece.range, nil)
            case .hyphen, .other:
                if let held = hyphen, !(piece.bytes.first?.isLetterByte ?? false) {
                    append([UInt8(ascii: "-")], held.range)
                    if let space = held.space { appendSpace(space) }
                }
                hyphen = nil
                append(piece.bytes, piece.range)
            }
        }
        if let held = hyphen {
            append([UInt8(ascii: "-")], held.range)
            if let space = held.space { appendSpace(space) }
        }
    }

    /// The byte range in the text as given that a byte range of this form stands for, or nil if it
    /// is empty or cuts a letter in two.
    package func source(of range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, isBoundary(range.lowerBound), isBoundary(range.upperBound) else {
            return nil
        }
        return starts[range.lowerBound]..<ends[range.upperBound - 1]
    }

    /// The first byte of this form that stands for what begins at an offset of the text as given or
    /// later.
    func index(ofSource offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isBoundary(_ index: Int) -> Bool {
        index == 0 || index == starts.count || starts[index] != starts[index - 1]
    }

    private mutating func append(_ piece: [UInt8], _ range: Range<Int>) {
        bytes.append(contentsOf: piece)
        for _ in piece {
            starts.append(range.lowerBound)
            ends.append(range.upperBound)
        }
    }

    private mutating func appendSpace(_ range: Range<Int>) {
        if bytes.last == 0x20 {
            ends.moveLast(to: range.upperBound)
        } else {
            append([0x20], range)
        }
    }

    // MARK: Pieces

    private struct Piece {
        enum Kind { case ignored, space, hyphen, other }
        var kind: Kind
        var range: Range<Int>
        var bytes: [UInt8] = []
    }

    /// The scalar at an offset with the marks that follow it.
    private static func piece(at offset: Int, in source: [UInt8], _ table: CompositionTable)
        -> Piece
    {
        guard let scalar = UTF8Scalar(at: offset, in: source[...]) else {
            return Piece(kind: .other, range: offset..<offset + 1, bytes: [source[offset]])
        }
        var end = offset + scalar.length
        while end < source.count, source[end] >= 0x80,
            let next = UTF8Scalar(at: end, in: source[...]), table.isMark(next.scalar)
        {
            end += next.length
        }
        if end == offset + scalar.length,
            let piece = plainPiece(scalar.scalar.value, offset..<end)
        {
            return piece
        }
        var composed: [UInt8] = []
        Composition.append(source[offset..<end], to: &composed)
        return Piece(kind: .other, range: offset..<end, bytes: composed)
    }

    /// The piece of a scalar without marks, or nil for one that is taken as it is, composed.
    private static func plainPiece(_ scalar: UInt32, _ range: Range<Int>) -> Piece? {
        switch scalar {
        case 0x09...0x0D, 0x20: return Piece(kind: .space, range: range)
        case 0x2D, 0x2010, 0x2011:
            return Piece(kind: .hyphen, range: range, bytes: [UInt8(ascii: "-")])
        case 0..<0x80: return Piece(kind: .other, range: range, bytes: [UInt8(scalar)])
        case 0xFB00...0xFB06:
            let letters = Typographic.ligatures[Int(scalar - 0xFB00)]
            return Piece(kind: .other, range: range, bytes: letters)
        default: break
        }
        switch Typographic.kind(of: scalar) {
        case .space, .lineEnd: return Piece(kind: .space, range: range)
        case .invisible, .shaping: return Piece(kind: .ignored, range: range)
        case .misread:
            let meant = Typographic.meant(by: scalar)
            return plainPiece(meant, range)
                ?? Piece(kind: .other, range: range, bytes: Typographic.utf8(of: meant))
        case .letter: break
        }
        guard Typographic.isApostrophe(scalar) else { return nil }
        return Piece(kind: .other, range: range, bytes: [UInt8(ascii: "'")])
    }
}

extension UInt8 {
    /// Whether the byte is part of a letter: an ASCII letter, or any byte beyond ASCII.
    fileprivate var isLetterByte: Bool { isASCIILetter || self >= 0x80 }
}

extension CompositionTable {
    /// Whether a scalar is a combining mark.
    fileprivate func isMark(_ scalar: Unicode.Scalar) -> Bool {
        if case .mark = role(of: scalar) { true } else { false }
    }
}
