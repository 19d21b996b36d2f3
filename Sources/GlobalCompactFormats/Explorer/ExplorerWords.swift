import GlobalCompact

/// The explorer's own words, in English and French.
enum ExplorerWords {
    static let title = Bilingual("Crosswalk explorer", "Explorateur de correspondances")
    static let kicker = Bilingual(
        "Global Compact for Safe, Orderly and Regular Migration",
        "Pacte mondial pour des migrations sûres, ordonnées et régulières")
    static let skip = Bilingual("Skip to the passages", "Aller aux passages")
    static let toMap = Bilingual("Back to the map", "Retour à la carte")
    static let none = Bilingual("none", "aucun")
    static let notReviewed = Bilingual("not reviewed", "pas examiné")
    static let assigned = Bilingual("assigned", "attribué")
    static let undated = Bilingual("Date not known", "Date inconnue")
    static let colon = Bilingual(": ", "\u{A0}: ")

    static func session(_ ordinal: Int) -> Bilingual {
        Bilingual("Session \(ordinal)", "Séance \(ordinal)")
    }

    static func objective(_ objective: Objective) -> Bilingual {
        Bilingual { "\(objective.number) \(objective.shortName(in: $0))" }
    }

    static func theme(_ theme: Theme) -> Bilingual {
        Bilingual { theme.name(in: $0) }
    }

