import Testing

@testable import GlobalCompact

@Suite struct LearnedLayerTests {
    private static let texts = [
        "Les jeunes partis en mer n'ont jamais été retrouvés et leurs mères attendent un nom.",
        "Her wages go home every month. The agent at the kiosk takes eight per cent.",
        "Numéro 12 : œuvre, l'été, l\u{301}é, e\u{301}tranger — \u{1F600} visa visa visa",
        "", ".", "12 34",
    ]

    @Test("makes one range of neighbours, whatever the white space between them")
    func neighboursMakeOneRange() {
        let layer = LearnedLayer.bundled
        func evidence(_ space: String) -> [String] {
            let words = "The gardener cannot show anyone who he is or which country is his."
            let bytes = Array(words.split(separator: " ").joined(separator: space).utf8)
            let scores = layer.scores(of: bytes)
            var gains = WordGains()
            var found: [String] = []
            for output in 0..<23 {
                layer.evidence(for: output, in: scores, of: bytes, &gains) {
                    found.append("\(output) \(Folding.fold(bytes[$0].asText))")
                }
            }
            return found
        }
        let plain = evidence(" ")
        #expect(plain.contains("10 show anyone"))
        #expect(!plain.contains { $0.contains("who") })
        for space in ["\u{A0}", "\u{202F}", "  ", "\n", "\r\n", "\n\u{C}", "\u{AD} "] {
            #expect(evidence(space) == plain)
        }
    }

    @Test(arguments: texts)
    func evidenceIsOrderedAndDoesNotOverlap(_ text: String) {
        let bytes = Array(text.utf8)
        let layer = LearnedLayer.bundled
        let scores = layer.scores(of: bytes)
        var gains = WordGains()
        for output in 0..<23 {
            var end = 0
            layer.evidence(for: output, in: scores, of: bytes, &gains) { range in
                #expect(range.lowerBound >= end && !range.isEmpty)
                #expect(range.upperBound <= bytes.count)
                #expect(String(validating: bytes[range], as: UTF8.self) != nil)
                end = range.upperBound
            }
        }
    }

    @Test(arguments: texts)
    func findingsPointIntoTheTextInOrder(_ text: String) {
        let bytes = Array(text.utf8)
        for finding in MappingEngine().findings(in: text) {
            #expect(!finding.evidence.isEmpty)
            #expect((0...1).contains(finding.confidence))
            var end = 0
            for piece in finding.evidence {
                #expect(piece.range.lowerBound >= end)
                #expect(piece.quote.utf8.elementsEqual(bytes[piece.range]))
                end = piece.range.upperBound
            }
        }
    }

    @Test func aRepeatedTextScoresAsTheTextItself() {
        let text = Array("Les familles attendent un nom. ".utf8)
        let once = LearnedLayer.bundled.scores(of: text)
        let often = LearnedLayer.bundled.scores(
            of: Array(repeating: text, count: 50).flatMap { $0 })
        #expect(once.whole == often.whole)
        #expect(once.best == often.best)
    }

    @Test(arguments: texts) func scoresAreTheSumsOfTheirFeatures(_ text: String) {
        let bytes = Array(text.utf8)
        let layer = LearnedLayer.bundled
        let weights = layer.weights
        let scores = layer.scores(of: bytes)
        let occurrences = FeatureExtractor(bytes).occurrences
        func plain(_ occurrences: [FeatureExtractor.Occurrence], _ output: Int) -> Double {
            let features = Set(occurrences.compactMap { weights.feature($0.key) })
            let norm = features.reduce(0) { $0 + weights.rarities[$1] * weights.rarities[$1] }
            let sum = features.reduce(0) { $0 + Int(weights.weights[$1][output]) }
            let scale = norm == 0 ? 0 : Double(weights.unit) / Double(norm).squareRoot()
            return (Double(weights.biases[output]) + Double(sum) * scale) / 1_000_000
        }
        for output in 0..<LearnedWeights.outputCount {
            #expect(scores.whole[output] == plain(occurrences, output))
            let sentences = Set(occurrences.map(\.sentence)).map { sentence in
                occurrences.filter { $0.sentence == sentence }
            }.filter { $0.contains { weights.feature($0.key) != nil } }
            let best = sentences.map { plain($0, output) }.max()
            #expect(scores.best[output] == best ?? plain([], output))
        }
    }

    @Test func sumsOfThousandsOfFeaturesDoNotOverflow() {
        let weights = LearnedLayer.bundled.weights
        for output in [0, LearnedWeights.outputCount - 1] {
            let strongest = weights.names.indices.filter { weights.weights[$0][output] > 0 }
                .sorted { weights.weights[$0][output] > weights.weights[$1][output] }.prefix(2_000)
            var sum = WeightSum()
            var other = WeightSum()
            for feature in strongest { sum.add(feature, of: weights) }
            for feature in strongest { other.add(feature, of: weights) }
            sum.add(other)
            let total = strongest.reduce(0) { $0 + 2 * Int(weights.weights[$1][output]) }
            let norm = strongest.reduce(0) { $0 + 2 * weights.rarities[$1] * weights.rarities[$1] }
            let expected =
                Double(weights.biases[output])
                + Double(total) * (Double(weights.unit) / Double(norm).squareRoot())
            var highest = [Double](repeating: -.infinity, count: LearnedWeights.outputCount)
            sum.raise(&highest, by: weights)
            #expect(highest[output] == expected)
        }
    }

    @Test func wordsWithoutTermsAreEvidenceWithoutTerm() throws {
        let findings = MappingEngine().findings(in: Self.texts[0], language: .french)
        let first = try #require(findings.first)
        #expect(first.target == "8")
        #expect(first.evidence.contains { $0.term == nil })
    }
}
