import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

// Turns a national or regional report into the skeleton of its review, in Markdown.

Example.run(usage: "FILE|- [--title TITLE] [--language en|fr]", valued: ["title"]) { example in
    guard example.arguments.count == 1 else { throw ExampleError.usage("one file is needed") }
    let path = example.arguments[0]
    let report = try example.document(at: path)
    let count = report.passages.count
    // A skeleton would say of every objective that nothing was found, and nothing was read.
    guard count > 0 else {
        throw ExampleError.badData(
            "\(path): no text to review: empty or headings only, as a scanned PDF gives")
    }
    let language = example.flags["language"] == nil ? report.language : example.language
    let reference = DocumentReference(report, title: example.flags["title"])
    let label = language == .french ? "passages rapprochés :" : "passages mapped:"
    var progress = Progress(label, of: count)
    let crosswalk = MappingEngine().crosswalk(of: report, as: reference) { progress.show($0) }
    let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
    try MarkdownReviewDraft(draft, language: language).forEachPiece { try example.stream($0) }
}
