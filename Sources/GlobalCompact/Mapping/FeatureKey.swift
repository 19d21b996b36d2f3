/// The 64-bit number by which a feature is known (FNV-1a over its folded letters).
///
/// In a table of weights a stem is written `migra`, the first letters of a word `migra*`, a pair of
/// stems `trafic person`, and a concept `#boat`.
enum FeatureKey {
    /// How many letters of a long word make a feature of their own.
    static let prefixLength = 5

    /// The key of a stem.
    static func stem(_ letters: ArraySlice<UInt8>) -> UInt64 {
        letters.reduce(start, next)
    }

    /// The key of no letters.
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of some letters and one more.
    static func next(_ key: UInt64, _ letter: UInt8) -> UInt64 {
        (key ^ UInt64(letter)) &* 0x100_0000_01B3
    }

    /// The key of the first letters of a word.
    static func prefix(_ letters: ArraySlice<UInt8>) -> UInt64 {
        next(stem(letters), UInt8(ascii: "*"))
    }

    /// The key of two stems, one after the other.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ 0x20) &* 0x100_0000_01B3 &+ (second ^ second >> 29) &* 0xBF58_476D_1CE4_E5B9
    }

    /// The key of a feature as it is written in a table of weights.
    static func key(of name: ArraySlice<UInt8>) -> UInt64 {
        if name.last == UInt8(ascii: "*") { return prefix(name.dropLast()) }
        guard let space = name.firstIndex(of: 0x20) else { return stem(name) }
        return pair(stem(name[..<space]), stem(name[(space + 1)...]))
    }
}
