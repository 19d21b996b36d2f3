import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

let known = CrosswalkFormats.all().map(\.name).joined(separator: ", ")
Example.run(
    "FORMAT [DOCUMENT|FILE|-]",
    about:
        "Prints the bundled crosswalk, the part of it on one bundled document, or the crosswalk of "
        + "a document of your own, in a format that other tools read: " + known + ".",
    options: [.language]
) { example in
    guard let name = example.arguments.first, example.arguments.count <= 2 else {
        throw ExampleError.usage("a format is needed: \(known)")
    }
    guard let format = CrosswalkFormats.named(name, in: example.language) else {
        throw ExampleError.usage("unknown format \"\(name)\"; known: \(known)")
    }
    var export = Export.bundled
    if let path = example.arguments.dropFirst().first {
        if let bundled = BundledDocument(rawValue: path) {
            export = export.only(bundled.reference)
        } else {
            let bytes = try example.bytes(of: path)
            do { export = try Export(file: bytes) } catch {
                throw ExampleError.badData("\(path): \(error)")
            }
        }
    }
    if let obstacle = format.obstacle(to: export) {
        let bundled = BundledDocument.all.map(\.rawValue).joined(separator: ", ")
        throw ExampleError.usage("\(obstacle): name one of \(bundled), or a file")
    }
    try format.write(export) { piece throws(any Error) in try example.stream(piece) }
}
