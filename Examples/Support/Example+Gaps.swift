public import GlobalCompact

extension Example {
    /// Prints the gaps of a coverage by kind, each with the place where it shows.
    public mutating func printGaps(of coverage: Coverage, themes: Bool) {
        for kind in Gap.Kind.allCases {
            let gaps = coverage.gaps(kind)
            let isOfThemes = kind == .newTheme || kind == .droppedTheme
            guard let first = gaps.first, isOfThemes || !themes else { continue }
            print()
            print(labelled(heading(of: kind, first), "").trimmed)
            if kind == .withoutObjective {
                for column in coverage.documents where !column.withoutObjective.isEmpty {
                    print(places(of: column.withoutObjective), indent: 4, first: "  ")
                }
            } else {
                for gap in gaps { print(gap) }
            }
        }
        printUnread(of: coverage)
    }

    /// The kind of gaps and, where they are silences of whole documents, what was read.
    private func heading(of kind: Gap.Kind, _ gap: Gap) -> String {
        let name = kind.spelled(in: language)
        guard kind == .notAnticipated || kind == .notDiscussed else { return name }
        let origins = gap.origins.map { $0.spelled(in: language) }.joined(separator: ", ")
        return name
            + label(
                " (\(gap.read) passages read, \(origins))",
                " (\(gap.read) passages lus, \(origins))")
    }

    private mutating func print(_ gap: Gap) {
        let subject = gap.objective.map(name) ?? gap.theme?.name(in: language) ?? ""
        let place = gap.place.map { places(of: [$0]) } ?? ""
        let text =
            switch gap.kind {
            case .notAnticipated, .notDiscussed, .notAssigned: place
            case .assignedButSilent, .assignedButArguable:
                [
                    label("assigned in ", "attribué au ") + place,
                    label(
                        "\(gap.read) passages of the summary read",
                        "\(gap.read) passages du résumé lus"),
                    findings(of: gap),
                ].filter { !$0.isEmpty }.joined(separator: label("; ", " ; "))
            default: findings(of: gap)
            }
        let session = gap.session.map { "S\($0)" }.map { $0.padded(to: 4) } ?? ""
        print(labelled(subject + assignment(of: gap), text), indent: 6, first: "  " + session)
        printNearMisses(of: gap)
    }

    /// The sessions to which an objective was assigned that another one discusses.
    private func assignment(of gap: Gap) -> String {
        guard gap.kind == .spillOver else { return "" }
        let sessions = gap.assignedSessions.map { "S\($0)" }.joined(separator: ", ")
        return sessions.isEmpty
            ? label(" (assigned to none)", " (attribué à aucune)")
            : label(" (assigned to \(sessions))", " (attribué à \(sessions))")
    }

    /// Where a gap shows: firmly, then arguably.
    private func findings(of gap: Gap) -> String {
        let document = gap.place?.document
        let central = gap.findings.filter { $0.level == .central }.map(\.citation)
        let arguable = gap.findings.filter { $0.level != .central }.map(\.citation)
        let pieces = [
            places(of: central, in: document),
            arguable.isEmpty
                ? ""
                : label("arguably ", "peut-être ")
                    + places(of: arguable, in: central.last?.document ?? document),
        ]
        return pieces.filter { !$0.isEmpty }.joined(separator: label("; ", " ; "))
    }

    /// What looked like the objective and does not count, where nothing does.
    private mutating func printNearMisses(of gap: Gap) {
        guard gap.findings.isEmpty else { return }
        let rejected = gap.nearMisses.filter { $0.level == .rejected }.map(\.citation)
        let short = gap.nearMisses.filter { $0.level == .mentioned }.map(\.citation)
        if !rejected.isEmpty {
            let text = label("looks related, is not", "semble apparenté, ne l'est pas")
            print(labelled(text, places(of: rejected)), indent: 8)
        }
        if !short.isEmpty {
            let text = label("words that fall short", "mots qui ne suffisent pas")
            print(labelled(text, places(of: short)), indent: 8)
        }
    }

    private mutating func printUnread(of coverage: Coverage) {
        let unread = coverage.documents.filter { !$0.unread.isEmpty }
        guard !unread.isEmpty else { return }
        print()
        print(labelled(label("Not yet reviewed", "Pas encore examiné"), "").trimmed)
        for column in unread { print(places(of: column.unread), indent: 4, first: "  ") }
    }
}

extension String {
    /// The text without the space at its end.
    fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }
}
