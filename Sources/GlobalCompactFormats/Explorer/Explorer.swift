public import GlobalCompact

/// A web page on which people explore what documents say of the Compact's objectives and themes.
///
/// One file that opens from disk without server or network: the heat map of objectives and themes by
/// documents and sessions, the passages with the words that carry each mapping, and the dated trail
/// of every theme. Without JavaScript it is a plain document with the same content.
///
/// ```swift
/// var page = ""
/// Explorer.bundled.write { page += $0 }
/// ```
public struct Explorer: Sendable {
    /// The documents in order of date; those without a date come last.
    let documents: [ExplorerDocument]
    /// What is counted in the heat maps.
    let coverage: Coverage
    /// The heat maps' columns: each document, followed by the sessions it reports on.
    let columns: [ExplorerColumn]
    /// Who read the documents, each once.
    let origins: [Origin]
    /// The addresses of the licences of the crosswalks, each once.
    let licenses: [String]

    /// The bundled documents as judged by reading.
    public static let bundled = Explorer([.bundled])

    /// Makes a page of documents with their crosswalks.
    ///
    /// Of a document that is given twice, the first counts. Passages that nobody read get the
    /// engine's suggestions, which are shown as such and not counted.
    ///
    /// - Parameters:
    ///   - exports: the documents with their crosswalks.
    ///   - engine: the engine that reads what nobody read.
    public init(_ exports: [Export], suggestionsBy engine: MappingEngine = MappingEngine()) {
        var sources: [(source: Export.Source, export: Export)] = []
        var known: Set<DocumentReference> = []
        for export in exports {
            for source in export.sources where known.insert(source.reference).inserted {
                sources.append((source, export))
            }
        }
        let coverage = Coverage(
            of: sources.map { $0.export.only($0.source.reference).crosswalk },
            in: sources.map { source, export in
                Coverage.Source(
                    source.reference, passages: source.document.passages.map(\.locator),
                    sessions: export.sessions(of: source.reference))
            })
        var ids = ExplorerIdentifiers()
        var documents: [ExplorerDocument] = []
        var namesakes: [[UInt8]: Int] = [:]
        for column in coverage.documents {
            guard
                let (source, export) = sources.first(where: {
                    $0.source.reference == column.document
                })
            else { continue }
            let name = Array(source.reference.spelled().utf8)
            namesakes[name, default: 0] += 1
            documents.append(
                ExplorerDocument(
                    source, of: export, column: column, id: ids.next(for: source.reference),
                    ordinal: namesakes[name, default: 1], suggestionsBy: engine))
        }
        self.coverage = coverage
        self.documents = documents
        columns = documents.flatMap { document in
            (coverage.documents + coverage.sessions)
                .filter { $0.document == document.reference }
                .map { ExplorerColumn(document, column: $0) }
        }
        origins = coverage.documents.flatMap(\.origins).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
        licenses = exports.compactMap(\.license).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    /// How many passages the page shows.
    public var passageCount: Int { documents.reduce(0) { $0 + $1.passages.count } }

    /// How many documents the page shows.
    public var documentCount: Int { documents.count }

    /// Writes the page piece by piece.
    ///
    /// - Parameters:
    ///   - language: the language of the page for readers whose browser prefers neither English nor
    ///     French or runs no JavaScript; the others get theirs.
    ///   - output: takes each piece on its way, in order.
    /// - Throws: What `output` throws.
    public func write<Failure: Error>(
        in language: Language = .english, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let page = ExplorerPage(self, language: language)
        try output(page.opening.markup)
        try output(page.maps.markup)
        try output(page.controls.markup)
        for objective in Objective.allCases { try output(page.section(on: objective).markup) }
        for theme in Theme.all { try output(page.section(on: theme).markup) }
        for column in columns { try output(page.section(on: column).markup) }
        try output(page.count.markup)
        for document in documents {
            try output(page.opening(of: document).markup)
            for index in document.passages.indices {
                try output(page.passage(index, of: document).markup)
            }
            try output(page.ending(of: document).markup)
        }
        try output(page.ending.markup)
    }
}

extension Export {
    /// The sessions that one of the documents reports on.
    fileprivate func sessions(of reference: DocumentReference) -> [ReviewSession] {
        reviewDocument == reference ? review?.sessions ?? [] : []
    }
}
