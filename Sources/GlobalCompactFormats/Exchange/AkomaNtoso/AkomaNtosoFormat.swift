import GlobalCompact

/// A document as read, in Akoma Ntoso 3.0 XML (OASIS LegalDocML, 2018).
///
/// A file holds one document, as in collections of laws. The naming convention of the United Nations
/// names resolutions of the General Assembly; any other document goes by the IRI that citations give
/// it, its address at docs.un.org or the digest of its bytes, because the schema asks for an
/// identifier and the convention has none. What a document does not print is not filled in: where
/// the schema demands a date, a language, a country or an author all the same, the value says that
/// it is unknown.
///
/// The text is that of the reader, so notes stand at the end of the passage that calls them.
public struct AkomaNtosoFormat: CrosswalkFormat {
    /// "akn".
    public let name = "akn"
    /// "application/akn+xml".
    public let mediaType = "application/akn+xml"

    /// Makes the format.
    public init() {}

    /// That there is not exactly one document.
    public func obstacle(to export: Export) -> String? {
        export.sources.count == 1 ? nil : "akn holds one document"
    }

    /// Writes the document, part by part.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        guard obstacle(to: export) == nil, let source = export.sources.first else {
            preconditionFailure("Akoma Ntoso holds one document, not \(export.sources.count)")
        }
        var writer = AkomaNtosoWriter(source)
        try writer.write(to: output)
    }
}
