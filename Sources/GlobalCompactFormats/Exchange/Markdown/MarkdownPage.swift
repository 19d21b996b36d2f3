import GlobalCompact

/// The pieces of the Markdown format.
struct MarkdownPage {
    private let export: Export
    private let sources: [Source]
    private let language: Language

    /// A document with its passages, counted once.
    private struct Source {
        var reference: DocumentReference
        var name: String
        var read: Int
        var withoutObjective: [Citation]
    }

    init(_ export: Export, in language: Language) {
        self.export = export
        self.language = language
        sources = export.sources.map { source in
            Source(
                reference: source.reference, name: source.reference.spelled(in: language),
                read: export.crosswalk.passages(in: source.reference).count,
                withoutObjective: export.crosswalk.passagesWithoutObjective(in: source.reference)
            )
        }
    }

    private func label(_ english: String, _ french: String) -> String {
        language == .french ? french : english
    }

    // MARK: All objectives

    /// The title and the documents.
    var opening: String {
        var table = MarkdownTable([
            "Document", "Date", label("Passages read", "Passages lus"),
            label("Without an objective", "Sans objectif"),
        ])
        for source in sources {
            table.add([
                source.name,
                source.reference.date?.description ?? label("not known", "inconnue"),
                String(source.read), String(source.withoutObjective.count),
            ])
        }
        return label(Self.englishOpening, Self.frenchOpening) + "\n" + table.markdown
    }

    private static let englishOpening = """
        # Crosswalk to the objectives of the Global Compact for Migration

        Objectives: A/RES/73/195, paras. 17 to 39. A mapping is *curated*, judged by a person,
        or *computed*, found by the engine. *Central* says that the passage is about the
        objective, *arguable* that experts may differ, *mentioned* that there is evidence that
        falls short, *rejected* that the passage only seems to be about it.

        ## Documents

        """

    private static let frenchOpening = """
        # Concordance avec les objectifs du Pacte mondial sur les migrations

        Objectifs\u{A0}: A/RES/73/195, par. 17 à 39. Un lien est *établi à la main*, jugé par une
        personne, ou *calculé*, trouvé par le moteur. *Central* dit que le passage porte sur
        l’objectif, *discutable* que des experts peuvent en juger autrement, *mentionné* que les
        indices ne suffisent pas, *écarté* que le passage n’a que l’air de porter sur lui.

        ## Documents

        """

    /// How many passages of each document speak for each objective.
    var overview: String {
        let sessions = export.review?.sessions ?? []
        var table = MarkdownTable(
            [label("Objective", "Objectif")] + sources.map(\.name)
                + (sessions.isEmpty ? [] : [label("Review session", "Séance de l’examen")]))
        for objective in Objective.allCases {
            let counts = sources.map { source in
                source.read == 0
                    ? label("not reviewed", "non examiné") : count(of: objective, in: source)
            }
            let assigned = sessions.filter { $0.objectives.contains(objective) }
                .map { String($0.ordinal) }.joined(separator: ", ")
            table.add(
                [name(of: objective)] + counts
                    + (sessions.isEmpty
                        ? [] : [assigned.isEmpty ? label("none", "aucune") : assigned]))
        }
        return "\n## " + label("Passages by objective", "Passages par objectif") + "\n\n"
            + table.markdown
    }

    /// The number of passages that assert an objective, and of those that only mention it.
    private func count(of objective: Objective, in source: Source) -> String {
        let mappings = export.crosswalk.mappings(of: objective, in: source.reference)
        let mentioned = mappings.count { $0.level == .mentioned }
        let asserted = String(mappings.count - mentioned)
        if mentioned == 0 { return asserted }
        return "\(asserted) + \(mentioned) " + label("mentioned", "mentionnés")
    }

    private func name(of objective: Objective) -> String {
        "\(objective.number) \(objective.shortName(in: language))"
    }

    // MARK: One objective

    /// The passages that speak for an objective, and those that only seem to.
    func section(on objective: Objective) -> String {
        let heading = MarkdownText.escaped(name(of: objective))
        let title = MarkdownText.escaped(objective.title(in: language))
        let opening = """

            ## \(label("Objective", "Objectif")) \(heading)

            \(title) (A/RES/73/195, \(label("para.", "par.")) \(objective.paragraph)).


            """
        let mappings =
            export.crosswalk.mappings(of: objective) + export.crosswalk.rejections(of: objective)
        if mappings.isEmpty {
            let isReviewed = sources.contains { $0.read > 0 }
            return opening
                + (isReviewed
                    ? label("Reviewed; none found.\n", "Examiné\u{A0}; rien trouvé.\n")
                    : label("Not yet reviewed.\n", "Pas encore examiné.\n"))
        }
        var table = MarkdownTable([
            "Passage", label("Words", "Mots"),
            label("Relation to the objective", "Relation à l’objectif"), label("Level", "Niveau"),
            label("Confidence", "Confiance"), label("Says who", "Qui le dit"),
            label("Why", "Pourquoi"),
        ])
        for mapping in mappings { table.add(cells(of: mapping)) }
        return opening + table.markdown
    }

    private func cells(of mapping: Mapping) -> [String] {
        let words = mapping.evidence.map {
            label("“\($0.quote)”", "«\u{A0}\($0.quote)\u{A0}»")
        }
        return [
            mapping.subject.spelled(in: language), words.joined(separator: " … "),
            mapping.relation.spelled(in: language), mapping.level.spelled(in: language),
            "\(mapping.confidence.hundredths) %",
            mapping.origin.spelled(in: language)
                + (mapping.origin.curator.map { label(" by ", " par ") + $0 } ?? ""),
            mapping.rationale ?? "",
        ]
    }

    // MARK: None

    /// The passages that were read and led to no objective.
    var ending: String {
        let lines = sources.filter { !$0.withoutObjective.isEmpty }.map { source in
            let places = source.withoutObjective.map {
                $0.locator.within($0.document.mainPart).spelled(in: language)
            }
            let list = places.joined(separator: label("; ", "\u{A0}; "))
            return "- " + MarkdownText.escaped(source.name + label(": ", "\u{A0}: ") + list) + "\n"
        }
        return "\n## " + label("Passages without an objective", "Passages sans objectif") + "\n\n"
            + (lines.isEmpty ? label("None.\n", "Aucun.\n") : lines.joined())
    }
}
