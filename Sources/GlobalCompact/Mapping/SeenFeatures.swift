/// The features of a text that were seen, and the sentence each was last seen in.
struct SeenFeatures {
    /// A feature's number plus one, and in the lower half its sentence; 0 where none is.
    private var slots: [UInt64]
    private var count = 0

    /// Knows no feature yet.
    ///
    /// - Parameter expected: about how many features will be seen.
    init(expecting expected: Int) {
        var size = 64
        while size < expected * 2, size < 1 << 16 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    /// Notes a feature.
    ///
    /// - Returns: whether it is new in the text, and whether it is new in the sentence.
    mutating func note(_ feature: Int, in sentence: Int) -> (inText: Bool, inSentence: Bool) {
        let entry = UInt64(feature + 1) << 32 | UInt64(sentence)
        let mask = slots.count - 1
        var slot = SeenFeatures.slot(entry) & mask
        while true {
            let known = slots[slot]
            if known == entry { return (false, false) }
            if known >> 32 == entry >> 32 || known == 0 {
                slots[slot] = entry
                if known != 0 { return (false, true) }
                count += 1
                if count * 2 > mask { grow() }
                return (true, true)
            }
            slot = (slot + 1) & mask
        }
    }

    private static func slot(_ entry: UInt64) -> Int {
        Int(truncatingIfNeeded: ((entry >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var slot = SeenFeatures.slot(entry) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
