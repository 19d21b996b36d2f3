import ExampleSupport
import GlobalCompact

// Everything the library knows of one objective.

Example.run(usage: "OBJECTIVE [--language en|fr]") { example in
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
    example.print(
        names.joined(separator: " · "), indent: 16,
        first: label("Short names", "Noms courts").padded(to: 16))
    example.print(
        "A/RES/73/195, \(label("para.", "par.")) \(objective.paragraph) (\(objective.actionCount) actions)",
        indent: 16, first: label("Stated in", "Énoncé").padded(to: 16))
    let roundTable = objective.roundTable
    let others = roundTable.objectives.filter { $0 != objective }.map { String($0.number) }
    example.print(
        "\(roundTable.number) (\(label("with", "avec")) \(others.joined(separator: ", ")))",
        indent: 16, first: label("Round table", "Table ronde").padded(to: 16))
    let themes = Theme.all.filter { $0.objectives.contains(objective) }.map {
        $0.name(in: example.language)
    }
    example.print(
        themes.joined(separator: " · "), indent: 16, first: label("Themes", "Thèmes").padded(to: 16)
    )
    for session in corpus.review.sessions.covering(objective) {
        let discussed = corpus.curated.mappings(of: objective, in: .review2024)
            .filter { session.summary.contains($0.subject.locator) }.count
        let count = label(
            "\(discussed) paragraphs of its summary discuss it",
            "\(discussed) paragraphes de son résumé en traitent")
        example.print(
            example.labelled(example.session(session.ordinal), count), indent: 16,
            first: label("Reviewed", "Examiné").padded(to: 16))
    }
    for document in corpus.documents {
        let mappings = corpus.curated.mappings(of: objective, in: document.reference)
        example.print()
        let read = document.document.passages.count
        example.print(
            example.labelled(
                document.reference.spelled(in: example.language),
                label(
                    "\(mappings.count) of \(read) passages",
                    "\(mappings.count) passages sur \(read)"))
        )
        for mapping in mappings { example.print(mapping) }
    }
    let rejections = corpus.curated.rejections(of: objective)
    if !rejections.isEmpty {
        example.print()
        example.print(label("Looks related, is not:", "Semble apparenté, ne l'est pas :"))
        for mapping in rejections { example.print(mapping) }
    }
}
