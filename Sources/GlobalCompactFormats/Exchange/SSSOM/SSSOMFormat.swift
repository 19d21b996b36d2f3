import GlobalCompact

/// SSSOM/TSV 1.1, the Simple Standard for Sharing Ontological Mappings: one row a mapping or theme.
///
/// A passage that was read and leads to no objective has `sssom:NoTermFound` for its object; a
/// mapping that was rejected has the modifier `Not`. What SSSOM has no slot for (level, relation in
/// set theory, the places of the words) stands in extension slots. ``EditedCrosswalk`` reads it back.
public struct SSSOMFormat: CrosswalkFormat {
    /// The name by which `export-crosswalk` knows the format.
    public var name: String { "sssom" }
    /// The media type.
    public var mediaType: String { "text/tab-separated-values" }

    /// Makes the format.
    public init() {}

    /// Writes the metadata, the header and one line a mapping, in canonical order.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        var names = RecordNames()
        let index = PassageIndex(export.sources)
        let rows = export.crosswalk.claims.map { claim -> [String] in
            let row = SSSOMSlot.Row(
                id: names.next(claim), claim: claim, places: Self.places(of: claim, in: index))
            return SSSOMSlot.all.map { $0.cell(row) }
        }
        var columns: [Int] = []
        var condensed: [(name: String, value: String)] = []
        for (index, slot) in SSSOMSlot.all.enumerated() {
            let first = rows.first?[index] ?? ""
            if slot.isPropagatable, !first.isEmpty, rows.allSatisfy({ $0[index] == first }) {
                condensed.append((slot.name, first))
            } else if rows.contains(where: { !$0[index].isEmpty })
                || ["subject_id", "predicate_id", "object_id", "mapping_justification"].contains(
                    slot.name)
            {
                columns.append(index)
            }
        }
        let lines = rows.map { row in Self.line(columns.map { row[$0] }) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let extensions = columns.map { SSSOMSlot.all[$0] }.filter(\.isExtension).map(\.name)
        let metadata = SSSOMMetadata.lines(
            export, condensed, extensions: extensions, digestOf: lines)
        for line in metadata {
            try output("#" + line + "\n")
        }
        try output(Self.line(columns.map { SSSOMSlot.all[$0].name }))
        for line in lines { try output(line) }
    }

    private static func places(of claim: Claim, in index: PassageIndex) -> [Range<Int>] {
        guard let place = index.place(of: claim),
            let anchor = Anchor(claim.evidence, at: claim.subject, in: place.passage.text)
        else { return [] }
        return anchor.quotations.prefix(claim.evidence.count).map(\.scalarRange)
    }

    private static func line(_ cells: [String]) -> String {
        let fields = cells.map {
            DelimitedField.quoted(
                SpreadsheetCell.neutralised(PrintableText.cleaned($0)),
                separator: UInt8(ascii: "\t"))
        }
        return fields.joined(separator: "\t") + "\n"
    }
}
