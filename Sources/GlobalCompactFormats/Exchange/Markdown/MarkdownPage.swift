import GlobalCompact

/// The pieces of the Markdown format.
struct MarkdownPage {
    private let export: Export
    private let sources: [Source]

    /// A document with its passages, counted once.
    private struct Source {
        var reference: DocumentReference
        var name: String
        var read: Int
        var withoutObjective: [Citation]
    }

    init(_ export: Export) {
        self.export = export
        sources = export.sources.map { source in
            Source(
                reference: source.reference, name: source.reference.spelled(),
                read: export.crosswalk.passages(in: source.reference).count,
                withoutObjective: export.crosswalk.passagesWithoutObjective(in: source.reference)
            )
        }
    }

    // MARK: All objectives

    /// The title and the documents.
    var opening: String {
        var table = MarkdownTable([
            "Document", "Date", "Passages read", "Without an objective",
        ])
        for source in sources {
            table.add([
                source.name, source.reference.date?.description ?? "not known",
                String(source.read), String(source.withoutObjective.count),
            ])
        }
        return """
            # Crosswalk to the objectives of the Global Compact for Migration

            Objectives: A/RES/73/195, paras. 17 to 39. A mapping is *curated*, judged by a person,
            or *computed*, found by the engine. *Central* says that the passage is about the
            objective, *arguable* that experts may differ, *mentioned* that there is evidence that
            falls short, *rejected* that the passage only seems to be about it.

            ## Documents

            \(table.markdown)
            """
    }

    /// How many passages of each document speak for each objective.
    var overview: String {
        let sessions = export.review?.sessions ?? []
        var table = MarkdownTable(
            ["Objective"] + sources.map(\.name) + (sessions.isEmpty ? [] : ["Review session"]))
        for objective in Objective.allCases {
            let counts = sources.map { source in
                let mappings = export.crosswalk.mappings(of: objective, in: source.reference)
                return source.read == 0 ? "not reviewed" : String(mappings.count)
            }
            let assigned = sessions.filter { $0.objectives.contains(objective) }
                .map { String($0.ordinal) }.joined(separator: ", ")
            table.add(
                ["\(objective.number) \(objective.shortName())"] + counts
                    + (sessions.isEmpty ? [] : [assigned.isEmpty ? "none" : assigned]))
        }
        return """

            ## Passages by objective

            \(table.markdown)
            """
    }

    // MARK: One objective

    /// The passages that speak for an objective, and those that only seem to.
    func section(on objective: Objective) -> String {
        let heading = MarkdownText.escaped("\(objective.number) \(objective.shortName())")
        let title = MarkdownText.escaped(objective.title())
        let opening = """

            ## Objective \(heading)

            \(title) (A/RES/73/195, para. \(objective.paragraph)).


            """
        let mappings =
            export.crosswalk.mappings(of: objective) + export.crosswalk.rejections(of: objective)
        if mappings.isEmpty {
            let isReviewed = sources.contains { $0.read > 0 }
            return opening + (isReviewed ? "Reviewed; none found.\n" : "Not yet reviewed.\n")
        }
        var table = MarkdownTable([
            "Passage", "Words", "Relation to the objective", "Level", "Confidence", "Says who",
            "Why",
        ])
        for mapping in mappings {
            table.add([
                mapping.subject.spelled(),
                mapping.evidence.map { "“\($0.quote)”" }.joined(separator: " … "),
                mapping.relation.spelled(), mapping.level.spelled(),
                Self.percentage(mapping.confidence), mapping.origin.spelled(),
                mapping.rationale ?? "",
            ])
        }
        return opening + table.markdown
    }

    /// A confidence as a percentage: "97 %".
    private static func percentage(_ confidence: Double) -> String {
        // A confidence that is no number is none.
        confidence > 0 ? "\(Int((min(confidence, 1) * 100).rounded())) %" : "0 %"
    }

    // MARK: None

    /// The passages that were read and led to no objective.
    var ending: String {
        let lines = sources.filter { !$0.withoutObjective.isEmpty }.map { source in
            let places = source.withoutObjective.map { $0.locator.spelled() }
            return "- "
                + MarkdownText.escaped(source.name + ": " + places.joined(separator: "; ")) + "\n"
        }
        return "\n## Passages without an objective\n\n"
            + (lines.isEmpty ? "None.\n" : lines.joined())
    }
}
