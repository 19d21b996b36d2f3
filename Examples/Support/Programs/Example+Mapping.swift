public import GlobalCompact

extension Example {
    /// Prints a mapping with its words and the reason for it.
    public mutating func print(_ mapping: Mapping) {
        print(mapping.subject.spelled(in: language), indent: 4, first: "  ")
        print(Layout.quote(mapping.evidence), indent: 6)
        let facts =
            [
                mapping.level.isPositive
                    ? mapping.relation.spelledWithPronoun(in: language) : nil,
                mapping.level.spelled(in: language), mapping.origin.spelled(in: language),
            ].compactMap { $0 }
        print(facts.joined(separator: " · "), indent: 6)
        if let rationale = mapping.rationale { print(rationale, indent: 6) }
    }
}
