extension MappingEngine {
    /// Why the engine finds what it finds in a text: an explanation for each of its findings, in
    /// their order.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - language: the language of the text, if it is known.
    ///   - citation: where the text stands, if it stands somewhere.
    ///   - isWanted: which findings are explained; all if left out.
    public func explanations(
        of text: String, language: Language? = nil, at citation: Citation? = nil,
        where isWanted: (Finding) -> Bool = { _ in true }
    ) -> [Explanation] {
        let reading = TextReading(text, language: language, by: self)
        let explainer = Explainer(reading, at: citation)
        return explainer.findings.filter(isWanted).map { explainer.explanation(of: $0.target) }
    }

    /// Why the engine finds an objective in a text, or why it does not.
    public func explanation(
        of objective: Objective, in text: String, language: Language? = nil,
        at citation: Citation? = nil
    ) -> Explanation {
        explanation(of: String(objective.number), in: text, language: language, at: citation)
    }

    /// Why the engine finds a target of its vocabulary in a text, or why it does not.
    ///
    /// - Parameters:
    ///   - target: the number of an objective, the identifier of a theme, or a target of another
    ///     vocabulary.
    ///   - text: the text.
    ///   - language: the language of the text, if it is known.
    ///   - citation: where the text stands, if it has a place.
    public func explanation(
        of target: String, in text: String, language: Language? = nil,
        at citation: Citation? = nil
    ) -> Explanation {
        Explainer(TextReading(text, language: language, by: self), at: citation)
            .explanation(of: target)
    }
}

/// Explains what an engine makes of one text.
struct Explainer {
    private let reading: TextReading
    private let citation: Citation?
    /// What the engine finds.
    let findings: [Finding]
    private let sentences: Sentences

    init(_ reading: TextReading, at citation: Citation?) {
        self.reading = reading
        self.citation = citation
        findings = reading.engine.findings(of: reading)
        sentences = Sentences(reading.bytes)
    }

    func explanation(of target: String) -> Explanation {
        let reckoning = reading.reckoning(of: target)
        let finding = reckoning.finding
        return Explanation(
            subject: citation, target: target,
            relation: finding != nil && Explanation.isObjective(target) ? .intersects : nil,
            level: finding?.level, confidence: reckoning.confidence,
            origin: .computed(version: reading.engine.version),
            quotations: sentences.quotations(of: finding?.evidence ?? []),
            reason: .arithmetic(Explanation.Arithmetic(reckoning, in: reading)),
            rivals: rivals(of: target, reckoning.confidence),
            changes: finding?.level == .central
                ? weakenings(of: target, finding?.evidence ?? [], cited: reckoning.cited)
                : strengthenings(of: target, reckoning))
    }

    /// How near the nearest objective comes, for the explanation of "leads to no objective".
    func explanationOfNone() -> Explanation {
        let best = Objective.allCases.map { reading.reckoning(of: String($0.number)) }
            .max { $0.confidence < $1.confidence }
        var explanation = explanation(of: best?.target ?? "")
        explanation.rivals = rivals(of: "", 1)
        explanation.target = ""
        return explanation
    }

    /// What the engine says of a target, or of the text as a whole where the target is empty.
    func opinion(on target: String) -> Explanation.Opinion {
        let finding = findings.first { $0.target == target }
        let rivals =
            target.isEmpty
            ? rivals(of: "", 1) : rivals(of: target, reading.reckoning(of: target).confidence)
        let leadsNowhere = target.isEmpty && !rivals.contains { $0.level == .central }
        return Explanation.Opinion(
            origin: .computed(version: reading.engine.version),
            level: leadsNowhere ? .noneFound : finding?.level, confidence: finding?.confidence,
            evidence: finding?.evidence ?? [], rivals: rivals)
    }

