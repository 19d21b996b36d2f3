extension Coverage {
    /// How one document or session covers one objective or theme.
    public struct Cell: Sendable, Hashable, Codable {
        /// The objective, or nil where the cell is about a theme.
        public var objective: Objective?
        /// The theme, or nil where the cell is about an objective.
        public var theme: Theme?
        /// The number of passages that were read with the objective or theme in mind.
        public var read: Int
        /// Whether the objective was assigned to the session.
        public var isAssigned: Bool
        /// What was found in the passages, in their order: whatever speaks for the objective or
        /// theme, falls short of it or was rejected.
        public var findings: [Finding]

        /// Makes a cell; without further words, one that is not yet reviewed.
        public init(
            objective: Objective? = nil, theme: Theme? = nil, read: Int = 0,
            isAssigned: Bool = false, findings: [Finding] = []
        ) {
            self.objective = objective
            self.theme = theme
            self.read = read
            self.isAssigned = isAssigned
            self.findings = findings
        }
    }

    /// What was found in a passage for an objective or theme, and by whom.
    public struct Finding: Sendable, Hashable, Codable {
        /// The passage.
        public var citation: Citation
        /// How firmly the passage speaks for it.
        public var level: Level
        /// Who says so.
        public var origin: Origin
        /// Whether the passage only assigns the objective to a session, as an engine cannot tell.
        public var isAssignment: Bool

        /// Makes a finding.
        public init(
            citation: Citation, level: Level, origin: Origin, isAssignment: Bool = false
        ) {
            self.citation = citation
            self.level = level
            self.origin = origin
            self.isAssignment = isAssignment
        }

        /// Whether the finding counts: it is central or arguable, no evidence that fell short and no
        /// mere assignment.
        public var isAsserted: Bool {
            (level == .central || level == .arguable) && !isAssignment
        }
    }
}

extension Coverage.Cell {
    /// Whether passages speak for the objective or theme, none does, or none was read.
    ///
    /// Evidence that fell short, ``Level/mentioned``, makes no cell mapped.
    public var state: Coverage.State {
        if findings.contains(where: \.isAsserted) { return .mapped }
        return read > 0 ? .noneFound : .notReviewed
    }

    /// The findings that speak for the objective or theme, a passage each.
    public var passages: [Coverage.Finding] { findings.filter(\.isAsserted) }

    /// The findings that look like the objective or theme and do not count: evidence that fell
    /// short, what a curator rejected, and the assignment of an objective to a session.
    public var nearMisses: [Coverage.Finding] { findings.filter { !$0.isAsserted } }

    /// The number of passages that speak for the objective or theme.
    public var count: Int { findings.reduce(0) { $0 + ($1.isAsserted ? 1 : 0) } }

    /// The strongest level of any passage, or nil if the cell is not mapped.
    public var level: Level? {
        guard state == .mapped else { return nil }
        return findings.contains { $0.isAsserted && $0.level == .central } ? .central : .arguable
    }

    /// The passages that curators mapped.
    public var curated: [Coverage.Finding] { passages.filter(\.origin.isCurated) }

    /// The passages that an engine mapped and no curator read.
    public var computed: [Coverage.Finding] { passages.filter { !$0.origin.isCurated } }

    /// Whether the objective was assigned to the session and the summary, which was read, does not
    /// discuss it.
    public var isAssignedButSilent: Bool { isAssigned && state == .noneFound }
}
