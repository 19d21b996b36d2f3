public import GlobalCompact

extension Example {
    /// Prints who is compared and what counts.
    public mutating func printMeasure(of agreement: Agreement) {
        print(
            label(
                "Curated judgements (data version \(Corpus.dataVersion)) against the engine "
                    + "(\(MappingEngine().version))",
                "Jugements établis à la main (données version \(Corpus.dataVersion)) et moteur "
                    + "(\(MappingEngine().version))"))
        let overall = agreement.overall
        let passages = agreement.passages.count
        print(
            label(
                "\(passages) passages that both have read × 23 objectives = "
                    + "\(overall.count + overall.leftOut) decisions. Central counts as yes; what is "
                    + "rejected, only mentioned or not named as no. \(overall.leftOut) decisions "
                    + "called arguable count neither way.",
                "\(passages) passages lus par les deux × 23 objectifs = "
                    + "\(overall.count + overall.leftOut) décisions. Central compte pour oui ; ce qui "
                    + "est écarté, seulement mentionné ou non retenu, pour non. \(overall.leftOut) "
                    + "décisions jugées discutables ne comptent ni dans un sens ni dans l'autre."),
            indent: 2)
        let byFirst = agreement.onlyReadByFirst.count
        let bySecond = agreement.onlyReadBySecond.count
        if byFirst + bySecond > 0 {
            print(
                label(
                    "Left out: \(bySecond) passages that curators have not read, \(byFirst) that the "
                        + "engine has not.",
                    "Laissés de côté : \(bySecond) passages non lus par les curateurs, \(byFirst) "
                        + "non lus par le moteur."), indent: 2)
        }
        print()
    }

    /// Prints precision, recall and kappa for each objective, or for one, and for all together.
    public mutating func printTable(of agreement: Agreement, _ objective: Objective?) {
        let names =
            language == .french
            ? ["accord", "manqué", "en trop", "discut.", "précision", "rappel", "kappa"]
            : ["agree", "missed", "extra", "arguable", "precision", "recall", "kappa"]
        print("".padded(to: Self.nameWidth) + names.map { $0.aligned(to: 10) }.joined())
        for objective in Objective.allCases.filter({ objective == nil || $0 == objective }) {
            let number = String(objective.number).aligned(to: 2)
            let name = objective.shortName(in: language)
            printRow("\(number) \(name)", agreement.table(of: objective))
        }
        if objective == nil { printRow(label("   All", "   Tous"), agreement.overall) }
        print(
            label(
                "– where it is undefined: nothing to find, or nothing found",
                "– où ce n'est pas défini : rien à trouver, ou rien de trouvé"), indent: 3)
    }

    private static let nameWidth = 29

    private mutating func printRow(_ name: String, _ table: DecisionTable) {
        let counts = [table.both, table.onlyFirst, table.onlySecond, table.leftOut]
        let cells =
            counts.map { String($0).aligned(to: 10) }
            + [table.precision, table.recall, table.kappa].map { value in
                (value.map { Figure.spelled($0, in: language) } ?? "–").aligned(to: 10)
            }
        let width = Self.nameWidth - 1
        let short = name.count > width ? name.prefix(width - 1) + "…" : name[...]
        print(String(short).padded(to: Self.nameWidth) + cells.joined())
    }

    /// Prints decisions with the reasons of both, under a heading with their number.
    public mutating func print(
        _ heading: String, _ decisions: [Agreement.Decision], beside curated: Crosswalk
    ) {
        let judged = Dictionary(grouping: curated.mappings, by: \.subject)
        print()
        print(labelled(heading, String(decisions.count)))
        for decision in decisions {
            let place = decision.passage.spelled(in: language)
            print("\(place) → \(name(decision.objective))", indent: 4, first: "  ")
            print(
                labelled(
                    Origin.curated(version: "").spelled(in: language),
                    judgement(decision, judged[decision.passage] ?? [])), indent: 6, first: "    ")
            print(
                labelled(Origin.computed(version: "").spelled(in: language), computed(decision)),
                indent: 6, first: "    ")
        }
    }

    /// What curators say: their reason or, where they do not name the objective, what they name.
    private func judgement(_ decision: Agreement.Decision, _ judged: [Mapping]) -> String {
        if let mapping = decision.first {
            let level = mapping.level.spelled(in: language)
            return "\(level) · \(Layout.quote(mapping.evidence)) · \(mapping.rationale ?? "")"
        }
        let named = judged.filter(\.level.isPositive).compactMap { mapping in
            mapping.objective.map { "\($0.number) (\(mapping.level.spelled(in: language)))" }
        }
        if !named.isEmpty {
            let list = named.joined(separator: ", ")
            return label("not named; they name \(list)", "non retenu ; sont retenus \(list)")
        }
        let none = judged.first { $0.level == .noneFound }?.rationale ?? ""
        return label("none found · ", "aucun · ") + none
    }

    /// What the engine says: its number and words.
    private func computed(_ decision: Agreement.Decision) -> String {
        guard let mapping = decision.second else {
            return label("none of its words", "aucun de ses mots")
        }
        let confidence = Figure.confidence(mapping.confidence, in: language)
        return "\(mapping.level.spelled(in: language)), \(confidence) · "
            + "« \(mapping.evidence.quotation) »"
    }
}

extension String {
    /// The text with spaces before it up to a number of columns.
    fileprivate func aligned(to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - Layout.width(of: self))) + self
    }
}
