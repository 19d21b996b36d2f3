/// How much a crosswalk says of one objective or theme: its passages, by level.
///
/// Standings compare by the number of central passages, then of arguable ones, then of those that
/// only mention it. Nothing is weighed, and nothing is set in relation to the length of a document.
public struct Standing: Sendable, Hashable, Codable {
    /// The passages that are about it.
    public var central: [Citation] = []
    /// The passages of which experts may differ.
    public var arguable: [Citation] = []
    /// The passages in which the engine's evidence fell short.
    public var mentioned: [Citation] = []
    /// The passages that look related and are not.
    public var rejected: [Citation] = []

    /// Makes a standing without passages.
    public init() {}

    /// Whether any passage speaks for it, however faintly.
    public var isSilent: Bool { central.isEmpty && arguable.isEmpty && mentioned.isEmpty }

    /// The number of central, of arguable and of mentioning passages.
    public var counts: [Int] { [central.count, arguable.count, mentioned.count] }

    /// Adds a passage at a level.
    mutating func add(_ passage: Citation, _ level: Level) {
        switch level {
        case .central: central.append(passage)
        case .arguable: arguable.append(passage)
        case .mentioned: mentioned.append(passage)
        case .rejected: rejected.append(passage)
        case .noneFound: break
        }
    }
}

/// What became of an objective or theme from one crosswalk to another.
public enum Shift: String, Sendable, Hashable, Codable, CaseIterable {
    /// No passage was about it, and at least one is.
    case gained
    /// At least one passage was about it, and none is.
    case lost
    /// It stands higher than before, on both sides or on neither with a central passage.
    case strengthened
    /// It stands lower than before, on both sides or on neither with a central passage.
    case weakened
    /// It has as many passages of each level as before.
    case unchanged
    /// Neither side says anything of it, and both were reviewed.
    case absent
    /// One side was not reviewed, so that its silence means nothing.
    case notReviewed = "not-reviewed"

    init(from before: Standing, to after: Standing) {
        if before.isSilent, after.isSilent {
            self = .absent
        } else if before.central.isEmpty != after.central.isEmpty {
            self = after.central.isEmpty ? .lost : .gained
        } else if before.counts == after.counts {
            self = .unchanged
        } else {
            let isHigher = before.counts.lexicographicallyPrecedes(after.counts)
            self = isHigher ? .strengthened : .weakened
        }
    }

    /// The shift in a word or two.
    public func spelled(in language: Language = .english) -> String {
        let isFrench = language == .french
        return switch self {
        case .gained: isFrench ? "gagné" : "gained"
        case .lost: isFrench ? "perdu" : "lost"
        case .strengthened: isFrench ? "renforcé" : "strengthened"
        case .weakened: isFrench ? "affaibli" : "weakened"
        case .unchanged: isFrench ? "inchangé" : "unchanged"
        case .absent: isFrench ? "absent des deux" : "in neither"
        case .notReviewed: isFrench ? "non encore examiné" : "not yet reviewed"
        }
    }
}
