import GlobalCompact

/// A column of an SSSOM table: a slot of SSSOM's class "mapping", or one of our own.
struct SSSOMSlot: Sendable {
    /// The name of the slot.
    var name: String
    /// Whether SSSOM 1.1 does not know the slot, so that the metadata have to define it.
    var isExtension = false
    /// Whether one value for the whole set may stand in the metadata.
    var isPropagatable = false
    /// What stands in the cell; nothing where the slot does not apply.
    var cell: @Sendable (Row) -> String

    /// What a row is made of.
    struct Row {
        var id: String
        var claim: Claim
        /// The places of the words in the passage, in Unicode scalars, where its text is at hand.
        var places: [Range<Int>]
    }

    /// The slots in canonical order.
    static let all: [SSSOMSlot] = [
        SSSOMSlot(name: "record_id") { CompactCURIE.shortened($0.id) },
        SSSOMSlot(name: "subject_id") { CompactCURIE.shortened($0.claim.subject.iri) },
        SSSOMSlot(name: "subject_label") { $0.claim.subject.spelled() },
        SSSOMSlot(name: "predicate_id") { "skos:" + ($0.claim.relation.skos ?? "relatedMatch") },
        SSSOMSlot(name: "predicate_modifier") { $0.claim.level == .rejected ? "Not" : "" },
        SSSOMSlot(name: "object_id") { CompactCURIE.shortened($0.claim.target.iri) },
        SSSOMSlot(name: "object_label") { $0.claim.target.label },
        SSSOMSlot(name: "object_category") { $0.claim.target.isTheme ? "theme" : "objective" },
        SSSOMSlot(name: "mapping_justification") { $0.claim.justification },
        SSSOMSlot(name: "author_label") { $0.claim.origin.curator ?? "" },
        SSSOMSlot(name: "subject_source", isPropagatable: true) {
            CompactCURIE.shortened($0.claim.subject.document.iri)
        },
        SSSOMSlot(name: "object_source", isPropagatable: true) {
            CompactCURIE.shortened($0.claim.target.source)
        },
        SSSOMSlot(name: "mapping_cardinality") { $0.claim.target == .none ? "1:0" : "" },
        SSSOMSlot(name: "mapping_tool", isPropagatable: true) {
            $0.claim.origin.isCurated ? "" : "GlobalCompact"
        },
        SSSOMSlot(name: "mapping_tool_version", isPropagatable: true) {
            $0.claim.origin.isCurated ? "" : $0.claim.origin.version
        },
        SSSOMSlot(name: "confidence") {
            $0.claim.confidence.isFinite ? "\($0.claim.confidence)" : ""
        },
        SSSOMSlot(name: "match_string") { MultiValue.joined($0.claim.evidence.map(\.quote)) },
        SSSOMSlot(name: "comment") { $0.claim.rationale },
        SSSOMSlot(name: "data_version", isExtension: true) {
            $0.claim.origin.isCurated ? $0.claim.origin.version : ""
        },
        SSSOMSlot(name: "evidence_range", isExtension: true) {
            $0.places.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: "|")
        },
        SSSOMSlot(name: "evidence_term", isExtension: true) {
            $0.claim.evidence.contains { $0.term != nil }
                ? MultiValue.joined($0.claim.evidence.map { $0.term ?? "" }) : ""
        },
        SSSOMSlot(name: "level", isExtension: true) { $0.claim.level.rawValue },
        SSSOMSlot(name: "relation", isExtension: true) { $0.claim.relation.rawValue },
        SSSOMSlot(name: "subject_range", isExtension: true) {
            $0.claim.subject.range.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
        },
    ]
}

extension Claim {
    /// How the claim was arrived at, in the semantic mapping vocabulary.
    ///
    /// Words that a learned weight picked have no term; beside terms they make a composite.
    fileprivate var justification: String {
        if origin.isCurated { return "semapv:ManualMappingCuration" }
        return evidence.contains { $0.term == nil }
            ? "semapv:CompositeMatching" : "semapv:LexicalMatching"
    }
}

extension Claim.Target {
    /// What stands for "no objective".
    static let noTermFound = "sssom:NoTermFound"

    /// The target as an IRI; "no objective" as SSSOM's own CURIE.
    var iri: String {
        switch self {
        case .objective(let objective): objective.iri
        case .theme(let theme): theme.iri
        case .none: Self.noTermFound
        }
    }

    /// The official title of an objective, the English name of a theme.
    fileprivate var label: String {
        switch self {
        case .objective(let objective): objective.title()
        case .theme(let theme): theme.name()
        case .none: ""
        }
    }

    /// The IRI of what the target belongs to.
    fileprivate var source: String {
        isTheme ? "urn:global-compact:themes" : "https://docs.un.org/en/A/RES/73/195"
    }
}
