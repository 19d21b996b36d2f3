import GlobalCompact
import GlobalCompactFormats

/// Files in JSON from anywhere: what is read can be written and is read again as it was.
enum SavedFilesTarget {
    static func check(_ bytes: [UInt8]) throws {
        if let saved = try? SavedCrosswalk(json: bytes) {
            let written = try saved.json()
            let again = try SavedCrosswalk(json: written)
            try promise(again == saved, "a saved crosswalk is read again as it was")
            try promise(try again.json() == written, "a saved crosswalk is written as it was")
        }
        if let export = try? Export(json: bytes) {
            let written = JSONFormat().bytes(of: export)
            let again = try Export(json: written)
            try promise(JSONFormat().bytes(of: again) == written, "an export is written as it was")
            for format in CrosswalkFormats.all(in: .french)
            where format.obstacle(to: export) == nil {
                try promise(!format.bytes(of: export).isEmpty, "\(format.name) writes any export")
            }
        }
        do throws(LabelledTextFile.Fault) {
            _ = try LabelledTextFile.read(bytes)
        } catch {
            try promise(!error.message.isEmpty, "a fault is spelled")
        }
    }
}
