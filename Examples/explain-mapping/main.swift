import ExampleSupport
import GlobalCompact

Example.run(
    "DOCUMENT|FILE|- [PLACE [OBJECTIVE]]",
    about: "Says why a passage is mapped to an objective, or why not, and what would change it: "
        + "\"declaration-2013 27 20\" asks of paragraph 27 and objective 20. Without OBJECTIVE all "
        + "mappings of the passage are explained, without PLACE those of all passages.",
    options: [
        .value("objective", "N", "The objective, where no place is named."),
        .flag("computed", "What the engine says of a bundled document, in place of the curators."),
        .flag("footnotes", "Only footnotes to paste, one for each mapping."), .language,
    ]
) { example in
    let arguments = example.splitCitation
    guard (1...3).contains(arguments.count) else {
        throw ExampleError.usage("a document or a file is needed")
    }
    let place = arguments.count > 1 ? arguments[1] : nil
    guard arguments.count < 3 || example.flags["objective"] == nil else {
        throw ExampleError.usage("the objective is given twice")
    }
    let name = arguments.count > 2 ? arguments[2] : example.flags["objective"]
    let objective = try name.map(example.objective)
    guard let document = example.bundledDocument(named: arguments[0]) else {
        let text = try ExplainedText(&example, at: arguments[0], place: place)
        if let objective {
            text.explain(objective, in: &example)
        } else {
            text.explain(in: &example)
        }
        return
    }
    var citations = document.document.passages.map {
        Citation(document: document.reference, locator: $0.locator)
    }
    if let place {
        guard let citation = document.citation(example.place(place)) else {
            throw ExampleError.usage("\(document.rawValue) has no place \"\(place)\"")
        }
        citations = [citation]
    }
    for citation in citations {
        let isAlone = citations.count == 1
        if example.flags["computed"] != nil {
            example.explainComputed(objective, at: citation, isAlone: isAlone)
        } else {
            example.explainCurated(objective, at: citation, isAlone: isAlone)
        }
    }
}
