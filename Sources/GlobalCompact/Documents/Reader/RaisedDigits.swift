/// Superscript digits: ¹, ², ³ of Latin-1 and ⁰, ⁴ to ⁹ beyond.
enum RaisedDigits {
    /// Up to four superscript digits as plain ones, and where they end; nil where there are none, or
    /// more.
    static func read(at index: Int, in bytes: [UInt8]) -> (digits: [UInt8], end: Int)? {
        var digits: [UInt8] = []
        var place = index
        while digits.count < 5, let (digit, length) = digit(at: place, in: bytes) {
            digits.append(digit)
            place += length
        }
        return digits.isEmpty || digits.count > 4 ? nil : (digits, place)
    }

    /// A superscript digit as a plain one, and its length in bytes.
    static func digit(at index: Int, in bytes: [UInt8]) -> (digit: UInt8, length: Int)? {
        if index + 1 < bytes.count, bytes[index] == 0xC2 {
            switch bytes[index + 1] {
            case 0xB9: return (0x31, 2)
            case 0xB2: return (0x32, 2)
            case 0xB3: return (0x33, 2)
            default: return nil
            }
        }
        if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x81 {
            let third = bytes[index + 2]
            if third == 0xB0 || (0xB4...0xB9).contains(third) { return (third - 0x80, 3) }
        }
        return nil
    }
}
