import GlobalCompact

/// An export as a graph: documents, themes, objectives and review sessions, and what links them.
///
/// All themes and objectives are in it, so that what nothing leads to shows as well. Links between
/// documents and themes or objectives count passages; rejected ones are left out.
struct CrosswalkGraph {
    /// What a node stands for.
    enum Kind: String, CaseIterable {
        case document, theme, objective, session
    }

    struct Node {
        var kind: Kind
        /// The identifier: "document-1", "theme-data", "objective-20", "session-3".
        var id: String
        var label: String
        /// The IRI, where the thing has one.
        var iri: String?
        /// The day, of a document.
        var date: String?
        /// How many passages of a document were read, and how many led to no objective.
        var passages: (read: Int, withoutObjective: Int)?
    }

    /// How an edge is to be read, from its source to its target.
    enum Link: String {
        /// The document has passages on the theme.
        case dealsWith = "deals-with"
        /// The document has passages that speak for the objective.
        case speaksFor = "speaks-for"
        /// The theme relates to the objective.
        case relatesTo = "relates-to"
        /// The objective was assigned to the session.
        case assignedTo = "assigned-to"
        /// The document reports on the session.
        case reportsOn = "reports-on"
    }

    struct Edge {
        var source: String
        var target: String
        var link: Link
        /// How many passages, by how firmly they do; nil where the link is none of passages.
        var passages: [Level: Int]?
        /// Whether the objective is the chief one of the theme.
        var isChief: Bool?
    }

    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []

    private let language: Language

    init(_ export: Export, in language: Language) {
        self.language = language
        for (index, source) in export.sources.enumerated() {
            add(source, as: "document-\(index + 1)", in: export)
        }
        for theme in Theme.all { add(theme) }
        for objective in Objective.allCases { add(objective) }
        for session in export.review?.sessions ?? [] { add(session, of: export) }
    }

    private mutating func add(_ source: Export.Source, as id: String, in export: Export) {
        let reference = source.reference
        let passages = export.crosswalk.passages(in: reference)
        nodes.append(
            Node(
                kind: .document, id: id, label: reference.spelled(in: language), iri: reference.iri,
                date: reference.date?.description,
                passages: (
                    passages.count,
                    export.crosswalk.passagesWithoutObjective(in: reference).count
                )))
        for theme in Theme.all {
            let tags = export.crosswalk.tags(of: theme, in: reference)
            add(.dealsWith, from: id, to: Self.id(theme), tags.map(\.level))
        }
        for objective in Objective.allCases {
            let mappings = export.crosswalk.mappings(of: objective, in: reference)
            add(.speaksFor, from: id, to: Self.id(objective), mappings.map(\.level))
        }
        guard export.reviewDocument == reference else { return }
        for session in export.review?.sessions ?? [] {
            edges.append(Edge(source: id, target: Self.id(session), link: .reportsOn))
        }
    }

    private mutating func add(
        _ link: Link, from source: String, to target: String, _ levels: [Level]
    ) {
        let counts = levels.filter(\.isPositive).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        if !counts.isEmpty {
            edges.append(Edge(source: source, target: target, link: link, passages: counts))
        }
    }

    private mutating func add(_ theme: Theme) {
        nodes.append(
            Node(kind: .theme, id: Self.id(theme), label: theme.name(in: language), iri: theme.iri))
        for (index, objective) in theme.objectives.enumerated() {
            edges.append(
                Edge(
                    source: Self.id(theme), target: Self.id(objective), link: .relatesTo,
                    isChief: index == 0))
        }
    }

    private mutating func add(_ objective: Objective) {
        nodes.append(
            Node(
                kind: .objective, id: Self.id(objective),
                label: "\(objective.number) \(objective.shortName(in: language))",
                iri: objective.iri))
    }

    private mutating func add(_ session: ReviewSession, of export: Export) {
        let iri = export.reviewDocument.map {
            Citation(document: $0, locator: session.statement).iri
        }
        nodes.append(
            Node(
                kind: .session, id: Self.id(session),
                label: (language == .french ? "Séance " : "Session ") + String(session.ordinal),
                iri: iri))
        for objective in session.objectives {
            edges.append(
                Edge(source: Self.id(objective), target: Self.id(session), link: .assignedTo))
        }
    }

    private static func id(_ theme: Theme) -> String { "theme-" + theme.rawValue }
    private static func id(_ objective: Objective) -> String { "objective-\(objective.number)" }
    private static func id(_ session: ReviewSession) -> String { "session-\(session.ordinal)" }
}

extension CrosswalkGraph.Edge {
    /// The number of passages, however firmly they speak; nil where the link is none of passages.
    var count: Int? { passages.map { $0.values.reduce(0, +) } }

    /// The number of passages that assert it; nil where the link is none of passages.
    var assertedCount: Int? {
        passages.map { $0[.central, default: 0] + $0[.arguable, default: 0] }
    }
}
