import GlobalCompact

/// Reads tables that ``CSVFormat`` wrote and people edited.
enum CSVReader {
    static func read(
        _ table: DelimitedTable, for sources: [Export.Source]
    ) throws(TableFault) -> EditedCrosswalk {
        try table.checkNames(CSVColumn.all.filter(\.isReadBack).map(\.name))
        for name in ["objective"] where table.column(name) == nil {
            throw TableFault(column: name, message: "missing", frenchMessage: "manque")
        }
        guard table.column("passage") != nil || table.column("citation") != nil else {
            throw TableFault(
                column: "passage", message: "missing, and citation too",
                frenchMessage: "manque, et citation aussi")
        }
        let index = PassageIndex(sources, bySpelling: true)
        var edited = EditedCrosswalk(for: sources)
        edited.faults = table.faults
        for row in table.rows {
            do throws(TableFault) {
                edited.rows.append(try read(row, of: table, index))
            } catch {
                edited.faults.append(error)
            }
        }
        return edited
    }

    private static func read(
        _ row: DelimitedTable.Row, of table: DelimitedTable, _ index: PassageIndex
    ) throws(TableFault) -> EditedRow {
        func cell(_ name: String) -> String? {
            guard let column = table.column(name) else { return nil }
            return column < row.cells.count ? SpreadsheetCell.restored(row.cells[column]) : ""
        }
        let checks = RowChecks(place: row.place, order: row.number)
        let subject = try subject(cell("passage") ?? "", cell("citation") ?? "", checks, index)
        let objective = try checks.objective(cell("objective") ?? "", "objective")
        var edited = EditedRow(
            place: row.place, order: row.number, subject: subject,
            target: objective.map(Claim.Target.objective) ?? .none)
        edited.id = cell("id").map(Spacing.smoothed)
        edited.level = try checks.value(Level.self, cell("level") ?? "", "level")
        edited.isLevelBlank = table.column("level") != nil && edited.level == nil
        edited.relation = try checks.value(Relation.self, cell("relation") ?? "", "relation")
        edited.confidence = try checks.confidence(cell("confidence") ?? "")
        edited.isCurated = try checks.value(OriginName.self, cell("origin") ?? "", "origin")
            .map { $0 == .curated }
        edited.curator = try cell("curator").map { cell throws(TableFault) in
            try checks.curator(cell, "curator")
        }
        edited.version = cell("version").map(CSVColumn.version)
        edited.rationale = cell("rationale")
        edited.quote = cell("quote").map { QuoteCell(text: $0, style: .ellipsis) }
        return edited
    }

    /// The passage that a row names by IRI, by citation or by both.
    private static func subject(
        _ passage: String, _ citation: String, _ checks: RowChecks, _ index: PassageIndex
    ) throws(TableFault) -> Citation {
        guard !Spacing.smoothed(passage).isEmpty else {
            return try checks.subject(citation, in: index, "citation")
        }
        let subject = try checks.subject(passage, in: index, "passage")
        // Who writes another citation into a row and leaves the IRI means one of the two.
        if case .passage(let other) = index.lookup(citation),
            !other.iri.utf8.elementsEqual(subject.iri.utf8)
        {
            throw checks.fault(
                "citation",
                "\(TableFault.shown(citation)) is another passage than that of the column passage: change both, or empty passage and id",
                "\(TableFault.shown(citation)) est un autre passage que celui de la colonne passage\u{A0}: changez les deux, ou videz passage et id"
            )
        }
        return subject
    }
}
