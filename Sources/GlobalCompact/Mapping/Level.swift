/// How firmly a mapping or theme is asserted.
public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    /// The passage is about it: a careful expert would list it.
    case central
    /// Experts may differ; neither required nor wrong. Only curators say so.
    case arguable
    /// There is evidence, but it falls short. Only the engine says so.
    case mentioned
    /// It looks related and is not.
    case rejected
    /// The passage was read and leads to no objective.
    case noneFound = "none-found"

    /// Whether the level speaks for the mapping at all.
    public var isPositive: Bool { self != .rejected && self != .noneFound }

    /// The level in one word.
    public func spelled(in language: Language = .english) -> String {
        guard language == .french else { return self == .noneFound ? "none found" : rawValue }
        return switch self {
        case .central: "central"
        case .arguable: "discutable"
        case .mentioned: "mentionné"
        case .rejected: "écarté"
        case .noneFound: "aucun"
        }
    }
}
