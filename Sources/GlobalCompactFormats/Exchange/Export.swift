public import GlobalCompact

/// What is exported: documents as read, and the crosswalk that links them to the Compact.
public struct Export: Sendable, Hashable {
    /// A document and how it is cited.
    public struct Source: Sendable, Hashable {
        /// How the document is cited.
        public var reference: DocumentReference
        /// The document as read.
        public var document: Document

        /// Makes a source.
        public init(reference: DocumentReference, document: Document) {
            self.reference = reference
            self.document = document
        }
    }

    /// The documents, in order of date.
    public var sources: [Source]
    /// The mappings and themes of their passages.
    public var crosswalk: Crosswalk
    /// The regional review that one of the documents reports on, if any does.
    public var review: RegionalReview?
    /// The document that reports on the review.
    public var reviewDocument: DocumentReference?
    /// The address of the licence under which the crosswalk may be used, or nil if none is stated.
    public var license: String?

    /// Makes an export.
    public init(
        sources: [Source], crosswalk: Crosswalk, review: RegionalReview? = nil,
        reviewDocument: DocumentReference? = nil, license: String? = nil
    ) {
        self.sources = sources
        self.crosswalk = crosswalk
        self.review = review
        self.reviewDocument = reviewDocument
        self.license = license
    }

    /// The bundled documents with the curated crosswalk, under the library's own licence.
    public static let bundled = Export(
        sources: BundledDocument.all.map {
            Source(reference: $0.reference, document: $0.document)
        },
        crosswalk: Corpus.bundled.curated, review: Corpus.bundled.review,
        reviewDocument: Corpus.bundled.reviewDocument.reference,
        license: "https://www.apache.org/licenses/LICENSE-2.0")

    /// A document of one's own with what an engine finds in it.
    public init(mapping document: Document, by engine: MappingEngine = MappingEngine()) {
        let reference = DocumentReference(document)
        let review = RegionalReview(report: document)
        self.init(
            sources: [Source(reference: reference, document: document)],
            crosswalk: engine.crosswalk(of: document, as: reference),
            review: review, reviewDocument: review == nil ? nil : reference)
    }

    /// What the export says of one of its documents.
    public func only(_ reference: DocumentReference) -> Export {
        let isReport = reviewDocument == reference
        return Export(
            sources: sources.filter { $0.reference == reference },
            crosswalk: crosswalk.only([reference]),
            review: isReport ? review : nil, reviewDocument: isReport ? reference : nil,
            license: license)
    }
}
