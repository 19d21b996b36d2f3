public import GlobalCompact

extension Example {
    /// Prints a label and what belongs beside it, in columns; says so where nothing is named.
    public mutating func row(_ label: String, _ values: [String], columns: Int = 18) {
        let text =
            values.isEmpty
            ? self.label("none named", "non précisé") : values.joined(separator: " · ")
        print(text, indent: columns, first: label.padded(to: columns))
    }

    /// A State by its name in the language of the output, anybody else as printed.
    public func name(_ participant: Participant) -> String {
        participant.state?.name(in: language) ?? participant.name
    }

    /// A moderator with affiliation.
    public func name(_ moderator: Moderator) -> String {
        [moderator.name, moderator.affiliation].compactMap { $0 }.joined(separator: ", ")
    }

    /// Prints a contributor, with those it spoke for.
    public mutating func print(_ contribution: Contribution) {
        var text = name(contribution.contributor)
        if let state = contribution.state { text += " (\(state.alpha3))" }
        if !contribution.onBehalfOf.isEmpty {
            text +=
                label(" on behalf of ", " au nom de ")
                + contribution.onBehalfOf.map(name).joined(separator: ", ")
        }
        print(text, indent: 4, first: "  ")
    }

    /// The curated mappings of an objective in the summary of a session.
    public func mappings(of objective: Objective, in session: ReviewSession) -> [Mapping] {
        Corpus.bundled.mappings(in: session).filter {
            $0.objective == objective && $0.level.isPositive
        }
    }

    /// Prints where the summary of a session discusses an objective, or that it does not.
    public mutating func print(_ objective: Objective, in session: ReviewSession) {
        let mappings = mappings(of: objective, in: session)
        guard !mappings.isEmpty else {
            print(
                labelled(name(objective), label("not discussed", "non traité")), indent: 6,
                first: "  ")
            return
        }
        func places(_ mappings: [Mapping]) -> String {
            self.places(of: mappings.map(\.subject), in: mappings.first?.subject.document)
        }
        let central = places(mappings.filter { $0.level == .central })
        let arguable = places(mappings.filter { $0.level != .central })
        let places = [central, arguable.isEmpty ? "" : label("arguably ", "peut-être ") + arguable]
        let text = places.filter { !$0.isEmpty }.joined(separator: label("; ", " ; "))
        print(labelled(name(objective), text), indent: 6, first: "  ")
    }
}
