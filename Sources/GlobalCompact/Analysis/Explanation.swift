/// The reasons for a mapping: what a reader needs to check it, and what would overturn it.
///
/// ```swift
/// let corpus = Corpus.bundled
/// for mapping in corpus.curated.mappings(of: .remittances) {
///     print(corpus.explanation(of: mapping)?.footnote() ?? "")
/// }
/// let why = MappingEngine().explanation(of: .remittances, in: "Les envois de fonds")
/// why.arithmetic?.terms.map(\.term.text)          // ["envoi de fonds"]
/// why.spelled(in: .french).joined(separator: "\n")
/// ```
///
/// A person's judgement is explained by its rationale, a computed mapping by its ``Arithmetic``:
/// from terms and learned weights to the number.
public struct Explanation: Sendable, Hashable, Codable {
    /// The passage, or nil for a text without a citation.
    public var subject: Citation?
    /// What is explained: the number of an objective, the identifier of a theme, or a target of
    /// another vocabulary; empty where the mapping says that a passage leads to no objective.
    public var target: String
    /// How the passage relates to the objective, or nil for a target of another kind and for one
    /// that is not found.
    public var relation: Relation?
    /// How firmly the mapping is asserted, or nil if the engine finds nothing that speaks for it.
    public var level: Level?
    /// How sure the mapping is, 0 to 1; always 1 where a person judged.
    public var confidence: Double
    /// Who says so.
    public var origin: Origin
    /// The words that carry the mapping, in their sentences.
    public var quotations: [Quotation]
    /// Why.
    public var reason: Reason
    /// What the same source says of the same passage besides, the nearest first.
    public var rivals: [Rival]
    /// What would lead to another verdict, the simplest first.
    public var changes: [Change]
    /// What the other source says of the same: the engine of a curated mapping, the curators of a
    /// computed one; nil if it was not asked or has not read the passage.
    public var secondOpinion: Opinion?

    /// The objective, if the target is one.
    public var objective: Objective? { Int(target).flatMap(Objective.init(rawValue:)) }

    /// How the number came about, if an engine computed it.
    public var arithmetic: Arithmetic? {
        if case .arithmetic(let arithmetic) = reason { arithmetic } else { nil }
    }

    /// Why a person judged so, if a person did.
    public var rationale: String? {
        if case .judgement(let rationale) = reason { rationale } else { nil }
    }
}

extension Explanation {
    /// Why a mapping is as it is.
    public enum Reason: Sendable, Hashable, Codable {
        /// A person judged, and says why.
        case judgement(String?)
        /// An engine computed it.
        case arithmetic(Arithmetic)
    }

    /// A sentence of the passage with the words in it that carry the mapping.
    public struct Quotation: Sendable, Hashable, Codable {
        /// The UTF-8 byte range of the sentence in the passage.
        public var range: Range<Int>
        /// The sentence, exactly that stretch of the passage.
        @UTF8Compared public var sentence: String
        /// The words, their ranges counted in the passage.
        public var words: [Evidence]
    }

    /// Something else that the same source says of the same passage.
    public struct Rival: Sendable, Hashable, Codable {
        /// The other target.
        public var target: String
        /// How firmly it is asserted.
        public var level: Level
        /// How sure it is, or nil where a person judged.
        public var confidence: Double?
        /// By how much what is explained is ahead of it, or behind where negative; nil where a
        /// person judged.
        public var lead: Double?
        /// Why, where a person judged.
        public var rationale: String?
    }

    /// A condition under which the verdict would be another.
    public struct Change: Sendable, Hashable, Codable {
        /// What would have to be otherwise.
        public var condition: Condition
        /// How sure the mapping would be.
        public var confidence: Double
        /// How firmly it would be asserted, or nil if nothing would speak for it.
        public var level: Level?
    }

    /// What would have to be otherwise.
    public enum Condition: Sendable, Hashable, Codable {
        /// The text without these words.
        case without([String])
        /// The same cues in company: with a context term in their sentence.
        case inCompany([String])
    }

    /// What the other source says of the same passage and target.
    public struct Opinion: Sendable, Hashable, Codable {
        /// Who says so.
        public var origin: Origin
        /// How firmly it asserts the target, or nil if it does not name it.
        public var level: Level?
        /// How sure it is, or nil where a person judged or nothing was found.
        public var confidence: Double?
        /// The words that it goes by.
        public var evidence: [Evidence]
        /// Why, where a person judged.
        public var rationale: String?
        /// What else it asserts of the passage, the nearest first.
        public var rivals: [Rival]
    }
}
