/// What one Unicode scalar becomes when text is folded.
enum FoldedScalar {
    /// One or two ASCII letters or digits (0 where there is no second).
    case letters(UInt8, UInt8)
    /// A letter of another script, kept as it is.
    case raw
    /// A combining mark or invisible character, dropped.
    case mark
    /// White space, a hyphen or an apostrophe: words on both sides may form one phrase.
    case joint
    /// A sign that may end a sentence.
    case stop
    /// Any other sign: no phrase reaches across it.
    case breaker

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
        return (.breaker, length)
    }

    private static func ascii(_ byte: UInt8) -> FoldedScalar {
        if byte.isASCIILetter { return .letters(byte | 0x20, 0) }
        if byte.isDigit { return .letters(byte, 0) }
        switch byte {
        case 0x09...0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "'"): return .joint
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
        case 0xA0, 0x85: return .joint
        case 0xAD: return .mark
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD:
            return .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0x152, 0x153: return .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0xDF: return .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0xC0...0x17F:
            let base = latin[Int(scalar - 0xC0)]
            return base == UInt8(ascii: ".") ? other(scalar) : .letters(base, 0)
        case 0x180...0x24F:
            let base = extended[Int(scalar - 0x180)]
            return base == UInt8(ascii: ".") ? .raw : .letters(base, 0)
        case 0x2BC, 0x2B9: return .joint
        case 0x300...0x36F, 0x483...0x487: return .mark
        // A diaeresis with an accent and no letter.
        case 0x385: return .breaker
        case 0x80..<0xC0: return scalar == 0xAA || scalar == 0xBA ? .mark : .breaker
        default: return .raw
        }
    }

    private static func other(_ scalar: UInt32) -> FoldedScalar {
        scalar == 0xD7 || scalar == 0xF7 ? .breaker : .raw
    }

    private static func threeByte(_ scalar: UInt32) -> FoldedScalar {
        switch scalar {
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: return .joint
        case 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: return .mark
        case 0x2010...0x2012, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07, 0x2212: return .joint
        case 0x2026, 0x203C, 0x2047...0x2049: return .stop
        case 0x2013...0x2BFF, 0x3001...0x303F: return .breaker
        case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: return .mark
        case 0x1E00...0x1EFF: return vietnamese(scalar)
        case 0x1FC1, 0x1FED, 0x1FEE: return .breaker
        default: return .raw
        }
    }

    /// Base letters of Latin Extended Additional, U+1E00…U+1EFF.
    private static let additional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
        oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....\
        aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
        uuyyyyyyyy......
        """.utf8)

    private static func vietnamese(_ scalar: UInt32) -> FoldedScalar {
        let offset = Int(scalar - 0x1E00)
        guard offset < additional.count, additional[offset] != UInt8(ascii: ".") else {
            return .raw
        }
        return .letters(additional[offset], 0)
    }
}
