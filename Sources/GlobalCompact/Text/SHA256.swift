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
        var hash = SHA256()
        let wholeBlocks = bytes.count - bytes.count % blockSize
        for offset in stride(from: 0, to: wholeBlocks, by: blockSize) {
            hash.update(with: bytes[offset..<(offset + blockSize)])
        }
        let end = padding(after: bytes[wholeBlocks...], messageLength: bytes.count)
        for offset in stride(from: 0, to: end.count, by: blockSize) {
            hash.update(with: end[offset..<(offset + blockSize)])
        }
        return hash.state.flatMap { word in
            stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    private static let blockSize = 64

    /// The state between two blocks; at first the initial hash value (section 5.3.3).
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// The message schedule, kept between blocks to be allocated once.
    private var schedule = [UInt32](repeating: 0, count: 64)

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

    /// Works one block into the state (section 6.2.2).
    private mutating func update(with block: ArraySlice<UInt8>) {
        for index in 0..<16 {
            let offset = block.startIndex + 4 * index
            schedule[index] =
                UInt32(block[offset]) << 24 | UInt32(block[offset + 1]) << 16
                | UInt32(block[offset + 2]) << 8 | UInt32(block[offset + 3])
        }
        for index in 16..<64 {
            let w15 = schedule[index - 15]
            let w2 = schedule[index - 2]
            let sigma0 = rotated(w15, by: 7) ^ rotated(w15, by: 18) ^ w15 >> 3
            let sigma1 = rotated(w2, by: 17) ^ rotated(w2, by: 19) ^ w2 >> 10
            schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let sum1 = rotated(e, by: 6) ^ rotated(e, by: 11) ^ rotated(e, by: 25)
            let choice = (e & f) ^ (~e & g)
            let t1 = h &+ sum1 &+ choice &+ Self.roundConstants[index] &+ schedule[index]
            let sum0 = rotated(a, by: 2) ^ rotated(a, by: 13) ^ rotated(a, by: 22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ t1)
            (d, c, b, a) = (c, b, a, t1 &+ sum0 &+ majority)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    private func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
        word >> count | word << (32 - count)
    }

    /// The constants K of section 4.2.2.
    private static let roundConstants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
        0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
        0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
        0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
        0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
        0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
        0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
