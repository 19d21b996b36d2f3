extension ReviewDraft {
    /// Makes the draft of a report whose passages were mapped.
    ///
    /// - Parameters:
    ///   - report: the report as read.
    ///   - reference: how the report is cited.
    ///   - crosswalk: the mappings of its passages; what it says of other documents is left aside.
    /// - Complexity: Linear in the length of the report and of the crosswalk.
    public init(
        of report: Document, as reference: DocumentReference, mappedBy crosswalk: Crosswalk
    ) {
        var places = ReportPlaces(report, reference)
        let principles = places.passages.map {
            GuidingPrinciple.findings(in: $0.text, language: report.language)
        }
        var isReviewed = [Bool](repeating: false, count: places.passages.count)
        var isMapped = isReviewed
        var mentioned: [Int: [Objective]] = [:]
        var supports: [Objective: [Support]] = [:]
        // Mappings come passage by passage: the sentences of a passage are found once.
        var current: (index: Int, cutter: ExcerptCutter)?
        for mapping in crosswalk.mappings where mapping.subject.document == reference {
            guard let index = places.index(ofNext: mapping) else { continue }
            isReviewed[index] = true
            guard let objective = mapping.objective, mapping.level.isPositive else { continue }
            if mapping.level == .mentioned {
                mentioned[index, default: []].append(objective)
            } else {
                isMapped[index] = true
            }
            if current?.index != index {
                current = (index, ExcerptCutter(places.passages[index].text))
            }
            supports[objective, default: []].append(
                Support(
                    citation: places.citation(index), heading: places.heading(index),
                    level: mapping.level, confidence: mapping.confidence, origin: mapping.origin,
                    rationale: mapping.rationale,
                    excerpts: current?.cutter.excerpts(of: mapping.evidence) ?? [],
                    principles: principles[index]))
        }
        let unanswered: State = isReviewed.contains(true) ? .noneFound : .notReviewed
        let all = places.passages.indices
        document = reference
        language = report.language
        origin = crosswalk.origin
        chapters = RoundTable.allCases.map { roundTable in
            Chapter(
                roundTable: roundTable,
                entries: roundTable.objectives.map {
                    Entry(objective: $0, passages: supports[$0] ?? [], unanswered: unanswered)
                })
        }
        self.principles = PrincipleEntry.all(of: principles, in: places)
        passagesWithoutObjective =
            all.filter { isReviewed[$0] && !isMapped[$0] }
            .map { places.source($0, mentioned: (mentioned[$0] ?? []).sorted()) }
        passagesNotReviewed = all.filter { !isReviewed[$0] }
            .map { places.source($0, mentioned: []) }
        passageCount = places.passages.count
        noteCount = report.notes.count
    }
}

extension ReviewDraft.Entry {
    /// Makes an entry; without a passage that is more than faint it has the state given.
    fileprivate init(
        objective: Objective, passages: [ReviewDraft.Support], unanswered: ReviewDraft.State
    ) {
        self.objective = objective
        self.passages = passages
        if passages.allSatisfy(\.isFaint) {
            state = unanswered
        } else {
            state = passages.contains { $0.level != .mentioned } ? .mapped : .mentionedOnly
        }
    }
}

extension ReviewDraft.PrincipleEntry {
    /// The principles in order, each with the passages that name it.
    fileprivate static func all(
        of findings: [[PrincipleFinding]], in places: ReportPlaces
    ) -> [ReviewDraft.PrincipleEntry] {
        var namings: [GuidingPrinciple: [ReviewDraft.Naming]] = [:]
        for (index, found) in findings.enumerated() {
            for finding in found {
                namings[finding.principle, default: []].append(
                    ReviewDraft.Naming(
                        citation: places.citation(index), heading: places.heading(index),
                        evidence: finding.evidence))
            }
        }
        return GuidingPrinciple.allCases.map {
            ReviewDraft.PrincipleEntry(principle: $0, passages: namings[$0] ?? [])
        }
    }
}
