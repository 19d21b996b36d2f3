/// One statement of a crosswalk about a passage: a mapping or a theme tag.
public enum CrosswalkEntry: Sendable, Hashable, Codable {
    /// A link to an objective, or the finding that there is none.
    case mapping(Mapping)
    /// A theme of the passage.
    case theme(ThemeTag)
}

extension CrosswalkEntry {
    /// The passage.
    public var subject: Citation {
        switch self {
        case .mapping(let mapping): mapping.subject
        case .theme(let tag): tag.subject
        }
    }

    /// How firmly the entry is asserted.
    public var level: Level {
        switch self {
        case .mapping(let mapping): mapping.level
        case .theme(let tag): tag.level
        }
    }

    /// How sure the entry is, 0 to 1.
    public var confidence: Double {
        switch self {
        case .mapping(let mapping): mapping.confidence
        case .theme(let tag): tag.confidence
        }
    }

    /// Who says so.
    public var origin: Origin {
        switch self {
        case .mapping(let mapping): mapping.origin
        case .theme(let tag): tag.origin
        }
    }

    /// The words that carry the entry.
    public var evidence: [Evidence] {
        switch self {
        case .mapping(let mapping): mapping.evidence
        case .theme(let tag): tag.evidence
        }
    }

    /// What holds the entry to its words.
    public var anchor: Anchor? {
        switch self {
        case .mapping(let mapping): mapping.anchor
        case .theme(let tag): tag.anchor
        }
    }

    /// The same statement about other words or another passage.
    func placed(at subject: Citation, _ evidence: [Evidence], _ anchor: Anchor?) -> CrosswalkEntry {
        switch self {
        case .mapping(var mapping):
            (mapping.subject, mapping.evidence, mapping.anchor) = (subject, evidence, anchor)
            return .mapping(mapping)
        case .theme(var tag):
            (tag.subject, tag.evidence, tag.anchor) = (subject, evidence, anchor)
            return .theme(tag)
        }
    }

    /// The anchor, if it is that of the entry as it stands.
    var validAnchor: Anchor? {
        anchor.flatMap { $0.holds(evidence, at: subject) ? $0 : nil }
    }
}

extension Crosswalk {
    /// The mappings and then the theme tags.
    public var entries: [CrosswalkEntry] {
        mappings.map(CrosswalkEntry.mapping) + themeTags.map(CrosswalkEntry.theme)
    }

    /// Makes a crosswalk of entries.
    init(origin: Origin, entries: [CrosswalkEntry]) {
        self.init(origin: origin)
        for entry in entries {
            switch entry {
            case .mapping(let mapping): mappings.append(mapping)
            case .theme(let tag): themeTags.append(tag)
            }
        }
    }

    /// The documents that the crosswalk speaks of, each once, in the order of its entries.
    public var documents: [DocumentReference] {
        var numbers = DocumentNumbers()
        for mapping in mappings { _ = numbers.number(of: mapping.subject.document) }
        for tag in themeTags { _ = numbers.number(of: tag.subject.document) }
        return numbers.documents
    }
}
