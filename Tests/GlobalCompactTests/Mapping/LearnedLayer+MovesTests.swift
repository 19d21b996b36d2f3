import Testing

@testable import GlobalCompact

@Suite("LearnedLayer+Moves")
struct LearnedLayerMovesTests {
    @Test(arguments: [
        "Les envois de fonds coûtent cher.", "", "12 34.", "Data. Data on migrants. Wages, wages.",
        "Her wages go home every month. The agent at the kiosk takes eight per cent.",
        BundledDocument.declaration2013.document.passages.map(\.text).joined(separator: "\n\n"),
    ])
    func startAndMovesAddUpToTheScores(text: String) {
        let layer = LearnedLayer.bundled
        let scores = layer.scores(of: Array(text.utf8))
        for output in 0..<LearnedWeights.outputCount {
            let accounts = layer.accounts(of: output, in: scores)
            #expect(abs(accounts.whole.score - scores.whole[output]) < 1e-9)
            #expect(abs(accounts.best.score - scores.best[output]) < 1e-9)
        }
    }
}
