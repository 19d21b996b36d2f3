import GlobalCompact
import GlobalCompactFormats

/// Files that people edited: rows with faults that name their place, and a merge that can be written
/// and read again.
enum EditedFilesTarget {
    static func check(_ bytes: [UInt8]) throws {
        let edited: EditedCrosswalk
        do throws(TableFault) {
            edited = try EditedCrosswalk(bytes, for: export.sources)
        } catch {
            try check(error)
            return
        }
        let merge = export.crosswalk.merging(edited, by: "Ann")
        for fault in merge.faults { try check(fault) }
        for change in merge.changes {
            try promise(!change.spelled(in: .french).isEmpty, "a change is spelled")
        }
        var merged = export
        merged.crosswalk = merge.crosswalk
        try checkEvidence(of: merged)
        // One of the two is half the time; a byte more or less asks the other.
        let format: any CrosswalkFormat = bytes.count % 2 == 0 ? CSVFormat() : SSSOMFormat()
        let written = format.bytes(of: merged)
        let again = merged.crosswalk.merging(try EditedCrosswalk(written, for: merged.sources))
        try promise(
            again.faults.isEmpty && again.changes.isEmpty,
            "a merged crosswalk comes back as \(format.name): \(again.faults) \(again.changes)")
        var own = edited
        try promise(
            (try? own.crosswalk().json()) != nil, "rows alone make a crosswalk that can be saved")
    }

    /// A document of two paragraphs and an item, and what curators and an engine say of them.
    static let export: Export = {
        let text = """
            1. The cost of remittances must be lower: migrants and their children pay "too" much.

            2. States decide:

            (a) To fight trafficking in persons; and data, data;

            (b) To help children.
            """
        let document = DocumentReader.read(text)
        var export = Export(mapping: document)
        export.crosswalk.mappings.append(
            Mapping(
                subject: Citation(
                    document: export.sources[0].reference,
                    locator: .paragraph(number: "2", letter: "b")),
                objective: .vulnerabilities, relation: .subset, level: .central,
                origin: .curated(version: "1", by: "Bob"), rationale: "Children, plainly."))
        return export
    }()

    private static func check(_ fault: TableFault) throws {
        try promise(!fault.message.isEmpty && !fault.frenchMessage.isEmpty, "a fault is spelled")
        try promise(
            !fault.description.utf8.contains { $0 < 0x20 },
            "a fault is one line: \(fault.description)")
        if case .row(let number) = fault.place?.entry {
            try promise(number >= 1, "rows are counted from 1")
        }
    }

    private static func checkEvidence(of export: Export) throws {
        let document = export.sources[0].document
        for entry in export.crosswalk.entries {
            let passage = document.passages.first { $0.locator == entry.subject.locator }
            let text = Array((passage?.text ?? "").utf8)
            for piece in entry.evidence {
                try promise(
                    text.holds(piece.range)
                        && text[piece.range].elementsEqual(piece.quote.utf8),
                    "evidence stands in its passage: \(piece)")
            }
        }
    }
}
