extension Coverage {
    /// What is missing and what is found where it was not expected, kind by kind in the order of
    /// ``Gap/Kind``.
    ///
    /// - Complexity: Linear in the size of the coverage.
    public var gaps: [Gap] { Gap.Kind.allCases.flatMap { gaps($0) } }

    /// The gaps of one kind, by objective, theme or session and in the order of the documents.
    public func gaps(_ kind: Gap.Kind) -> [Gap] {
        let before = documents.filter { $0.document.role == .anticipates }
        let after = documents.filter { $0.document.role == .reviews }
        let others = documents.filter { $0.document.role != .anticipates }
        return switch kind {
        case .notAnticipated: Objective.allCases.compactMap { Gap(kind, $0, in: before) }
        case .notDiscussed: Objective.allCases.compactMap { Gap(kind, $0, in: others) }
        case .notAssigned: documents.flatMap { notAssigned(in: $0) }
        case .assignedButSilent: inSessions(kind) { $0.isAssignedButSilent }
        case .assignedButArguable: inSessions(kind) { $0.isAssigned && $0.level == .arguable }
        case .spillOver: inSessions(kind) { !$0.isAssigned && $0.state == .mapped }
        case .newTheme: Theme.all.compactMap { Gap(kind, $0, in: after, missingIn: before) }
        case .droppedTheme: Theme.all.compactMap { Gap(kind, $0, in: before, missingIn: after) }
        case .withoutObjective: documents.flatMap { $0.gapsWithoutObjective }
        }
    }

    /// The sessions of a document, if each of them says what was assigned to it.
    private func assignments(in document: DocumentReference) -> [Column] {
        let sessions = sessions.filter { $0.document == document }
        let areStated = sessions.allSatisfy { $0.session?.objectives.isEmpty == false }
        return areStated ? sessions : []
    }

    private func notAssigned(in column: Column) -> [Gap] {
        let sessions = assignments(in: column.document)
        guard !sessions.isEmpty else { return [] }
        return Objective.allCases.filter { objective in
            !sessions.contains { $0[objective].isAssigned }
        }.map { objective in
            Gap(.notAssigned, column[objective], in: [column], place: objective.citation)
        }
    }

    /// The gaps of the sessions that say what was assigned to them.
    private func inSessions(_ kind: Gap.Kind, where isGap: (Cell) -> Bool) -> [Gap] {
        documents.flatMap { document -> [Gap] in
            let columns = sessions.filter { $0.document == document.document }
            var assigned: [Objective: [Int]] = [:]
            for session in columns.compactMap(\.session) {
                for objective in session.objectives {
                    assigned[objective, default: []].append(session.ordinal)
                }
            }
            return columns.flatMap { column -> [Gap] in
                guard let session = column.session, !session.objectives.isEmpty else { return [] }
                let statement = Citation(document: column.document, locator: session.statement)
                return column.objectives.filter(isGap).map { cell in
                    var gap = Gap(
                        kind, cell, in: [column], place: kind == .spillOver ? nil : statement)
                    gap.session = session.ordinal
                    gap.assignedSessions = cell.objective.flatMap { assigned[$0] } ?? []
                    return gap
                }
            }
        }
    }
}

extension Coverage.Column {
    /// The passages that lead to no objective, a gap each.
    fileprivate var gapsWithoutObjective: [Gap] {
        withoutObjective.map { passage in
            Gap(.withoutObjective, Coverage.Cell(read: 1), in: [self], place: passage)
        }
    }
}

extension Gap {
    /// A gap that rests on the cells of some columns.
    fileprivate init(
        _ kind: Kind, _ cell: Coverage.Cell, in columns: [Coverage.Column], place: Citation?,
        findings: [Coverage.Finding]? = nil
    ) {
        self.kind = kind
        objective = cell.objective
        theme = cell.theme
        assignedSessions = []
        self.place = place
        self.findings = findings ?? cell.passages
        nearMisses = cell.nearMisses
        documents = columns.map(\.document)
        read = cell.read
        var seen: Set<Origin> = []
        origins = (columns.flatMap(\.origins) + self.findings.map(\.origin)).filter {
            seen.insert($0).inserted
        }
    }

    /// The gap that documents leave where none of them speaks for an objective; nil if one does, or
    /// none was read.
    fileprivate init?(_ kind: Kind, _ objective: Objective, in columns: [Coverage.Column]) {
        let read = columns.filter { $0[objective].state != .notReviewed }
        let cell = Coverage.Cell(objective: objective, joining: read.map { $0[objective] })
        guard cell.state == .noneFound else { return nil }
        self.init(kind, cell, in: read, place: objective.citation)
    }

    /// The gap that a theme leaves on one side of the Compact if it appears on the other; nil where
    /// it does not, or where themes were not looked for.
    fileprivate init?(
        _ kind: Kind, _ theme: Theme, in present: [Coverage.Column],
        missingIn absent: [Coverage.Column]
    ) {
        let read = absent.filter { $0[theme: theme].state != .notReviewed }
        let missing = Coverage.Cell(theme: theme, joining: read.map { $0[theme: theme] })
        let found = Coverage.Cell(theme: theme, joining: present.map { $0[theme: theme] })
        guard missing.state == .noneFound, found.state == .mapped else { return nil }
        self.init(kind, missing, in: read, place: nil, findings: found.passages)
    }
}

extension Coverage.Cell {
    /// The cell of several documents together.
    fileprivate init(
        objective: Objective? = nil, theme: Theme? = nil, joining cells: [Coverage.Cell]
    ) {
        self.init(
            objective: objective, theme: theme, read: cells.reduce(0) { $0 + $1.read },
            findings: cells.flatMap(\.findings))
    }
}

extension Objective {
    /// The paragraph of the Compact that states the objective.
    fileprivate var citation: Citation {
        let compact = DocumentReference(
            symbol: DocumentSymbol("A/RES/73/195"), shortTitle: "Global Compact for Migration",
            shortTitleFrench: "Pacte mondial sur les migrations", date: .compact, digest: "")
        return Citation(document: compact, locator: .paragraph(number: String(paragraph)))
    }
}
