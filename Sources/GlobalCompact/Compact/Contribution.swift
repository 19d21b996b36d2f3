/// What one speaker contributed to a session: who spoke, and for whom.
public struct Contribution: Sendable, Hashable, Codable {
    /// Who spoke.
    public var contributor: Participant
    /// Those for whom the contributor spoke besides itself, in the order of the report.
    public var onBehalfOf: [Participant]

    /// The name of the contributor as printed.
    public var name: String { contributor.name }
    /// The contributor as a State, or nil if it is none.
    public var state: MemberState? { contributor.state }

    /// Makes a contribution.
    public init(contributor: Participant, onBehalfOf: [Participant] = []) {
        self.contributor = contributor
        self.onBehalfOf = onBehalfOf
    }
}
