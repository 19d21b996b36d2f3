import ExampleSupport
import GlobalCompactFormats

// Takes the corrections that people made in a spreadsheet into a crosswalk, and says which.
//
// BASE is what was exported: a document, an export in JSON, or the word "bundled". EDITED is its
// crosswalk as CSV, SSSOM or JSON, after people worked on it.

let usage =
    "BASE|bundled EDITED|- [--curator NAME] [--version TEXT] [--format FORMAT] [--report] [--strict]"

Example.run(
    usage: usage, valued: ["curator", "version", "format"], switches: ["report", "strict"]
) { example in
    guard example.arguments.count == 2, example.arguments != ["-", "-"] else {
        throw ExampleError.usage("two files are needed: what was exported, and what was edited")
    }
    let (base, path) = (example.arguments[0], example.arguments[1])
    let name = example.flags["format"] ?? "json"
    guard let format = CrosswalkFormats.named(name) else {
        let known = CrosswalkFormats.all.map(\.name).joined(separator: ", ")
        throw ExampleError.usage("unknown format \"\(name)\"; known: \(known)")
    }
    var export = Export.bundled
    if base != "bundled" {
        let bytes = try example.bytes(of: base)
        do { export = try Export(file: bytes) } catch {
            throw ExampleError.badData("\(base): \(error)")
        }
    }
    let bytes = try example.bytes(of: path)
    let edited: EditedCrosswalk
    do { edited = try EditedCrosswalk(bytes, for: export.sources) } catch {
        throw ExampleError.badData("\(path): \(error)")
    }
    let merge = export.crosswalk.merging(
        edited, by: example.flags["curator"], version: example.flags["version"] ?? "edited")
    if example.flags["report"] != nil {
        example.print(merge)
    } else {
        example.complain(merge, of: path)
    }
    if !merge.faults.isEmpty, example.flags["strict"] != nil {
        throw ExampleError.badData("\(path): \(merge.faults.count) bad rows; nothing is written")
    }
    guard example.flags["report"] == nil else { return }
    export.crosswalk = merge.crosswalk
    try format.write(export) { piece throws(any Error) in try example.stream(piece) }
}
