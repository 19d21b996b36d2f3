import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

// Saves the crosswalk of a document, or the bundled one, as JSON that can be compared later.

Example.run(
    usage: "[FILE|-] [--title TITLE] [--to FILE] [--language en|fr]", valued: ["title", "to"]
) { example in
    guard example.arguments.count < 2 else { throw ExampleError.usage("one file at most") }
    var crosswalk = Corpus.bundled.curated
    if let path = example.arguments.first {
        crosswalk = try example.mapped(try example.document(at: path))
    } else if example.flags["title"] != nil {
        throw ExampleError.usage("--title names a document of your own")
    }
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
