public import GlobalCompact

extension Example {
    /// Prints the gaps of a coverage by kind, each with the place where it shows.
    public mutating func printGaps(of coverage: Coverage, themes: Bool) {
        // Where there is one document only, its places need no name.
        let named = coverage.documents.count == 1 ? coverage.documents.first?.document : nil
        for kind in Gap.Kind.allCases {
            let gaps = coverage.gaps(kind)
            let isOfThemes = kind == .newTheme || kind == .droppedTheme
            guard let first = gaps.first, isOfThemes || !themes else { continue }
            print()
            printHeading(of: kind, first)
            if kind == .withoutObjective {
                print(coverage.documents.map(\.withoutObjective), named)
            } else {
                print(gaps, named)
            }
        }
        let unread = coverage.documents.map(\.unread)
        guard unread.contains(where: { !$0.isEmpty }) else { return }
        print()
        print(label("Not yet reviewed:", "Pas encore examiné :"))
        print(unread, named)
    }

    /// The kind of gaps and, where they are silences of whole documents, what was read.
    private mutating func printHeading(of kind: Gap.Kind, _ gap: Gap) {
        var heading = kind.spelled(in: language)
        if [.notAnticipated, .notDiscussed].contains(kind) {
            let origins = gap.origins.map { $0.spelled(in: language) }.joined(separator: ", ")
            let read = label("passages read", "passages lus")
            heading += " (\(gap.read) \(read), \(origins))"
        }
        print(heading + label(":", " :"))
    }

    /// Prints the places of each document in a list of their own.
    private mutating func print(_ lists: [[Citation]], _ named: DocumentReference?) {
        for places in lists where !places.isEmpty {
            print(self.places(of: places, in: named), indent: 4, first: "  ")
        }
    }

    /// Prints gaps; those of sessions under the name of the report.
    private mutating func print(_ gaps: [Gap], _ named: DocumentReference?) {
        var named = named
        for gap in gaps {
            if gap.session != nil, let document = gap.documents.first, document != named {
                named = document
                print("  " + document.spelled(in: language))
            }
            let subject = gap.objective.map(name) ?? gap.theme?.name(in: language) ?? ""
            let head = gap.session.map { "S\($0)".padded(to: 4) } ?? ""
            print(
                labelled(subject + homes(of: gap), text(of: gap, named)), indent: 6 + head.count,
                first: "  " + head)
            printNearMisses(of: gap, named)
        }
    }

    private func text(of gap: Gap, _ named: DocumentReference?) -> String {
        let place = gap.place.map { places(of: [$0], in: named) }
        let found = findings(of: gap, named)
        let read = label(
            "\(gap.read) passages of its summary read", "\(gap.read) passages lus dans son résumé")
        switch gap.kind {
        case .notAnticipated, .notDiscussed, .notAssigned: return place ?? ""
        case .assignedButSilent, .assignedButArguable:
            let assigned = place.map { label("assigned in ", "attribution, ") + $0 }
            return [assigned, found.isEmpty ? read : found].compactMap { $0 }
                .joined(separator: separator)
        default: return found
        }
    }

    private var separator: String { label("; ", "\u{A0}; ") }

    /// The sessions to which an objective was assigned that another one discusses.
    private func homes(of gap: Gap) -> String {
        guard gap.kind == .spillOver else { return "" }
        let sessions = gap.assignedSessions.map { "S\($0)" }.joined(separator: ", ")
        return sessions.isEmpty
            ? label(" (of no session)", " (d'aucune séance)")
            : label(" (of \(sessions))", " (de \(sessions))")
    }

    /// Where a gap shows: firmly, then less so.
    private func findings(of gap: Gap, _ named: DocumentReference?) -> String {
        let central = gap.findings.filter { $0.level == .central }.map(\.citation)
        let others = gap.findings.filter { $0.level != .central }.map(\.citation)
        let firm = places(of: central, in: named)
        guard !others.isEmpty else { return firm }
        let weakly =
            gap.theme == nil
            ? label("arguably ", "peut-être ") : label("in passing ", "en passant ")
        let weak = weakly + places(of: others, in: central.last?.document ?? named)
        return firm.isEmpty ? weak : firm + separator + weak
    }

    /// What looked like the objective and does not count, where nothing does.
    private mutating func printNearMisses(of gap: Gap, _ named: DocumentReference?) {
        guard gap.findings.isEmpty else { return }
        let kinds: [(String, (Coverage.Finding) -> Bool)] = [
            (label("only assigned", "seulement attribué"), \.isAssignment),
            (
                label("looks related, is not", "semble apparenté, ne l'est pas"),
                { $0.level == .rejected }
            ),
            (
                label("words that fall short", "mots qui ne suffisent pas"),
                { $0.level == .mentioned && !$0.isAssignment }
            ),
        ]
        for (name, isOfKind) in kinds {
            let citations = gap.nearMisses.filter(isOfKind).map(\.citation)
            guard !citations.isEmpty else { continue }
            print(labelled(name, places(of: citations, in: named)), indent: 10, first: "        ")
        }
    }
}
