/// The sentences of explanations, in English or French.
struct ExplanationWords {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    private func say(_ english: String, _ french: String) -> String {
        language == .french ? french : english
    }

    private func labelled(_ label: String, _ text: String) -> String {
        label + say(": ", " : ") + text
    }

    private func number(_ value: Double) -> String { Figure.spelled(value, in: language) }
    private func confidence(_ value: Double) -> String { Figure.confidence(value, in: language) }
    private func quoted(_ text: String) -> String { say("“\(text)”", "«\u{A0}\(text)\u{A0}»") }

    private var semicolon: String { say("; ", " ; ") }

    private func list(_ names: [String]) -> String {
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

// MARK: - Arithmetic

extension ExplanationWords {
    func arithmetic(_ sums: Explanation.Arithmetic, of explanation: Explanation) -> [String] {
        var lines = [labelled(say("Terms", "Termes"), terms(sums))]
        if let whole = sums.whole, let best = sums.best {
            lines.append(
                labelled(say("Learned, whole text", "Appris, texte entier"), learned(whole)))
            if best != whole {
                lines.append(
                    labelled(
                        say("Learned, strongest sentence", "Appris, phrase la plus forte"),
                        learned(best)))
            }
        }
        if let sum = sums.sum, let threshold = sums.threshold, let least = sums.leastRelevance,
            let relevance = sums.relevance
        {
            let products = sums.signals.filter { $0.product != 0 }.map(signal)
            let total = say("sum ", "somme ") + number(sum)
            let result = say("logistic ", "logistique ") + confidence(Logistic.probability(sum))
            let bounds = say(
                "asserted where terms alone reach \(number(sums.termThreshold)), or from "
                    + "\(number(threshold)) with a relevance of \(number(least)), here "
                    + number(relevance),
                "affirmé si les termes seuls atteignent \(number(sums.termThreshold)), ou à partir "
                    + "de \(number(threshold)) avec une pertinence de \(number(least)), ici "
                    + number(relevance))
            let floor =
                Logistic.probability(sum) < sums.termThreshold
                    && sums.termConfidence >= sums.termThreshold
                ? say(
                    " → \(number(sums.termThreshold)) at least, since terms assert it",
                    " → \(number(sums.termThreshold)) au moins, car les termes l'affirment") : ""
            lines.append(
                labelled(
                    say("Together", "Ensemble"),
                    products.joined(separator: semicolon)
                        + " → \(total) → \(result)\(floor) (\(bounds))"))
        }
        if !sums.citations.isEmpty {
            let words = list(sums.citations.map { quoted($0.quote) })
            lines.append(
                labelled(
                    say("Cited by number or title", "Cité par numéro ou par titre"),
                    words + say(" → 1.00, certain", " → 1,00, certain")))
        }
        if explanation.level != .noneFound, sums.confidence != explanation.confidence {
            lines.append(
                say(
                    "This engine (\(sums.version)) reckons \(confidence(sums.confidence)) instead.",
                    "Ce moteur (\(sums.version)) calcule \(confidence(sums.confidence)) à la place."
                ))
        }
        return lines
    }

    private func terms(_ sums: Explanation.Arithmetic) -> String {
        guard !sums.terms.isEmpty else { return say("none of its words", "aucun de ses mots") }
        var text = sums.terms.map(step).joined(separator: semicolon)
        let counted = sums.countedTerms
        if !counted.isEmpty {
            let factors = counted.map { "(1 − \(number($0.term.weight)))" }.joined()
            let product = 1 - counted.reduce(1.0) { $0 * (1 - $1.term.weight) }
            text += " → 1 − \(factors) = \(confidence(product))"
            if product != sums.termConfidence, abs(product - sums.termConfidence) > 0.001 {
                text += " → " + number(sums.termConfidence)
            }
        } else {
            text += " → " + number(sums.termConfidence)
            if sums.termConfidence > 0 {
                text += say(
                    ", half of what they would bring in company",
                    ", la moitié de ce qu'ils apporteraient accompagnés")
            }
        }
        if sums.sum == nil {
            text += say(
                " (asserted from \(number(sums.termThreshold)))",
                " (affirmé à partir de \(number(sums.termThreshold)))")
        }
        return text
    }

    private func step(_ step: Explanation.TermStep) -> String {
        let cause = quoted(step.cause ?? "")
        let isAmbient = step.term.role == .ambient
        let role = isAmbient ? say("ambient", "ambiant") : say("cue", "indice")
        let effect =
            switch step.effect {
            case .counted where !step.term.role.wantsCompany: say("sufficient", "suffit")
            case .counted where step.cause == nil: role + say(", in company", ", accompagné")
            case .counted: role + say(", beside \(cause)", ", avec \(cause)")
            case .alone where isAmbient:
                role + say(", without a context term", ", sans terme de contexte")
            case .alone: role + say(", without company", ", sans compagnie")
            case .silenced: say("silenced by \(cause)", "réduit au silence par \(cause)")
            case .hidden: say("part of \(cause)", "partie de \(cause)")
            }
        return "\(quoted(step.term.text)) \(number(step.term.weight)) (\(effect))"
    }

    /// How many words of a learned sum are named; the rest are summed up.
    private static let movesShown = 5

    private func learned(_ sum: Explanation.LearnedSum) -> String {
        var text = say("start ", "départ ") + number(sum.start)
        let shown = sum.moves.prefix(Self.movesShown)
        for move in shown {
            text += ", \(quoted(move.words.quote)) \(Figure.signed(move.amount, in: language))"
        }
        let rest = sum.moves.dropFirst(shown.count)
        if !rest.isEmpty {
            let amount = Figure.signed(rest.reduce(0.0) { $0 + $1.amount }, in: language)
            text += say(", \(rest.count) others \(amount)", ", \(rest.count) autres \(amount)")
        }
        return text + " = " + number(sum.score)
    }

    private func signal(_ signal: Explanation.Signal) -> String {
        "\(ExplanationWords.name(ofSignal: signal.name, in: language)) \(number(signal.value)) × "
            + "\(number(signal.coefficient)) = \(number(signal.product))"
    }

    /// The name of a signal; in English where the French is not known.
    static func name(ofSignal name: String, in language: Language) -> String {
        language == .french ? frenchSignals[name] ?? name : name
    }

    private static let frenchSignals = [
        "whole text": "texte entier", "best sentence": "meilleure phrase",
        "best sentence, as a probability": "meilleure phrase, en probabilité",
        "behind the leader": "retard sur le premier", "terms": "termes",
        "terms assert": "les termes affirment", "terms mention": "les termes mentionnent",
        "relevance": "pertinence", "lack of relevance": "défaut de pertinence",
        "lack of relevance where terms assert": "défaut de pertinence où les termes affirment",
        "start": "départ",
    ]
}

// MARK: - What would change it

extension ExplanationWords {
    func changes(_ explanation: Explanation) -> [String] {
        var parts: [String] = []
        if let sums = explanation.arithmetic, explanation.level != .central {
            let threshold = sums.threshold ?? sums.termThreshold
            let short = Figure.difference(threshold, sums.confidence)
            if short > 0 {
                parts.append(
                    say(
                        "it is \(number(short)) short of \(number(threshold))",
                        "il manque \(number(short)) pour atteindre \(number(threshold))"))
            } else if let relevance = sums.relevance, let least = sums.leastRelevance,
                relevance < least
            {
                parts.append(
                    say(
                        "the text is \(number(least - relevance)) short of the relevance that "
                            + "learned words need",
                        "il manque au texte \(number(least - relevance)) de la pertinence que "
                            + "demandent les mots appris"))
            }
        }
        parts += explanation.changes.map(change)
        guard !parts.isEmpty else { return [] }
        return [
            labelled(
                say("What would change it", "Ce qui le changerait"),
                parts.joined(separator: semicolon))
        ]
    }

    private func change(_ change: Explanation.Change) -> String {
        let condition =
            switch change.condition {
            case .without(let words): say("without ", "sans ") + list(words.map(quoted))
            case .inCompany(let words):
                say(
                    "with a context term beside \(list(words.map(quoted)))",
                    "avec un terme de contexte à côté de \(list(words.map(quoted)))")
            }
        return say(
            "\(condition) it would be \(result(change))",
            "\(condition), ce serait \(result(change))")
    }

    private func result(_ change: Explanation.Change) -> String {
        let level = change.level?.spelled(in: language) ?? say("not found", "non trouvé")
        return "\(confidence(change.confidence)), \(level)"
    }

    func rivals(_ explanation: Explanation) -> [String] {
        let label = say("Nearest competitor", "Concurrent le plus proche")
        guard let rival = explanation.rivals.first else {
            return [labelled(label, say("none in this passage", "aucun dans ce passage"))]
        }
        if let own = rival.confidence {
            let lead = Figure.difference(explanation.confidence, own)
            let distance =
                lead < 0
                ? say("\(number(-lead)) ahead", "\(number(-lead)) devant")
                : say("\(number(lead)) behind", "\(number(lead)) derrière")
            let level = rival.level.spelled(in: language)
            let facts = "\(name(rival.target)), \(confidence(own)), \(level)"
            return [labelled(label, explanation.target.isEmpty ? facts : "\(facts), \(distance)")]
        }
        let others = explanation.rivals.map {
            "\(say("objective", "objectif")) \($0.target) (\($0.level.spelled(in: language)))"
        }
        return [
            labelled(
                say(
                    "Judged in the same passage, the nearest first",
                    "Jugés dans le même passage, le plus proche d'abord"),
                others.joined(separator: ", "))
        ]
    }

    func opinion(_ opinion: Explanation.Opinion, on target: String) -> String {
        var facts: [String] = []
        if let level = opinion.level {
            facts.append(level.spelled(in: language))
            if let own = opinion.confidence { facts.append(confidence(own)) }
            if !opinion.evidence.isEmpty {
                facts.append(quoted(opinion.evidence.quotation))
            }
            if let rationale = opinion.rationale { facts.append(rationale) }
        } else if !target.isEmpty {
            facts.append(
                opinion.origin.isCurated
                    ? say("read, and not named", "lu, et non retenu")
                    : say("none of its words", "aucun de ses mots"))
        }
        if let rival = opinion.rivals.first {
            let own = rival.confidence.map { ", " + confidence($0) } ?? ""
            let level = rival.level.spelled(in: language)
            facts.append(
                say("nearest other ", "le plus proche ") + "\(name(rival.target)), \(level)\(own)")
        }
        let label = say("For comparison", "À titre de comparaison")
        return labelled("\(label) (\(source(opinion.origin)))", facts.joined(separator: " · "))
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
