/// How well an engine does on labelled texts: on all of them, and by language, difficulty and target.
///
/// ```swift
/// let evaluation = Evaluation(of: MappingEngine(), on: texts)
/// evaluation.overall.f1?.value
/// evaluation.byTarget["20"]?.recall
/// ```
public struct Evaluation: Sendable, Hashable, Codable {
    /// The version of engine and vocabulary.
    public var version: String
    /// The score on all texts.
    public var overall: EvaluationScore
    /// The scores by language tag; texts without language are left out.
    public var byLanguage: [String: EvaluationScore]
    /// The scores by difficulty; texts without it are left out.
    public var byDifficulty: [String: EvaluationScore]
    /// The scores by language and difficulty, "fr hard".
    public var byLanguageAndDifficulty: [String: EvaluationScore]
    /// The scores by target, those that are labelled or asserted anywhere.
    public var byTarget: [String: EvaluationScore]
    /// How often findings are right, by the confidence with which they are stated.
    public var calibration: Calibration

    /// Evaluates an engine.
    ///
    /// Of an engine for the Compact the objectives are evaluated; its themes have other labels.
    public init(of engine: MappingEngine, on texts: [LabelledText]) {
        version = engine.version
        let results = texts.map { text in
            let findings = engine.findings(in: text.text, language: text.language)
            return (
                text: text,
                findings: findings.filter { !engine.readsCitations || $0.objective != nil }
                    .inPrintedOrder()
            )
        }
        func scores(by name: (LabelledText) -> String?) -> [String: EvaluationScore] {
            let named = results.compactMap { result in name(result.text).map { ($0, result) } }
            return Dictionary(grouping: named, by: \.0).mapValues { group in
                EvaluationScore(group.map { EvaluationCounts($0.1.text, $0.1.findings) })
            }
        }
        overall = EvaluationScore(results.map { EvaluationCounts($0.text, $0.findings) })
        byLanguage = scores { $0.language?.rawValue }
        byDifficulty = scores { $0.difficulty }
        byLanguageAndDifficulty = scores { text in
            text.language.flatMap { language in
                text.difficulty.map { "\(language.rawValue) \($0)" }
            }
        }
        let targets = Set(texts.flatMap(\.grades.keys)).union(
            results.flatMap { result in
                result.findings.filter { $0.level == .central }.map(\.target)
            })
        byTarget = Dictionary(
            uniqueKeysWithValues: targets.map { target in
                let counts = results.map {
                    EvaluationCounts($0.text, $0.findings, target: target)
                }
                return (target, EvaluationScore(counts))
            })
        calibration = Calibration(
            results.flatMap { result in
                result.findings.map {
                    ($0.hundredths, result.text.grades[$0.target] != nil)
                }
            })
    }
}
