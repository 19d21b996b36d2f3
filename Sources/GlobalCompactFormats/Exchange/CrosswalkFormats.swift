public import GlobalCompact

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
