/// The skeleton of a review: what a report says of each objective, in the order of the round tables.
///
/// ```swift
/// let crosswalk = MappingEngine().crosswalk(of: report, as: reference)
/// let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
/// draft[.remittances].central.map(\.citation)         // the passages to start from
/// draft.objectivesWithoutPassage                      // what is still to be written about
/// ```
///
/// Everything in it is evidence with its place; no sentence is made up. An author writes the review.
public struct ReviewDraft: Sendable, Hashable, Codable {
    /// The report that the draft is made of.
    public var document: DocumentReference
    /// The language that the report is written in, as detected.
    public var language: Language?
    /// Who mapped the report's passages, in which version.
    public var origin: Origin
    /// The four round tables, each with its objectives.
    public var chapters: [Chapter]
    /// The ten guiding principles, each with the passages that name it.
    public var principles: [PrincipleEntry]
    /// The passages that were reviewed and are about no objective, in order.
    public var passagesWithoutObjective: [Source]
    /// The passages that were not reviewed: those of which the crosswalk says nothing.
    public var passagesNotReviewed: [Source]
    /// The number of passages in the report.
    public var passageCount: Int
    /// The number of notes in the report, which are not searched.
    public var noteCount: Int

    /// The objectives that one round table reviews.
    public struct Chapter: Sendable, Hashable, Codable {
        /// The round table.
        public var roundTable: RoundTable
        /// Its objectives, in order.
        public var entries: [Entry]
    }

    /// What the report says of an objective.
    public struct Entry: Sendable, Hashable, Codable {
        /// The objective.
        public var objective: Objective
        /// How far the report answers for the objective.
        public var state: State
        /// The passages that speak for the objective, however firmly, in order.
        public var passages: [Support]
    }

    /// How far a report answers for an objective.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// A passage is about the objective.
        case mapped
        /// There are only passages whose evidence fell short.
        case mentionedOnly = "mentioned-only"
        /// Passages were reviewed, and none has to do with the objective, or in faint mentions alone
        /// (``Support/isFaint``).
        case noneFound = "none-found"
        /// No passage was reviewed.
        case notReviewed = "not-reviewed"
    }

    /// A place in the report.
    public struct Source: Sendable, Hashable, Codable {
        /// The passage.
        public var citation: Citation
        /// The heading above the passage where the citation alone does not lead there: the passage
        /// has no number, or shares it with another.
        public var heading: String?
        /// The text of the passage.
        @UTF8Compared public var text: String
        /// The objectives for which there is weaker evidence in the passage, in order.
        public var mentioned: [Objective]
    }

    /// A passage that speaks for an objective.
    public struct Support: Sendable, Hashable, Codable {
        /// The passage.
        public var citation: Citation
        /// The heading above the passage where the citation alone does not lead there.
        public var heading: String?
        /// How firmly the passage speaks for the objective.
        public var level: Level
        /// How sure that is, 0 to 1.
        public var confidence: Double
        /// Who says so.
        public var origin: Origin
        /// Why, in a sentence; nil for computed mappings, whose evidence speaks.
        public var rationale: String?
        /// The sentences with the words that speak for the objective.
        public var excerpts: [Excerpt]
        /// The guiding principles that the passage names.
        public var principles: [PrincipleFinding]
    }

    /// A guiding principle with the passages that name it.
    public struct PrincipleEntry: Sendable, Hashable, Codable {
        /// The principle.
        public var principle: GuidingPrinciple
        /// The passages that name it, in order.
        public var passages: [Naming]
    }

    /// A passage that names a guiding principle.
    public struct Naming: Sendable, Hashable, Codable {
        /// The passage.
        public var citation: Citation
        /// The heading above the passage where the citation alone does not lead there.
        public var heading: String?
        /// The words that name the principle.
        public var evidence: [Evidence]
    }
}

// MARK: - Asking

extension ReviewDraft {
    /// What the report says of an objective.
    public subscript(objective: Objective) -> Entry {
        for chapter in chapters where chapter.roundTable == objective.roundTable {
            if let entry = chapter.entries.first(where: { $0.objective == objective }) {
                return entry
            }
        }
        return Entry(objective: objective, state: .notReviewed, passages: [])
    }

    /// What the report says of each objective, in the order of the objectives.
    public var entries: [Entry] {
        chapters.flatMap(\.entries).sorted { $0.objective < $1.objective }
    }

    /// The objectives for which the report was reviewed and no passage found, in order.
    public var objectivesWithoutPassage: [Objective] {
        entries.filter { $0.state == .noneFound }.map(\.objective)
    }
}

extension ReviewDraft.Entry {
    /// The passages that are about the objective.
    public var central: [ReviewDraft.Support] { passages(at: .central) }

    /// The passages whose evidence fell short.
    public var mentioned: [ReviewDraft.Support] { passages(at: .mentioned) }

    /// The passages that speak for the objective at one level.
    public func passages(at level: Level) -> [ReviewDraft.Support] {
        passages.filter { $0.level == level }
    }
}

extension ReviewDraft.Support {
    /// The confidence, in hundredths, from which a mention is more than a word that came up.
    package static let leastHundredths = 10

    /// Whether the passage is mentioned so faintly that it answers nothing: below 0.10.
    public var isFaint: Bool {
        level == .mentioned && confidence.hundredths < Self.leastHundredths
    }
}
