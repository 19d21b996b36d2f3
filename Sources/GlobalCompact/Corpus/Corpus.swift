/// The bundled documents with all that is known of them: the curated crosswalk, the regional
/// review's sessions, and what the engine finds.
///
/// Each part is read on first use.
public struct Corpus: Sendable {
    /// The documents, in order of date.
    public let documents: [BundledDocument]
    /// The document that reports on the review.
    public let reviewDocument: BundledDocument

    /// The version of the curated data.
    public static let dataVersion = "1"

    /// The bundled corpus.
    public static let bundled = Corpus(
        documents: BundledDocument.all, reviewDocument: .review2024)

    /// The crosswalk judged by reading.
    public var curated: Crosswalk { Self.wholeCrosswalk }

    /// The regional review of 2024, read from its report.
    public var review: RegionalReview { Self.wholeReview }

    private static let wholeCrosswalk = bundled.curated(
        mappings: CuratedMappingTable.text, themes: CuratedThemeTable.text)

    private static let wholeReview: RegionalReview = {
        guard let review = RegionalReview(report: bundled.reviewDocument.document) else {
            preconditionFailure("the bundled report tells of no review")
        }
        return review
    }()

    /// The crosswalk that rows of the curated tables make.
    func curated(mappings: String, themes: String) -> Crosswalk {
        let table = CuratedTable(
            mappings: mappings, themes: themes, version: Self.dataVersion, documents: documents)
        precondition(table.faults.isEmpty, "the bundled data is broken: \(table.faults)")
        return table.crosswalk.documents.reduce(table.crosswalk) { crosswalk, reference in
            documents.first { $0.reference == reference }.map {
                crosswalk.anchored(in: $0.document, as: reference)
            } ?? crosswalk
        }
    }

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
