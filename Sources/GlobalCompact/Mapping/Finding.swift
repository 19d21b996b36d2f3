/// What the engine finds for one target in one text.
public struct Finding: Sendable, Hashable, Codable {
    /// The target: the number of an objective, the identifier of a theme, or a target of another
    /// vocabulary.
    public var target: String
    /// How sure the finding is, 0 to 1.
    public var confidence: Double
    /// Whether the engine asserts the target or the evidence fell short.
    public var level: Level
    /// The words that speak for the target, in order, without overlap.
    public var evidence: [Evidence]
}

extension Finding {
    /// The objective, if the target is one.
    public var objective: Objective? { Int(target).flatMap(Objective.init(rawValue:)) }

    /// The theme, if the target is one.
    public var theme: Theme? { Theme(rawValue: target) }
}
