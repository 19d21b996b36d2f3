import Foundation
import GlobalCompact
import Testing

/// `evaluate --json`, and how `evaluate` refuses files; its table is compared by `ReadmeTests`.
@Suite struct EvaluateTests {
    private static let gold = "Tests/GlobalCompactTests/Fixtures/gold/"

    @Test func jsonHoldsTheWholeEvaluation() throws {
        let run = try Program("evaluate", ["--json", Self.gold + "sentences.jsonl"])
        #expect(run.status == 0)
        let evaluation = try JSONDecoder().decode(Evaluation.self, from: Data(run.output.utf8))
        #expect(evaluation.overall.texts == 168)
        #expect(evaluation.overall.distractors == 30)
        #expect(evaluation.byTarget.count == 23)
        #expect(Set(evaluation.byDifficulty.keys) == ["easy", "medium", "hard"])
        #expect(!evaluation.calibration.bins.isEmpty)
    }

    @Test func aBadLineIsNamed() throws {
        let line = #"{"id": "x", "text": "a", "objectives": {"24": 2}}"#
        let run = try Program("evaluate", ["-"], input: Data(line.utf8))
        #expect(run.status == 65)
        #expect(run.complaint == "evaluate: -: line 1: no such objective: 24\n")
    }
}
