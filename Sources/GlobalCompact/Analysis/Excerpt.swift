/// A sentence of a passage, with the words in it that carry a mapping.
///
/// Of a sentence without end only the surroundings of the words are taken.
public struct Excerpt: Sendable, Hashable, Codable {
    /// The text, exactly as it stands in the passage.
    @UTF8Compared public var text: String
    /// The UTF-8 byte ranges of the words in ``text``, in order, without overlap.
    public var words: [Range<Int>]
    /// Whether the sentence began before the text.
    public var isCutBefore: Bool
    /// Whether the sentence goes on after the text.
    public var isCutAfter: Bool

    /// Makes an excerpt.
    public init(
        text: String, words: [Range<Int>], isCutBefore: Bool = false, isCutAfter: Bool = false
    ) {
        self.text = text
        self.words = words
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }
}

/// Cuts excerpts from the text of one passage.
struct ExcerptCutter {
    /// The longest sentence that is quoted whole, in bytes.
    static let longestSentence = 1_000
    /// What is quoted on each side of the words of a longer one, in bytes.
    static let surroundings = 200

    private let bytes: [UInt8]
    private let sentences: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        sentences = Self.sentences(of: bytes)
    }

    /// The sentences that hold the evidence, in order, each once.
    ///
    /// Evidence that is not in the passage, as of a crosswalk made of another text, is quoted alone.
    func excerpts(of evidence: [Evidence]) -> [Excerpt] {
        var open: [(range: Range<Int>, words: [Range<Int>])] = []
        var strangers: [Excerpt] = []
        for piece in Evidence.withoutOverlap(evidence) {
            guard piece.stands(in: bytes), let range = sentence(around: piece.range) else {
                let words = [0..<piece.quote.utf8.count]
                strangers.append(
                    Excerpt(text: piece.quote, words: words, isCutBefore: true, isCutAfter: true))
                continue
            }
            if let last = open.last, last.range.upperBound > range.lowerBound {
                let end = max(last.range.upperBound, range.upperBound)
                open[open.count - 1].range = last.range.lowerBound..<end
                open[open.count - 1].words.append(piece.range)
            } else {
                open.append((range, [piece.range]))
            }
        }
        return open.flatMap { shortened($0.range, $0.words) } + strangers
    }

    // MARK: Sentences

    /// The byte ranges of the sentences, from the first word's opening marks to the last mark.
    private static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
        var starts: [Int] = []
        for word in Folding.words(in: bytes) where word.startsSentence {
            starts.append(
                opening(before: word.range.lowerBound, after: starts.last ?? 0, in: bytes))
        }
        let ends = starts.dropFirst() + [bytes.count]
        return zip(starts, ends).map { trimmed($0..<$1, in: bytes) }
    }

    /// What may stand before the first word of a sentence and belong to it.
    private static let openings = [
        "(", "[", "\"", "'", "“", "‘", "„", "‹", "«", "« ", "«\u{A0}", "«\u{202F}",
    ]
    .map { Array($0.utf8) }

    /// The start of the marks before a word that open with it, such as a bracket or «.
    private static func opening(before word: Int, after limit: Int, in bytes: [UInt8]) -> Int {
        var start = word
        // A few marks may stand together; a thousand brackets are no opening.
        for _ in 0..<4 {
            let before = bytes[max(limit, start - 5)..<start]
            guard
                let mark = openings.last(where: {
                    before.count >= $0.count && before.suffix($0.count).elementsEqual($0)
                })
            else { break }
            start -= mark.count
        }
        return start
    }

    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isSpace { end -= 1 }
        return range.lowerBound..<end
    }

    /// The sentence in which a range begins, as far as the range reaches.
    private func sentence(around range: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0 else { return nil }
        let found = sentences[low - 1]
        return found.lowerBound..<max(found.upperBound, range.upperBound)
    }

    // MARK: Sentences without end

    /// The sentence whole or, where it is too long, the surroundings of its words.
    private func shortened(_ sentence: Range<Int>, _ words: [Range<Int>]) -> [Excerpt] {
        guard sentence.count > Self.longestSentence else {
            return [excerpt(sentence, words, of: sentence)]
        }
        var windows: [(range: Range<Int>, words: [Range<Int>])] = []
        for word in words {
            let window = window(around: word, in: sentence)
            if let last = windows.last, last.range.upperBound >= window.lowerBound {
                windows[windows.count - 1].range = last.range.lowerBound..<window.upperBound
                windows[windows.count - 1].words.append(word)
            } else {
                windows.append((window, [word]))
            }
        }
        return windows.map { excerpt($0.range, $0.words, of: sentence) }
    }

    /// The surroundings of a word, from a space to a space where there is one.
    private func window(around word: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var start = max(sentence.lowerBound, word.lowerBound - Self.surroundings)
        var end = min(sentence.upperBound, word.upperBound + Self.surroundings)
        if start > sentence.lowerBound {
            start = bytes[start..<word.lowerBound].firstIndex { $0.isSpace }.map { $0 + 1 } ?? start
            while bytes[start].isContinuation { start += 1 }
        }
        if end < sentence.upperBound {
            end = bytes[word.upperBound..<end].lastIndex { $0.isSpace } ?? end
            while bytes[end].isContinuation { end -= 1 }
        }
        return start..<end
    }

    private func excerpt(_ range: Range<Int>, _ words: [Range<Int>], of sentence: Range<Int>)
        -> Excerpt
    {
        let start = range.lowerBound
        return Excerpt(
            text: bytes[range].asText,
            words: words.map { $0.lowerBound - start..<$0.upperBound - start },
            isCutBefore: start > sentence.lowerBound,
            isCutAfter: range.upperBound < sentence.upperBound)
    }
}

extension Evidence {
    /// Whether the words are really found at their place in a text.
    package func stands(in bytes: [UInt8]) -> Bool {
        range.lowerBound >= 0 && range.upperBound <= bytes.count
            && bytes[range].elementsEqual(quote.utf8)
    }

    /// Whether the words are really found at their place in a text, of which no more is looked at.
    package func stands(in text: String) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= text.utf8.count else { return false }
        return text.utf8.dropFirst(range.lowerBound).prefix(range.count).elementsEqual(quote.utf8)
    }
}
