import ExampleFormatSupport
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
    guard example.arguments.count <= 2 else {
        throw ExampleError.usage("one document or file at most")
    }
    guard let name = example.arguments.first else {
        throw ExampleError.usage("a format is needed: \(known)")
    }
    let format = try example.format(named: name)
    let path = example.arguments.dropFirst().first
    let export = try path.map { try example.export(of: $0) } ?? .bundled
    if let obstacle = format.obstacle(to: export) {
        let bundled = BundledDocument.all.map(\.rawValue).joined(separator: ", ")
        throw ExampleError.usage("\(obstacle): name one of \(bundled), or a file")
    }
    try format.write(export) { piece throws(any Error) in try example.stream(piece) }
}
