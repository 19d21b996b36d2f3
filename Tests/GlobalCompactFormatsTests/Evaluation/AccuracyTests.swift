import Foundation
import GlobalCompact
import GlobalCompactFormats
import Testing

/// How well the engine does on the labelled texts of the fixtures.
///
/// The floors are what was measured,
/// rounded down: a change that betters the engine should raise them too.
@Suite("Accuracy on labelled texts")
struct AccuracyTests {
    private static func evaluate(_ name: String) throws -> Evaluation {
        let fixtures = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "GlobalCompactTests/Fixtures/gold/\(name)")
        return Evaluation(
            of: MappingEngine(),
            on: try LabelledTextFile.read([UInt8](Data(contentsOf: fixtures))))
    }

    private static let sentences = Result { try evaluate("sentences.jsonl") }

    @Test(
        "names the right objective first in sentences of every grade",
        arguments: [
            ("fr easy", 1.0), ("en easy", 1.0), ("fr medium", 1.0), ("en medium", 1.0),
            ("fr hard", 0.82), ("en hard", 1.0),
        ])
    func namesFirst(group: String, floor: Double) throws {
        let score = try #require(
            try Self.sentences.get().byLanguageAndDifficulty[group]?.firstRight)
        #expect(score.value >= floor)
    }

    @Test("asserts what sentences are about, and nothing of distractors")
    func asserts() throws {
        let score = try Self.sentences.get().overall
        #expect(score.texts == 168)
        #expect(try #require(score.f1).value >= 0.85)
        #expect(score.distractors == 30)
        #expect(try #require(score.alarms).value == 0)
    }

    @Test("is about as good in French as in English")
    func isEven() throws {
        let scores = try Self.sentences.get().byLanguage
        let french = try #require(scores["fr"]?.f1).value
        let english = try #require(scores["en"]?.f1).value
        #expect(abs(french - english) <= 0.05)
    }

    @Test("states confidences that come true")
    func isCalibrated() throws {
        #expect(try #require(try Self.sentences.get().calibration.expectedError) <= 0.05)
    }

    @Test("agrees with the labels of the 2013 documents")
    func agreesOnSeeds() throws {
        let score = try Self.evaluate("paragraphs.json").overall
        #expect(score.texts == 56)
        #expect(try #require(score.f1).value >= 0.97)
    }
}
