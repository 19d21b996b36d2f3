import Testing

@testable import GlobalCompact

@Suite struct CombinationTests {
    @Test func assertsWhatIsLikelyAndWhatTermsAssert() {
        #expect(!Combination.asserts(0.55, terms: 0, relevance: 3))
        #expect(!Combination.asserts(0.8, terms: 0.49, relevance: 1))
        #expect(Combination.asserts(0.8, terms: 0, relevance: 3))
        #expect(Combination.asserts(0.55, terms: 0.9, relevance: 0))
        #expect(Combination.asserts(0.1, terms: 0.9, relevance: 3))
    }

    @Test func statesNothingAssertedByTermsBelowOneInTwo() {
        #expect(Combination.confidence(0.1, terms: 0.9) == 0.5)
        #expect(Combination.confidence(0.1, terms: 0.5) == 0.5)
        #expect(Combination.confidence(0.7, terms: 0.9) == 0.7)
        #expect(Combination.confidence(0.1, terms: 0.4) == 0.1)
    }

    @Test func termsNeverLowerTheProbability() {
        let combination = Combination(LearnedLayer.bundled.weights.coefficients)
        let scores = LearnedLayer.bundled.scores(of: Array("Les envois de fonds.".utf8))
        for output in 0..<23 {
            let steps = (0...10).map {
                combination.probability(
                    of: Combination.signals(for: output, scores, terms: Double($0) / 10))
            }
            #expect(steps == steps.sorted())
        }
    }
}
