import GlobalCompact

extension ExplorerPage {
    /// The head of a document: its name, where it stands, how much of it was read.
    func opening(of document: ExplorerDocument) -> HTML {
        let reference = document.reference
        var facts: [HTML] = []
        // What bears no symbol has its date in its name.
        if let symbol = reference.symbol {
            if let date = reference.date {
                facts.append(HTML(Bilingual { date.spelled(in: $0) }))
            }
            facts.append(
                "<a href=\"\(symbol.url)\" rel=\"noreferrer\">\(symbol.description)</a>")
        }
        facts.append(HTML(ExplorerWords.reading(document.read, of: document.passages.count)))
        return """
            <section class="document" id="d=\(document.id)">
            <h2 tabindex="-1">\(name(of: document))</h2>
            <p>\(facts.enumerated().map { $0 == 0 ? $1 : " · " + $1 })</p>

            """
    }

    /// A passage with what is said of it, after its headings where they are others than those of
    /// the passage before.
    func passage(_ index: Int, of document: ExplorerDocument) -> HTML {
        let passage = document.passages[index]
        let path = passage.passage.sectionPath
        let before = index == 0 ? [] : document.passages[index - 1].passage.sectionPath
        let heading: HTML =
            path.isEmpty || path.map { Array($0.utf8) } == before.map { Array($0.utf8) }
            ? ""
            : "<p class=\"path\"\(languageAttribute(of: document))><bdi>\(path.joined(separator: " › "))</bdi></p>\n"
        let counted = passage.claims.filter(\.isCounted)
        let near = passage.claims.filter { !$0.isCounted }
        let session: HTML = passage.session.map { " data-s=\"\($0)\"" } ?? ""
        return """
            \(heading)<article class="passage" id="p=\(passage.id)" data-d="\(document.id)"\(session) \
            data-r="\(passage.state.rawValue)" data-o="\(objectives(counted))" data-t="\(themes(counted))" \
            data-near-o="\(objectives(near))" data-near-t="\(themes(near))">
            <h3>\(link("p=\(passage.id)", HTML(Bilingual { passage.citation.spelled(in: $0) }))) \
            <button type="button" class="copy js" data-iri="\(passage.citation.iri)">\(ExplorerWords.copyCitation)</button></h3>
            <p class="text" dir="auto"\(languageAttribute(of: document))>\(text(of: passage))</p>
            \(claims(on: passage))</article>

            """
    }

    /// The notes of a document, and its end.
    func ending(of document: ExplorerDocument) -> HTML {
        let notes = document.document.notes
        guard !notes.isEmpty else { return "</section>\n" }
        return """
            <details class="notes"><summary>\(ExplorerWords.notes) (\(notes.count))</summary>
            <dl\(languageAttribute(of: document))>
            \(notes.map { "<dt>\($0.mark)</dt><dd dir=\"auto\">\($0.text)</dd>\n" })</dl></details>
            </section>

            """
    }

    /// The language of a document's own words, as an attribute; nothing if it is not known.
    func languageAttribute(of document: ExplorerDocument) -> HTML {
        document.document.language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    }

    private func objectives(_ statements: [ExplorerPassage.Statement]) -> String {
        Set(statements.compactMap(\.objective)).sorted().map { String($0.number) }
            .joined(separator: " ")
    }

    private func themes(_ statements: [ExplorerPassage.Statement]) -> String {
        Set(statements.compactMap(\.theme?.rawValue)).sorted().joined(separator: " ")
    }

    /// The text, with the words that claims rest on marked.
    private func text(of passage: ExplorerPassage) -> [HTML] {
        passage.stretches.map { stretch in
            guard !stretch.isPlain else { return "\(stretch.text)" }
            let objectives = stretch.objectives.map { String($0.number) }.joined(separator: " ")
            let themes = stretch.themes.map(\.rawValue).joined(separator: " ")
            return """
                <mark data-o="\(objectives)" data-t="\(themes)">\(stretch.text)</mark>
                """
        }
    }

    // MARK: What is said

    private func claims(on passage: ExplorerPassage) -> HTML {
        let lines = passage.claims.map { statement -> HTML in
            let target: (address: String, name: Bilingual)
            switch statement.claim.target {
            case .objective(let objective):
                target = ("o=\(objective.number)", ExplorerWords.objective(objective))
            case .theme(let theme):
                target = ("t=\(theme.rawValue)", ExplorerWords.theme(theme))
            case .none:
                return statement.claim.rationale.isEmpty
                    ? "" : "<li class=\"reason\">\(statement.claim.rationale)</li>\n"
            }
            let kind = statement.theme == nil ? "objective" : "theme"
            let strength = statement.isCounted ? statement.claim.level.rawValue : "near"
            return """
                <li class="\(kind) \(strength)" data-target="\(target.address)">\
                \(link(target.address, HTML(target.name))) <span class="facts">\(facts(on: statement))</span>\
                \(reason(of: statement.claim))</li>

                """
        }
        let state: HTML =
            passage.state == .mapped
            ? "" : "<p class=\"state\">\(ExplorerWords.state(passage.state))</p>\n"
        return lines.isEmpty ? state : "\(state)<ul class=\"claims\">\n\(lines)</ul>\n"
    }

    private func reason(of claim: Claim) -> HTML {
        claim.rationale.isEmpty ? "" : " <span class=\"reason\">\(claim.rationale)</span>"
    }

    /// How a claim stands: relation, level, confidence, and who says so.
    func facts(on statement: ExplorerPassage.Statement) -> HTML {
        let claim = statement.claim
        var facts: [Bilingual] = []
        if statement.objective != nil, claim.relation != .unrelated {
            facts.append(ExplorerWords.relation(claim.relation))
        }
        facts.append(
            statement.isAssignment
                ? ExplorerWords.assigning : Bilingual { claim.level.spelled(in: $0) })
        facts.append(ExplorerWords.confidence(claim.confidence))
        facts.append(
            Bilingual { language in
                claim.origin.spelled(in: language) + (claim.origin.curator.map { " (\($0))" } ?? "")
            })
        if statement.isSuggestion { facts.append(ExplorerWords.suggested) }
        return HTML(.joined(facts, by: " · "))
    }
}
