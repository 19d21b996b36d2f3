import GlobalCompact

/// Reads SSSOM tables: those that ``SSSOMFormat`` wrote, without loss, and those that people edited.
enum SSSOMReader {
    /// The columns that are read.
    static let columns = [
        "record_id", "subject_id", "subject_label", "predicate_id", "predicate_modifier",
        "object_id", "mapping_justification", "author_id", "author_label", "mapping_tool_version",
        "confidence", "match_string", "comment", "data_version", "evidence_range",
        "evidence_term", "level", "relation", "subject_range",
    ]

    static func read(
        _ table: DelimitedTable, for sources: [Export.Source]
    ) throws(TableFault) -> EditedCrosswalk {
        for name in ["subject_id", "object_id"] where table.column(name) == nil {
            throw TableFault(column: name, message: "missing", frenchMessage: "manque")
        }
        let metadata = SSSOMMetadata(lines: table.comments)
        let index = PassageIndex(sources, bySpelling: true)
        var edited = EditedCrosswalk(for: sources)
        edited.faults = table.faults
        edited.origin = metadata.origin
        for row in table.rows {
            do throws(TableFault) {
                edited.rows.append(
                    try SSSOMRow(table: table, row: row, metadata: metadata).read(index))
            } catch {
                edited.faults.append(error)
            }
        }
        return edited
    }
}

extension SSSOMMetadata {
    /// Who made the set, if the metadata say so.
    fileprivate var origin: Origin? {
        guard let version = values["mapping_set_version"] else { return nil }
        switch values["other"] {
        case "origin=curated": return .curated(version: version, by: values["creator_label"])
        case "origin=computed": return .computed(version: version)
        default: return nil
        }
    }
}

/// A row of an SSSOM table on its way to be read.
private struct SSSOMRow {
    let table: DelimitedTable
    let row: DelimitedTable.Row
    let metadata: SSSOMMetadata

    private var checks: RowChecks { RowChecks(place: row.place, order: row.number) }

    /// The content of a slot: of the row, else of the whole set.
    private func cell(_ name: String) -> String? {
        guard let column = table.column(name) else { return metadata.values[name] }
        return column < row.cells.count ? SpreadsheetCell.restored(row.cells[column]) : ""
    }

    func read(_ index: PassageIndex) throws(TableFault) -> EditedRow {
        let name = metadata.expanded(Spacing.smoothed(cell("subject_id") ?? ""))
        var subject =
            name.isEmpty
            ? try checks.subject(cell("subject_label") ?? "", in: index, "subject_label")
            : try checks.subject(name, in: index, "subject_id")
        subject.range = try ranges("subject_range").first
        var edited = EditedRow(
            place: row.place, order: row.number, subject: subject, target: try target())
        edited.columns = .sssom
        edited.id = cell("record_id").map { metadata.expanded(Spacing.smoothed($0)) }
        edited.level = try level(of: edited.target)
        edited.relation = try relation(to: edited.target)
        edited.confidence = try checks.confidence(cell("confidence") ?? "")
        let justification = cell("mapping_justification") ?? ""
        edited.isCurated =
            justification.isEmpty
            ? nil
            : justification.hasSuffix("ManualMappingCuration")
                || justification.hasSuffix("MappingReview")
        let author = [cell("author_label"), cell("author_id")].compactMap { $0 }
            .first { !$0.isEmpty }
        edited.curator = try checks.curator(author ?? "", "author_label")
        edited.version = [cell("data_version"), cell("mapping_tool_version")].compactMap { $0 }
            .first { !$0.isEmpty }
        edited.rationale = cell("comment")
        edited.quote = try quote()
        return edited
    }

