public import ExampleSupport
public import GlobalCompact
import GlobalCompactFormats

/// A review to be compared: a crosswalk, and the document where that is at hand.
public struct ReviewSource {
    /// The crosswalk.
    public var crosswalk: Crosswalk
    /// The document that was read; nil for a saved crosswalk.
    public var document: Document?
    /// The versions of the library that saved the crosswalk; nil for a document.
    public var versions: LibraryVersions?
}

extension Example {
    /// The review in a file, a saved crosswalk or a document, told apart by what it contains; or that
    /// of a bundled document, by its name.
    public mutating func review(at path: String) throws -> ReviewSource {
        if let bundled = bundledDocument(named: path) {
            return ReviewSource(
                crosswalk: Corpus.bundled.curated.only([bundled.reference]),
                document: bundled.document)
        }
        let bytes = try bytes(of: path)
        if SavedCrosswalk.isJSONObject(bytes) {
            do {
                let saved = try SavedCrosswalk(json: bytes)
                return ReviewSource(crosswalk: saved.crosswalk, versions: saved.versions)
            } catch {
                throw ExampleError.badData("\(path): \(error)")
            }
        }
        let document = try document(in: bytes, named: path)
        return ReviewSource(crosswalk: try mapped(document), document: document)
    }

    /// What the library says today of the bundled documents that a saved crosswalk speaks of.
    public func reviewToday(of saved: ReviewSource) throws -> ReviewSource {
        let documents = saved.crosswalk.documents
        let known = BundledDocument.all.filter { bundled in
            documents.contains { $0.isSameWork(as: bundled.reference) }
        }
        guard saved.versions != nil, !known.isEmpty else {
            throw ExampleError.usage(
                "a second document or saved crosswalk is needed, as the first is of no bundled document"
            )
        }
        let today =
            saved.crosswalk.origin.isCurated ? Corpus.bundled.curated : Corpus.bundled.computed()
        return ReviewSource(crosswalk: today.only(Set(known.map(\.reference))))
    }

    /// The part of a saved review that speaks of the one document on the other side, if it speaks of
    /// that and of others.
    public func part(of review: ReviewSource, alsoIn other: ReviewSource) -> ReviewSource {
        let documents = review.crosswalk.documents
        guard documents.count > 1, other.crosswalk.documents.count == 1,
            let document = documents.first(where: {
                $0.isSameWork(as: other.crosswalk.documents[0])
            })
        else { return review }
        var part = review
        part.crosswalk = part.crosswalk.only([document])
        return part
    }

    /// What became of the entries of a review in the text of another, if both are of one document.
    public func rereading(of before: ReviewSource, in after: ReviewSource) -> Reanchoring? {
        guard let document = after.document, let reference = after.crosswalk.documents.first,
            let former = before.crosswalk.documents.first(where: { $0.isSameWork(as: reference) })
        else { return nil }
        return before.crosswalk.reanchored(in: document, as: reference, replacing: former)
    }
}
