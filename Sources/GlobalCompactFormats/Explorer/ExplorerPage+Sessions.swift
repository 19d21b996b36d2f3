import GlobalCompact

extension ExplorerPage {
    /// What the page says of a session: its objectives, and who led, moderated, opened and spoke.
    func section(on column: ExplorerColumn) -> HTML {
        guard let session = column.column.session else { return "" }
        let objectives = session.objectives.map { objective in
            link(
                "o=\(objective.number)&\(column.address)", HTML(ExplorerWords.objective(objective)))
        }
        let rows: [(Bilingual, [HTML])] = [
            (ExplorerWords.organisers, session.leadOrganisers.map { "<bdi>\($0)</bdi>" }),
            (ExplorerWords.moderators, session.moderators.map(name)),
            (ExplorerWords.openers, session.openingStates.map(name)),
            (ExplorerWords.contributors, session.contributions.map(name)),
            (ExplorerWords.replies, session.rightsOfReply.map(name)),
        ]
        return """
            <section class="subject" id="\(column.address)">
            <h2 tabindex="-1">\(column.name)</h2>
            \(line(ExplorerWords.objectives, objectives))\
            <dl>
            \(rows.filter { !$1.isEmpty }.map { label, names -> HTML in
                "<dt>\(label)</dt><dd>\(names.enumerated().map { $0 == 0 ? $1 : " · " + $1 })</dd>\n"
            })</dl>
            </section>

            """
    }

    private func name(_ moderator: Moderator) -> HTML {
        "<bdi>\([moderator.name, moderator.affiliation].compactMap { $0 }.joined(separator: ", "))</bdi>"
    }

    /// A State by its name in the reader's language, anybody else as printed.
    private func name(_ participant: Participant) -> HTML {
        guard let state = participant.state else { return "<bdi>\(participant.name)</bdi>" }
        return HTML(Bilingual { state.name(in: $0) })
    }

    private func name(_ contribution: Contribution) -> HTML {
        let others = contribution.onBehalfOf
        guard !others.isEmpty else { return name(contribution.contributor) }
        return """
            \(name(contribution.contributor)) (\(ExplorerWords.onBehalfOf) \
            \(others.enumerated().map { $0 == 0 ? name($1) : ", " + name($1) }))
            """
    }
}
