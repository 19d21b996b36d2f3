/// What the characters beyond ASCII are to a reader of words: most spell, some set type.
enum Typographic {
    /// A letter, a digit or a sign that is seen.
    case letter
    /// White space inside a line, of whatever width.
    case space
    /// A line end.
    case lineEnd
    /// What is not seen and spells nothing: soft hyphens, byte order marks, controls, and what sets
    /// the direction of writing or hides text in tags. It goes.
    case invisible
    /// A control that nobody writes: a letter or sign of Windows-1252 that was taken for Latin-1.
    case misread
    /// What chooses among the shapes of the letters beside it: joiners and variation selectors. It
    /// stays, for some scripts are not written without it, and is passed over in comparing.
    case shaping

    /// The kind of a scalar from U+0080 on (Unicode 17.0: White_Space, Default_Ignorable_Code_Point
    /// and the general categories Cc and Cf).
    static func kind(of scalar: UInt32) -> Typographic {
        switch scalar {
        case 0x85, 0x2028, 0x2029: .lineEnd
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F,
            0x202A...0x202E,
            0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            .invisible
        case 0x80..<0xA0: .misread
        case 0x34F, 0x180B...0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: .shaping
        default: .letter
        }
    }

    /// The kind of the scalar that a sequence of two to four bytes spells.
    static func kind(at index: Int, _ length: Int, in source: [UInt8]) -> Typographic {
        switch source[index] {
        // All others begin with one of these.
        case 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF, 0xF3:
            var scalar = UInt32(source[index]) & (0x7F >> UInt32(length))
            for place in index + 1..<index + length {
                scalar = scalar << 6 | UInt32(source[place] & 0x3F)
            }
            return kind(of: scalar)
        default: return .letter
        }
    }

    /// The scalars of Windows-1252 from 0x80 to 0x9F; 0 where it has none, and for the line end 0x85.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// The letter or sign that is meant by a misread scalar.
    static func meant(by scalar: UInt32) -> UInt32 { windows1252[Int(scalar - 0x80)] }

    /// The UTF-8 of a scalar.
    static func utf8(of scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
    }

    /// Whether a scalar beyond ASCII is written for an apostrophe: curly, an accent or a prime by
    /// itself, a letter that looks like one.
    static func isApostrophe(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
        default: false
        }
    }

    /// The letters of the ligatures U+FB00…U+FB06, which a PDF leaves in copied text.
    static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

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
