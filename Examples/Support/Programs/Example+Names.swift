public import GlobalCompact

extension Example {
    /// The theme that a name or number stands for; an unknown one is a usage error that names the
    /// nearest.
    public func theme(named name: String) throws -> Theme {
        if let theme = Theme(named: name) { return theme }
        let suggestions = Theme.suggestions(for: name)
        if let objective = Objective(name) {
            throw ExampleError.usage(
                "objective \(objective.number) leads no single theme; it belongs to: "
                    + suggestions.joined(separator: ", "))
        }
        throw unknown("theme", name, suggestions)
    }

    /// The objective that a name or number stands for.
    public func objective(named name: String) throws -> Objective {
        if let objective = Objective(name) { return objective }
        if Int(name) != nil {
            throw ExampleError.usage("no objective \"\(name)\"; the Compact has 1 to 23")
        }
        throw unknown("objective", name, Objective.suggestions(for: name))
    }

    private func unknown(_ kind: String, _ name: String, _ suggestions: [String]) -> ExampleError {
        let nearest = suggestions.isEmpty ? "" : "; nearest: " + suggestions.joined(separator: ", ")
        return .usage("unknown \(kind) \"\(name)\"\(nearest)")
    }
}

extension String {
    /// The text with its first letter in upper case.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The text with spaces after it up to a number of columns.
    public func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(1, columns - Layout.width(of: self)))
    }
}
