import GlobalCompact

/// A row of an edited crosswalk: what it says of a passage, nil where its file has no such column.
struct EditedRow {
    /// Where the row stands, for messages.
    var place: TablePlace
    /// The place of the row among all.
    var order: Int
    /// The name that the row had when it was written.
    var id: String?
    var subject: Citation
    var target: Claim.Target
    var level: Level?
    /// Whether the file has a column for the level, and the row nothing in it.
    var isLevelBlank = false
    var relation: Relation?
    var confidence: Double?
    var isCurated: Bool?
    var version: String?
    var curator: String?
    var rationale: String?
    var quote: QuoteCell?
    /// The names of the columns, for messages.
    var columns = Columns.csv

    /// What the columns are called in a format.
    struct Columns {
        var target: String
        var level: String
        var quote: String

        static let csv = Columns(target: "objective", level: "level", quote: "quote")
        static let sssom = Columns(target: "object_id", level: "level", quote: "match_string")
        static let json = Columns(target: "objective", level: "level", quote: "evidence")
    }

    /// Whether the row says what a claim says, and nobody put a name to it.
    func repeats(_ claim: Claim) -> Bool {
        statesSame(as: claim) && !confirms(claim)
    }

    /// Whether somebody made a computed claim her own.
    func confirms(_ claim: Claim) -> Bool {
        if let curator, !curator.isEmpty, !isNamed(claim.origin.curator) { return true }
        return isCurated == true && !claim.origin.isCurated
    }

    /// Whether target, level, relation, confidence, reason and words are those of a claim.
    func statesSame(as claim: Claim) -> Bool {
        target == claim.target && changes(from: claim).isEmpty
    }

    /// What the row changes in a claim.
    func changes(from claim: Claim) -> [CrosswalkMerge.Detail] {
        var details: [CrosswalkMerge.Detail] = []
        if target != claim.target {
            details.append(.target(from: claim.target, to: target))
        }
        if let level, level != claim.level {
            details.append(.level(from: claim.level, to: level))
        }
        // Where there was no link and is none, there is no relation to speak of.
        let isUnlinked =
            !claim.level.isPositive && level ?? claim.level == claim.level
            && target == claim.target
        if let relation, relation != claim.relation, !isUnlinked {
            details.append(.relation(from: claim.relation, to: relation))
        }
        if let confidence, !isPrintedAlike(confidence, claim.confidence),
            !(isCurated == false && claim.origin.isCurated)
        {
            details.append(.confidence(from: claim.confidence, to: confidence))
        }
        if let rationale, !isSpelledAlike(rationale, claim.rationale) {
            details.append(.rationale)
        }
        if let quote, !quote.isEmpty, !quote.shows(claim.evidence.map(\.quote)) {
            details.append(.words)
        }
        return details
    }

    private func isPrintedAlike(_ one: Double, _ other: Double) -> Bool {
        one.hundredths == other.hundredths
    }

    /// Whether the row has a person's name as it was printed, or no name where there is none.
    func isNamed(_ person: String?) -> Bool {
        isSpelledAlike(curator ?? "", person ?? "")
    }

    private func isSpelledAlike(_ one: String, _ other: String) -> Bool {
        Spacing.smoothed(one).utf8.elementsEqual(
            Spacing.smoothed(PrintableText.cleaned(other)).utf8)
    }

    /// The row as a claim of its own.
    ///
    /// - Parameters:
    ///   - base: the claim that the row corrects, if any; it gives what the row does not say.
    ///   - origin: who says so.
    ///   - text: the text of the passage.
    func claim(
        correcting base: Claim? = nil, origin: Origin, in text: String
    ) throws(TableFault) -> Claim {
        if isLevelBlank, base == nil, target != .none {
            throw fault(
                columns.level, "missing: say central, arguable or rejected",
                "manque\u{A0}: dites central, arguable ou rejected")
        }
        // Who states by hand what the engine only mentions, in a file without levels, asserts it.
        let isAsserted = isCurated == true && !isLevelBlank && base?.level == .mentioned
        let known = isAsserted ? .central : base?.level
        let level = level ?? known ?? (target == .none ? .noneFound : .central)
        guard (level == .noneFound) == (target == .none) else {
            throw fault(
                columns.target,
                target == .none
                    ? "missing, as the level is \(level.rawValue)"
                    : "\(target.spelled()), although the level is none-found: leave the objective empty, or say rejected",
                target == .none
                    ? "manque, le niveau étant \(level.rawValue)"
                    : "\(target.spelled(in: .french)), alors que le niveau est none-found\u{A0}: laissez l’objectif vide, ou dites rejected"
            )
        }
        var relation = relation ?? base?.relation
        if relation == base?.relation, base?.level != level || base?.target != target {
            // Whoever changes the level or the objective and leaves the relation says nothing of it.
            if !level.isPositive { relation = .unrelated }
            if level.isPositive, relation == .unrelated { relation = .intersects }
        }
        var evidence = base?.evidence ?? []
        if let quote, base == nil || !quote.isEmpty,
            base.map({ !quote.shows($0.evidence.map(\.quote)) }) ?? true
        {
            guard let found = quote.evidence(in: text) else {
                throw fault(
                    columns.quote, "the passage has no such words",
                    "le passage n’a pas ces mots")
            }
            evidence = found
        }
        return Claim(
            subject: subject, target: target,
            relation: relation ?? (level.isPositive ? .intersects : .unrelated), level: level,
            confidence: judgedConfidence(base, origin), origin: origin,
            rationale: rationale ?? base?.rationale ?? "", evidence: evidence)
    }

    /// The confidence as given; a person who leaves that of the engine is sure.
    private func judgedConfidence(_ base: Claim?, _ origin: Origin) -> Double {
        guard let base else { return confidence ?? 1 }
        if let confidence, !isPrintedAlike(confidence, base.confidence) { return confidence }
        return origin.isCurated && !base.origin.isCurated ? 1 : base.confidence
    }

    func fault(_ column: String?, _ message: String, _ frenchMessage: String) -> TableFault {
        TableFault(place: place, column: column, message, frenchMessage, order: order)
    }
}
