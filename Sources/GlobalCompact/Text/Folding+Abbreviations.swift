extension Folding {
    /// The folded words whose full stop ends no sentence, with their letters in one number.
    private static let abbreviations = [
        "m", "art", "par", "para", "paras", "no", "nos", "chap", "vol", "mr", "mrs", "ms", "mme",
        "dr", "cf",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    private static let longestAbbreviation = 5

    /// Whether a word is an abbreviation that is written with a full stop: folded, or of ASCII letters
    /// in any case.
    static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
        word.count <= longestAbbreviation
            && abbreviations.contains(word.reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
    }

    /// Whether the word that ends at an offset of a text is such an abbreviation; so is no word.
    static func isAbbreviation(endingAt end: Int, in bytes: [UInt8]) -> Bool {
        var start = end
        while start > 0, end - start <= longestAbbreviation, bytes[start - 1].isASCIILetter {
            start -= 1
        }
        if end - start > longestAbbreviation { return false }
        if start < end, start == 0 || bytes[start - 1] == 0x20 {
            let letters = bytes[start..<end].reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
            return abbreviations.contains(letters)
        }
        let first = WordPlaces.start(ofWordEndingAt: end, in: bytes)
        let word = words(in: Array(bytes[first..<end])).first
        return word.map { isAbbreviation($0.folded[...]) } ?? true
    }
}
