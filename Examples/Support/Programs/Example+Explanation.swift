public import GlobalCompact

extension Example {
    /// Prints an explanation, or only its footnote on a single line where `--footnotes` asks for it.
    public mutating func print(_ explanation: Explanation) {
        guard flags["footnotes"] == nil else {
            print(Layout.plain(explanation.footnote(in: language)))
            return
        }
        let lines = explanation.spelled(in: language).map(Layout.plain)
        print(lines.first ?? "", indent: 2, first: "")
        for line in lines.dropFirst().dropLast() { print(line, indent: 4, first: "  ") }
        print(label("  Footnote:", "  Note de bas de page :"))
        print(lines.last ?? "", indent: 4)
        print()
    }

    /// Prints a remark, unless only footnotes are asked for.
    public mutating func remark(_ english: String, _ french: String) {
        guard flags["footnotes"] == nil else { return }
        print(label(english, french), indent: 2, first: "")
        print()
    }

    /// The bundled document that people call by its identifier, its symbol or its short title.
    public func bundledDocument(named name: String) -> BundledDocument? {
        BundledDocument.all.first { document in
            [
                document.rawValue, document.reference.spelled(),
                document.reference.spelled(in: .french),
            ]
            .contains { $0.utf8.elementsEqual(name.utf8) }
        }
    }

    /// The arguments with a citation that came in one piece taken apart.
    ///
    /// "A/RES/68/4, para. 27"
    public var splitCitation: [String] {
        guard let first = arguments.first,
            let comma = first.utf8.firstIndex(of: UInt8(ascii: ",")),
            bundledDocument(named: String(first[..<comma])) != nil
        else { return arguments }
        return [String(first[..<comma]), String(first[first.index(after: comma)...])]
            + arguments.dropFirst()
    }

    /// The compact form of a place as people write it.
    ///
    /// "27", "8a", "8 (a)", "para. 8 (a)" or "annex, para. 26".
    public func place(_ text: String) -> String {
        var place = ""
        for word in text.split(whereSeparator: { " ,()".contains($0) }) {
            let word = word.lowercased()
            if ["para", "para.", "par", "par.", "paragraph", "paragraphe"].contains(word) {
                continue
            }
            let isAnnex = word == "annex" || word == "annexe"
            let isBlock = word == "block" || word == "bloc"
            place += isAnnex ? "annex-" : isBlock ? "block-" : word
        }
        return place
    }
}

// MARK: - Passages of the bundled documents

extension Example {
    /// Prints why curators map a passage to an objective, or to all that they name.
    ///
    /// - Parameter isAlone: whether the user asked for this one passage and wants an answer even
    ///   where curators say nothing.
    public mutating func explainCurated(
        _ objective: Objective?, at citation: Citation, isAlone: Bool
    ) {
        let corpus = Corpus.bundled
        let judged = corpus.curated.mappings(at: citation)
        let wanted = judged.filter { objective == nil || $0.objective == objective }
        for mapping in wanted {
            if let explanation = corpus.explanation(of: mapping) { print(explanation) }
        }
        guard wanted.isEmpty, isAlone else { return }
        let place = citation.spelled(in: language)
        if judged.isEmpty {
            remark(
                "\(place): curators have not read it. What the engine computes:",
                "\(place) : non lu par les curateurs. Ce que le moteur calcule :")
        } else if let objective {
            remark(
                "\(place): curators read it and do not name objective \(objective.number)."
                    + " What the engine computes:",
                "\(place) : lu par les curateurs, qui ne retiennent pas l'objectif "
                    + "\(objective.number). Ce que le moteur calcule :")
        }
        explainComputed(objective, at: citation, isAlone: true)
    }

    /// Prints why the engine maps a passage to an objective, or to all that it asserts.
    public mutating func explainComputed(
        _ objective: Objective?, at citation: Citation, isAlone: Bool
    ) {
        let corpus = Corpus.bundled
        let found = corpus.computed(at: citation).filter { $0.objective != nil }
        let asserted = found.filter { $0.level == .central }.compactMap(\.objective)
        var wanted = asserted.filter { objective == nil || $0 == objective }
        if wanted.isEmpty, isAlone {
            wanted = [objective ?? found.first?.objective].compactMap { $0 }
            if objective == nil {
                remark(
                    "\(citation.spelled()): the engine read it and asserts no objective."
                        + (wanted.isEmpty ? "" : " The nearest:"),
                    "\(citation.spelled(in: .french)) : lu par le moteur, qui n'affirme aucun objectif."
                        + (wanted.isEmpty ? "" : " Le plus proche :"))
            }
        }
        for objective in wanted {
            if let explanation = corpus.computedExplanation(of: objective, at: citation) {
                print(explanation)
            }
        }
    }
}
