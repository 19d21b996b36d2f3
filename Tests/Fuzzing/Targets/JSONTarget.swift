import GlobalCompact
import GlobalCompactFormats

/// Crosswalks and exports in JSON: what is written is read back as it was.
enum JSONTarget {
    static func check(_ bytes: [UInt8]) throws {
        var feed = ByteFeed(bytes)
        let export = Export(&feed)
        let written = try export.crosswalk.json()
        let read = try Crosswalk(json: written)
        try promise(read == export.crosswalk, "a saved crosswalk is read back as it was")
        try promise(try read.json() == written, "a saved crosswalk is written again as it was")
        // An export holds all objectives and themes, which takes time to write. The whole input chooses
        // one in 1,024; a choice by its first byte would be kept by a fuzzer, which tries again what
        // covers most.
        let choice = bytes.reduce(0 as UInt16) { $0 &* 31 &+ UInt16($1) }
        guard choice % 1_024 == 0 else { return }
        let whole = JSONFormat().bytes(of: export)
        let copy = try Export(json: whole)
        try promise(copy == export, "an export is read back as it was")
        try promise(JSONFormat().bytes(of: copy) == whole, "an export is written again as it was")
    }
}
