public import GlobalCompact

extension Example {
    /// Prints a step of a theme's trail.
    public mutating func print(_ step: Trail.Step, of theme: Theme) {
        print(step.date.spelled(in: language))
        switch step.content {
        case .compact(let objectives): printCompact(objectives)
        case .document(let document, let passages, let reviewed, let notes):
            if passages.isEmpty {
                let silence = label(
                    "\(reviewed) passages read, none on \(theme.name(in: language).lowercased()).",
                    "\(reviewed) passages lus, aucun sur le thème « \(theme.name(in: language)) ».")
                print(labelled(document.spelled(in: language), silence), indent: 4, first: "  ")
                if !notes.isEmpty {
                    let marks = notes.joined(separator: ", ")
                    print(
                        label(
                            "Named only in note \(marks).",
                            "Nommé seulement dans la note \(marks)."), indent: 4)
                }
            }
            if document == Corpus.bundled.reviewDocument.reference {
                printReview(document, passages, theme)
            } else {
                for passage in passages { print(passage) }
            }
        }
    }

    private mutating func printCompact(_ objectives: [Objective]) {
        for objective in objectives {
            print(
                "A/RES/73/195, \(label("para.", "par.")) \(objective.paragraph), \(label("objective", "objectif")) \(objective.number)",
                indent: 4, first: "  ")
            print(objective.title(in: language), indent: 6)
        }
    }

    /// A review: what its sessions covered comes first, then what was said in them and elsewhere.
    private mutating func printReview(
        _ document: DocumentReference, _ passages: [TrailPassage], _ theme: Theme
    ) {
        for session in Corpus.bundled.sessionOutlines {
            let assigned = session.objectives.filter(theme.objectives.contains)
            let here = passages.filter { $0.session == session.ordinal && !$0.isSpillOver }
            guard !assigned.isEmpty else { continue }
            let list = assigned.map { String($0.number) }.joined(separator: ", ")
            let silence =
                here.isEmpty
                ? label(
                    "; its summary says nothing of the theme", " ; son résumé ne dit rien du thème")
                : ""
            let name = self.session(session.ordinal)
            let covered =
                assigned.count == 1
                ? label("the \(name) covered objective ", "la \(name) portait sur l'objectif ")
                : label("the \(name) covered objectives ", "la \(name) portait sur les objectifs ")
            print(
                labelled(document.spelled(in: language), covered + list + silence), indent: 4,
                first: "  ")
            for passage in here { print(passage) }
        }
        let outside = passages.filter { $0.session == nil }
        if !outside.isEmpty {
            print(label("outside the sessions:", "hors des séances :"), indent: 4, first: "  ")
            for passage in outside { print(passage) }
        }
        let spillOver = passages.filter(\.isSpillOver)
        if !spillOver.isEmpty {
            print(
                label(
                    "in sessions on other objectives:", "dans des séances sur d'autres objectifs :"),
                indent: 4, first: "  ")
            for passage in spillOver { print(passage) }
        }
    }

    private mutating func print(_ passage: TrailPassage) {
        var place = passage.citation.spelled(in: language)
        if passage.isSpillOver, let session = passage.session {
            place += " (\(self.session(session)))"
        }
        print(place, indent: 6, first: "  ")
        print(Layout.quote(passage.tag.evidence), indent: 6)
        let verb =
            passage.citation.document.role == .anticipates
            ? label("anticipates objective", "annonce l'objectif")
            : label("discusses objective", "traite de l'objectif")
        var facts: [String] = []
        if let mapping = passage.mapping, let objective = mapping.objective {
            facts.append("\(verb) \(objective.number)")
            facts.append(mapping.relation.spelledWithPronoun(in: language))
            facts.append(mapping.level.spelled(in: language))
            facts.append(mapping.origin.spelled(in: language))
        } else {
            facts.append(label("theme only", "thème seulement"))
            facts.append(passage.tag.level.spelled(in: language))
            facts.append(passage.tag.origin.spelled(in: language))
        }
        print(facts.joined(separator: " · "), indent: 6)
        if let rationale = passage.mapping?.rationale { print(rationale, indent: 6) }
    }
}
