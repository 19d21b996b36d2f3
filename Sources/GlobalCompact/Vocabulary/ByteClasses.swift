/// The classes of bytes that an automaton tells apart.
///
/// The letters and digits that its words are written with have a class each, capitals that of small
/// letters, and so have the tail bytes that make letters with accents after `0xC3`. All else is one
/// of the few classes named here.
struct ByteClasses: Sendable {
    /// A letter or digit that no word has.
    static let other = 0
    /// What stands between words and ends no sentence.
    static let gap = 1
    /// What may end a sentence: a stop, or a line end.
    static let stop = 2
    /// The byte `0xC3`, whose tail byte tells the letter.
    static let latin = 3
    /// What is looked at scalar by scalar.
    static let cold = 4

    /// The class of each byte as it stands in a text.
    let ofSource: [UInt8]
    /// The class of each byte of a folded word.
    let ofFolded: [UInt8]
    /// How many classes there are.
    let count: Int
    /// The letters and other bytes of folded words that have a class each, after the classes named
    /// above.
    let letters: [UInt8]

    /// Finds the classes for some folded words.
    init(_ words: [[UInt8]]) {
        var isUsed = [Bool](repeating: false, count: 256)
        for word in words {
            for byte in word { isUsed[Int(byte)] = true }
        }
        // Those that texts have most of stand together, for a row is longer than a line of cache.
        let common = Array("esaitnrulodcmpgvbfhqyxzjkw".utf8)
        letters =
            common.filter { isUsed[Int($0)] }
            + (0...UInt8.max).filter { isUsed[Int($0)] && !common.contains($0) }
        var folded = [UInt8](repeating: UInt8(ByteClasses.other), count: 256)
        for (index, letter) in letters.enumerated() {
            folded[Int(letter)] = UInt8(ByteClasses.cold + 1 + index)
        }
        ofFolded = folded
        ofSource = (0...UInt8.max).map { ByteClasses.source($0, folded) }
        count = ByteClasses.cold + 1 + letters.count
    }

    private static func source(_ byte: UInt8, _ folded: [UInt8]) -> UInt8 {
        if byte == 0xC3 { return UInt8(latin) }
        // A tail byte stands here only after 0xC3.
        let bytes = byte.isContinuation ? [0xC3, byte] : [byte, 0, 0, 0]
        guard byte < 0xC0 else { return UInt8(cold) }
        switch FoldedScalar.at(0, in: bytes).0 {
        case .letters(let letter, 0, 0): return folded[Int(letter)]
        case .letters, .raw, .mark: return UInt8(cold)
        case .stop: return UInt8(stop)
        // "×" begins a byte before this one.
        case .breaker where byte.isContinuation: return UInt8(cold)
        case .lineEnd: return UInt8(stop)
        case .joint, .breaker: return UInt8(gap)
        }
    }
}
