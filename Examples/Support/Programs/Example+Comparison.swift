public import GlobalCompact

extension Example {
    /// Prints what one side of a comparison covers.
    public mutating func print(
        _ side: String, _ scope: CrosswalkComparison.Scope, savedBy versions: LibraryVersions?
    ) {
        let documents = scope.documents.map { $0.spelled(in: language) }.joined(separator: " · ")
        let version: String
        switch scope.origin {
        case .curated(let data, _): version = label("data \(data)", "données \(data)")
        case .computed(let engine):
            version = label("engine/vocabulary \(engine)", "moteur/vocabulaire \(engine)")
        }
        let read = label(
            "\(scope.reviewedCount) passages reviewed, \(scope.noneFoundCount) without objective",
            "\(scope.reviewedCount) passages examinés, dont \(scope.noneFoundCount) sans objectif")
        let saved = versions.map {
            label(", saved by library \($0.library)", ", enregistré par la version \($0.library)")
        }
        let name = documents.isEmpty ? label("no document", "aucun document") : documents
        let facts = "\(scope.origin.spelled(in: language)) (\(version)\(saved ?? ""))"
        var parts = [read, facts]
        if scope.correctedCount > 0 {
            let people = scope.correctors.map(Layout.plain).joined(separator: ", ")
            let count = label(
                "corrected by hand: \(scope.correctedCount)",
                "corrections à la main : \(scope.correctedCount)")
            parts.append(people.isEmpty ? count : "\(count) (\(people))")
        }
        print(
            labelled(name, parts.joined(separator: label("; ", " ; "))), indent: 3,
            first: "\(side)  ")
    }

    /// Prints how a comparison counts.
    public mutating func printMeasure() {
        print(
            label(
                "Counted are passages: central + arguable + mentioned. Gained and lost: from no "
                    + "central passage to one or back; stronger and weaker: more or fewer central, "
                    + "then arguable, then mentioned. Nothing is set in relation to the length.",
                "On compte les passages : central + discutable + mentionné. Gagné, perdu : d'aucun "
                    + "passage central à au moins un, ou l'inverse ; renforcé, affaibli : plus ou "
                    + "moins de passages centraux, puis discutables, puis mentionnés. Rien n'est "
                    + "rapporté à la longueur."), indent: 3)
    }

    /// Prints what became of objectives or themes.
    public mutating func print<Target>(
        _ heading: String, _ differences: [CrosswalkComparison.Difference<Target>],
        namingDocuments: Bool, _ name: (Target) -> String
    ) {
        for shift in [Shift.gained, .lost, .strengthened, .weakened] {
            let here = differences.filter { $0.shift == shift }
            guard !here.isEmpty else { continue }
            print()
            print(labelled(self.heading(heading, shift), String(here.count)))
            for difference in here {
                let before = difference.before.counts.map(String.init).joined(separator: " + ")
                let after = difference.after.counts.map(String.init).joined(separator: " + ")
                print("\(name(difference.target))  \(before) → \(after)", indent: 4, first: "  ")
                for (side, standing) in [("A", difference.before), ("B", difference.after)] {
                    print(
                        places(standing, namingDocuments: namingDocuments), indent: 7,
                        first: "    \(side)  ")
                }
            }
        }
        for shift in [Shift.unchanged, .absent, .notReviewed] {
            let here = differences.filter { $0.shift == shift }.map { name($0.target) }
            guard !here.isEmpty else { continue }
            print()
            print(
                labelled(
                    self.heading(heading, shift), here.joined(separator: " · ")),
                indent: 2, first: "")
        }
    }

    private func heading(_ targets: String, _ shift: Shift) -> String {
        guard language == .french else { return "\(targets), \(shift.spelled())" }
        let words =
            switch shift {
            case .gained: "gagnés"
            case .lost: "perdus"
            case .strengthened: "renforcés"
            case .weakened: "affaiblis"
            case .unchanged: "inchangés"
            case .absent: "absents des deux"
            case .notReviewed: "non encore examinés"
            }
        return "\(targets) \(words)"
    }

    /// The passages of a standing, the faint mentions of the engine by number only.
    private func places(_ standing: Standing, namingDocuments: Bool) -> String {
        func list(_ citations: [Citation]) -> String {
            places(of: citations, in: namingDocuments ? nil : citations.first?.document)
        }
        var pieces: [String] = []
        if !standing.central.isEmpty { pieces.append(list(standing.central)) }
        if !standing.arguable.isEmpty {
            pieces.append(label("arguably ", "peut-être ") + list(standing.arguable))
        }
        if !standing.mentioned.isEmpty {
            pieces.append(
                labelled(Level.mentioned.spelled(in: language), String(standing.mentioned.count)))
        }
        return pieces.isEmpty ? "–" : pieces.joined(separator: label("; ", " ; "))
    }

    // MARK: The same document, read again

