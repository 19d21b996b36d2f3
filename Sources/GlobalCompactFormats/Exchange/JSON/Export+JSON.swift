import Foundation
public import GlobalCompact

extension Export {
    /// Reads an export that ``JSONFormat`` wrote.
    ///
    /// - Throws: what is wrong, and where in the JSON.
    public init(json bytes: [UInt8]) throws(SavedCrosswalkError) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        try SavedCrosswalkError.check(bytes)
        switch JSONHeader.format(of: bytes) {
        case JSONHeader.export: break
        case SavedCrosswalk.format:
            throw .fault(
                path: "format",
                message: "a saved crosswalk, which lacks the texts: name the document itself")
        default: throw .fault(path: "format", message: "not “\(JSONHeader.export)”")
        }
        let file: ExportFile
        do { file = try JSONDecoder().decode(ExportFile.self, from: Data(bytes)) } catch {
            throw SavedCrosswalkError(error)
        }
        if file.formatVersion > 1 { throw .newerFormat(file.formatVersion) }
        let sources = file.documents.map { Source(reference: $0.reference, document: $0.document) }
        let reviewDocument = file.review?.document.flatMap { index in
            sources.indices.contains(index) ? sources[index].reference : nil
        }
        self.init(
            sources: sources, crosswalk: try file.crosswalk.crosswalk(),
            review: file.review?.review, reviewDocument: reviewDocument, license: file.license)
    }

    /// Makes an export of what a file holds: one in JSON, or a document, which an engine maps.
    ///
    /// - Throws: `DocumentError` or ``SavedCrosswalkError``.
    public init(file bytes: [UInt8], mappedBy engine: MappingEngine = MappingEngine()) throws {
        if SavedCrosswalk.isJSONObject(bytes) {
            try self.init(json: bytes)
        } else {
            self.init(mapping: try DocumentReader.read(bytes), by: engine)
        }
    }
}
