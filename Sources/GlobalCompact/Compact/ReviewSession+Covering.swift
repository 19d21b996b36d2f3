extension Sequence where Element == ReviewSession {
    /// The sessions to which an objective was assigned.
    public func covering(_ objective: Objective) -> [ReviewSession] {
        filter { $0.objectives.contains(objective) }
    }

    /// The sessions to which any objective of a theme was assigned.
    public func covering(theme: Theme) -> [ReviewSession] {
        filter { session in theme.objectives.contains { session.objectives.contains($0) } }
    }
}
