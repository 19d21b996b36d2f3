/// The bundled documents with all that is known of them: the curated crosswalk, the regional
/// review's sessions, and what the engine finds.
public struct Corpus: Sendable {
    /// The documents, in order of date.
    public let documents: [BundledDocument]
    /// The crosswalk judged by reading.
    public let curated: Crosswalk
    /// The regional review of 2024, read from its report.
    public let review: RegionalReview
    /// The document that reports on the review.
    public let reviewDocument: BundledDocument

    /// The version of the curated data.
    public static let dataVersion = "1"

    /// The bundled corpus.
    public static let bundled: Corpus = {
        let documents = BundledDocument.all
        let table = CuratedTable(
            mappings: CuratedMappingTable.text, themes: CuratedThemeTable.text,
            version: dataVersion,
            documents: documents)
        guard let review = RegionalReview(report: BundledDocument.review2024.document),
            table.faults.isEmpty
        else {
            preconditionFailure("the bundled data is broken: \(table.faults)")
        }
        let curated = documents.reduce(table.crosswalk) {
            $0.anchored(in: $1.document, as: $1.reference)
        }
        return Corpus(
            documents: documents, curated: curated, review: review,
            reviewDocument: .review2024)
    }()

    /// The curated mappings of the passages that sum a session of the review up.
    public func mappings(in session: ReviewSession) -> [Mapping] {
        let summary = Set(session.summary)
        return curated.mappings.filter {
            $0.subject.document == reviewDocument.reference && summary.contains($0.subject.locator)
        }
    }

    /// The text of a passage of the corpus.
    public func text(at citation: Citation) -> String? {
        documents.first { $0.reference == citation.document }?
            .document.passages.first { $0.locator == citation.locator }?.text
    }
}
