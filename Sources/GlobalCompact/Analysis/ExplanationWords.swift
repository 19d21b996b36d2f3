/// The sentences of explanations, in English or French.
struct ExplanationWords {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func say(_ english: String, _ french: String) -> String {
        language == .french ? french : english
    }

    func labelled(_ label: String, _ text: String) -> String {
        label + say(": ", " : ") + text
    }

    func number(_ value: Double) -> String { Figure.spelled(value, in: language) }
    func confidence(_ value: Double) -> String { Figure.confidence(value, in: language) }
    func quoted(_ text: String) -> String { say("“\(text)”", "«\u{A0}\(text)\u{A0}»") }

    var semicolon: String { say("; ", " ; ") }

    func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + say(" and ", " et ") + last
    }
}

// MARK: - What is explained

extension ExplanationWords {
    /// A target by its name.
    func name(_ target: String) -> String {
        if target.isEmpty { return say("no objective", "aucun objectif") }
        if let objective = Int(target).flatMap(Objective.init(rawValue:)) {
            return "\(say("objective", "objectif")) \(target), \(objective.shortName(in: language))"
        }
        if let theme = Theme(rawValue: target) {
            return labelled(say("theme", "thème"), theme.name(in: language))
        }
        return target
    }

    func heading(_ explanation: Explanation) -> String {
        [explanation.subject?.spelled(in: language), name(explanation.target)]
            .compactMap { $0 }.joined(separator: " → ")
    }

    func verdict(_ explanation: Explanation) -> String {
        facts(explanation).joined(separator: " · ")
    }

    private func facts(_ explanation: Explanation) -> [String] {
        var facts = [level(explanation)]
        if let relation = explanation.relation, explanation.level?.isPositive == true,
            explanation.level != .mentioned
        {
            facts.append(relation.spelledWithPronoun(in: language))
        }
        if !explanation.origin.isCurated, explanation.level != .noneFound {
            facts.append(say("confidence ", "confiance ") + confidence(explanation.confidence))
        }
        facts.append(source(explanation.origin))
        return facts
    }

    private func level(_ explanation: Explanation) -> String {
        switch explanation.level {
        case .mentioned?:
            say("mentioned, not asserted", "mentionné, non affirmé")
        case .rejected?:
            say("rejected: looks related, is not", "écarté : semble apparenté, ne l'est pas")
        case .arguable?:
            say("arguable: experts may differ", "discutable : les avis peuvent différer")
        case .noneFound?:
            say("read, and none found", "lu, et aucun trouvé")
        case let level?: level.spelled(in: language)
        case nil: say("not found", "non trouvé")
        }
    }

    /// Who says so, in which version.
    func source(_ origin: Origin) -> String {
        switch origin {
        case .curated(let version, nil):
            say("curated, data version \(version)", "établi à la main, données version \(version)")
        case .curated(let version, let name?):
            say(
                "curated by \(name), version \(version)",
                "établi à la main par \(name), version \(version)")
        case .computed(let version):
            say(
                "computed, engine and vocabulary \(version)",
                "calculé, moteur et vocabulaire \(version)")
        }
    }
}

// MARK: - Footnote

extension ExplanationWords {
    func footnote(_ explanation: Explanation) -> String {
        var head = explanation.subject?.spelled(in: language) ?? say("Text", "Texte")
        if let objective = explanation.objective {
            let place = "A/RES/73/195, \(say("para.", "par.")) \(objective.paragraph)"
            head += say(
                ", on objective \(objective.number) of the Compact (\(place))",
                ", sur l'objectif \(objective.number) du Pacte (\(place))")
        } else {
            head += ", " + name(explanation.target)
        }
        var facts = [self.facts(explanation).joined(separator: ", ")]
        let words = explanation.quotations.flatMap(\.words)
        if !words.isEmpty { facts.append("« \(words.quotation) »") }
        if let rationale = explanation.rationale { facts.append(rationale.withoutFinalStop) }
        if !explanation.origin.isCurated {
            facts.append(say("not reviewed by a person", "non revu par une personne"))
        }
        if let subject = explanation.subject { facts.append(subject.iri) }
        return labelled(head, facts.joined(separator: semicolon)) + "."
    }
}

extension String {
    /// The text without the stop at its end.
    fileprivate var withoutFinalStop: String {
        utf8.last == UInt8(ascii: ".") ? Array(utf8.dropLast()).asText : self
    }
}
