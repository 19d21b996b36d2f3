/// A guiding principle that a text names, with the words that name it.
public struct PrincipleFinding: Sendable, Hashable, Codable {
    /// The principle.
    public var principle: GuidingPrinciple
    /// The words that name it, in order, without overlap.
    public var evidence: [Evidence]

    /// Makes a finding.
    public init(principle: GuidingPrinciple, evidence: [Evidence]) {
        self.principle = principle
        self.evidence = evidence
    }
}

extension GuidingPrinciple {
    /// The version of the terms by which principles are found.
    public static let vocabularyVersion = "1"

    /// The principles that a text names, in their own order.
    ///
    /// ```swift
    /// GuidingPrinciple.findings(in: "in full respect of due process").map(\.principle)
    /// // [.ruleOfLaw]
    /// ```
    ///
    /// A text names a principle with its official name or a phrase that means the same, in French or
    /// English. Whether it acts by the principle, or against it, the words do not say.
    ///
    /// - Parameters:
    ///   - text: the text; the ranges of the evidence point into its UTF-8.
    ///   - language: the language of the text, if it is known.
    /// - Complexity: Linear in the length of the text.
    public static func findings(in text: String, language: Language? = nil) -> [PrincipleFinding] {
        engine.findings(in: text, language: language).compactMap { finding in
            guard finding.level == .central, let principle = byTarget[finding.target] else {
                return nil
            }
            return PrincipleFinding(principle: principle, evidence: finding.evidence)
        }.sorted { $0.principle.number < $1.principle.number }
    }

    /// The name of the principle among the targets of its vocabulary.
    private var target: String { "principle-\(number)" }

    private static let byTarget = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.target, $0) })

    private static let engine = MappingEngine(vocabulary: vocabulary)

    /// The official names and the phrases of the table.
    static let vocabulary: Vocabulary = {
        let names = allCases.flatMap { principle in
            [Language.english, .french].map { language in
                Term(
                    principle.name(in: language), language: language, targets: [principle.target],
                    weight: 1)
            }
        }
        do {
            let phrases = try Vocabulary(
                tsv: Array(GuidingPrincipleTermTable.text.utf8), targets: Set(byTarget.keys))
            return Vocabulary(terms: names + phrases.terms)
        } catch {
            preconditionFailure("the terms of the guiding principles are broken: \(error)")
        }
    }()
}
