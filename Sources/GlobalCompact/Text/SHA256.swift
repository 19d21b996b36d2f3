/// The Secure Hash Algorithm SHA-256 (FIPS 180-4).
package struct SHA256 {
    /// The digest of `bytes` as 64 lower-case hexadecimal digits.
    ///
    ///     SHA256.hexDigest(of: Array("abc".utf8))  // "ba7816bf…f20015ad"
    ///
    /// - Complexity: O(n).
    package static func hexDigest(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// The digest of `bytes` as 32 bytes.
    ///
    /// - Complexity: O(n).
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var state = State()
        let wholeBlocks = bytes.count - bytes.count % blockSize
        state.update(with: bytes, upTo: wholeBlocks)
        let end = padding(after: bytes[wholeBlocks...], messageLength: bytes.count)
        state.update(with: end, upTo: end.count)
        return state.words.flatMap { word in
            stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    /// The length of a block in bytes.
    static let blockSize = 64

    /// The last part of the message with its padding (section 5.1.1), one or two blocks.
    private static func padding(after rest: ArraySlice<UInt8>, messageLength: Int) -> [UInt8] {
        var end = Array(rest)
        end.append(0x80)
        while end.count % blockSize != blockSize - 8 { end.append(0) }
        let bitLength = UInt64(messageLength) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            end.append(UInt8(truncatingIfNeeded: bitLength >> UInt64(shift)))
        }
        return end
    }
}
