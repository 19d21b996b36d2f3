/// What one Unicode scalar becomes when text is folded.
enum FoldedScalar {
    /// One to three ASCII letters or digits (0 where there is no second or third).
    case letters(UInt8, UInt8 = 0, UInt8 = 0)
    /// A letter of another script, kept as it is.
    case raw
    /// A combining mark or invisible character, dropped.
    case mark
    /// White space, a hyphen or an apostrophe: words on both sides may form one phrase.
    case joint
    /// A line end: as white space, but two of them part phrases and sentences.
    case lineEnd
    /// A sign that may end a sentence.
    case stop
    /// Any other sign: no phrase reaches across it.
    case breaker

    /// Whether a sentence may end here.
    var mayEndSentence: Bool {
        switch self {
        case .stop, .lineEnd: true
        case .letters, .raw, .mark, .joint, .breaker: false
        }
    }

    /// The folded scalar that starts at an offset, and its length in bytes.
    static func at(_ index: Int, in bytes: [UInt8]) -> (FoldedScalar, Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (ascii(lead), 1) }
        let length = min(
            lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - index)
        if length == 2 {
            let scalar = UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
            return (twoByte(scalar), 2)
        }
        if length == 3 {
            let scalar =
                UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                | UInt32(bytes[index + 2] & 0x3F)
            return (threeByte(scalar), 3)
        }
        return (length == 4 ? fourByte(index, in: bytes) : .breaker, length)
    }

    private static func ascii(_ byte: UInt8) -> FoldedScalar {
        if byte.isASCIILetter { return .letters(byte | 0x20) }
        if byte.isDigit { return .letters(byte) }
        switch byte {
        case 0x09, 0x0B, 0x0C, 0x20, UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"):
            return .joint
        case 0x0A, 0x0D: return .lineEnd
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            return .stop
        default: return .breaker
        }
    }

    /// Base letters of U+00C0…U+017F in order; "." stands for "not a letter of one base".
    private static let latin = Array(
        """
        aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccdd\
        ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnnn..oooooo..rrrrrrssssss\
        ssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)

    /// Base letters of U+0180…U+024F, as above.
    private static let extended = Array(
        """
        ................................oo.............uu............................aai\
        ioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt..hh\
        ......aaeeooooooooyy............................
        """.utf8)

    private static func twoByte(_ scalar: UInt32) -> FoldedScalar {
        switch scalar {
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD:
            return .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0x152, 0x153: return .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0xDF: return .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0xD7, 0xF7: return .breaker
        case 0xC0...0x17F: return letter(latin[Int(scalar - 0xC0)])
        case 0x180...0x24F: return letter(extended[Int(scalar - 0x180)])
        case 0x2B0, 0x2B3, 0x2E2: return raised(scalar)
        case 0x300...0x36F, 0x483...0x487: return .mark
        // A diaeresis with an accent and no letter.
        case 0x385: return .breaker
        case 0xAA, 0xBA: return .mark
        default: return other(scalar)
        }
    }

    /// The letter of a table, in which "." stands for "not a letter of one base".
    private static func letter(_ base: UInt8) -> FoldedScalar {
        base == UInt8(ascii: ".") ? .raw : .letters(base)
    }

    private static func threeByte(_ scalar: UInt32) -> FoldedScalar {
        switch scalar {
        case 0x2010...0x2012, 0x2018, 0x2019, 0x2212, 0xFE63: return .joint
        case 0x2026, 0x203C, 0x2047...0x2049: return .stop
        case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: return .mark
        case 0x1E9E: return .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0x1E00...0x1EFF: return letter(additional[Int(scalar - 0x1E00)])
        case 0x1D48, 0x1D49, 0x1D50, 0x1D52, 0x1D57: return raised(scalar)
        case 0x1FC1, 0x1FED, 0x1FEE: return .breaker
        case 0xFB00...0xFB06: return ligatures[Int(scalar - 0xFB00)]
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: return ascii(UInt8(scalar - 0xFEE0))
        default: return other(scalar)
        }
    }

    private static func fourByte(_ index: Int, in bytes: [UInt8]) -> FoldedScalar {
        switch Typographic.kind(at: index, 4, in: bytes) {
        case .invisible, .shaping: .mark
        case .letter, .misread, .space, .lineEnd: .breaker
        }
    }

    /// A scalar of two or three bytes that is no letter of a Latin word.
    private static func other(_ scalar: UInt32) -> FoldedScalar {
        switch Typographic.kind(of: scalar) {
        case .space: return .joint
        case .lineEnd: return .lineEnd
        case .invisible, .shaping: return .mark
        case .misread:
            let meant = Typographic.meant(by: scalar)
            return meant < 0x800 ? twoByte(meant) : threeByte(meant)
        case .letter: break
        }
        if Typographic.isApostrophe(scalar) { return .joint }
        switch scalar {
        // Signs; private use, of which nobody knows what it means; non-characters.
        case 0x80..<0xC0, 0x2010...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF, 0xFDD0...0xFDEF,
            0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF5F...0xFF65, 0xFFE0...0xFFFF:
            return .breaker
        default: return .raw
        }
    }

    /// The letters that French and English set raised: "1ᵉʳ", "2ᵈᵉ", "nᵒˢ", "Mᵐᵉ", "4ᵗʰ".
    private static func raised(_ scalar: UInt32) -> FoldedScalar {
        switch scalar {
        case 0x2B0: .letters(UInt8(ascii: "h"))
        case 0x2B3: .letters(UInt8(ascii: "r"))
        case 0x1D48: .letters(UInt8(ascii: "d"))
        case 0x1D49: .letters(UInt8(ascii: "e"))
        case 0x1D50: .letters(UInt8(ascii: "m"))
        case 0x1D52: .letters(UInt8(ascii: "o"))
        case 0x1D57: .letters(UInt8(ascii: "t"))
        default: .letters(UInt8(ascii: "s"))
        }
    }

    /// The ligatures U+FB00…U+FB06.
    private static let ligatures: [FoldedScalar] = Typographic.ligatures.map {
        .letters($0[0], $0[1], $0.count > 2 ? $0[2] : 0)
    }

    /// Base letters of Latin Extended Additional, U+1E00…U+1EFF.
    private static let additional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
        oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....\
        aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
        uuyyyyyyyy......
        """.utf8)
}
