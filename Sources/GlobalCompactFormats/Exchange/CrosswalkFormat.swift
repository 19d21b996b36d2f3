public import GlobalCompact

/// A format in which crosswalks are exchanged.
public protocol CrosswalkFormat: Sendable {
    /// The name by which `export-crosswalk` knows the format.
    var name: String { get }
    /// The media type.
    var mediaType: String { get }

    /// Why the format cannot hold an export, as a sentence without capital or stop; nil if it can.
    ///
    /// Most formats hold every export.
    func obstacle(to export: Export) -> String?

    /// Writes an export piece by piece.
    ///
    /// - Parameters:
    ///   - export: what is written; the format must be able to hold it.
    ///   - output: takes each piece on its way, in order.
    /// - Throws: What `output` throws.
    func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure)
}

extension CrosswalkFormat {
    /// None: the format holds every export.
    public func obstacle(to export: Export) -> String? { nil }
}

/// The formats that the library writes, by name.
public enum CrosswalkFormats {
    /// All formats, in order of name.
    ///
    /// - Parameter language: that of labels and citations for people. Formats for programs have the
    ///   same bytes in all languages.
    public static func all(in language: Language = .english) -> [any CrosswalkFormat] {
        [
            AkomaNtosoFormat(), AnnotationFormat(), CSVFormat(language: language),
            CSVFormat(isForSpreadsheets: true, language: language), DataPackageFormat(),
            DOTFormat(language: language), GraphMLFormat(language: language), JSONFormat(),
            MarkdownFormat(language: language), SKOSFormat(), SSSOMFormat(),
        ]
    }

    /// The format with a name, or nil if there is none.
    public static func named(
        _ name: String, in language: Language = .english
    ) -> (any CrosswalkFormat)? {
        all(in: language).first { $0.name == name }
    }
}