    /// Prints what became of the entries of A in the text of B.
    public mutating func print(_ reading: Reanchoring) {
        print()
        print(
            labelled(
                label("The entries of A in the text of B", "Les mentions de A dans le texte de B"),
                label(
                    "\(reading.heldCount) stand where they stood, \(reading.moved.count) moved, "
                        + "\(reading.orphans.count) found no place; \(reading.unreviewed.count) "
                        + "passages of B were not reviewed in A",
                    "\(reading.heldCount) en place, \(reading.moved.count) déplacées, "
                        + "\(reading.orphans.count) sans place ; \(reading.unreviewed.count) "
                        + "passages de B non examinés dans A")), indent: 2, first: "")
        printRenumbered(
            reading.moved.filter { $0.manner == .renumbered }.map { ($0.before, $0.after) })
        var lines = TargetLines()
        for move in reading.moved where move.manner != .renumbered {
            let from = move.before.subject.place(in: language)
            let to = move.after.subject.place(in: language)
            let places = from == to ? from : "\(from) → \(to)"
            lines.add(move.before, labelled(places, move.manner.spelled(in: language)))
        }
        for orphan in reading.orphans {
            let places = orphan.places.map { $0.place(in: language) }.joined(separator: ", ")
            let hint = places.isEmpty ? "" : label("; see ", " ; voir ") + places
            let reason = orphan.reason.spelled(in: language) + hint
            lines.add(orphan.entry, labelled(orphan.entry.subject.place(in: language), reason))
        }
        for line in lines.lines {
            print("\(line) (\(targets(lines.entries[line] ?? [])))", indent: 4, first: "  ")
        }
        if !reading.unreviewed.isEmpty {
            let places = reading.unreviewed.map { $0.place(in: language) }
            print(
                labelled(
                    label("not reviewed in A", "non examinés dans A"),
                    places.joined(separator: ", ")), indent: 4, first: "  ")
        }
    }

    /// Entries by what is said of them, in the order in which it is first said.
    private struct TargetLines {
        var lines: [String] = []
        var entries: [String: [CrosswalkEntry]] = [:]

        mutating func add(_ entry: CrosswalkEntry, _ line: String) {
            if entries[line] == nil { lines.append(line) }
            entries[line, default: []].append(entry)
        }
    }

    /// Prints which passages have another number and are otherwise the same.
    private mutating func printRenumbered(_ pairs: [(CrosswalkEntry, CrosswalkEntry)]) {
        var lines = TargetLines()
        for (before, after) in pairs {
            let from = before.subject.place(in: language)
            lines.add(before, "\(from) → \(after.subject.place(in: language))")
        }
        guard !lines.lines.isEmpty else { return }
        print(
            labelled(
                Reanchoring.Manner.renumbered.spelled(in: language),
                lines.lines.joined(separator: ", ")), indent: 4, first: "  ")
    }

    /// What entries speak of: "objectives 7, 23; rights and protection of migrants".
    private func targets(_ entries: [CrosswalkEntry]) -> String {
        var objectives: [String] = []
        var others: [String] = []
        for entry in entries {
            switch entry {
            case .mapping(let mapping):
                if let objective = mapping.objective {
                    objectives.append(String(objective.number))
                } else {
                    others.append(Level.noneFound.spelled(in: language))
                }
            case .theme(let tag): others.append(tag.theme.name(in: language).lowercased())
            }
        }
        let word =
            objectives.count > 1
            ? label("objectives ", "objectifs ") : label("objective ", "objectif ")
        let list = objectives.isEmpty ? [] : [word + objectives.joined(separator: ", ")]
        return (list + others).joined(separator: label("; ", " ; "))
    }

    // MARK: Single mappings

    /// Prints the entries that differ, with the causes: those that somebody asserts or rejects, or
    /// all.
    ///
    /// - Parameters:
    ///   - comparison: the comparison.
    ///   - all: whether faint mentions and mere confidences are printed too.
    ///   - renumbered: whether it is printed which passages only have another number.
    public mutating func printChanges(
        of comparison: CrosswalkComparison, all: Bool, renumbered: Bool
    ) {
        guard comparison.before.origin.isCurated == comparison.after.origin.isCurated else {
            print()
            print(
                label(
                    "One side was curated, the other computed: single mappings are not compared.",
                    "Un côté est établi à la main, l'autre calculé : les liens ne sont pas comparés "
                        + "un à un."))
            return
        }
        let elsewhere = comparison.changes.filter { $0.aspects == [.place] }
        let changes = comparison.changes.filter { $0.aspects != [.place] }
        guard !changes.isEmpty || (renumbered && !elsewhere.isEmpty) else { return }
        let isFirm = { (change: CrosswalkComparison.Change) in
            let levels = [change.before?.level, change.after?.level].compactMap { $0 }
            return levels.contains { $0 != .mentioned } && change.aspects != [.confidence]
        }
        let shown = all ? changes : changes.filter(isFirm)
        print()
        print(
            labelled(
                label("Single mappings and themes that differ", "Liens et thèmes qui diffèrent"),
                String(shown.count)))
        if renumbered {
            printRenumbered(
                elsewhere.compactMap { change in
                    change.before.flatMap { before in change.after.map { (before, $0) } }
                })
        }
        for change in shown { print(change) }
        let rest = changes.count - shown.count
        if rest > 0 {
            print(
                label(
                    "and \(rest) faint mentions or mere confidences (--all lists them)",
                    "et \(rest) simples mentions ou confiances (--all les énumère)"), indent: 2)
        }
    }

    private mutating func print(_ change: CrosswalkComparison.Change) {
        let sides = [change.before, change.after].compactMap { $0 }
        guard let entry = sides.first, let last = sides.last else { return }
        var place = entry.subject.spelled(in: language)
        if change.aspects.contains(.place) { place += " → " + last.subject.place(in: language) }
        let levels = sides.map { $0.level.spelled(in: language) }
        let isShifted = change.aspects.contains(.level)
        let level = isShifted ? levels.joined(separator: " → ") : levels[0]
        let aspects = change.aspects.filter { $0 != .level }.map { $0.spelled(in: language) }
        let facts = [targets([entry]), level] + aspects
        let causes = change.causes.map { $0.spelled(in: language) }.joined(separator: ", ")
        let why = labelled(label("why", "pourquoi"), causes)
        print("\(labelled(place, facts.joined(separator: ", "))) · \(why)", indent: 4, first: "  ")
    }
}
