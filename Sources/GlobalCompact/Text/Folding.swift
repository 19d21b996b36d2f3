/// Folding: the form in which texts are compared, without case, accents or kinds of apostrophe.
///
/// Latin letters lose case and diacritics (É → e, ç → c, œ → oe, ß → ss); every apostrophe, hyphen,
/// dash and white space becomes one separator. Other scripts keep their letters.
enum Folding {
    /// The separator between folded words.
    static let separator: UInt8 = 0x20

    /// The folded text, words apart by single spaces.
    static func fold(_ text: String) -> String {
        words(in: Array(text.utf8)).map { $0.folded.asText }.joined(separator: " ")
    }

    /// A word of a text, folded, with its place in the original.
    struct Word {
        /// The folded letters.
        var folded: [UInt8]
        /// The byte range of the word in the text as given.
        var range: Range<Int>
        /// Whether only white space, a hyphen or an apostrophe stands between this word and the one
        /// before it, so that both may belong to one phrase.
        var continuesPhrase: Bool
        /// Whether a sentence ended between the word before and this one.
        var startsSentence: Bool
    }

    private static let abbreviations: Set<[UInt8]> = Set(
        [
            "m", "art", "par", "para", "paras", "no", "nos", "chap", "vol", "mr", "mrs", "ms",
            "mme",
            "dr", "cf",
        ]
        .map { Array($0.utf8) })

    private static func isAbbreviation(_ word: [UInt8]) -> Bool {
        abbreviations.contains(word)
    }

    /// The words of a text in order.
    ///
    /// - Complexity: Linear in the length of the text.
    static func words(in bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        var folded: [UInt8] = []
        var start = -1
        var end = 0
        var continues = true
        var sentence = true
        var sawStop = false
        var lineEnds = 0
        var index = 0
        func isOpen() -> Bool { start >= 0 }
        while index < bytes.count {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters(let first, let second):
                if start < 0 { start = index }
                folded.append(first)
                if second != 0 { folded.append(second) }
                end = index + length
            case .raw:
                if start < 0 { start = index }
                folded.append(contentsOf: bytes[index..<index + length])
                end = index + length
            case .mark:
                if isOpen() { end = index + length }
            case .joint, .stop, .breaker:
                if isOpen() {
                    words.append(
                        Word(
                            folded: folded, range: start..<end, continuesPhrase: continues,
                            startsSentence: sentence))
                    folded.removeAll(keepingCapacity: true)
                    start = -1
                    continues = true
                    sentence = false
                    sawStop = false
                    lineEnds = 0
                }
                switch unit {
                case .stop:
                    continues = false
                    // The stop of an initial ("M. Diallo") or of "art. 5" ends no sentence.
                    sawStop =
                        bytes[index] != UInt8(ascii: ".")
                        || !(words.last.map { isAbbreviation($0.folded) } ?? true)
                case .breaker: continues = false
                default:
                    // "1.5" or "e.g." is no end of a sentence: white space must follow the stop.
                    let isSpace = bytes[index].isSpace || bytes[index] >= 0x80
                    if sawStop, isSpace { sentence = true }
                    // An empty line ends a sentence, and a phrase, that has no stop.
                    if bytes[index] == 0x0A { lineEnds += 1 }
                    if lineEnds > 1 {
                        sentence = true
                        continues = false
                    }
                }
            }
            index += length
        }
        if start >= 0 {
            words.append(
                Word(
                    folded: folded, range: start..<end, continuesPhrase: continues,
                    startsSentence: sentence))
        }
        return words
    }
}
