/// The characters beyond ASCII that set type rather than spell words.
enum Typographic {
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
