import GlobalCompact

/// Comma-separated values after RFC 4180, in UTF-8: one row a mapping.
///
/// Cells that a spreadsheet might run as formulas are made text by an apostrophe before them, and
/// control characters become U+FFFD. ``DataPackageFormat`` describes the columns.
public struct CSVFormat: CrosswalkFormat {
    /// The name by which `export-crosswalk` knows the format.
    public var name: String { isForSpreadsheets ? "csv-excel" : "csv" }
    /// The media type.
    public var mediaType: String { "text/csv; charset=utf-8; header=present" }

    /// Whether the table begins with a byte order mark, without which Excel takes UTF-8 for
    /// another encoding.
    public var isForSpreadsheets: Bool

    /// Makes the format.
    public init(isForSpreadsheets: Bool = false) {
        self.isForSpreadsheets = isForSpreadsheets
    }

    /// Writes the header and one line a mapping.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        if isForSpreadsheets { try output("\u{FEFF}") }
        try output(Self.line(CSVColumn.all.map(\.name)))
        var rows = CSVRows(export)
        for mapping in export.crosswalk.mappings {
            let row = rows.next(mapping)
            try output(Self.line(CSVColumn.all.map { $0.cell(row) }))
        }
    }

    private static func line(_ cells: [String]) -> String {
        let fields = cells.map {
            DelimitedField.quoted(
                SpreadsheetCell.neutralised(PrintableText.cleaned($0)),
                separator: UInt8(ascii: ","))
        }
        return fields.joined(separator: ",") + "\r\n"
    }
}

/// What the rows of a table need to know beside the mapping.
private struct CSVRows {
    private let index: PassageIndex
    private var themes: [[UInt8]: [Theme]] = [:]
    private var sessions: [[UInt8]: Int] = [:]
    private var names = RecordNames()

    init(_ export: Export) {
        index = PassageIndex(export.sources)
        for tag in export.crosswalk.themeTags where tag.level == .central {
            themes[Array(tag.subject.iri.utf8), default: []].append(tag.theme)
        }
        guard let document = export.reviewDocument else { return }
        for session in export.review?.sessions ?? [] {
            for locator in session.summary {
                let citation = Citation(document: document, locator: locator)
                sessions[Array(citation.iri.utf8)] = session.ordinal
            }
        }
    }

    mutating func next(_ mapping: Mapping) -> CSVColumn.Row {
        let claim = Claim(mapping)
        let key = Array(mapping.subject.iri.utf8)
        return CSVColumn.Row(
            id: names.next(claim), claim: claim,
            place: index.place(at: mapping.subject, holding: mapping.evidence),
            session: sessions[key], themes: themes[key] ?? [])
    }
}
