extension Corpus {
    /// Why a mapping of a passage of the corpus holds, and what the other source says of it; nil if
    /// the corpus has no such passage.
    ///
    /// A curated mapping is explained by its rationale and gets the engine's opinion; a computed one
    /// is explained by its arithmetic and gets the curators'.
    public func explanation(of mapping: Mapping) -> Explanation? {
        guard let passage = passage(at: mapping.subject) else { return nil }
        let explainer = Explainer(
            TextReading(passage.text, language: passage.language, by: MappingEngine()),
            at: mapping.subject)
        let judged = curated.mappings(at: mapping.subject)
        guard !mapping.origin.isCurated else {
            var explanation = Explanation(
                judgement: mapping, in: passage.text, beside: judged)
            explanation.secondOpinion = explainer.opinion(on: explanation.target)
            return explanation
        }
        var explanation =
            mapping.objective.map { explainer.explanation(of: String($0.number)) }
            ?? explainer.explanationOfNone()
        // What the mapping states stays as stated, even if this engine would state another number.
        explanation.relation = mapping.relation
        explanation.level = mapping.level
        explanation.confidence = mapping.confidence
        explanation.origin = mapping.origin
        explanation.secondOpinion = Explanation.Opinion(judged, on: mapping.objective)
        return explanation
    }

    /// The explanations of all curated mappings of a passage, in their order; none if curators have
    /// not read it.
    public func explanations(at citation: Citation) -> [Explanation] {
        curated.mappings(at: citation).compactMap(explanation)
    }

    /// Why the engine finds an objective in a passage, or why it does not, with the curators'
    /// opinion; nil if the corpus has no such passage.
    public func computedExplanation(of objective: Objective, at citation: Citation)
        -> Explanation?
    {
        guard let passage = passage(at: citation) else { return nil }
        var explanation = MappingEngine().explanation(
            of: objective, in: passage.text, language: passage.language, at: citation)
        explanation.secondOpinion = Explanation.Opinion(
            curated.mappings(at: citation), on: objective)
        return explanation
    }

    /// What the engine finds in a passage of the corpus; nothing if the corpus has no such passage.
    public func computed(at citation: Citation) -> [Finding] {
        passage(at: citation).map {
            MappingEngine().findings(in: $0.text, language: $0.language)
        } ?? []
    }

    private func passage(at citation: Citation) -> (text: String, language: Language?)? {
        guard let document = documents.first(where: { $0.reference == citation.document }),
            let text = text(at: citation)
        else { return nil }
        return (text, document.document.language)
    }
}

extension Explanation.Opinion {
    /// What curators say of an objective, or nil if they have not read the passage.
    init?(_ mappings: [Mapping], on objective: Objective?) {
        guard let first = mappings.first else { return nil }
        let mapping = mappings.first { $0.objective == objective }
        self.init(
            origin: first.origin, level: mapping?.level, evidence: mapping?.evidence ?? [],
            rationale: mapping?.rationale,
            rivals: Explanation.Rival.judged(
                mappings, besides: objective, from: mapping?.level ?? .central))
    }
}