    private func target() throws(TableFault) -> Claim.Target {
        let cell = Spacing.smoothed(cell("object_id") ?? "")
        let iri = metadata.expanded(cell)
        if iri == metadata.expanded(Claim.Target.noTermFound) { return .none }
        if let theme = Theme.all.first(where: { $0.iri.utf8.elementsEqual(iri.utf8) }) {
            return .theme(theme)
        }
        let pieces = iri.components(around: "A/RES/73/195#objective-")
        guard !cell.isEmpty else {
            throw checks.fault(
                "object_id", "no object is named", "aucun objet n’est nommé")
        }
        guard
            let objective = try checks.objective(pieces?.last ?? iri, "object_id")
        else {
            throw checks.fault(
                "object_id", "no objective \(TableFault.shown(cell))",
                "pas d’objectif \(TableFault.shown(cell))")
        }
        return .objective(objective)
    }

    /// The level; what SSSOM itself says goes before the column of ours.
    private func level(of target: Claim.Target) throws(TableFault) -> Level? {
        let level = try checks.value(Level.self, cell("level") ?? "", "level")
        if target == .none { return .noneFound }
        switch Spacing.smoothed(cell("predicate_modifier") ?? "") {
        case "": return level?.isPositive == false ? .central : level
        case "Not", "not", "NOT": return .rejected
        case let other:
            throw checks.fault(
                "predicate_modifier", "unknown modifier \(TableFault.shown(other)); known is Not",
                "modificateur inconnu \(TableFault.shown(other))\u{A0}; Not est connu")
        }
    }

    /// The relation of set theory; where it contradicts the predicate, the predicate counts.
    private func relation(to target: Claim.Target) throws(TableFault) -> Relation? {
        let relation = try checks.value(Relation.self, cell("relation") ?? "", "relation")
        let predicate = metadata.expanded(Spacing.smoothed(cell("predicate_id") ?? ""))
        if predicate.isEmpty { return relation }
        let known = Relation.allCases.first {
            $0.skos.map { predicate.hasSuffix("/core#" + $0) } ?? false
        }
        guard let known else {
            throw checks.fault(
                "predicate_id",
                "unknown predicate \(TableFault.shown(predicate)); known are skos:exactMatch, skos:broadMatch, skos:narrowMatch, skos:relatedMatch",
                "prédicat inconnu \(TableFault.shown(predicate))\u{A0}; sont connus skos:exactMatch, skos:broadMatch, skos:narrowMatch, skos:relatedMatch"
            )
        }
        if known == .intersects, relation == .unrelated || target == .none { return .unrelated }
        return relation == known ? relation : known
    }

    private func quote() throws(TableFault) -> QuoteCell? {
        guard let text = cell("match_string") else { return nil }
        let ranges = try ranges("evidence_range")
        let terms = MultiValue.split(cell("evidence_term") ?? "")
        let hints = ranges.enumerated().map { index, range in
            let term = index < terms.count && !terms[index].isEmpty ? terms[index] : nil
            return QuoteCell.Hint(range: range, term: term)
        }
        return QuoteCell(text: text, style: .bars, hints: hints)
    }

    /// Ranges such as "18-33|40-52".
    private func ranges(_ column: String) throws(TableFault) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for piece in (cell(column) ?? "").utf8.split(separator: UInt8(ascii: "|")) {
            let ends = piece.split(separator: UInt8(ascii: "-")).map(\.asDecimal)
            guard ends.count == 2, let start = ends[0], let end = ends[1], start <= end else {
                let shown = TableFault.shown(String(decoding: piece, as: UTF8.self))
                throw checks.fault(
                    column, "no range: \(shown)", "pas un intervalle\u{A0}: \(shown)")
            }
            ranges.append(start..<end)
        }
        return ranges
    }
}

extension String {
    /// What stands before and after a mark, or nil if it does not stand in the text.
    fileprivate func components(around mark: String) -> [String]? {
        guard
            let range = StretchSearch.first(Array(mark.utf8), in: Array(utf8), from: 0)
        else { return nil }
        let bytes = Array(utf8)
        return [bytes[..<range.lowerBound], bytes[range.upperBound...]].map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
