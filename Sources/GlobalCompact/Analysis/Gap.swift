/// Something that one would expect in the documents or sessions of a ``Coverage`` and that is
/// missing, or is found where it was not expected.
///
/// A gap is claimed of passages that were read, never of those that nobody read.
public struct Gap: Sendable, Hashable, Codable {
    /// What kind of gap it is.
    public var kind: Kind
    /// The objective, where the gap is about one.
    public var objective: Objective?
    /// The theme, where the gap is about one.
    public var theme: Theme?
    /// The ordinal of the session, where the gap is about one.
    public var session: Int?
    /// The ordinals of the sessions to which the objective was assigned, where the gap is about a
    /// session.
    public var assignedSessions: [Int]
    /// The place that makes one expect something: the paragraph of the Compact that states the
    /// objective, or the paragraph that assigns it to a session; the passage itself, where that
    /// leads to no objective.
    public var place: Citation?
    /// The passages that speak for the objective or theme all the same, as far as there are any.
    public var findings: [Coverage.Finding]
    /// The passages that look like it and do not count.
    public var nearMisses: [Coverage.Finding]
    /// The documents whose passages were read.
    public var documents: [DocumentReference]
    /// The number of passages that were read.
    public var read: Int
    /// Who read, and who found what was found.
    public var origins: [Origin]

    /// A kind of gap.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// No passage written before the Compact anticipates the objective.
        case notAnticipated = "not-anticipated"
        /// No passage written after the Compact, or without a date, discusses the objective.
        case notDiscussed = "not-discussed"
        /// The objective was assigned to no session of a review.
        case notAssigned = "not-assigned"
        /// The summary of a session does not discuss an objective that was assigned to it.
        case assignedButSilent = "assigned-but-silent"
        /// The summary of a session only arguably discusses an objective that was assigned to it.
        case assignedButArguable = "assigned-but-arguable"
        /// The summary of a session discusses an objective that was not assigned to it.
        case spillOver = "spill-over"
        /// The theme appears after the Compact and not before.
        case newTheme = "new-theme"
        /// The theme appears before the Compact and not after.
        case droppedTheme = "dropped-theme"
        /// The passage leads to no objective.
        case withoutObjective = "without-objective"
    }
}

extension Gap {
    /// Where the gap shows: the place that makes one expect something, then what was found.
    public var citations: [Citation] { (place.map { [$0] } ?? []) + findings.map(\.citation) }

    /// Whether the gap rests on what curators read and found, and on that alone.
    public var isCurated: Bool { !origins.isEmpty && origins.allSatisfy(\.isCurated) }
}

extension Gap.Kind {
    /// The kind as a heading above its gaps.
    public func spelled(in language: Language = .english) -> String {
        language == .french ? french : english
    }

    private var english: String {
        switch self {
        case .notAnticipated: "Objectives that no passage written before the Compact anticipates"
        case .notDiscussed: "Objectives that no passage discusses"
        case .notAssigned: "Objectives assigned to no session"
        case .assignedButSilent: "Assigned to a session whose summary does not discuss them"
        case .assignedButArguable:
            "Assigned to a session whose summary only arguably discusses them"
        case .spillOver: "Discussed in a session to which they were not assigned"
        case .newTheme: "Themes that appear after the Compact and not before"
        case .droppedTheme: "Themes that appear before the Compact and not after"
        case .withoutObjective: "Passages that lead to no objective"
        }
    }

    private var french: String {
        switch self {
        case .notAnticipated: "Objectifs qu'aucun passage antérieur au Pacte n'annonce"
        case .notDiscussed: "Objectifs dont aucun passage ne traite"
        case .notAssigned: "Objectifs attribués à aucune séance"
        case .assignedButSilent: "Attribués à une séance dont le résumé n'en traite pas"
        case .assignedButArguable: "Attribués à une séance dont le résumé n'en traite que peut-être"
        case .spillOver: "Traités dans une séance à laquelle ils n'étaient pas attribués"
        case .newTheme: "Thèmes qui apparaissent après le Pacte et non avant"
        case .droppedTheme: "Thèmes qui apparaissent avant le Pacte et non après"
        case .withoutObjective: "Passages qui ne mènent à aucun objectif"
        }
    }
}
