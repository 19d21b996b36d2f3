import Testing

@testable import GlobalCompact

@Suite struct CombinationTests {
    @Test func assertsWhatIsLikelyAndWhatTermsAssert() {
        #expect(!Combination.asserts(0.6, terms: 0))
        #expect(Combination.asserts(0.3, terms: 0.9))
        #expect(Combination.asserts(0.8, terms: 0))
        #expect(!Combination.asserts(0.2, terms: 0.49))
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
