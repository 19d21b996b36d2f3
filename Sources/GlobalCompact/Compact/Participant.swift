/// A State, organisation or group as a report of a review names it.
public struct Participant: Sendable, Hashable, Codable {
    /// The name as printed, without the article or preposition before it.
    @UTF8Compared public var name: String
    /// The State that bears the name, or nil if the name is no State's.
    public var state: MemberState?

    /// Makes a participant and looks up the State that bears the name.
    ///
    /// A remark in brackets after the name, as in "Kenya (observer)", is no hindrance.
    public init(name: String) {
        self.name = name
        state = MemberState(named: name)
        if state == nil, name.utf8.last == UInt8(ascii: ")"),
            let bracket = name.utf8.lastIndex(of: UInt8(ascii: "("))
        {
            state = MemberState(named: String(name[..<bracket]))
        }
    }
}
