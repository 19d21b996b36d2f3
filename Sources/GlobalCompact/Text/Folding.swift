/// Folding: the form in which texts are compared, without case, accents or kinds of apostrophe.
///
/// Latin letters lose case and diacritics (É → e, ç → c, œ → oe, ß → ss); every apostrophe, hyphen,
/// dash and white space becomes one separator. Other scripts keep their letters.
enum Folding {
    /// The separator between folded words.
    static let separator: UInt8 = 0x20

    /// The folded text, words apart by single spaces.
    static func fold(_ text: String) -> String {
        var folded: [UInt8] = []
        var scanner = WordScanner(Array(text.utf8))
        while scanner.advance() {
            if !folded.isEmpty { folded.append(separator) }
            folded.append(contentsOf: scanner.letters)
        }
        return folded.asText
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

    /// The words of a text in order.
    ///
    /// - Complexity: Linear in the length of the text.
    static func words(in bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        var scanner = WordScanner(bytes)
        while scanner.advance() {
            words.append(
                Word(
                    folded: scanner.letters, range: scanner.range,
                    continuesPhrase: scanner.continuesPhrase,
                    startsSentence: scanner.startsSentence))
        }
        return words
    }
}
