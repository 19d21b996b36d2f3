import GlobalCompact

/// Themes as IRIs.
enum ThemeIRI {
    /// What stands before a theme's identifier.
    static let namespace = "urn:global-compact:theme:"

    /// The IRI of a theme.
    static func iri(of theme: Theme) -> String { namespace + theme.rawValue }
}
