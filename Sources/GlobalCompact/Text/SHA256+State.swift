extension SHA256 {
    /// The eight words that stand between two blocks; at first the initial hash value (section 5.3.3).
    ///
    /// They are variables of their own, not an array: so they stay in registers.
    struct State {
        private var a: UInt32 = 0x6a09_e667
        private var b: UInt32 = 0xbb67_ae85
        private var c: UInt32 = 0x3c6e_f372
        private var d: UInt32 = 0xa54f_f53a
        private var e: UInt32 = 0x510e_527f
        private var f: UInt32 = 0x9b05_688c
        private var g: UInt32 = 0x1f83_d9ab
        private var h: UInt32 = 0x5be0_cd19

        /// The words in order.
        var words: [UInt32] { [a, b, c, d, e, f, g, h] }

        /// Works the blocks before an offset into the state (section 6.2.2).
        mutating func update(with message: [UInt8], upTo end: Int) {
            for offset in stride(from: 0, to: end, by: SHA256.blockSize) {
                var next = self
                var words = Words(message, at: offset)
                for step in 0..<4 {
                    if step > 0 { words.advance() }
                    next.sixteenRounds(words, Words.constants[step])
                }
                add(next)
            }
        }

        private mutating func add(_ other: State) {
            a &+= other.a
            b &+= other.b
            c &+= other.c
            d &+= other.d
            e &+= other.e
            f &+= other.f
            g &+= other.g
            h &+= other.h
        }

        /// Sixteen rounds, after which each word is back in its place: instead of moving the words,
        /// each round takes them one place further on.
        @inline(__always)
        private mutating func sixteenRounds(_ words: Words, _ constants: Words) {
            State.round(a, b, c, &d, e, f, g, &h, words.w0 &+ constants.w0)
            State.round(h, a, b, &c, d, e, f, &g, words.w1 &+ constants.w1)
            State.round(g, h, a, &b, c, d, e, &f, words.w2 &+ constants.w2)
            State.round(f, g, h, &a, b, c, d, &e, words.w3 &+ constants.w3)
            State.round(e, f, g, &h, a, b, c, &d, words.w4 &+ constants.w4)
            State.round(d, e, f, &g, h, a, b, &c, words.w5 &+ constants.w5)
            State.round(c, d, e, &f, g, h, a, &b, words.w6 &+ constants.w6)
            State.round(b, c, d, &e, f, g, h, &a, words.w7 &+ constants.w7)
            State.round(a, b, c, &d, e, f, g, &h, words.w8 &+ constants.w8)
            State.round(h, a, b, &c, d, e, f, &g, words.w9 &+ constants.w9)
            State.round(g, h, a, &b, c, d, e, &f, words.w10 &+ constants.w10)
            State.round(f, g, h, &a, b, c, d, &e, words.w11 &+ constants.w11)
            State.round(e, f, g, &h, a, b, c, &d, words.w12 &+ constants.w12)
            State.round(d, e, f, &g, h, a, b, &c, words.w13 &+ constants.w13)
            State.round(c, d, e, &f, g, h, a, &b, words.w14 &+ constants.w14)
            State.round(b, c, d, &e, f, g, h, &a, words.w15 &+ constants.w15)
        }

        @inline(__always)
        private static func round(
            _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
            _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
        ) {
            let sum0 = a.rotated(by: 2) ^ a.rotated(by: 13) ^ a.rotated(by: 22)
            let sum1 = e.rotated(by: 6) ^ e.rotated(by: 11) ^ e.rotated(by: 25)
            // The standard's choice and majority, with an operation less each.
            let choice = g ^ (e & (f ^ g))
            let majority = b ^ ((a ^ b) & (b ^ c))
            h = h &+ word &+ choice &+ sum1
            d = d &+ h
            h = h &+ sum0 &+ majority
        }
    }
}
