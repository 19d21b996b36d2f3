import ExampleSupport
import GlobalCompact

Example.run(
    "SESSION",
    about: "Sums up one session of the regional review, 1 to 4: who organised and spoke, what was "
        + "assigned, what was discussed.",
    options: [.language]
) { example in
    let corpus = Corpus.bundled
    guard example.arguments.count == 1 else {
        throw ExampleError.usage("one session is needed, by number")
    }
    guard let ordinal = Int(example.arguments[0]), let session = corpus.review.session(ordinal)
    else {
        let known = corpus.review.sessions.map { String($0.ordinal) }.joined(separator: ", ")
        throw ExampleError.usage("unknown session \"\(example.arguments[0])\"; known: \(known)")
    }
    let review = corpus.reviewDocument.reference
    let label = example.label
    let statement = Citation(document: review, locator: session.statement).spelled(
        in: example.language)
    example.print("\(example.session(ordinal).capitalisedFirst) — \(statement)")
    example.print()
    example.row(label("Objectives", "Objectifs"), session.objectives.map(example.name))
    example.row(label("Organised by", "Organisation"), session.leadOrganisers)
    example.row(label("Moderator", "Modération"), session.moderators.map(example.name))
    example.row(label("Opened by", "Ouverture"), session.openingStates.map(example.name))
    example.print()
    example.print(
        label(
            "\(session.contributions.count) contributions:",
            "\(session.contributions.count) contributions :"))
    for contribution in session.contributions { example.print(contribution) }
    if !session.rightsOfReply.isEmpty {
        example.row(
            label("Right of reply", "Droit de réponse"), session.rightsOfReply.map(example.name))
    }
    example.print()
    example.print(
        label(
            "Assigned objectives in the summary of the debates:",
            "Objectifs de la séance dans le résumé des débats :"))
    for objective in session.objectives { example.print(objective, in: session) }
    example.print()
    example.print(
        label(
            "Discussed beyond the assigned objectives:",
            "Traité au-delà des objectifs de la séance :"))
    let others = Objective.allCases.filter {
        !session.objectives.contains($0) && !example.mappings(of: $0, in: session).isEmpty
    }
    for objective in others { example.print(objective, in: session) }
}
