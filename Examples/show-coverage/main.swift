import ExampleSupport
import GlobalCompact

Example.run(
    "[DOCUMENT|FILE|-]",
    about:
        "Shows which objectives or themes documents and sessions touch, and which they leave out: "
        + "those of the library, one of them by name, or a document of your own.",
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
    if let path = example.arguments.first, bundled == nil {
        let document = try example.document(at: path)
        let title = document.title ?? label("Untitled document", "Document sans titre")
        let reference = DocumentReference(document, title: Layout.shortened(title, to: 12))
        let engine = MappingEngine()
        coverage = Coverage(of: document, as: reference, by: engine)
        example.print(
            label(
                "Computed by the engine, version \(engine.version); nobody has checked it.",
                "Calculé par le moteur, version \(engine.version) ; personne ne l'a vérifié."))
    } else {
        let version = Corpus.dataVersion
        example.print(
            label(
                "Judged by reading, version \(version) of the curated data.",
                "Établi à la lecture, version \(version) des données."))
    }
    example.print()
    example.print(coverage, themes: themes)
    example.printGaps(of: coverage, themes: themes)
}
