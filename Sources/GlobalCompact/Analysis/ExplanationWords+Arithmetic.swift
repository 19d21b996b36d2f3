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
            text += say(
                ", \(rest.count) other\(rest.count == 1 ? "" : "s") \(amount)",
                ", \(rest.count) autre\(rest.count == 1 ? "" : "s") \(amount)")
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
