/// A link from a theme or objective to a concept that another body has named.
///
/// The identifier and its label are facts of the other body's; the relation is this library's own
/// judgement of what the two cover.
public struct ConceptLink: Sendable, Hashable, Codable {
    /// What the theme or objective covers, compared with what the concept covers.
    public var relation: Relation
    /// The concept.
    public var concept: ExternalConcept

    /// Makes a link.
    public init(relation: Relation, concept: ExternalConcept) {
        self.relation = relation
        self.concept = concept
    }
}

/// A concept of another vocabulary, with its identifier there.
public struct ExternalConcept: Sendable, Hashable, Codable {
    /// The vocabularies that the library links to.
    public enum Source: String, CaseIterable, Sendable, Hashable, Codable {
        /// The thesaurus of the United Nations; identifiers as of 2021.
        ///
        /// Source: <http://metadata.un.org/thesaurus/>.
        case thesaurus = "http://metadata.un.org/thesaurus/"
        /// The Sustainable Development Goals and their targets, in the data set LOD4Stats.
        ///
        /// Source: <http://metadata.un.org/sdg/>.
        case developmentGoals = "http://metadata.un.org/sdg/"

        /// What the identifiers of the vocabulary begin with.
        public var namespace: String { rawValue }
    }

    /// The vocabulary that the concept belongs to.
    public var source: Source
    /// The identifier inside the vocabulary: "1005471", "10.c".
    public var identifier: String
    /// What the vocabulary calls the concept, in English.
    public var label: String

    /// Makes a concept.
    public init(source: Source, identifier: String, label: String) {
        self.source = source
        self.identifier = identifier
        self.label = label
    }

    /// The concept as an IRI: `http://metadata.un.org/thesaurus/1005471`.
    public var iri: String { source.namespace + identifier }
}

extension ExternalConcept {
    /// Target 10.7 of the Goals, the target that the whole Compact serves.
    public static let orderlyMigration = ExternalConcept(
        source: .developmentGoals, identifier: "10.7", label: "SDG target 10.7")
    /// Migration, in the UN thesaurus.
    public static let migration = ExternalConcept(
        source: .thesaurus, identifier: "1004111", label: "migration")
    /// Migration policy, in the UN thesaurus.
    public static let migrationPolicy = ExternalConcept(
        source: .thesaurus, identifier: "1004113", label: "migration policy")
}
