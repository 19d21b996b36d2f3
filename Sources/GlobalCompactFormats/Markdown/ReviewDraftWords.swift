import GlobalCompact

/// The words of a review draft that are the draft's own, in English or French.
///
/// They are Markdown already; no-break spaces stand where French asks for them.
struct ReviewDraftWords {
    let language: Language

    private func text(_ english: String, _ french: String) -> String {
        language == .french ? french : english
    }

    /// A label, a colon as the language sets it, and what belongs to the label.
    func labelled(_ label: String, _ value: String) -> String {
        label + text(": ", "\u{A0}: ") + value
    }

    /// A text in quotation marks.
    func quoted(_ value: String) -> String {
        text("“\(value)”", "«\u{A0}\(value)\u{A0}»")
    }

    /// What stands between the entries of a list in one line.
    var semicolon: String { text("; ", "\u{A0}; ") }

    /// Hundredths as a figure from 0 to 1 with two decimals.
    func decimal(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100)\(text(".", ","))\(rest < 10 ? "0" : "")\(rest)"
    }

    // MARK: Head

    /// The title; that of the report is Markdown already and may be empty.
    func title(_ title: String) -> String {
        let draft = text("Review draft", "Projet d’examen")
        return title.isEmpty ? draft : labelled(draft, title)
    }

    var symbol: String { text("Symbol", "Cote") }
    var date: String { text("Date", "Date") }
    var passagesRead: String { text("Passages read", "Passages lus") }
    var digest: String { text("SHA-256 of the text", "SHA-256 du texte") }
    /// What is counted in the head, with the states that count.
    var counts: [(label: String, states: [ReviewDraft.State])] {
        [
            (
                text("Objectives with a central passage", "Objectifs avec un passage central"),
                [.mapped]
            ),
            (
                text("Objectives with weaker evidence only", "Objectifs avec de simples indices"),
                [.mentionedOnly]
            ),
            (text("Objectives without passage", "Objectifs sans passage"), [.noneFound]),
            (text("Objectives not yet reviewed", "Objectifs pas encore examinés"), [.notReviewed]),
        ]
    }

    var method: String {
        text("Method and how to read the levels", "Méthode et lecture des niveaux")
    }

    /// Who says so, with the versions.
    func provenance(of origin: Origin) -> String {
        switch origin {
        case .computed(let version):
            let versions = version.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
                .map { MarkdownText.escaped(String(decoding: $0, as: UTF8.self)) }
            let engine = versions.first ?? "–"
            let vocabulary = versions.count > 1 ? versions[1] : "–"
            return text(
                """
                This draft was computed, not judged by a person: engine version \(engine), \
                vocabulary version \(vocabulary), vocabulary of the guiding principles version \
                \(GuidingPrinciple.vocabularyVersion). It gathers passages and writes nothing; every \
                link is to be confirmed by the author. The order is that of the four round tables of \
                the International Migration Review Forum.
                """,
                """
                Ce projet a été calculé et non établi à la main\u{A0}: moteur version \(engine), \
                vocabulaire version \(vocabulary), vocabulaire des principes directeurs version \
                \(GuidingPrinciple.vocabularyVersion). Il rassemble des passages et ne rédige \
                rien\u{A0}; chaque lien est à confirmer par l’auteur. L’ordre est celui des quatre \
                tables rondes du Forum d’examen des migrations internationales.
                """)
        case .curated(let version, _):
            let version = MarkdownText.escaped(version)
            return text(
                """
                The links in this draft were judged by a person (data version \(version)); the \
                guiding principles were computed (vocabulary version \
                \(GuidingPrinciple.vocabularyVersion)). The order is that of the four round tables \
                of the International Migration Review Forum.
                """,
                """
                Les liens de ce projet ont été établis à la main (données version \(version))\u{A0}; \
                les principes directeurs ont été calculés (vocabulaire version \
                \(GuidingPrinciple.vocabularyVersion)). L’ordre est celui des quatre tables rondes \
                du Forum d’examen des migrations internationales.
                """)
        }
    }

    /// How many links of a computed draft people judged, and who; nil if nobody did.
    func corrections(in draft: ReviewDraft) -> String? {
        let judged = draft.entries.flatMap(\.passages).map(\.origin).filter(\.isCurated)
        guard !draft.origin.isCurated, !judged.isEmpty else { return nil }
        var seen: Set<String> = []
        let names = judged.compactMap(\.curator).filter { seen.insert($0).inserted }
        let people = MarkdownText.escaped(names.joined(separator: ", "))
        let by = names.isEmpty ? "" : text(" by \(people)", " par \(people)")
        return judged.count == 1
            ? text("1 link was judged\(by), and says so.", "1 lien a été établi\(by), et le dit.")
            : text(
                "\(judged.count) links were judged\(by), and say so.",
                "\(judged.count) liens ont été établis\(by), et le disent.")
    }

    /// How to read the levels, figures and words, an item each.
    func levels(of draft: ReviewDraft) -> [String] {
        var items = [
            text(
                "**Central**: the passage is about the objective.",
                "**Central**\u{A0}: le passage porte sur l’objectif."),
            text(
                """
                **Mentioned**: words speak for the objective, but too weakly to assert it. Check \
                before use.
                """,
                """
                **Mentionné**\u{A0}: des mots parlent pour l’objectif, mais trop faiblement pour \
                l’affirmer. À vérifier avant emploi.
                """),
            text(
                """
                **No passage found**: the passages were read and none speaks for the objective, or \
                only in mentions below \(decimal(ReviewDraft.Support.leastHundredths)). That is a \
                statement about words; the country or region may well have acted.
                """,
                """
                **Aucun passage trouvé**\u{A0}: les passages ont été lus et aucun ne parle pour \
                l’objectif, ou seulement par des mentions au-dessous de \
                \(decimal(ReviewDraft.Support.leastHundredths)). Cela ne dit rien de ce que le pays \
                ou la région a fait.
                """),
            text(
                """
                The figure after a passage says how sure the link is, from 0 to 1. The words in bold \
                carry it; the sentence around them is quoted as it stands in the report. A central \
                passage with a low figure rests on terms of the vocabulary that its other words do \
                not bear out: check it too. Mentions below \(decimal(ReviewDraft.Support.leastHundredths)) are \
                listed by their words alone.
                """,
                """
                Le chiffre qui suit un passage dit à quel point le lien est sûr, de 0 à 1. Les mots \
                en gras le portent\u{A0}; la phrase qui les entoure est citée telle quelle. Un \
                passage central au chiffre bas repose sur des termes du vocabulaire que ses autres \
                mots ne confirment pas\u{A0}: à vérifier aussi. Les mentions au-dessous de \
                \(decimal(ReviewDraft.Support.leastHundredths)) ne sont données que par leurs mots.
                """),
        ]
        if draft.noteCount > 0 {
            items.append(
                text(
                    "Footnotes are not searched (\(draft.noteCount) in this report).",
                    "Les notes ne sont pas dépouillées (\(draft.noteCount) dans ce rapport)."))
        }
        return items
    }

    /// What to beware of where the vocabulary does not know the language of the report.
    func warning(about reportLanguage: Language?) -> String? {
        if reportLanguage == .english || reportLanguage == .french { return nil }
        return text(
            """
            The report was not recognized as English or French; the vocabulary knows no other \
            language, so that passages are probably missing.
            """,
            """
            Le rapport n’a été reconnu ni comme anglais ni comme français\u{A0}; le vocabulaire ne \
            connaît pas d’autre langue, si bien que des passages manquent probablement.
            """)
    }

    // MARK: Objectives

    func roundTable(_ roundTable: RoundTable) -> String {
        text("Round table \(roundTable.number)", "Table ronde \(roundTable.number)")
    }

    func heading(_ objective: Objective) -> String {
        labelled(
            text("Objective \(objective.number)", "Objectif \(objective.number)"),
            MarkdownText.escaped(objective.title(in: language)))
    }

    var unverifiedTitle: String {
        text(
            "(title not checked against a source)",
            "(titre français non vérifié auprès d’une source)")
    }

    func heading(_ level: Level) -> String {
        switch level {
        case .central: text("Central", "Central")
        case .arguable: text("Arguable", "Discutable")
        case .mentioned: text("Mentioned – check before use", "Mentionné – à vérifier avant emploi")
        case .rejected, .noneFound: level.spelled(in: language)
        }
    }

    /// What is said of an objective without a central passage.
    func remark(on state: ReviewDraft.State) -> String? {
        switch state {
        case .mapped: nil
        case .mentionedOnly:
            text(
                "No central passage; only weaker evidence.",
                "Aucun passage central\u{A0}; seulement des indices plus faibles.")
        case .noneFound:
            text("No passage found; to be completed.", "Aucun passage trouvé\u{A0}; à compléter.")
        case .notReviewed: text("Not yet reviewed.", "Pas encore examiné.")
        }
    }

    var faint: String {
        let limit = decimal(ReviewDraft.Support.leastHundredths)
        return text("Below \(limit)", "Au-dessous de \(limit)")
    }

    var reason: String { text("Reason", "Motif") }
    var principles: String { text("Guiding principles named", "Principes directeurs nommés") }
    var placeholder: String {
        text(
            "*To be written by the author: progress, gaps, examples, next steps.*",
            "*À rédiger par l’auteur\u{A0}: progrès, lacunes, exemples, suites à donner.*")
    }

    // MARK: Annexes

    var objectivesAnnex: String {
        text("Annex I. Objectives and passages", "Annexe I. Objectifs et passages")
    }

    var objectiveColumns: [String] {
        language == .french
            ? ["Objectif", "Table ronde", "Passages", "Niveau", "Confiance"]
            : ["Objective", "Round table", "Passages", "Level", "Confidence"]
    }

    func spelled(_ state: ReviewDraft.State) -> String {
        switch state {
        case .mapped: Level.central.spelled(in: language)
        case .mentionedOnly: Level.mentioned.spelled(in: language)
        case .noneFound: Level.noneFound.spelled(in: language)
        case .notReviewed: text("not yet reviewed", "pas encore examiné")
        }
    }

    var principlesAnnex: String {
        text("Annex II. Guiding principles", "Annexe II. Principes directeurs")
    }

    var principlesNote: String {
        text(
            """
            Passages that name a principle, whatever their objective. To name it is not to keep to \
            it, and it may be kept to unnamed.
            """,
            """
            Passages qui nomment un principe, quel que soit leur objectif. Le nommer n’est pas le \
            respecter, et il peut être respecté sans être nommé.
            """)
    }

    var principleColumns: [String] {
        language == .french
            ? ["Principe", "Passages", "Mots"] : ["Principle", "Passages", "Words"]
    }

    var notNamed: String { text("not named", "non nommé") }
    var none: String { text("None.", "Aucun.") }

    var withoutObjective: (heading: String, note: String) {
        (
            text(
                "Annex III. Passages without objective", "Annexe III. Passages sans objectif"),
            text(
                """
                These passages were read; none is about an objective. Objectives that are mentioned \
                in them stand in brackets.
                """,
                """
                Ces passages ont été lus\u{A0}; aucun ne porte sur un objectif. Les objectifs qui y \
                sont mentionnés figurent entre parenthèses.
                """)
        )
    }

    /// The objectives that a passage only mentions, in brackets.
    func mentioned(_ objectives: [Objective]) -> String {
        guard !objectives.isEmpty else { return "" }
        let numbers = objectives.map { String($0.number) }.joined(separator: ", ")
        return text(" (mentioned: \(numbers))", " (mentionnés\u{A0}: \(numbers))")
    }

    var passagesNotReviewed: (heading: String, note: String) {
        (
            text("Annex IV. Passages not yet reviewed", "Annexe IV. Passages pas encore examinés"),
            text("Nothing is known of these passages.", "On ne sait rien de ces passages.")
        )
    }
}
