/// Goes from word to word through a text, and folds each in place.
///
/// ``Folding/words(in:)`` gives the same words as values of their own; in a long text that costs an
/// array for each.
struct WordScanner {
    /// The text.
    let bytes: [UInt8]
    private var index = 0
    private var isFirst = true
    /// Whether the word has only ASCII letters and digits: the text itself has its letters then, but
    /// for their case, and ``folded`` has those of another word.
    private(set) var isPlain = true
    /// The folded letters of the last word that is not plain.
    private(set) var folded: [UInt8] = []
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

    /// The folded letters of the word.
    var letters: [UInt8] { isPlain ? bytes[range].map { $0 | 0x20 } : folded }

    /// Goes on to the next word, if there is one.
    mutating func advance() -> Bool {
        if isBeforeSpaceAndWord {
            index += 1
            continuesPhrase = true
            startsSentence = false
        } else {
            let gap = passGap()
            guard index < bytes.count else { return false }
            continuesPhrase = gap.continuesPhrase
            startsSentence = isFirst || gap.startsSentence
            isFirst = false
        }
        readWord()
        return true
    }

    /// Whether the gap is as by far the most are: one space between two words.
    private var isBeforeSpaceAndWord: Bool {
        !isFirst && index + 1 < bytes.count && bytes[index] == 0x20
            && bytes[index + 1].isASCIILetterOrDigit
    }

    /// Passes what stands between words.
    private mutating func passGap() -> WordGap {
        var gap = WordGap()
        while index < bytes.count, !bytes[index].isASCIILetterOrDigit {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters, .raw: return gap
            case .mark: break
            case .joint, .lineEnd, .stop, .breaker:
                gap.pass(
                    unit, bytes[index],
                    isAbbreviated: isFirst
                        || Folding.isAbbreviation(isPlain ? bytes[range] : folded[...]))
            }
            index += length
        }
        return gap
    }

    private mutating func readWord() {
        let start = index
        while index < bytes.count, bytes[index].isASCIILetterOrDigit { index += 1 }
        isPlain = true
        if index < bytes.count, bytes[index] >= 0x80 { readRest(from: start) }
        range = start..<index
    }

    /// Reads on where a scalar beyond ASCII ends a word or belongs to it.
    private mutating func readRest(from start: Int) {
        while index < bytes.count {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            if isPlain {
                switch unit {
                case .letters, .raw, .mark:
                    isPlain = false
                    folded.removeAll(keepingCapacity: true)
                    for place in start..<index { folded.append(bytes[place] | 0x20) }
                case .joint, .lineEnd, .stop, .breaker: return
                }
            }
            switch unit {
            case .letters(let first, let second, let third):
                folded.append(first)
                if second != 0 { folded.append(second) }
                if third != 0 { folded.append(third) }
            case .raw:
                let letter = RawLetter.at(index, length, in: bytes)
                folded.append(contentsOf: letter.folded)
                index += letter.length - length
            case .mark: break
            case .joint, .lineEnd, .stop, .breaker: return
            }
            index += length
        }
    }
}
