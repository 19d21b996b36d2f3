import GlobalCompact

/// A theme followed through the documents of an explorer, and through the Compact, in order of date.
struct ExplorerTrail {
    let theme: Theme
    let steps: [Step]

    /// A document or the Compact on the way.
    struct Step {
        /// The day, or nil where it is not known.
        var date: CalendarDate?
        /// The document, or nil where the step is the Compact.
        var document: ExplorerDocument?
        /// The passages that deal with the theme; for a report, what stands outside the sessions and
        /// then session by session.
        var groups: [Group]

        var count: Int { groups.reduce(0) { $0 + $1.passages.count } }
    }

    /// The passages of a document, or those of it that sum up a session.
    struct Group {
        /// The session, or nil for what stands outside the sessions.
        var session: ReviewSession?
        /// The theme's objectives that were assigned to the session.
        var assigned: [Objective]
        var passages: [(passage: ExplorerPassage, tag: ExplorerPassage.Statement)]

        /// Whether nobody would miss it.
        var isIdle: Bool { passages.isEmpty && assigned.isEmpty }
    }

    init(_ theme: Theme, in explorer: Explorer) {
        self.theme = theme
        var steps = explorer.documents.map { document in
            Step(
                date: document.reference.date, document: document,
                groups: Self.groups(of: theme, in: document, explorer.columns))
        }
        let compact = Step(date: .compact, groups: [])
        let later = steps.firstIndex { step in step.date.map { $0 > .compact } ?? true }
        steps.insert(compact, at: later ?? steps.endIndex)
        self.steps = steps
    }

    private static func groups(
        of theme: Theme, in document: ExplorerDocument, _ columns: [ExplorerColumn]
    ) -> [Group] {
        let found = document.passages.compactMap { passage in
            passage.claims.first { $0.theme == theme && $0.leads }.map { (passage, $0) }
        }
        let sessions = columns.filter { $0.column.document == document.reference }
            .compactMap(\.column.session)
        let inSessions = sessions.map { session in
            Group(
                session: session, assigned: session.objectives.filter(theme.objectives.contains),
                passages: found.filter { $0.0.session == session.ordinal })
        }
        let outside = Group(assigned: [], passages: found.filter { $0.0.session == nil })
        return [outside] + inSessions
    }
}

extension ExplorerPassage.Statement {
    /// Whether a trail leads through the passage: it counts, or an engine suggests as much.
    fileprivate var leads: Bool { isCounted || (isSuggestion && claim.level == .central) }
}
