extension [UInt8] {
    /// The bytes as text, with U+FFFD in place of what is not UTF-8.
    var repaired: String { String(decoding: self, as: UTF8.self) }

    /// Whether the bytes are UTF-8, as the standard library sees it.
    var isUTF8: Bool { repaired.utf8.elementsEqual(self) }

    /// Whether an offset lies in the bytes and not inside a scalar.
    func isScalarBoundary(_ offset: Int) -> Bool {
        offset == count || (indices.contains(offset) && self[offset] & 0xC0 != 0x80)
    }

    /// Whether a range lies in the bytes and cuts no scalar.
    func holds(_ range: Range<Int>) -> Bool {
        isScalarBoundary(range.lowerBound) && isScalarBoundary(range.upperBound)
    }

    /// The bytes with a carriage return before each line feed, if they have no carriage return.
    var withCarriageReturns: [UInt8]? {
        contains(0x0D) ? nil : flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
}
