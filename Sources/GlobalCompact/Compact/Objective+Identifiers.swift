extension Objective {
    /// The concepts of other bodies that the objective is linked to, where no theme is closer.
    ///
    /// Source of the link to target 10.c of the Sustainable Development Goals, which the objective
    /// takes up and goes beyond: A/RES/73/195, para. 36 (a).
    public var links: [ConceptLink] {
        switch self {
        case .remittances:
            [
                ConceptLink(
                    relation: .superset,
                    concept: ExternalConcept(
                        source: .developmentGoals, identifier: "10.c", label: "SDG target 10.c"))
            ]
        case .inclusion:
            [
                ConceptLink(
                    relation: .intersects,
                    concept: ExternalConcept(
                        source: .thesaurus, identifier: "1005967", label: "social integration"))
            ]
        default: []
        }
    }
}
