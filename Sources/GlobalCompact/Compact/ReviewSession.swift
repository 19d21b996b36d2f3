/// A thematic session of a regional review: what it covered, who organised it and who spoke.
public struct ReviewSession: Sendable, Hashable, Codable {
    /// The place of the session in the order of sessions, counted from 1.
    public var ordinal: Int
    /// The objectives assigned to the session, in the order of the report.
    public var objectives: [Objective]
    /// The organisations that led the session, as printed.
    public var leadOrganisers: [String]
    /// The moderators, usually one; empty if none is printed.
    public var moderators: [Moderator]
    /// The member States that opened the discussion, usually one; empty if none is printed.
    public var openingStates: [Participant]
    /// The substantive contributions, in the order of the report.
    public var contributions: [Contribution]
    /// Those who exercised the right of reply, in the order of the report.
    public var rightsOfReply: [Participant]
    /// The paragraph of the report that states the session.
    public var statement: Locator
    /// The passages of the annex that sum the session up.
    public var summary: [Locator]
    /// The passages from which the organisers, speakers and rights of reply were read.
    public var sources: [Locator]

    /// The moderator, or the first of several.
    public var moderator: Moderator? { moderators.first }
    /// The member State that opened the discussion, or the first of several.
    public var openingState: Participant? { openingStates.first }

    /// Makes a session of which only its place in the report is known.
    public init(ordinal: Int, objectives: [Objective] = [], statement: Locator) {
        self.ordinal = ordinal
        self.objectives = objectives
        leadOrganisers = []
        moderators = []
        openingStates = []
        contributions = []
        rightsOfReply = []
        self.statement = statement
        summary = []
        sources = []
    }
}
