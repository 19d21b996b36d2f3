public import GlobalCompact

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

    /// The language of citations and of the names of objectives; levels, relations and the names of
    /// columns are the same in all, so that tables can be put together.
    public var language: Language

    /// Makes the format.
    public init(isForSpreadsheets: Bool = false, language: Language = .english) {
        self.isForSpreadsheets = isForSpreadsheets
        self.language = language
    }

    /// Whether cells are separated by semicolons and decimals by a comma, as spreadsheets expect it
    /// where French is spoken: they would put a line with commas into one cell.
    private var isContinental: Bool { isForSpreadsheets && language == .french }

    /// Writes the header and one line a mapping.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        if isForSpreadsheets { try output("\u{FEFF}") }
        try output(line(CSVColumn.all.map(\.name)))
        var rows = CSVRows(export, language)
        for mapping in export.crosswalk.mappings {
            let row = rows.next(mapping)
            try output(
                line(
                    CSVColumn.all.map { column in
                        let cell = column.cell(row)
                        return isContinental && column.kind == .number
                            ? cell.replacing(".", with: ",") : cell
                    }))
        }
    }

    private func line(_ cells: [String]) -> String {
        let separator: Unicode.Scalar = isContinental ? ";" : ","
        let fields = cells.map {
            DelimitedField.quoted(
                SpreadsheetCell.neutralised(PrintableText.cleaned($0)),
                separator: UInt8(ascii: separator))
        }
        return fields.joined(separator: String(separator)) + "\r\n"
    }
}

/// What the rows of a table need to know beside the mapping.
private struct CSVRows {
    private let index: PassageIndex
    private let language: Language
    private var themes: [[UInt8]: [Theme]] = [:]
    private var sessions: [[UInt8]: Int] = [:]
    private var names = RecordNames()

    init(_ export: Export, _ language: Language) {
        self.language = language
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
            place: index.place(of: claim),
            session: sessions[key], themes: themes[key] ?? [], language: language)
    }
}
