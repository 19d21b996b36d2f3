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
