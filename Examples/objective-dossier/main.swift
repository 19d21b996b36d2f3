import ExampleSupport
import GlobalCompact

Example.run(
    "OBJECTIVE", about: "Prints all that the library knows of one objective.", options: [.language]
) { example in
    guard example.arguments.count == 1 else {
        throw ExampleError.usage("one objective is needed, by number or name")
    }
    let objective = try example.objective(named: example.arguments[0])
    let corpus = Corpus.bundled
    let label = example.label
    example.print("\(label("Objective", "Objectif")) \(example.name(objective))")
    example.print(objective.title(in: example.language), indent: 2)
    if !objective.isTitleVerified(in: example.language) {
        example.print(label("", "(titre français non vérifié auprès d'une source)"), indent: 2)
    }
    example.print()
    let names = [Language.english, .french, .spanish].map { objective.shortName(in: $0) }
    example.row(label("Short names", "Noms courts"), names, columns: 16)
    let place = "A/RES/73/195, \(label("para.", "par.")) \(objective.paragraph)"
    let count = "(\(objective.actionCount) actions)"
    example.row(label("Stated in", "Énoncé"), [place + " " + count], columns: 16)
    let roundTable = objective.roundTable
    let others = roundTable.objectives.filter { $0 != objective }.map { String($0.number) }
    let companions = "(\(label("with", "avec")) \(others.joined(separator: ", ")))"
    example.row(
        label("Round table", "Table ronde"), ["\(roundTable.number) \(companions)"], columns: 16)
    let themes = Theme.all.filter { $0.objectives.contains(objective) }
        .map { $0.name(in: example.language) }
    example.row(label("Themes", "Thèmes"), themes, columns: 16)
    for session in corpus.review.sessions.covering(objective) {
        let discussed = corpus.curated.mappings(of: objective, in: .review2024)
            .filter { session.summary.contains($0.subject.locator) }.count
        let count = label(
            "paragraphs of its summary that discuss it: \(discussed)",
            "paragraphes de son résumé qui en traitent : \(discussed)")
        example.row(
            label("Reviewed", "Examiné"),
            [example.labelled(example.session(session.ordinal), count)], columns: 16)
    }
    for document in corpus.documents {
        let mappings = corpus.curated.mappings(of: objective, in: document.reference)
        example.print()
        let read = document.document.passages.count
        let share = label(
            "\(mappings.count) of \(read) passages", "\(mappings.count) passages sur \(read)")
        let name = document.reference.spelled(in: example.language)
        example.print(example.labelled(name, share))
        for mapping in mappings { example.print(mapping) }
    }
    let rejections = corpus.curated.rejections(of: objective)
    if !rejections.isEmpty {
        example.print()
        example.print(label("Looks related, is not:", "Semble apparenté, ne l'est pas :"))
        for mapping in rejections { example.print(mapping) }
    }
}
