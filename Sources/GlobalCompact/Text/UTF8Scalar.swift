/// A Unicode scalar read from UTF-8, and how many bytes it takes there.
struct UTF8Scalar {
    let scalar: Unicode.Scalar
    let length: Int

    /// The scalar at `offset`, or nil if no well-formed sequence starts there and ends in `bytes`.
    init?(at offset: Int, in bytes: ArraySlice<UInt8>) {
        let lead = UInt32(bytes[offset])
        let least: UInt32
        var value: UInt32
        switch lead {
        case 0x00...0x7F: (length, value, least) = (1, lead, 0)
        case 0xC0...0xDF: (length, value, least) = (2, lead & 0x1F, 0x80)
        case 0xE0...0xEF: (length, value, least) = (3, lead & 0x0F, 0x800)
        case 0xF0...0xF7: (length, value, least) = (4, lead & 0x07, 0x1_0000)
        default: return nil
        }
        guard bytes.endIndex - offset >= length else { return nil }
        for index in offset + 1..<offset + length {
            guard bytes[index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        self.scalar = scalar
    }
}
