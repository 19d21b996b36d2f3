import GlobalCompact

/// A column of the table of mappings: what stands in it, and what the Table Schema says of it.
struct CSVColumn: Sendable {
    /// What a row is made of.
    struct Row {
        var id: String
        var claim: Claim
        var place: PassageIndex.Place?
        var session: Int?
        var themes: [Theme]
        /// The language of what is spelled out.
        var language: Language
    }

    /// The types of Table Schema that the columns use.
    enum Kind: String { case string, integer, number, date }

    var name: String
    var title: String
    var description: String
    var kind = Kind.string
    /// The only values, if they are few.
    var values: [String] = []
    /// The least and the greatest value.
    var bounds: ClosedRange<Int>?
    var isRequired = false
    var isUnique = false
    /// Whether a change in the column counts when the table is read back.
    var isReadBack = false
    var cell: @Sendable (Row) -> String

    /// The columns in order: what people read first, names for machines last.
    ///
    /// Long text stands behind what people judge and change, because a spreadsheet makes its columns
    /// wider than a screen.
    static let all: [CSVColumn] = [
        CSVColumn(
            name: "document", title: "Document",
            description: "The document: its symbol, else short title and date.",
            isRequired: true
        ) { $0.claim.subject.document.spelled(in: $0.language) },
        CSVColumn(
            name: "date", title: "Date",
            description: "The day that dates the document.", kind: .date
        ) { $0.claim.subject.document.date?.description ?? "" },
        CSVColumn(
            name: "role", title: "Role",
            description:
                "Whether the document is older than the Compact (anticipates) or younger (reviews).",
            values: ["anticipates", "reviews"]
        ) { $0.claim.subject.document.role?.rawValue ?? "" },
        CSVColumn(
            name: "session", title: "Session",
            description: "The thematic session of the review that the passage sums up.",
            kind: .integer
        ) { $0.session.map(String.init) ?? "" },
        CSVColumn(
            name: "citation", title: "Citation",
            description:
                "The passage as people cite it. Counts in a row that names no passage; beside one, it has to name the same.",
            isRequired: true, isReadBack: true
        ) { $0.claim.subject.spelled(in: $0.language) },
        CSVColumn(
            name: "objective", title: "Objective",
            description:
                "The number of the objective (A/RES/73/195, para. 16); empty where there is none.",
            kind: .integer, bounds: 1...23, isReadBack: true
        ) { $0.objective.map { String($0.number) } ?? "" },
        CSVColumn(
            name: "objective_name", title: "Objective by name",
            description: "The short name of the objective."
        ) { $0.objective?.shortName(in: $0.language) ?? "" },
        CSVColumn(
            name: "level", title: "Level",
            description:
                "How firmly the mapping is asserted: central; arguable, where experts may differ; mentioned, where the engine's evidence fell short; rejected, where the passage only seems to be about the objective; none-found, where it was read and leads to no objective.",
            values: Level.allCases.map(\.rawValue), isRequired: true, isReadBack: true
        ) { $0.claim.level.rawValue },
        CSVColumn(
            name: "relation", title: "Relation",
            description:
                "How what the passage says relates to what the objective covers (NIST IR 8477).",
            values: Relation.allCases.map(\.rawValue), isRequired: true, isReadBack: true
        ) { $0.claim.relation.rawValue },
        CSVColumn(
            name: "confidence", title: "Confidence",
            description: "How sure the mapping is, 0 to 1, in hundredths.", kind: .number,
            bounds: 0...1, isRequired: true, isReadBack: true
        ) { HundredthsText.spelled($0.claim.confidence) },
        CSVColumn(
            name: "origin", title: "Origin",
            description: "Whether a person judged (curated) or the engine (computed).",
            values: ["curated", "computed"], isRequired: true, isReadBack: true
        ) { $0.claim.origin.isCurated ? "curated" : "computed" },
        CSVColumn(
            name: "curator", title: "Curator",
            description:
                "The person who judged. A name added beside a computed mapping confirms it.",
            isReadBack: true
        ) { $0.claim.origin.curator ?? "" },
        CSVColumn(
            name: "rationale", title: "Rationale", description: "Why, in a sentence.",
            isReadBack: true
        ) { $0.claim.rationale },
        CSVColumn(
            name: "quote", title: "Quote",
            description:
                "The words of the passage that carry the mapping, \" … \" between stretches.",
            isReadBack: true
        ) { QuoteList.joined($0.claim.evidence.map(\.quote)) },
        CSVColumn(
            name: "text", title: "Text", description: "The passage as read."
        ) { $0.place?.passage.text ?? "" },
        CSVColumn(
            name: "themes", title: "Themes",
            description: "The identifiers of the passage's themes, a space between them."
        ) { $0.themes.map(\.rawValue).joined(separator: " ") },
        CSVColumn(
            name: "section", title: "Section",
            description: "The headings above the passage, from the outermost in."
        ) { $0.place?.passage.sectionPath.joined(separator: " > ") ?? "" },
        CSVColumn(
            name: "version", title: "Version",
            description:
                "The version of the curated data, or after \"engine/vocabulary\" that of the engine and its vocabulary."
        ) { versionCell($0.claim.origin) },
        CSVColumn(
            name: "passage", title: "Passage",
            description: "The passage as an IRI.", isRequired: true, isReadBack: true
        ) { $0.claim.subject.iri },
        CSVColumn(
            name: "id", title: "Identifier",
            description: "The name of the row; by it, a changed objective is told from a new row.",
            isRequired: true, isUnique: true, isReadBack: true
        ) { $0.id },
    ]

    /// What stands before the version of the engine: a spreadsheet would take "1/1" for a day.
    private static let engineMark = "engine/vocabulary "

    /// The version of who says so: "1" of curated data, "engine/vocabulary 1/1".
    static func versionCell(_ origin: Origin) -> String {
        (origin.isCurated ? "" : engineMark) + origin.version
    }

    /// The version that a cell holds.
    static func version(in cell: String) -> String {
        cell.utf8.starts(with: engineMark.utf8)
            ? String(decoding: cell.utf8.dropFirst(engineMark.utf8.count), as: UTF8.self) : cell
    }
}

extension CSVColumn.Row {
    /// The objective, if the row has one.
    var objective: Objective? {
        if case .objective(let objective) = claim.target { objective } else { nil }
    }
}
