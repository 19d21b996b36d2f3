extension Coverage {
    /// What was read of one document, or of the summary of one session, and what was found.
    public struct Column: Sendable, Hashable, Codable {
        /// The document, or the one that reports on the session.
        public var document: DocumentReference
        /// The session, or nil where the column is that of a document.
        public var session: ReviewSession?
        /// The cells of the objectives, in their order.
        public var objectives: [Cell]
        /// The cells of the themes, in the order of ``Theme/all``.
        public var themes: [Cell]
        /// The number of passages, or nil where the passages of the document are not known.
        public var passageCount: Int?
        /// The passages that were read and speak for no objective, nor assign any to a session.
        public var withoutObjective: [Citation]
        /// The passages that nobody read; none where the passages are not known.
        public var unread: [Citation]
        /// The number of passages that were read.
        public var read: Int
        /// Who read, each once, in order of appearance.
        public var origins: [Origin]
    }
}

extension Coverage.Column {
    /// How the document or session covers an objective.
    public subscript(_ objective: Objective) -> Coverage.Cell {
        objectives.first { $0.objective == objective } ?? Coverage.Cell(objective: objective)
    }

    /// How the document or session covers a theme.
    public subscript(theme theme: Theme) -> Coverage.Cell {
        themes.first { $0.theme == theme } ?? Coverage.Cell(theme: theme)
    }

    /// Whether any passage was read.
    public var isReviewed: Bool { read > 0 }

    /// Whether themes were looked for.
    public var isTagged: Bool { themes.contains { $0.read > 0 } }
}
