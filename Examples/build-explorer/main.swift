import ExampleFormatSupport
import ExampleSupport
import GlobalCompactFormats

Example.run(
    "DIR [DOCUMENT|FILE|-…]",
    about: "Writes DIR/index.html: a page on which people explore the bundled documents, or those "
        + "named, without server or network. A FILE is a text, or an export in JSON.",
    options: [.language]
) { example in
    guard let folder = example.arguments.first, !folder.isEmpty else {
        throw ExampleError.usage("a folder to write to is needed")
    }
    guard example.bundledDocument(named: folder) == nil else {
        throw ExampleError.usage("\(folder) is a document; the folder to write to comes first")
    }
    let exports = try example.arguments.dropFirst().map { try example.export(of: $0) }
    let explorer = exports.isEmpty ? Explorer.bundled : Explorer(exports)
    var page: [UInt8] = []
    explorer.write(in: example.language) { page += $0.utf8 }
    try example.replace("index.html", in: folder, with: page)
    let (documents, passages) = (explorer.documentCount, explorer.passageCount)
    let counts = [(documents, "document"), (passages, "passage")]
        .map { "\($0) \($1)" + ($0 == 1 ? "" : "s") }.joined(separator: ", ")
    example.print(example.labelled(folder + "/index.html", counts))
}
