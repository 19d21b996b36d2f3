import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

// The bundled crosswalk, or that of a document of one's own, in a format that other tools read.

Example.run(usage: "FORMAT [FILE|-]") { example in
    let known = CrosswalkFormats.all.map(\.name).joined(separator: ", ")
    guard let name = example.arguments.first, example.arguments.count <= 2 else {
        throw ExampleError.usage("a format is needed: \(known)")
    }
    guard let format = CrosswalkFormats.named(name) else {
        throw ExampleError.usage("unknown format \"\(name)\"; known: \(known)")
    }
    var export = Export.bundled
    if let path = example.arguments.dropFirst().first {
        export = Export(mapping: try example.document(at: path))
    }
    try format.write(export) { piece throws(any Error) in
        try example.stream(piece)
    }
}
