import ExampleSupport
import GlobalCompact

Example.run(
    "[DOCUMENT]",
    about: "Sets what the engine computes beside what curators judged, in all bundled documents or "
        + "one, and says where and why they differ.",
    options: [
        .value("objective", "N", "Of one objective only, by number or name."),
        .flag("all", "Lists where they agree, too."), .language,
    ]
) { example in
    guard example.arguments.count < 2 else {
        throw ExampleError.usage("one document at most; quote names of several words")
    }
    let document = try example.arguments.first.map { name in
        guard let document = example.bundledDocument(named: name) else {
            let known = BundledDocument.all.map(\.rawValue).joined(separator: ", ")
            throw ExampleError.usage("unknown document \"\(name)\"; known: \(known)")
        }
        return document.reference
    }
    let objective = try example.flags["objective"].map(example.objective)
    let corpus = Corpus.bundled
    let agreement = Agreement(of: corpus.curated, with: corpus.computed(), in: document)
    example.printMeasure(of: agreement)
    example.printTable(of: agreement, objective)
    let isWanted = { (decision: Agreement.Decision) in
        objective == nil || decision.objective == objective
    }
    let label = example.label
    let misses = agreement.misses.filter(isWanted)
    let extras = agreement.extras.filter(isWanted)
    let agreements = agreement.agreements.filter(isWanted)
    example.print(
        label("Missed by the engine", "Manqués par le moteur"), misses, beside: corpus.curated)
    example.print(
        label("Found by the engine only", "Trouvés par le moteur seul"), extras,
        beside: corpus.curated)
    if example.flags["all"] != nil {
        example.print(label("Agreements", "Accords"), agreements, beside: corpus.curated)
    } else {
        example.print()
        example.print(
            label(
                "Agreements: \(agreements.count) (--all lists them)",
                "Accords : \(agreements.count) (--all les énumère)"))
    }
}
