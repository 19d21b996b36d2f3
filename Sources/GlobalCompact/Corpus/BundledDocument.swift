/// A document that the library carries with it.
///
/// ```swift
/// BundledDocument.declaration2013.document.paragraphs.count       // 34
/// BundledDocument.lima2013.reference.spelled()                    // Lima summary (23 May 2013)
/// ```
///
/// Further documents may follow, so the set is open to growth, but an identifier that the library
/// does not know makes none.
public struct BundledDocument: RawRepresentable, Sendable, Hashable, Codable {
    private let source: Source

    private enum Source: String, Sendable {
        case lima2013 = "lima-2013"
        case declaration2013 = "declaration-2013"
        case review2024 = "review-2024"
    }

    private init(_ source: Source) {
        self.source = source
    }

    /// The document with an identifier such as "lima-2013", or nil if there is none.
    public init?(rawValue: String) {
        guard let source = Source(rawValue: rawValue) else { return nil }
        self.source = source
    }

    /// The identifier: "declaration-2013", "lima-2013" or "review-2024".
    public var rawValue: String { source.rawValue }

    /// The Chair’s summary of the fourth global meeting of regional consultative processes.
    ///
    /// Lima, 22 and 23 May 2013, with the letter of 26 June 2013 that transmitted it.
    public static let lima2013 = BundledDocument(.lima2013)

    /// The Declaration of the High-level Dialogue on International Migration and Development.
    ///
    /// A/RES/68/4, adopted on 3 October 2013.
    public static let declaration2013 = BundledDocument(.declaration2013)

    /// The report of the second regional review of the Compact in the UNECE region.
    ///
    /// Geneva, 11 March 2024.
    public static let review2024 = BundledDocument(.review2024)

    /// The documents in order of date.
    public static let all: [BundledDocument] = [.lima2013, .declaration2013, .review2024]
}

extension BundledDocument: Identifiable {
    /// The identifier: "declaration-2013", "lima-2013" or "review-2024".
    public var id: String { rawValue }
}

// MARK: - Content

extension BundledDocument {
    /// The text as issued, byte for byte.
    public var text: String {
        switch source {
        case .lima2013: LimaSummary2013Text.text
        case .declaration2013: Declaration2013Text.text
        case .review2024: UNECEReview2024Text.text
        }
    }

    /// The document as ``DocumentReader`` reads it, on first use.
    public var document: Document {
        switch source {
        case .lima2013: Self.limaDocument
        case .declaration2013: Self.declarationDocument
        case .review2024: Self.reviewDocument
        }
    }

    private static let limaDocument = DocumentReader.read(
        LimaSummary2013Text.text, digest: DocumentReference.lima2013.digest)
    private static let declarationDocument = DocumentReader.read(
        Declaration2013Text.text, digest: DocumentReference.declaration2013.digest)
    private static let reviewDocument = DocumentReader.read(
        UNECEReview2024Text.text, digest: DocumentReference.review2024.digest)
}

// MARK: - Citing

extension BundledDocument {
    /// The name of the file in `seeds/` that holds the same bytes.
    public var fileName: String {
        switch source {
        case .lima2013: "lima-2013.md"
        case .declaration2013: "declaration-2013.md"
        case .review2024: "unece-review-2024.md"
        }
    }

    /// What citations of the document say of it.
    public var reference: DocumentReference {
        switch source {
        case .lima2013: .lima2013
        case .declaration2013: .declaration2013
        case .review2024: .review2024
        }
    }

    /// The citation of a place in the document, written as in "27", "8a" or "annex-8a", or nil if
    /// there is no such place.
    ///
    /// A paragraph is looked for in the document's main part first.
    public func citation(_ place: String) -> Citation? {
        guard let locator = Locator(place) else { return nil }
        let places = Set(document.passages.map(\.locator))
        let citation = { Citation(document: reference, locator: $0) }
        if case .paragraph(let number, let letter, .body) = locator {
            let main = Locator.paragraph(
                number: number, letter: letter, part: reference.mainPart)
            if places.contains(main) { return citation(main) }
        }
        return places.contains(locator) ? citation(locator) : nil
    }
}
