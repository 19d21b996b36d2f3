extension Coverage {
    /// What is known of a document whose coverage is asked for: its passages and its sessions.
    public struct Source: Sendable, Hashable, Codable {
        /// How the document is cited.
        public var reference: DocumentReference
        /// Its passages in order, or nil if they are not known.
        public var passages: [Locator]?
        /// The sessions that it reports on.
        public var sessions: [ReviewSession]

        /// Makes a source.
        public init(
            _ reference: DocumentReference, passages: [Locator]? = nil,
            sessions: [ReviewSession] = []
        ) {
            self.reference = reference
            self.passages = passages
            self.sessions = sessions
        }

        /// Makes a source of a document as read, with its sessions if it reports on a regional
        /// review.
        public init(_ document: Document, as reference: DocumentReference? = nil) {
            self.init(
                reference ?? DocumentReference(document),
                passages: document.passages.map(\.locator),
                sessions: RegionalReview(report: document)?.sessions ?? [])
        }
    }
}
