/// Goes from word to word through a text, and folds each in place.
///
/// ``Folding/words(in:)`` gives the same words as values of their own; in a long text that costs an
/// array for each.
struct WordScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var isFirst = true
    /// The folded letters of the word.
    private(set) var letters: [UInt8] = []
    /// The byte range of the word in the text as given.
    private(set) var range = 0..<0
    /// Whether the word may continue the phrase of the one before; see ``Folding/Word``.
    private(set) var continuesPhrase = true
    /// Whether the word starts a sentence.
    private(set) var startsSentence = true

    /// Stands before the first word of a text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Goes on to the next word, if there is one.
    mutating func advance() -> Bool {
        let gap = passGap()
        guard index < bytes.count else { return false }
        continuesPhrase = gap.continuesPhrase
        startsSentence = isFirst || gap.startsSentence
        isFirst = false
        readWord()
        return true
    }

    /// Passes what stands between words.
    private mutating func passGap() -> WordGap {
        var gap = WordGap()
        // By far the most gaps are one space.
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        while index < bytes.count, !bytes[index].isASCIILetterOrDigit {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters, .raw: return gap
            case .mark: break
            case .joint, .stop, .breaker:
                gap.pass(
                    unit, bytes[index],
                    isAbbreviated: isFirst || Folding.isAbbreviation(letters[...]))
            }
            index += length
        }
        return gap
    }

    private mutating func readWord() {
        letters.removeAll(keepingCapacity: true)
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isASCIILetter {
                letters.append(byte | 0x20)
                index += 1
                continue
            }
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters(let first, let second):
                letters.append(first)
                if second != 0 { letters.append(second) }
            case .raw:
                let letter = RawLetter.at(index, length, in: bytes)
                letters.append(contentsOf: letter.folded)
                index += letter.length - length
            case .mark: break
            case .joint, .stop, .breaker:
                range = start..<index
                return
            }
            index += length
        }
        range = start..<index
    }
}
