extension ReviewSession {
    /// A session in short: what it covered and where it is summed up, without those who took part.
    public struct Outline: Sendable, Hashable, Codable {
        /// The place of the session in the order of sessions, counted from 1.
        public var ordinal: Int
        /// The objectives assigned to the session, in the order of the report.
        public var objectives: [Objective]
        /// The passages of the annex that sum the session up.
        public var summary: [Locator]
    }

    /// The session in short.
    public var outline: Outline {
        Outline(ordinal: ordinal, objectives: objectives, summary: summary)
    }
}
