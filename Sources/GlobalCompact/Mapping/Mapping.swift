/// A link from a passage to an objective, or the finding that a passage leads to none.
public struct Mapping: Sendable, Hashable, Codable {
    /// The passage.
    public var subject: Citation
    /// The objective, or nil: the passage was reviewed and no objective found.
    public var objective: Objective?
    /// How what the passage says relates to what the objective covers.
    public var relation: Relation
    /// How firmly the mapping is asserted.
    public var level: Level
    /// How sure the mapping is, 0 to 1.
    public var confidence: Double
    /// Who says so.
    public var origin: Origin
    /// Why, in a sentence; nil for computed mappings, whose evidence speaks.
    public var rationale: String?
    /// The words that carry the mapping, in order, without overlap.
    public var evidence: [Evidence]
    /// What holds it to its words when the document changes; nil where no text was at hand.
    public var anchor: Anchor?

    /// Makes a mapping.
    public init(
        subject: Citation, objective: Objective?, relation: Relation, level: Level,
        confidence: Double = 1, origin: Origin, rationale: String? = nil, evidence: [Evidence] = [],
        anchor: Anchor? = nil
    ) {
        self.subject = subject
        self.objective = objective
        self.relation = relation
        self.level = level
        self.confidence = confidence
        self.origin = origin
        self.rationale = rationale
        self.evidence = evidence
        self.anchor = anchor
    }
}
