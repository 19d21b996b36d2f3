import GlobalCompact
import GlobalCompactFormats

/// Crosswalks in tables: what is written is read without a fault, changes nothing, and is written
/// again as it was.
enum TablesTarget {
    static func check(_ bytes: [UInt8]) throws {
        var feed = ByteFeed(bytes)
        let format = feed.one(of: formats)
        var export = Export(&feed)
        let written = format.bytes(of: export)
        let edited = try EditedCrosswalk(written, for: export.sources)
        try promise(edited.faults.isEmpty, "\(format.name) has faults: \(edited.faults)")
        let merge = export.crosswalk.merging(edited)
        try promise(merge.faults.isEmpty, "\(format.name) merges with faults: \(merge.faults)")
        try promise(merge.changes.isEmpty, "\(format.name) changes something: \(merge.changes)")
        export.crosswalk = merge.crosswalk
        try promise(
            format.bytes(of: export) == written, "\(format.name) is written again as it was")
    }

    private static let formats: [any CrosswalkFormat] = [
        CSVFormat(), CSVFormat(isForSpreadsheets: true),
        CSVFormat(isForSpreadsheets: true, language: .french), SSSOMFormat(),
    ]
}