    /// The other findings of the same kind, the nearest in confidence first.
    private func rivals(of target: String, _ confidence: Double) -> [Explanation.Rival] {
        findings.filter {
            $0.target != target
                && Explanation.isObjective($0.target)
                    == (Explanation.isObjective(target) || target.isEmpty)
        }
        .map {
            Explanation.Rival(
                target: $0.target, level: $0.level, confidence: $0.confidence,
                lead: confidence - $0.confidence)
        }
        .enumerated().sorted {
            (abs($0.element.lead ?? 0), $0.offset) < (abs($1.element.lead ?? 0), $1.offset)
        }.map(\.element)
    }

    /// How many different words are struck out to see what depends on them.
    private static let trials = 8

    /// What would be left of an assertion without the word that carries most and, if it would still
    /// stand, without as many as it takes.
    private func weakenings(of target: String, _ evidence: [Evidence], cited: [Range<Int>])
        -> [Explanation.Change]
    {
        // What cites the objective goes by its own words, not by the citation that it stands for.
        let citing = Set(cited)
        let words = evidence.map { piece in
            citing.contains(piece.range) ? Evidence(range: piece.range, quote: piece.quote) : piece
        }
        let groups = Explainer.groups(words)
        let alone = groups.map { group in
            (group: group, change: change(of: target, without: [group]))
        }.enumerated().sorted {
            ($0.element.change.confidence, $0.offset) < ($1.element.change.confidence, $1.offset)
        }.map(\.element)
        guard let first = alone.first else { return [] }
        var changes = [first.change]
        var struck = [first.group]
        for next in alone.dropFirst() where changes.last?.level == .central {
            struck.append(next.group)
            let change = change(of: target, without: struck)
            if change.level != .central || struck.count == alone.count { changes.append(change) }
        }
        return changes
    }

    /// What would become of something not asserted without what silences it, and with company for
    /// its cues.
    private func strengthenings(of target: String, _ reckoning: Reckoning) -> [Explanation.Change] {
        guard let tally = reckoning.tally else { return [] }
        var changes: [Explanation.Change] = []
        let decoys = tally.kept.filter { $0.term.role == .veto || $0.term.role == .decoy }
            .map { Evidence(range: $0.range, quote: "", term: $0.term.text) }
        for group in Explainer.groups(decoys) {
            changes.append(change(of: target, without: [group]))
        }
        let lonely = zip(tally.speaking, tally.counts).filter { !$1 }.map { $0.0.term.text }
        if !lonely.isEmpty {
            let company = reading.inContext.reckoning(of: target)
            changes.append(
                Explanation.Change(
                    condition: .inCompany(Explainer.distinct(lonely)),
                    confidence: company.confidence, level: company.finding?.level))
        }
        return changes.filter { $0.confidence > reckoning.confidence }
    }

    private func change(of target: String, without groups: [Group]) -> Explanation.Change {
        let rest = reading.without(
            groups.flatMap(\.ranges), isScored: Explanation.isObjective(target)
        ).reckoning(of: target)
        return Explanation.Change(
            condition: .without(groups.map(\.name)), confidence: rest.confidence,
            level: rest.finding?.level)
    }

    /// The places of one term, or of words that are written alike.
    private struct Group {
        var name: String
        var ranges: [Range<Int>]
    }

    /// The first words of some evidence, with all their places.
    private static func groups(_ evidence: [Evidence]) -> [Group] {
        var groups: [Group] = []
        var places: [String: Int] = [:]
        for piece in evidence {
            let key = Folding.fold(piece.term ?? piece.quote)
            if let place = places[key] {
                groups[place].ranges.append(piece.range)
            } else if groups.count < trials {
                places[key] = groups.count
                groups.append(Group(name: piece.term ?? piece.quote, ranges: [piece.range]))
            }
        }
        return groups
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(Folding.fold($0)).inserted }
    }
}

extension Explanation {
    /// Whether a target is an objective's number.
    static func isObjective(_ target: String) -> Bool {
        Int(target).flatMap(Objective.init(rawValue:)) != nil
    }
}
