/// Which objectives and themes documents and review sessions touch, in three states: mapped,
/// reviewed and none found, not yet reviewed.
///
/// ```swift
/// let coverage = Corpus.bundled.coverage
/// coverage[.remittances, in: .declaration2013].state              // .mapped
/// coverage[.remittances, in: .lima2013].state                     // .noneFound
/// coverage[theme: .trafficking, in: .review2024].count            // 5
/// coverage.gaps(.notAnticipated).compactMap(\.objective?.number)  // [3, 4, 8, 11, 13, 14, 22]
/// ```
///
/// Of several crosswalks, that of a curator decides where the curator read a passage; what an engine
/// found counts in the other passages, and beside a curator's word in one crosswalk, as after
/// corrections. Every finding says whose it is. A paragraph that assigns objectives to a
/// session names them, and an engine notices; to be named on an agenda is not to be discussed, so
/// such findings do not count.
public struct Coverage: Sendable, Hashable, Codable {
    /// The documents, in order of date; those without a date come last.
    public var documents: [Column]
    /// The review sessions, document by document, in the order in which they were held.
    ///
    /// What is counted of a session are the passages that sum it up.
    public var sessions: [Column]

    /// Whether passages speak for an objective or theme.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// At least one passage speaks for it.
        case mapped
        /// Passages were read, and none of them speaks for it.
        case noneFound = "none-found"
        /// No passage was read, so nothing can be said.
        case notReviewed = "not-reviewed"
    }
}

// MARK: - Making

extension Coverage {
    /// The coverage of the documents that a crosswalk speaks of, and of others.
    ///
    /// - Parameters:
    ///   - crosswalk: the mappings and theme tags; a document in which it maps no passage is not
    ///     yet reviewed, and where it tags no theme, themes are not.
    ///   - sources: what is known of the documents: their passages and sessions. Documents that only
    ///     the crosswalk knows join them.
    /// - Complexity: Linear in the size of the crosswalk and of the sources.
    public init(of crosswalk: Crosswalk, in sources: [Source] = []) {
        self.init(of: [crosswalk], in: sources)
    }

    /// The coverage of documents by several crosswalks together, such as a curated and a computed
    /// one.
    public init(of crosswalks: [Crosswalk], in sources: [Source] = []) {
        self = CoverageBuilder(crosswalks, in: sources).coverage
    }

    /// The coverage of a document as an engine finds it, with the sessions if the document reports
    /// on a regional review.
    ///
    /// What is no target of the engine's vocabulary is not yet reviewed.
    ///
    /// - Parameters:
    ///   - document: the document.
    ///   - reference: how to cite the document; by what it prints of itself if nil.
    ///   - engine: the engine that reads.
    public init(
        of document: Document, as reference: DocumentReference? = nil, by engine: MappingEngine
    ) {
        let reference = reference ?? DocumentReference(document)
        let crosswalk = engine.crosswalk(of: document, as: reference)
        let builder = CoverageBuilder(
            [crosswalk], in: [Source(document, as: reference)],
            targets: Set(engine.vocabulary.targets))
        self = builder.coverage
    }
}

extension Corpus {
    /// The documents of the corpus, and the sessions of its review, as ``Coverage`` takes them.
    public var coverageSources: [Coverage.Source] {
        documents.map { document in
            Coverage.Source(
                document.reference, passages: document.document.passages.map(\.locator),
                sessions: document == reviewDocument ? review.sessions : [])
        }
    }

    /// Which objectives and themes the documents and sessions of the corpus touch, as judged by
    /// reading.
    public var coverage: Coverage { Coverage(of: curated, in: coverageSources) }
}

// MARK: - Asking

extension Coverage {
    /// How a document covers an objective.
    public subscript(_ objective: Objective, in document: DocumentReference) -> Cell {
        column(of: document)?[objective] ?? Cell(objective: objective)
    }

    /// How the summary of a session covers an objective.
    public subscript(_ objective: Objective, in session: ReviewSession) -> Cell {
        column(of: session)?[objective]
            ?? Cell(objective: objective, isAssigned: session.objectives.contains(objective))
    }

    /// How a document covers a theme.
    public subscript(theme theme: Theme, in document: DocumentReference) -> Cell {
        column(of: document)?[theme: theme] ?? Cell(theme: theme)
    }

    /// How the summary of a session covers a theme.
    public subscript(theme theme: Theme, in session: ReviewSession) -> Cell {
        column(of: session)?[theme: theme] ?? Cell(theme: theme)
    }

    /// The column of a document, or nil if the coverage does not know it.
    public func column(of document: DocumentReference) -> Column? {
        documents.first { $0.document == document }
    }

    /// The column of a session, or nil if the coverage does not know it.
    public func column(of session: ReviewSession) -> Column? {
        sessions.first { $0.session?.ordinal == session.ordinal && $0.session == session }
    }

    /// The passages that nobody read, of the documents whose passages are known, in order.
    public var unread: [Citation] { documents.flatMap(\.unread) }
}
