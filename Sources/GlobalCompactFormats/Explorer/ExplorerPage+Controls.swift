import GlobalCompact

extension ExplorerPage {
    /// The filters, and what is shown before anything is chosen.
    var controls: HTML {
        """
        <div id="reading" tabindex="-1">
        <p class="js to-map"><a href="#map" data-stay>\(ExplorerWords.toMap)</a></p>
        <form id="filters" role="search" hidden \(named(ExplorerWords.search))>
        <p><label for="f-q">\(ExplorerWords.search)</label>
        <input type="search" id="f-q" name="q" autocomplete="off"></p>
        <details open><summary>\(ExplorerWords.filters)</summary><div class="menus">
        \(menu("o", ExplorerWords.objective, objectiveOptions))\
        \(menu("t", ExplorerWords.theme, themeOptions))\
        \(menu("d", ExplorerWords.document, documentOptions))\
        \(sessionOptions.isEmpty ? "" : menu("s", ExplorerWords.session, sessionOptions))\
        \(menu("r", ExplorerWords.state, stateOptions))\
        <p><button type="reset">\(ExplorerWords.clear)</button></p>
        </div></details>
        </form>
        <p id="notice" role="status"></p>
        \(welcome)

        """
    }

    private struct Option {
        var value: String
        var label: Bilingual
    }

    private func menu(_ name: String, _ label: Bilingual, _ options: [Option]) -> HTML {
        """
        <p><label for="f-\(name)">\(label)</label>
        <select id="f-\(name)" name="\(name)">
        <option value="" \(texts(ExplorerWords.all))</option>
        \(options.map { "<option value=\"\($0.value)\" \(texts($0.label))</option>\n" })</select></p>

        """
    }

    /// The rest of the opening tag of an option, and its text: options hold text alone, so the
    /// script writes it anew in the other language.
    private func texts(_ label: Bilingual) -> HTML {
        """
        data-text-en="\(label.english)" data-text-fr="\(label.french)">\(label[language])
        """
    }

    private var objectiveOptions: [Option] {
        Objective.allCases.map {
            Option(value: "\($0.number)", label: ExplorerWords.objective($0))
        }
    }

    private var themeOptions: [Option] {
        Theme.all.map { Option(value: $0.rawValue, label: ExplorerWords.theme($0)) }
    }

    private var documentOptions: [Option] {
        columns.filter { !$0.isSession }.map {
            Option(value: String($0.address.dropFirst(2)), label: $0.name)
        }
    }

    private var sessionOptions: [Option] {
        let reports = Set(columns.filter(\.isSession).map(\.column.document))
        return columns.filter(\.isSession).map {
            // "a-res-68-4&s=3": the script sets document and session together.
            Option(
                value: String($0.address.dropFirst(2)),
                label: reports.count == 1 ? $0.label : $0.name)
        }
    }

    private var stateOptions: [Option] {
        Coverage.State.allCases.map {
            Option(value: $0.rawValue, label: ExplorerWords.state($0))
        }
    }

    // MARK: The welcome

    private var welcome: HTML {
        """
        <section id="welcome">
        <h2>\(ExplorerWords.start)</h2>
        <p class="js">\(ExplorerWords.howTo)</p>
        \(gaps)\
        <h3>\(ExplorerWords.trails)</h3>
        <p class="chips">\(Theme.all.map { theme in
            link("t=\(theme.rawValue)", HTML(ExplorerWords.theme(theme))) + " "
        })</p>
        <h3>\(ExplorerWords.readAll)</h3>
        <ul>
        \(documents.map { document in
            """
            <li>\(link("d=\(document.id)", name(of: document)))\
            \(ExplorerWords.colon)\(ExplorerWords.passages(document.passages.count))</li>

            """
        })</ul>
        </section>
        """
    }

    /// The name of a document with its title, where it is known by its symbol.
    func name(of document: ExplorerDocument) -> HTML {
        let name = HTML(document.name)
        guard document.reference.symbol != nil, let title = document.document.title else {
            return name
        }
        return "\(name), <bdi\(languageAttribute(of: document))>\(title)</bdi>"
    }

    /// What the maps leave blank, said in words.
    private var gaps: HTML {
        let kinds: [Gap.Kind] = [.notAnticipated, .notDiscussed, .assignedButSilent, .newTheme]
        let lists = kinds.compactMap { kind -> HTML? in
            let gaps = explorer.coverage.gaps(kind)
            guard !gaps.isEmpty else { return nil }
            return """
                <dt>\(Bilingual { kind.spelled(in: $0) })</dt>
                <dd class="chips">\(gaps.map { chip($0) + " " })</dd>

                """
        }
        return lists.isEmpty
            ? "" : "<h3>\(ExplorerWords.gaps)</h3>\n<dl>\n\(lists)</dl>\n"
    }

    private func chip(_ gap: Gap) -> HTML {
        let session = gap.session.map { ExplorerWords.session($0) + Bilingual(same: ", ") }
        let place = gap.session.flatMap { ordinal in
            columns.first {
                $0.column.session?.ordinal == ordinal && $0.column.document == gap.place?.document
            }
        }
        let rest = place.map { "&" + $0.address } ?? ""
        let prefix = session ?? Bilingual(same: "")
        if let objective = gap.objective {
            return link(
                "o=\(objective.number)\(rest)", HTML(prefix + ExplorerWords.objective(objective)))
        }
        guard let theme = gap.theme else { return "" }
        return link("t=\(theme.rawValue)\(rest)", HTML(prefix + ExplorerWords.theme(theme)))
    }
}
