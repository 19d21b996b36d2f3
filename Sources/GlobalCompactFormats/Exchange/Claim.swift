import GlobalCompact

/// What a crosswalk says of a passage, whether about an objective or about a theme.
struct Claim: Hashable {
    /// What a passage is said to be about.
    enum Target: Hashable {
        case objective(Objective)
        case theme(Theme)
        /// No objective: the passage was read and leads to none.
        case none

        /// The target in the names of records.
        var name: String {
            switch self {
            case .objective(let objective): "objective=\(objective.number)"
            case .theme(let theme): "theme=\(theme.rawValue)"
            case .none: "objective=none"
            }
        }

        var isTheme: Bool { if case .theme = self { true } else { false } }

        /// The target in words: "objective 20", "theme data", "“no objective”".
        func spelled(in language: Language = .english) -> String {
            switch (self, language == .french) {
            case (.objective(let objective), false): "objective \(objective.number)"
            case (.objective(let objective), true): "objectif \(objective.number)"
            case (.theme(let theme), false): "theme \(theme.rawValue)"
            case (.theme(let theme), true): "thème \(theme.rawValue)"
            case (.none, false): "“no objective”"
            case (.none, true): "«\u{A0}aucun objectif\u{A0}»"
            }
        }
    }

    var subject: Citation
    var target: Target
    var relation: Relation
    var level: Level
    var confidence: Double
    var origin: Origin
    @UTF8Compared var rationale: String
    var evidence: [Evidence]
    /// The SHA-256 digest of the passage's text where an anchor has it, which tells passages that share
    /// a citation apart.
    var passageDigest: String?

    init(
        subject: Citation, target: Target, relation: Relation, level: Level, confidence: Double,
        origin: Origin, rationale: String, evidence: [Evidence], passageDigest: String? = nil
    ) {
        self.subject = subject
        self.target = target
        self.relation = relation
        self.level = level
        self.confidence = confidence
        self.origin = origin
        self.rationale = rationale
        self.evidence = evidence
        self.passageDigest = passageDigest
    }

    init(_ mapping: Mapping) {
        self.init(
            subject: mapping.subject, target: mapping.objective.map(Target.objective) ?? .none,
            relation: mapping.relation, level: mapping.level, confidence: mapping.confidence,
            origin: mapping.origin, rationale: mapping.rationale ?? "", evidence: mapping.evidence,
            passageDigest: mapping.anchor?.passageDigest)
    }

    init(_ tag: ThemeTag) {
        self.init(
            subject: tag.subject, target: .theme(tag.theme), relation: .intersects,
            level: tag.level, confidence: tag.confidence, origin: tag.origin, rationale: "",
            evidence: tag.evidence, passageDigest: tag.anchor?.passageDigest)
    }

    /// The claim as a mapping, unless it is about a theme.
    var mapping: Mapping? {
        let objective: Objective?
        switch target {
        case .objective(let target): objective = target
        case .none: objective = nil
        case .theme: return nil
        }
        return Mapping(
            subject: subject, objective: objective, relation: relation, level: level,
            confidence: confidence, origin: origin, rationale: rationale.isEmpty ? nil : rationale,
            evidence: evidence)
    }

    /// The claim as a theme tag, if it is about a theme.
    var themeTag: ThemeTag? {
        guard case .theme(let theme) = target else { return nil }
        return ThemeTag(
            subject: subject, theme: theme, level: level, confidence: confidence, origin: origin,
            evidence: evidence)
    }
}

extension Crosswalk {
    /// The mappings and then the theme tags.
    var claims: [Claim] { mappings.map(Claim.init) + themeTags.map(Claim.init) }

    /// Makes a crosswalk of claims.
    init(origin: Origin, claims: [Claim]) {
        self.init(
            origin: origin, mappings: claims.compactMap(\.mapping),
            themeTags: claims.compactMap(\.themeTag))
    }
}
