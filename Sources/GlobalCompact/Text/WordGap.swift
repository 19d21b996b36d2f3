/// What stands between two words, as far as phrases and sentences go.
struct WordGap {
    /// Whether only white space, a hyphen or an apostrophe stands there, so that both words may
    /// belong to one phrase.
    private(set) var continuesPhrase = true
    /// Whether a sentence ended there.
    private(set) var startsSentence = false
    private var sawStop = false
    private var lineEnds = 0
    /// Whether a carriage return came last, with which a line feed makes one line end.
    private var isAfterReturn = false

    /// Passes a scalar between words.
    ///
    /// - Parameters:
    ///   - unit: the scalar; it is no letter.
    ///   - byte: its first byte.
    ///   - isAbbreviated: whether a full stop here belongs to the word before ("art. 5").
    mutating func pass(
        _ unit: FoldedScalar, _ byte: UInt8, isAbbreviated: @autoclosure () -> Bool
    ) {
        switch unit {
        case .letters, .raw, .mark: return
        case .breaker: continuesPhrase = false
        case .stop:
            continuesPhrase = false
            // The stop of an initial ("M. Diallo") or of "art. 5" ends no sentence.
            sawStop = byte != UInt8(ascii: ".") || !isAbbreviated()
        case .joint:
            // "1.5" or "e.g." is no end of a sentence: white space must follow the stop.
            if sawStop, byte.isSpace || byte >= 0x80 { startsSentence = true }
        case .lineEnd:
            if sawStop { startsSentence = true }
            if !(isAfterReturn && byte == 0x0A) { lineEnds += 1 }
            // An empty line ends a sentence, and a phrase, that has no stop.
            if lineEnds > 1 {
                startsSentence = true
                continuesPhrase = false
            }
        }
        isAfterReturn = byte == 0x0D
    }
}