    /// "1 passage", "3 passages".
    static func passages(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count) passage\(count == 1 ? "" : "s")", "\(count) passage\(count < 2 ? "" : "s")")
    }

    static func documents(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count) document\(count == 1 ? "" : "s")",
            "\(count) document\(count < 2 ? "" : "s")")
    }

    // MARK: The head

    /// Who read the documents: a person, an engine, or both.
    static func method(_ origins: [Origin]) -> Bilingual {
        let judgement = Judgement(origins)
        return Bilingual(judgement.sentence(in: .english), judgement.sentence(in: .french))
    }

    // MARK: The heat maps

    static let objectiveMap = Bilingual(
        "Where the 23 objectives appear", "Où paraissent les 23 objectifs")
    static let themeMap = Bilingual("Where the themes appear", "Où paraissent les thèmes")
    static let objectives = Bilingual("Objectives", "Objectifs")
    static let themes = Bilingual("Themes", "Thèmes")
    static let asTable = Bilingual("The map as a table", "La carte en tableau")
    static let mapHint = Bilingual(
        "Passages of each document, and of the summary of each session. Choose a cell to read them; "
            + "arrow keys move between cells.",
        "Passages de chaque document et du résumé de chaque séance. Choisissez une case pour les "
            + "lire\u{A0}; les flèches du clavier mènent d’une case à l’autre.")

    /// What the signs of the heat maps mean: the class of a swatch, its sign, and the meaning.
    static let legend: [(style: String, sign: String, meaning: Bilingual)] = [
        ("n1", "1", Bilingual("one passage", "un passage")),
        ("n2", "2–3", Bilingual("two or three", "deux ou trois")),
        ("n3", "4–7", Bilingual("four to seven", "quatre à sept")),
        ("n4", "8+", Bilingual("eight or more", "huit ou plus")),
        ("arguable", "~1", Bilingual("only arguable passages", "seulement discutables")),
        ("none", "·", Bilingual("read, none found", "lu, aucun trouvé")),
        ("unread", "?", Bilingual("not yet reviewed", "pas encore examiné")),
        ("assigned", "", Bilingual("assigned to the session", "attribué à la séance")),
        (
            "assigned silent", "!",
            Bilingual(
                "assigned, and its summary does not discuss it",
                "attribué, et son résumé n’en traite pas")
        ),
    ]

    // MARK: The controls

    static let filters = Bilingual("Filters", "Filtres")
    static let search = Bilingual("Search the passages", "Chercher dans les passages")
    static let objective = Bilingual("Objective", "Objectif")
    static let session = Bilingual("Session", "Séance")
    static let theme = Bilingual("Theme", "Thème")
    static let document = Bilingual("Document", "Document")
    static let state = Bilingual("State", "État")
    static let all = Bilingual("all", "tous")
    static let clear = Bilingual("Clear all", "Tout effacer")
    static let copyCitation = Bilingual("Copy citation", "Copier la référence")
    static func state(_ state: Coverage.State) -> Bilingual {
        switch state {
        case .mapped: Bilingual("mapped to an objective", "lié à un objectif")
        case .noneFound: Bilingual("read, no objective found", "lu, aucun objectif trouvé")
        case .notReviewed: Bilingual("not yet reviewed", "pas encore examiné")
        }
    }

    // MARK: The welcome

    static let start = Bilingual("Where to begin", "Par où commencer")
    static let howTo = Bilingual(
        "Choose a cell of the map to read the passages behind its number, with the words that carry "
            + "each mapping. Choose a theme to follow it from the first document to the last. The "
            + "address of every view can be sent to a colleague.",
        "Choisissez une case de la carte pour lire les passages que son nombre annonce, avec les "
            + "mots qui portent chaque lien. Choisissez un thème pour le suivre du premier document "
            + "au dernier. L’adresse de chaque vue peut être envoyée à une collègue.")
    static let readAll = Bilingual("Read a document in full", "Lire un document en entier")
    static let trails = Bilingual("Follow a theme", "Suivre un thème")
    static let gaps = Bilingual("What is missing", "Ce qui manque")

    // MARK: Sessions

    static let organisers = Bilingual("Lead organisers", "Organisateurs principaux")
    static let moderators = Bilingual("Moderated by", "Modération")
    static let openers = Bilingual("Opened by", "Ouverture par")
    static let contributors = Bilingual("Contributions", "Contributions")
    static let replies = Bilingual("Rights of reply", "Droits de réponse")
    static let onBehalfOf = Bilingual("on behalf of", "au nom de")

    // MARK: Trails

    static let trailAsTable = Bilingual("The trail as a table", "Le parcours en tableau")
    static let passage = Bilingual("Passage", "Passage")
    static let words = Bilingual("Words", "Mots")

    static func paragraph(of objective: Objective) -> Bilingual {
        Bilingual("para. \(objective.paragraph)", "par. \(objective.paragraph)")
    }

    static func trail(of theme: Theme) -> Bilingual {
        Bilingual("Trail of: ", "Parcours de\u{A0}: ") + self.theme(theme)
    }

    /// "28 passages, none on the theme".
    static func silence(_ document: ExplorerDocument) -> Bilingual {
        passages(document.passages.count)
            + Bilingual(", none on the theme", ", aucun sur le thème")
    }

    /// "Session 3 (objective 20)": a session with what was assigned to it.
    static func session(_ ordinal: Int, assigned objectives: [Objective]) -> Bilingual {
        let numbers = objectives.map { String($0.number) }.joined(separator: ", ")
        guard !objectives.isEmpty else {
            return session(ordinal) + Bilingual(" (on other objectives)", " (autres objectifs)")
        }
        return session(ordinal)
            + (objectives.count == 1
                ? Bilingual(" (objective \(numbers))", " (objectif \(numbers))")
                : Bilingual(" (objectives \(numbers))", " (objectifs \(numbers))"))
    }

    // MARK: Passages

    static let assignedTo = Bilingual("Assigned to", "Attribué à")

    /// Why a cell is empty.
    static func silence(_ cell: Coverage.Cell) -> Bilingual {
        cell.state == .notReviewed
            ? Bilingual("Not reviewed.", "Pas examiné.")
            : passages(cell.read) + Bilingual(" read, none found.", " lus, aucun trouvé.")
    }

    /// "34 of 38 passages read".
    static func reading(_ read: Int, of all: Int) -> Bilingual {
        Bilingual("\(read) of \(all) passages read", "\(read) passages lus sur \(all)")
    }

    static func versions(_ versions: LibraryVersions) -> Bilingual {
        Bilingual(
            "data \(versions.data), engine \(versions.engine), vocabulary \(versions.vocabulary)",
            "données \(versions.data), moteur \(versions.engine), vocabulaire \(versions.vocabulary)"
        )
    }

    static let suggested = Bilingual("suggested, not reviewed", "suggéré, pas examiné")
    static let assigning = Bilingual(
        "only assigns it to a session", "l’attribue seulement à une séance")
    static let notes = Bilingual("Notes", "Notes")

    static func relation(_ relation: Relation) -> Bilingual {
        Bilingual { relation.spelledWithPronoun(in: $0) }
    }

    static func confidence(_ confidence: Double) -> Bilingual {
        let percent = confidence.hundredths
        return Bilingual("confidence \(percent)%", "confiance \(percent)\u{A0}%")
    }
}
