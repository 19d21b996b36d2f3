/// Names of documents, passages, objectives and themes in short form.
///
///     undocs:A/RES/68/4#para-27 = https://docs.un.org/en/A/RES/68/4#para-27
enum CompactCURIE {
    /// The prefixes that the library writes, in order, with what each stands for.
    static let prefixes: [(prefix: String, expansion: String)] = [
        ("gc", "urn:global-compact:"),
        ("sha256", "urn:sha256:"),
        ("undocs", "https://docs.un.org/en/"),
    ]

    /// The prefixes that every reader of SSSOM knows.
    static let builtIn: [(prefix: String, expansion: String)] = [
        ("semapv", "https://w3id.org/semapv/vocab/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("sssom", "https://w3id.org/sssom/"),
    ]

    /// The short form of an IRI, or the IRI itself where no prefix fits.
    static func shortened(_ iri: String) -> String {
        for (prefix, expansion) in prefixes where iri.hasPrefix(expansion) {
            return prefix + ":" + iri.dropFirst(expansion.count)
        }
        return iri
    }
}
