import GlobalCompact
import GlobalCompactFormats

/// Crosswalks and exports in JSON: what is written is read back as it was.
enum JSONTarget {
    static func check(_ bytes: [UInt8]) throws {
        var feed = ByteFeed(bytes)
        // An export holds all objectives and themes, which takes time to write.
        let isExport = feed.choice(below: 250) == 249 && feed.choice(below: 250) == 249
        let export = Export(&feed)
        let written = try export.crosswalk.json()
        let read = try Crosswalk(json: written)
        try promise(read == export.crosswalk, "a saved crosswalk is read back as it was")
        try promise(try read.json() == written, "a saved crosswalk is written again as it was")
        guard isExport else { return }
        let whole = JSONFormat().bytes(of: export)
        let copy = try Export(json: whole)
        try promise(copy == export, "an export is read back as it was")
        try promise(JSONFormat().bytes(of: copy) == whole, "an export is written again as it was")
    }
}
