extension SHA256 {
    /// Sixteen words: those of a block, later ones that are made of them, or constants.
    struct Words {
        private(set) var w0: UInt32
        private(set) var w1: UInt32
        private(set) var w2: UInt32
        private(set) var w3: UInt32
        private(set) var w4: UInt32
        private(set) var w5: UInt32
        private(set) var w6: UInt32
        private(set) var w7: UInt32
        private(set) var w8: UInt32
        private(set) var w9: UInt32
        private(set) var w10: UInt32
        private(set) var w11: UInt32
        private(set) var w12: UInt32
        private(set) var w13: UInt32
        private(set) var w14: UInt32
        private(set) var w15: UInt32

        private init(_ word: (Int) -> UInt32) {
            w0 = word(0)
            w1 = word(1)
            w2 = word(2)
            w3 = word(3)
            w4 = word(4)
            w5 = word(5)
            w6 = word(6)
            w7 = word(7)
            w8 = word(8)
            w9 = word(9)
            w10 = word(10)
            w11 = word(11)
            w12 = word(12)
            w13 = word(13)
            w14 = word(14)
            w15 = word(15)
        }

        /// The words of the block at an offset, the first byte of each the highest.
        @inline(__always)
        init(_ message: [UInt8], at offset: Int) {
            // Spares the check of every single byte.
            precondition(offset >= 0 && offset <= message.count - SHA256.blockSize)
            self.init { index in
                let place = offset + 4 * index
                return UInt32(message[place]) << 24 | UInt32(message[place + 1]) << 16
                    | UInt32(message[place + 2]) << 8 | UInt32(message[place + 3])
            }
        }

        /// Goes on to the next sixteen words of the message schedule (section 6.2.2, step 1).
        @inline(__always)
        mutating func advance() {
            w0 = Words.next(w0, w1, w9, w14)
            w1 = Words.next(w1, w2, w10, w15)
            w2 = Words.next(w2, w3, w11, w0)
            w3 = Words.next(w3, w4, w12, w1)
            w4 = Words.next(w4, w5, w13, w2)
            w5 = Words.next(w5, w6, w14, w3)
            w6 = Words.next(w6, w7, w15, w4)
            w7 = Words.next(w7, w8, w0, w5)
            w8 = Words.next(w8, w9, w1, w6)
            w9 = Words.next(w9, w10, w2, w7)
            w10 = Words.next(w10, w11, w3, w8)
            w11 = Words.next(w11, w12, w4, w9)
            w12 = Words.next(w12, w13, w5, w10)
            w13 = Words.next(w13, w14, w6, w11)
            w14 = Words.next(w14, w15, w7, w12)
            w15 = Words.next(w15, w0, w8, w13)
        }

        /// The word sixteen places after `w0`, of those 0, 1, 9 and 14 places after it.
        @inline(__always)
        private static func next(_ w0: UInt32, _ w1: UInt32, _ w9: UInt32, _ w14: UInt32) -> UInt32
        {
            let sigma0 = w1.rotated(by: 7) ^ w1.rotated(by: 18) ^ w1 >> 3
            let sigma1 = w14.rotated(by: 17) ^ w14.rotated(by: 19) ^ w14 >> 10
            return w0 &+ sigma0 &+ w9 &+ sigma1
        }

        /// The constants K of section 4.2.2, for four times sixteen rounds.
        static let constants = (0..<4).map { step in Words { roundConstants[16 * step + $0] } }

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
}

extension UInt32 {
    /// The word with its bits turned to the right.
    func rotated(by count: UInt32) -> UInt32 {
        self &>> count | self &<< (32 - count)
    }
}
