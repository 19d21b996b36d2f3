extension Theme {
    /// The theme that people call by a name, or by its objective.
    ///
    /// ```swift
    /// Theme(named: "Traite des êtres humains")    // .trafficking
    /// Theme(named: "20")                          // .remittances
    /// Theme(named: "7")                           // nil: the chief objective of four themes
    /// ```
    ///
    /// - Parameter name: The identifier, a name or an alias in any language; or the number or a name
    ///   of an objective that is the chief one of a single theme. Case, accents, hyphens, spaces and
    ///   kinds of apostrophe do not matter.
    /// - Complexity: Linear in the length of the name.
    public init?(named name: String) {
        // An identifier needs no index of names.
        if let theme = Theme(rawValue: name) ?? Self.index[name] {
            self = theme
        } else if let objective = Objective(name), let theme = Self.led(by: objective).only {
            self = theme
        } else {
            return nil
        }
    }

    /// Names that may have been meant by a text that names no theme, nearest first.
    ///
    /// Each belongs to another theme, and ``init(named:)`` takes each of them. They are up to three
    /// that look like the text; or, where it names an objective, the identifiers of the themes of
    /// which that is the chief objective or, failing these, one of the objectives.
    public static func suggestions(for text: String) -> [String] {
        guard let objective = Objective(text) else { return index.nearest(to: text, limit: 3) }
        let led = led(by: objective)
        let related = led.isEmpty ? all.filter { $0.objectives.contains(objective) } : led
        return related.map(\.rawValue)
    }

    private static let index = NameIndex(
        all.map { theme in
            (theme, [theme.name(), theme.name(in: .french)] + theme.aliases + [theme.rawValue])
        })

    /// The themes whose chief objective is the given one.
    private static func led(by objective: Objective) -> [Theme] {
        all.filter { $0.objectives.first == objective }
    }
}

extension Array {
    /// The element of an array that has one only.
    fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
