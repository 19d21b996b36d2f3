import Testing

@testable import GlobalCompact

@Suite struct WordScannerTests {
    /// The words as they are found scalar by scalar, without any short cut.
    private func plain(_ bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var letters: [UInt8] = []
        var gap = WordGap()
        var last: [UInt8]?
        var index = 0
        func close() {
            guard !letters.isEmpty else { return }
            words.append(
                "\(letters.asText) \(gap.continuesPhrase) \(gap.startsSentence || last == nil)")
            last = letters
            letters = []
            gap = WordGap()
        }
        while index < bytes.count {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters(let first, let second, let third):
                letters += [first, second, third].filter { $0 != 0 }
            case .raw: letters += bytes[index..<index + length]
            case .mark: break
            case .joint, .lineEnd, .stop, .breaker:
                close()
                gap.pass(
                    unit, bytes[index],
                    isAbbreviated: last.map { Folding.isAbbreviation($0[...]) } ?? true)
            }
            index += length
        }
        close()
        return words
    }

    @Test func goesFromWordToWord() {
        var generator = SeededGenerator(seed: 11)
        let pieces = [
            "a", "art", "E", "é", "e\u{301}", "œ", "ж", "1", " ", " ", ".", ",", "\n", "’",
            "\u{A0}",
            "\u{301}", "! ", "; ", "…", "\u{1F600}", "para", "m", "ﬄ", "\r", "\r\n", "\u{2029}",
            "\u{96}", "\u{200D}",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<14, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
            let bytes = Array(text.utf8)
            let words = Folding.words(in: bytes).map {
                "\($0.folded.asText) \($0.continuesPhrase) \($0.startsSentence)"
            }
            #expect(words == plain(bytes), "\(text.debugDescription)")
        }
    }

    /// The words of a gap seen from its sign are those seen from its words.
    @Test func placesAreThoseOfTheWords() {
        let bytes = Array("Voir art. 5 ; l’été\u{301} — (fin).".utf8)
        let ranges = Folding.words(in: bytes).map(\.range)
        for (word, next) in zip(ranges, ranges.dropFirst()) {
            for place in word.upperBound..<next.lowerBound
            where !bytes[place].isContinuation {
                #expect(WordPlaces.end(ofWordBefore: place, in: bytes) == word.upperBound)
                #expect(WordPlaces.start(ofWordAfter: place, in: bytes) == next.lowerBound)
            }
            #expect(
                WordPlaces.start(ofWordEndingAt: word.upperBound, in: bytes) == word.lowerBound)
        }
    }
}
