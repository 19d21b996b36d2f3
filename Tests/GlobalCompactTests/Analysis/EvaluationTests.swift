import Testing

@testable import GlobalCompact

@Suite("Evaluation")
struct EvaluationTests {
    /// Finds "a" with confidence .9, "b" with .8, and only mentions "c" with .4.
    private static let engine = MappingEngine(
        vocabulary: Vocabulary(
            terms: [("a", "apple", 0.9), ("b", "birch", 0.8), ("c", "cedar", 0.4)].map {
                Term($0.1, targets: [$0.0], weight: $0.2)
            }))

    private func evaluate(_ texts: [LabelledText]) -> Evaluation {
        Evaluation(of: Self.engine, on: texts)
    }

    private func text(
        _ text: String, _ grades: [String: LabelledText.Grade], _ language: Language? = nil,
        _ difficulty: String? = nil
    ) -> LabelledText {
        LabelledText(
            id: text, text: text, language: language, grades: grades, difficulty: difficulty)
    }

    @Test("counts what is asserted, over all texts together")
    func counts() {
        let score = evaluate([
            text("apple birch", ["a": .central, "c": .central]),
            text("apple", ["a": .arguable]),
            text("cedar", ["c": .central, "b": .central]),
        ]).overall
        #expect(score.texts == 3)
        #expect(score.precision?.value == 2.0 / 3)
        #expect(score.recall?.value == 1.0 / 4)
        #expect(score.f1?.value == 2 * (2.0 / 3) * (1.0 / 4) / (2.0 / 3 + 1.0 / 4))
    }

    @Test("asks of the first and the first five, mentions included, where a label is central")
    func ranks() {
        let score = evaluate([
            text("apple cedar", ["c": .central]), text("cedar", ["c": .central]),
            text("birch", ["b": .arguable]), text("none", ["a": .central]),
        ]).overall
        #expect(score.firstRight?.value == 1.0 / 3)
        #expect(score.amongFirstFive?.value == 2.0 / 3)
    }

    @Test("takes an arguable first mapping for right")
    func takesArguable() {
        let score = evaluate([text("apple birch", ["a": .arguable, "b": .central])]).overall
        #expect(score.firstRight?.value == 1)
    }

    @Test("raises an alarm for what a distractor asserts, not for what it mentions")
    func countsAlarms() {
        let score = evaluate([
            text("apple birch", [:]), text("cedar", [:]), text("none", [:]), text("none", [:]),
            text("apple", ["a": .central]),
        ]).overall
        #expect(score.distractors == 4)
        #expect(score.alarms?.value == 1.0 / 4)
        #expect(score.precision?.value == 1.0 / 3)
    }

    @Test("groups by language, difficulty and target")
    func groups() {
        let evaluation = evaluate([
            text("apple", ["a": .central], .french, "hard"),
            text("none", ["a": .central], .english, "hard"),
            text("birch", [:], .english),
        ])
        #expect(evaluation.byLanguage.mapValues(\.texts) == ["fr": 1, "en": 2])
        #expect(evaluation.byDifficulty["hard"]?.recall?.value == 0.5)
        #expect(evaluation.byLanguageAndDifficulty["fr hard"]?.recall?.value == 1)
        #expect(evaluation.byLanguageAndDifficulty["en hard"]?.recall?.value == 0)
        #expect(Set(evaluation.byTarget.keys) == ["a", "b"])
        #expect(evaluation.byTarget["a"]?.precision?.value == 1)
        #expect(evaluation.byTarget["b"]?.precision?.value == 0)
        #expect(evaluation.byTarget["b"]?.alarms?.value == 1)
        #expect(evaluation.byTarget["b"]?.recall == nil)
    }

    @Test("says nothing where nothing was asked")
    func isSilent() {
        let score = evaluate([]).overall
        #expect(score.texts == 0)
        #expect(score.precision == nil && score.recall == nil && score.f1 == nil)
        #expect(score.firstRight == nil && score.amongFirstFive == nil && score.alarms == nil)
        #expect(evaluate([]).calibration.bins.isEmpty)
        #expect(evaluate([]).calibration.expectedError == nil)
    }

    @Test("bins findings by stated confidence, arguable ones right")
    func calibrates() {
        let calibration = evaluate([
            text("apple birch cedar", ["a": .central, "c": .arguable]), text("apple", [:]),
        ]).calibration
        #expect(calibration.bins.map(\.count) == [1, 1, 2])
        #expect(calibration.bins.map(\.right.value) == [1, 0, 0.5])
        #expect(abs((calibration.expectedError ?? 0) - (0.6 + 0.8 + 2 * 0.4) / 4) < 1e-9)
    }

    @Test("gives the same intervals in every run, around the figure")
    func isDeterministic() throws {
        let texts = (0..<40).map {
            text($0 % 3 == 0 ? "apple" : "birch", [$0 % 4 == 0 ? "b" : "a": .central])
        }
        let first = evaluate(texts)
        #expect(first == evaluate(texts))
        let f1 = try #require(first.overall.f1)
        #expect(f1.low < f1.value && f1.value < f1.high)
    }
}

@Suite("Estimate")
struct EstimateTests {
    /// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine
    /// 17 (1998), table I, method 3.
    @Test(
        "gives Wilson's interval",
        arguments: [
            (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ])
    func matchesNewcombe(count: Int, total: Int, low: Double, high: Double) throws {
        let estimate = try #require(Estimate(count, of: total))
        #expect(abs(estimate.low - low) < 0.00006)
        #expect(abs(estimate.high - high) < 0.00006)
        #expect(estimate.value == Double(count) / Double(total))
    }

    @Test("is nothing without a case")
    func needsCases() {
        #expect(Estimate(0, of: 0) == nil)
    }
}

@Suite("Resampling")
struct ResamplingTests {
    /// The first numbers of the reference implementation for the state 1234567.
    @Test("draws the numbers of SplitMix64")
    func matchesReference() {
        var generator = SplitMix64(state: 1_234_567)
        let numbers = (0..<3).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test("covers a share about as Wilson does")
    func isCloseToWilson() throws {
        let texts = (0..<200).map { index in
            EvaluationCounts(
                LabelledText(id: "", text: "", grades: ["a": .central]),
                index % 5 == 0
                    ? [] : [Finding(target: "a", confidence: 1, level: .central, evidence: [])])
        }
        let recall = try #require(EvaluationScore(texts).recall)
        let wilson = try #require(Estimate(160, of: 200))
        #expect(abs(recall.low - wilson.low) < 0.015)
        #expect(abs(recall.high - wilson.high) < 0.015)
    }
}
