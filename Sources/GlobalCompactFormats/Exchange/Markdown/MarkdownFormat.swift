public import GlobalCompact

/// Tables by objective in Markdown, with GitHub's tables.
///
/// All that comes from a document goes through ``MarkdownText``, so nothing in it is mark-up.
public struct MarkdownFormat: CrosswalkFormat {
    /// "markdown".
    public let name = "markdown"
    /// "text/markdown".
    public let mediaType = "text/markdown"

    /// The language of headings and labels; quotations and reasons stand as they are.
    public var language: Language

    /// Makes the format.
    public init(language: Language = .english) {
        self.language = language
    }

    /// Writes the documents, a table of all objectives, and a section for each objective.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let page = MarkdownPage(export, in: language)
        try output(page.opening)
        try output(page.overview)
        for objective in Objective.allCases { try output(page.section(on: objective)) }
        try output(page.ending)
    }
}
