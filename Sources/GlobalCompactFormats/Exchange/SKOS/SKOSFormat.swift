import GlobalCompact

/// The objectives and themes as a SKOS concept scheme, in Turtle.
///
/// One scheme with two collections. Themes and objectives are related inside the scheme; mapping
/// properties lead out of it, to the UN thesaurus and the Sustainable Development Goals. No
/// concept of either is the exact match of two of ours, and no pair of concepts has two mapping
/// properties, so the integrity conditions of SKOS hold (SKOS Reference, S27 and S46).
///
/// What passages say of objectives is no part of the scheme, which is the same for every export: it
/// is exchanged as SSSOM and as Web Annotations.
public struct SKOSFormat: CrosswalkFormat {
    /// "skos".
    public let name = "skos"
    /// "text/turtle".
    public let mediaType = "text/turtle"

    /// Makes the format.
    public init() {}

    /// Writes the scheme, concept by concept.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        try output(SKOSScheme.prefixes)
        try output(SKOSScheme.scheme)
        for objective in Objective.allCases { try output(SKOSScheme.concept(objective)) }
        for theme in Theme.all { try output(SKOSScheme.concept(theme)) }
        for concept in SKOSScheme.externalConcepts { try output(SKOSScheme.concept(concept)) }
    }
}
