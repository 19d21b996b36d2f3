import Testing

@testable import GlobalCompact

@Suite struct SeenFeaturesTests {
    @Test func tellsWhatIsNewInTextAndSentence() {
        var generator = SeededGenerator(seed: 2)
        var seen = SeenFeatures(expecting: 0)
        var text: Set<Int> = []
        for sentence in 0..<50 {
            var own: Set<Int> = []
            for _ in 0..<40 {
                let feature = Int.random(in: 0..<600, using: &generator)
                let isNew = seen.note(feature, in: sentence)
                #expect(isNew.inText == text.insert(feature).inserted)
                #expect(isNew.inSentence == own.insert(feature).inserted)
            }
        }
    }
}
