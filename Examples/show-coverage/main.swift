import ExampleFormatSupport
import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

Example.run(
    "[DOCUMENT|FILE|-]",
    about:
        "Shows which objectives or themes documents and sessions touch, and which they leave out: "
        + "those of the library, one of them by name, or a document of your own, as a text or as "
        + "merge-crosswalk wrote it with corrections.",
    options: [.flag("themes", "Themes in place of objectives."), .language]
) { example in
    guard example.arguments.count <= 1 else {
        throw ExampleError.usage("one document or file at most")
    }
    let label = example.label
    let themes = example.flags["themes"] != nil
    var coverage = Corpus.bundled.coverage
    let bundled = example.arguments.first.flatMap(example.bundledDocument)
    if let bundled {
        coverage.documents.removeAll { $0.document != bundled.reference }
        coverage.sessions.removeAll { $0.document != bundled.reference }
    }
    var origins: [Origin] = [Corpus.bundled.curated.origin]
    if let path = example.arguments.first, bundled == nil {
        switch try example.report(at: path) {
        case .text(let document):
            let title = document.title ?? label("Untitled document", "Document sans titre")
            let reference = DocumentReference(document, title: Layout.shortened(title, to: 12))
            let engine = MappingEngine()
            coverage = Coverage(of: document, as: reference, by: engine)
            origins = [.computed(version: engine.version)]
        case .export(let export):
            coverage = Coverage(
                of: export.crosswalk,
                in: export.sources.map { Coverage.Source($0.document, as: $0.reference) })
            origins = coverage.documents.flatMap(\.origins)
        }
    }
    example.print(Judgement(origins).sentence(in: example.language))
    example.print()
    example.print(coverage, themes: themes)
    example.printGaps(of: coverage, themes: themes)
}
