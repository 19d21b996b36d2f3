import Foundation
public import GlobalCompact

extension Export {
    /// Reads an export that ``JSONFormat`` wrote.
    ///
    /// - Throws: what is wrong, and where in the JSON.
    public init(json bytes: [UInt8]) throws(SavedCrosswalkError) {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            throw .notUTF8(offset: offset)
        }
        guard Export.isExport(bytes) else { throw .notACrosswalk }
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
        if Export.isExport(bytes) {
            try self.init(json: bytes)
        } else {
            self.init(mapping: try DocumentReader.read(bytes), by: engine)
        }
    }

    /// Whether bytes are an export in JSON, and not a document or anything else.
    public static func isExport(_ bytes: [UInt8]) -> Bool {
        struct Header: Decodable { var format: String? }
        guard SavedCrosswalk.isJSONObject(bytes) else { return false }
        let header = try? JSONDecoder().decode(Header.self, from: Data(bytes))
        return header?.format == ExportFile.format
    }
}
