/// The sentences of a text by their byte ranges.
struct Sentences {
    private let bytes: [UInt8]
    /// Where each sentence begins, and last the end of the text.
    private var starts: [Int] = [0]

    /// Divides a text.
    ///
    /// - Complexity: Linear in the length of the text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for word in Folding.words(in: bytes).dropFirst() where word.startsSentence {
            starts.append(word.range.lowerBound)
        }
        starts.append(bytes.count)
    }

    /// The sentences that hold some words, each once, with their words.
    ///
    /// Words that reach over the end of a sentence bring the next one with them.
    func quotations(of evidence: [Evidence]) -> [Explanation.Quotation] {
        var quotations: [Explanation.Quotation] = []
        var first = 0
        for piece in evidence
        where !piece.range.isEmpty && piece.range.lowerBound >= 0
            && piece.range.upperBound <= bytes.count
        {
            if piece.range.lowerBound < starts[first] { first = 0 }
            while starts[first + 1] <= piece.range.lowerBound { first += 1 }
            var last = first
            while starts[last + 1] < piece.range.upperBound { last += 1 }
            let range = trimmed(starts[first]..<starts[last + 1])
            if let open = quotations.last?.range, open.overlaps(range) {
                let joined = open.lowerBound..<max(open.upperBound, range.upperBound)
                quotations[quotations.count - 1].range = joined
                quotations[quotations.count - 1].sentence = bytes[joined].asText
                quotations[quotations.count - 1].words.append(piece)
            } else {
                quotations.append(
                    Explanation.Quotation(
                        range: range, sentence: bytes[range].asText, words: [piece]))
            }
        }
        return quotations
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = bytes[range].last, last.isSpace {
            range = range.lowerBound..<range.upperBound - 1
        }
        while let first = bytes[range].first, first.isSpace {
            range = range.lowerBound + 1..<range.upperBound
        }
        return range
    }
}
