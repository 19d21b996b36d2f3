/// The moderator of a session.
public struct Moderator: Sendable, Hashable, Codable {
    /// The name, without what is said before it ("Ms."), or nil if only an office is printed.
    public var name: String?
    /// The form of address or title before the name, as printed ("Ms.", "S.E.").
    public var honorific: String?
    /// The office and organisation as printed, or nil if none are.
    public var affiliation: String?

    /// Makes a moderator.
    public init(name: String?, honorific: String? = nil, affiliation: String? = nil) {
        self.name = name
        self.honorific = honorific
        self.affiliation = affiliation
    }
}
