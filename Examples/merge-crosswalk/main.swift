import ExampleFormatSupport
import ExampleSupport
import GlobalCompactFormats

Example.run(
    "BASE|bundled EDITED|-…",
    about:
        "Takes the corrections that people made in a spreadsheet into a crosswalk, and says which. "
        + "BASE is what was exported: a document, an export in JSON, the word \"bundled\" or the name "
        + "of one bundled document. EDITED is its crosswalk as CSV, SSSOM or JSON, after people worked "
        + "on it; several colleagues' files are all compared with BASE.",
    options: [
        .value("curator", "NAME", "Who made the corrections, where the file does not say."),
        .value("version", "TEXT", "The version that corrections bear; \"edited\" without."),
        .value("format", "FORMAT", "What is written, as export-crosswalk writes it; json without."),
        .flag("report", "Only says what changed, and writes nothing."),
        .flag("strict", "Writes nothing where a row is bad."), .language,
    ]
) { example in
    guard let base = example.arguments.first, example.arguments.count >= 2 else {
        throw ExampleError.usage("two files are needed: what was exported, and what was edited")
    }
    let paths = example.arguments.dropFirst()
    let format = try example.format(named: example.flags["format"] ?? "json")
    var export = base == "bundled" ? .bundled : try example.export(of: base)
    var edited = EditedCrosswalk(for: export.sources)
    for path in paths {
        let bytes = try example.bytes(of: path)
        do throws(TableFault) {
            edited.append(try EditedCrosswalk(bytes, for: export.sources), named: path)
        } catch {
            throw ExampleError.badData("\(path): \(error.spelled(in: example.language))")
        }
    }
    let merge = export.crosswalk.merging(
        edited, by: example.flags["curator"], version: example.flags["version"] ?? "edited")
    if example.flags["report"] != nil {
        example.print(merge)
    } else {
        example.complain(merge)
    }
    if !merge.faults.isEmpty, merge.changes.isEmpty, merge.unchangedCount == 0 {
        throw ExampleError.badData(
            example.label(
                "no row is good; nothing is written",
                "aucune ligne n’est bonne\u{A0}; rien n’est écrit"))
    }
    if !merge.faults.isEmpty, example.flags["strict"] != nil {
        let count = merge.faults.count
        throw ExampleError.badData(
            example.label(
                "\(count) bad rows; nothing is written",
                "\(count) lignes erronées\u{A0}; rien n’est écrit"))
    }
    guard example.flags["report"] == nil else { return }
    if let obstacle = format.obstacle(to: export) { throw ExampleError.usage(obstacle) }
    export.crosswalk = merge.crosswalk
    try format.write(export) { piece throws(any Error) in try example.stream(piece) }
}
