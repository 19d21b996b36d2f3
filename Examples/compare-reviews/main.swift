import ExampleFormatSupport
import ExampleSupport
import GlobalCompact

Example.run(
    "DOCUMENT|FILE|- [DOCUMENT|FILE|-]",
    about: "Says what a review gained and lost against another: each is a bundled document, by its "
        + "name, or a text or saved crosswalk. One saved crosswalk alone, of bundled "
        + "documents, is set beside what the library at hand says of them.",
    options: [.flag("all", "Lists every entry that differs, not the first ones."), .language]
) { example in
    let paths = example.arguments
    guard (1...2).contains(paths.count) else {
        throw ExampleError.usage("two documents or saved crosswalks are needed")
    }
    let whole = try example.review(at: paths[0])
    let after =
        try paths.count == 2 ? example.review(at: paths[1]) : example.reviewToday(of: whole)
    let before = example.part(of: whole, alsoIn: after)
    let comparison = CrosswalkComparison(from: before.crosswalk, to: after.crosswalk)
    let label = example.label
    example.print("A", comparison.before, savedBy: before.versions)
    example.print("B", comparison.after, savedBy: after.versions)
    example.printMeasure()
    let several = comparison.before.documents.count > 1 || comparison.after.documents.count > 1
    example.print(
        label("Objectives", "Objectifs"), comparison.objectives, namingDocuments: several
    ) { [example] in example.name($0) }
    example.print(
        label("Themes", "Thèmes"), comparison.themes, namingDocuments: several
    ) { [example] in $0.name(in: example.language) }
    let reading = example.rereading(of: before, in: after)
    if let reading { example.print(reading) }
    example.printChanges(
        of: comparison, all: example.flags["all"] != nil, renumbered: reading == nil)
}
