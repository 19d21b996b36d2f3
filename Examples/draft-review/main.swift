import ExampleFormatSupport
import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

Example.run(
    "DOCUMENT|FILE|-",
    about:
        "Turns a national or regional report into the skeleton of its review, in Markdown and in "
        + "the language of the report. FILE is its text, or what merge-crosswalk made of its crosswalk, "
        + "with the corrections.",
    options: [
        .value("title", "TITLE", "What the report is cited as, in place of its own title."),
        .value("language", "en|fr", "The language of the skeleton, in place of the report's."),
    ]
) { example in
    guard example.arguments.count == 1 else { throw ExampleError.usage("one file is needed") }
    let path = example.arguments[0]
    let report: Document
    let reference: DocumentReference
    let crosswalk: Crosswalk
    let title = example.flags["title"]
    switch try example.report(at: path) {
    case .text(let document):
        // Of no text a skeleton would say under every objective that nothing was found.
        report = try example.checkedForText(document, in: path)
        reference = DocumentReference(report, title: title)
        let label = report.language == .french ? "passages rapprochés :" : "passages mapped:"
        var progress = Progress(label, of: report.passages.count)
        crosswalk = MappingEngine().crosswalk(of: report, as: reference) { progress.show($0) }
    case .export(let export):
        guard let source = export.sources.first, export.sources.count == 1 else {
            throw ExampleError.usage(
                "\(path) holds \(export.sources.count) documents, and a draft is made of one")
        }
        guard title == nil else {
            throw ExampleError.usage("--title: \(path) says already what the report is cited as")
        }
        report = source.document
        reference = source.reference
        crosswalk = export.crosswalk
    }
    let language = example.flags["language"] == nil ? report.language : example.language
    let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
    try MarkdownReviewDraft(draft, language: language).forEachPiece { try example.stream($0) }
}
