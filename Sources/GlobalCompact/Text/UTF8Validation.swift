/// The check that bytes are well-formed UTF-8 (Unicode 17.0, table 3-7).
package enum UTF8Validation {
    /// The offset of the first byte that belongs to no well-formed sequence, or nil.
    ///
    /// A sequence that breaks off counts from its lead byte.
    ///
    /// - Complexity: O(n).
    package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            let blockEnd = min(offset + blockSize, bytes.count)
            if isASCII(bytes[offset..<blockEnd]) {
                offset = blockEnd
                continue
            }
            while offset < blockEnd {
                let length = sequenceLength(at: offset, in: bytes)
                if length == 0 { return offset }
                offset += length
            }
        }
        return nil
    }

    /// How many bytes are tested for ASCII at once: enough for the test to pay, few enough to lose
    /// little where it fails.
    private static let blockSize = 32

    /// Whether no byte has its top bit set; without a branch, so that it runs on vectors.
    private static func isASCII(_ block: ArraySlice<UInt8>) -> Bool {
        var bits: UInt8 = 0
        for byte in block { bits |= byte }
        return bits < 0x80
    }

    /// The length of the well-formed sequence at `offset`, or 0.
    static func sequenceLength(at offset: Int, in bytes: [UInt8]) -> Int {
        if bytes[offset] < 0x80 { return 1 }
        let left = bytes.count - offset
        guard left > 1 else { return 0 }
        let second = bytes[offset + 1]
        switch bytes[offset] {
        case 0xC2...0xDF: return isContinuation(second) ? 2 : 0
        case 0xE0: guard 0xA0...0xBF ~= second else { return 0 }
        case 0xED: guard 0x80...0x9F ~= second else { return 0 }
        case 0xE1...0xEF: guard isContinuation(second) else { return 0 }
        case 0xF0: guard 0x90...0xBF ~= second else { return 0 }
        case 0xF1...0xF3: guard isContinuation(second) else { return 0 }
        case 0xF4: guard 0x80...0x8F ~= second else { return 0 }
        default: return 0
        }
        guard left > 2, isContinuation(bytes[offset + 2]) else { return 0 }
        if bytes[offset] < 0xF0 { return 3 }
        return left > 3 && isContinuation(bytes[offset + 3]) ? 4 : 0
    }

    private static func isContinuation(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }
}
