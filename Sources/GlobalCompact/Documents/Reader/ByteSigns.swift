/// What a byte of a source tells by itself.
///
/// Each trait of a line is told by two bytes side by side, one that begins and one that completes it.
/// All that is known of a byte is one number, so that one look into a table finds it.
struct ByteSigns {
    /// What the byte completes in the low half, what it begins in the high one.
    fileprivate var bits: UInt32
    private static let plainBit: UInt32 = 0x80

    /// The signs of each byte.
    static let table: [ByteSigns] = (0...255).map(ByteSigns.init)

    /// Whether smoothing takes the byte as it is: a letter, digit or sign of ASCII, or a space.
    var isPlain: Bool { bits & ByteSigns.plainBit != 0 }

    private init(_ byte: UInt8) {
        var begins: LineTraits = .markup
        var completes: LineTraits = []
        if NoteMarks.mayCall(byte) { begins.insert(.gluedDigits) }
        if byte.isDigit { completes.insert(.gluedDigits) }
        switch byte {
        case 0x20:
            begins.formUnion([.wideSpaces, .leaders])
            completes.insert(.wideSpaces)
        case UInt8(ascii: "."):
            begins.insert(.leaders)
            completes.insert(.leaders)
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "\\"):
            completes.insert(.markup)
        // The raised digits of Latin-1 are C2 and one of three bytes, the others E2 81 and a third.
        case 0xC2: begins.insert(.raisedDigits)
        case 0x81, 0xB2, 0xB3, 0xB9: completes.insert(.raisedDigits)
        case 0xE2:
            begins.insert(.raisedDigits)
            completes.insert(.leaders)
        // The rest of an ellipsis, and in leaders no bar to what comes before it.
        case 0x80, 0xA6: begins.insert(.leaders)
        default: break
        }
        bits = UInt32(begins.rawValue) << 8 | UInt32(completes.rawValue)
        if 0x20..<0x7F ~= byte { bits |= ByteSigns.plainBit }
    }
}

/// Collects the traits of a line byte by byte.
struct LineTraitsScan {
    private var completed: UInt32 = 0
    /// What the byte before has begun; mark-up takes one byte and so is always begun.
    private var begun = UInt32(LineTraits.markup.rawValue)

    /// The traits of the bytes that were passed.
    var traits: LineTraits { LineTraits(rawValue: UInt8(truncatingIfNeeded: completed)) }

    /// Takes the next byte.
    mutating func pass(_ signs: ByteSigns) {
        completed |= begun & signs.bits
        begun = signs.bits >> 8
    }
}
