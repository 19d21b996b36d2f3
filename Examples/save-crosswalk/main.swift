import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

Example.run(
    "[DOCUMENT|FILE|-]",
    about: "Saves the crosswalk of a document, or the bundled one, as JSON that compare-reviews "
        + "reads later.",
    options: [
        .value("title", "TITLE", "What a document of your own is cited as."),
        .value("to", "FILE", "The file to write, in place of standard output."), .language,
    ]
) { example in
    guard example.arguments.count < 2 else { throw ExampleError.usage("one file at most") }
    var crosswalk = Corpus.bundled.curated
    let bundled = example.arguments.first.flatMap(example.bundledDocument)
    if let path = example.arguments.first, bundled == nil {
        crosswalk = try example.mapped(try example.documentWithText(at: path))
    } else if example.flags["title"] != nil {
        throw ExampleError.usage("--title names a document of your own")
    }
    if let bundled { crosswalk = crosswalk.only([bundled.reference]) }
    let bytes: [UInt8]
    do { bytes = try crosswalk.json() } catch { throw ExampleError.badData("\(error)") }
    guard let target = example.flags["to"] else {
        example.write(bytes)
        return
    }
    try example.replace(target, with: bytes)
    let label = example.label
    example.print(
        label(
            "\(crosswalk.mappings.count) mappings and \(crosswalk.themeTags.count) themes saved",
            "\(crosswalk.mappings.count) liens et \(crosswalk.themeTags.count) thèmes enregistrés"))
}
