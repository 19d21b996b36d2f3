import Testing

@testable import GlobalCompact

@Suite struct WordGainsTests {
    private static let passages = BundledDocument.all.flatMap(\.document.passages).map(\.text)

    /// The strongest words by adding up all and sorting them.
    private func plain(_ output: Int, _ scores: LearnedLayer.Scores) -> [Int] {
        let weights = LearnedLayer.bundled.weights
        var gains = [Int](repeating: 0, count: scores.words.count)
        for place in scores.places {
            for word in Set([place.first, place.last]) {
                gains[word] += Int(weights.weights[place.feature][output])
            }
        }
        guard let strongest = gains.max(), strongest > 0 else { return [] }
        return gains.indices.filter { gains[$0] > 0 && gains[$0] * 3 >= strongest }
            .sorted { (-gains[$0], $0) < (-gains[$1], $1) }.prefix(5).sorted()
    }

    private func areThoseOfPlainSums(in text: String) -> Bool {
        let layer = LearnedLayer.bundled
        let scores = layer.scores(of: Array(text.utf8))
        var gains = WordGains()
        return (0..<23).allSatisfy { output in
            var words: [Int] = []
            gains.strongestWords(for: output, in: scores, by: layer.weights) { words.append($0) }
            return words == plain(output, scores)
        }
    }

    @Test func strongestWordsAreThoseOfPlainSums() {
        for text in Self.passages.prefix(60) + [""] { #expect(areThoseOfPlainSums(in: text)) }
    }

    @Test func aTextMayHaveMoreWordsThanABlock() {
        let text = Self.passages.joined(separator: "\n\n")
        #expect(LearnedLayer.bundled.scores(of: Array(text.utf8)).words.count > 4096)
        #expect(areThoseOfPlainSums(in: text))
    }
}
