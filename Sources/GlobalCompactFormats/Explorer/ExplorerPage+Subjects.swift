import GlobalCompact

extension ExplorerPage {
    /// What the page says of an objective: its title and sessions, and the passages that speak for
    /// it, column by column.
    func section(on objective: Objective) -> HTML {
        let themes = Theme.all.filter { $0.objectives.contains(objective) }
        let sessions = columns.filter {
            $0.column.session?.objectives.contains(objective) ?? false
        }
        let place = Bilingual(same: "A/RES/73/195, ") + ExplorerWords.paragraph(of: objective)
        return """
            <section class="subject" id="o=\(objective.number)">
            <h2 tabindex="-1">\(ExplorerWords.objective(objective))</h2>
            <p>\(Bilingual { objective.title(in: $0) }) \
            (<a href="\(objective.iri)" rel="noreferrer">\(place)</a>)</p>
            \(line(ExplorerWords.assignedTo, sessions.map { link("o=\(objective.number)&\($0.address)", HTML($0.name)) }))\
            \(line(ExplorerWords.themes, themes.map { link("t=\($0.rawValue)", HTML(ExplorerWords.theme($0))) }))\
            <div class="digest">
            \(columns.map { digest(of: objective, in: $0) })</div>
            </section>

            """
    }

    /// What the page says of a theme: what it takes in, its objectives and its trail.
    func section(on theme: Theme) -> HTML {
        """
        <section class="subject" id="t=\(theme.rawValue)">
        <h2 tabindex="-1">\(ExplorerWords.theme(theme))</h2>
        <p>\(Bilingual { theme.scopeNote(in: $0) })</p>
        \(line(ExplorerWords.objectives, theme.objectives.map { link("o=\($0.number)", HTML(ExplorerWords.objective($0))) }))\
        \(trail(of: theme))\
        </section>

        """
    }

    /// A label with links behind it; nothing without links.
    func line(_ label: Bilingual, _ links: [HTML]) -> HTML {
        links.isEmpty
            ? ""
            : "<p class=\"chips\">\(label)\(ExplorerWords.colon)\(links.map { $0 + " " })</p>\n"
    }

    /// The passages of a document or session that speak for an objective, for readers without
    /// JavaScript; the others choose a cell.
    private func digest(of objective: Objective, in column: ExplorerColumn) -> HTML {
        let cell = column.column[objective]
        let entries =
            passages(in: column).flatMap { passage in
                passage.claims.filter { $0.isCounted && $0.objective == objective }.map {
                    "<li>\(entry(passage, $0))</li>\n"
                }
            } as [HTML]
        let body: HTML =
            entries.isEmpty
            ? "<p>\(ExplorerWords.silence(cell))</p>\n" : "<ul>\n\(entries)</ul>\n"
        return """
            <h3 id="o=\(objective.number)&amp;\(column.address)">\(column.name)</h3>
            \(body)
            """
    }

    /// A passage in a list: its place, the words that speak, and what is said of them.
    func entry(_ passage: ExplorerPassage, _ statement: ExplorerPassage.Statement) -> HTML {
        """
        \(link("p=\(passage.id)", HTML(place(of: passage))))\
        \(words(of: statement.claim, in: passage)) – \(facts(on: statement))
        """
    }

    /// The words that a claim rests on, as quotations.
    func words(of claim: Claim, in passage: ExplorerPassage) -> HTML {
        claim.evidence.isEmpty
            ? "" : " \(claim.evidence.map { "<q><bdi>\($0.quote)</bdi></q> " as HTML })"
    }

    /// The passages of a column, in order.
    func passages(in column: ExplorerColumn) -> [ExplorerPassage] {
        guard
            let document = documents.first(where: { $0.reference == column.column.document })
        else { return [] }
        return document.passages(of: column.column.session)
    }

    /// The place of a passage without the name of its document.
    func place(of passage: ExplorerPassage) -> Bilingual {
        Bilingual { passage.citation.place(in: $0) }
    }
}
