import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

Example.run(
    "DOCUMENT|FILE|-",
    about:
        "Turns a national or regional report into the skeleton of its review, in Markdown and in "
        + "the language of the report.",
    options: [
        .value("title", "TITLE", "What the report is cited as, in place of its own title."),
        .value("language", "en|fr", "The language of the skeleton, in place of the report's."),
    ]
) { example in
    guard example.arguments.count == 1 else { throw ExampleError.usage("one file is needed") }
    // Of no text a skeleton would say under every objective that nothing was found.
    let report = try example.documentWithText(at: example.arguments[0])
    let language = example.flags["language"] == nil ? report.language : example.language
    let reference = DocumentReference(report, title: example.flags["title"])
    let label = language == .french ? "passages rapprochés :" : "passages mapped:"
    var progress = Progress(label, of: report.passages.count)
    let crosswalk = MappingEngine().crosswalk(of: report, as: reference) { progress.show($0) }
    let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
    try MarkdownReviewDraft(draft, language: language).forEachPiece { try example.stream($0) }
}
