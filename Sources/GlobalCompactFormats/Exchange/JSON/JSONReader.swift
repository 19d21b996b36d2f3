import Foundation
import GlobalCompact

/// Reads crosswalks in JSON that people edited: those of ``JSONFormat`` and ``SavedCrosswalk``.
enum JSONReader {
    static func read(
        _ bytes: [UInt8], for sources: [Export.Source]
    ) throws(TableFault) -> EditedCrosswalk {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let file: File
        do {
            try SavedCrosswalkError.check(bytes)
            file =
                JSONHeader.isExport(bytes)
                ? try JSONDecoder().decode(Wrapper.self, from: Data(bytes)).crosswalk
                : try JSONDecoder().decode(File.self, from: Data(bytes))
        } catch {
            throw TableFault(SavedCrosswalkError(error))
        }
        guard file.format == SavedCrosswalk.format else {
            throw TableFault(SavedCrosswalkError.notACrosswalk)
        }
        let references: [DocumentReference]
        do throws(SavedCrosswalkError) {
            references = try CrosswalkFile.references(file.documents)
        } catch {
            throw TableFault(error)
        }
        let index = PassageIndex(sources)
        var edited = EditedCrosswalk(for: sources)
        let origin = file.origin.origin
        edited.origin = origin
        for (number, entry) in file.mappings.enumerated() {
            edited.add(entry, "mappings[\(number)]", index) {
                entry, path throws(SavedCrosswalkError) in
                Claim(try entry.mapping(references, origin, path))
            }
        }
        for (number, entry) in file.themes.enumerated() {
            edited.add(entry, "themes[\(number)]", index) {
                entry, path throws(SavedCrosswalkError) in
                Claim(try entry.themeTag(references, origin, path))
            }
        }
        return edited
    }

    private struct Wrapper: Decodable { var crosswalk: File }

    /// A saved crosswalk of which single entries may be broken.
    private struct File: Decodable {
        var format: String
        var origin: CrosswalkFile.OriginFile
        var documents: [CrosswalkFile.DocumentFile]
        var mappings: [Entry]
        var themes: [Entry]
    }

    /// An entry, or what is wrong with it.
    fileprivate struct Entry: Decodable {
        var content: Result<CrosswalkFile.EntryFile, SavedCrosswalkError>

        init(from decoder: any Decoder) throws {
            do {
                content = .success(try CrosswalkFile.EntryFile(from: decoder))
            } catch {
                content = .failure(SavedCrosswalkError(error))
            }
        }
    }
}

extension EditedCrosswalk {
    /// Adds an entry as a row, or what is wrong with it as a fault.
    fileprivate mutating func add(
        _ entry: JSONReader.Entry, _ path: String, _ index: PassageIndex,
        _ claim: (CrosswalkFile.EntryFile, String) throws(SavedCrosswalkError) -> Claim
    ) {
        do throws(SavedCrosswalkError) {
            var file = try entry.content.get()
            // Whoever changes the words does not count their places anew.
            let digest = file.passageDigest
            file.passageDigest = nil
            var claim = try claim(file, path)
            claim.passageDigest = digest
            guard let place = index.place(of: claim) else {
                throw .fault(
                    path: path + ".citation", message: "no such passage in the documents")
            }
            var row = EditedRow(
                place: TablePlace(entry: .path(path)), order: rows.count, subject: claim.subject,
                target: claim.target)
            row.subject.document = place.citation.document
            row.columns = .json
            row.level = claim.level
            row.relation = claim.target.isTheme ? nil : claim.relation
            row.confidence = claim.confidence
            row.isCurated = claim.origin.isCurated
            row.version = claim.origin.version
            row.curator = claim.origin.curator
            row.rationale = claim.rationale
            row.quote = QuoteCell(
                text: MultiValue.joined(claim.evidence.map(\.quote)), style: .bars,
                hints: Self.hints(claim.evidence, in: place.passage.text))
            rows.append(row)
        } catch {
            faults.append(TableFault(error, in: path))
        }
    }

    /// The places of words in Unicode scalars; none where they do not stand there.
    private static func hints(_ evidence: [Evidence], in text: String) -> [QuoteCell.Hint] {
        let whole = Citation(
            document: DocumentReference(symbol: nil, shortTitle: "", date: nil, digest: ""),
            locator: .frontMatter)
        guard let anchor = Anchor(evidence, at: whole, in: text) else { return [] }
        return zip(anchor.quotations, evidence).map {
            QuoteCell.Hint(range: $0.scalarRange, term: $1.term)
        }
    }
}

extension TableFault {
    /// A fault of a whole file in JSON; what is wrong with JSON is said in English.
    fileprivate init(_ error: SavedCrosswalkError) {
        self.init(message: "\(error)", frenchMessage: "\(error)")
    }

    /// A fault in JSON: the entry is the place, the key inside it the column.
    fileprivate init(_ error: SavedCrosswalkError, in path: String) {
        self.init(error)
        place = TablePlace(entry: .path(path))
        guard case .fault(let inner, let what) = error else { return }
        (message, frenchMessage) = (what, what)
        let isInside = inner.hasPrefix(path + ".") || inner.hasPrefix("crosswalk." + path + ".")
        if isInside {
            column = inner.split(separator: path + ".", maxSplits: 1).last.map(String.init)
        }
    }
}
