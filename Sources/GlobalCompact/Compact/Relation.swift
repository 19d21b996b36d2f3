/// How what a passage says relates to what an objective covers, after the set theory of
/// NIST IR 8477.
public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both say the same.
    case equal
    /// The passage says part of what the objective covers.
    case subset
    /// The passage says all that the objective covers, and more.
    case superset
    /// Each says something that the other does not.
    case intersects
    /// The passage has nothing to do with the objective.
    case unrelated

    /// The twin in SKOS, or nil where there is none.
    public var skos: String? {
        switch self {
        case .equal: "exactMatch"
        case .subset: "broadMatch"
        case .superset: "narrowMatch"
        case .intersects: "relatedMatch"
        case .unrelated: nil
        }
    }

    /// The relation in words, to stand between passage and objective.
    public func spelled(in language: Language = .english) -> String {
        switch (self, language == .french) {
        case (.equal, false): "equal to"
        case (.subset, false): "a subset of"
        case (.superset, false): "a superset of"
        case (.intersects, false): "intersecting with"
        case (.unrelated, false): "unrelated to"
        case (.equal, true): "égal à"
        case (.subset, true): "sous-ensemble de"
        case (.superset, true): "sur-ensemble de"
        case (.intersects, true): "en intersection avec"
        case (.unrelated, true): "sans rapport avec"
        }
    }

    /// The relation with a pronoun for the objective that was just named: "a subset of it".
    package func spelledWithPronoun(in language: Language) -> String {
        spelled(in: language) + (language == .french ? " celui-ci" : " it")
    }
}
