import Foundation
public import GlobalCompact

/// A crosswalk as it is kept in a file, with the versions of the library that saved it.
///
/// ```swift
/// let bytes = try Corpus.bundled.curated.json()
/// let crosswalk = try Crosswalk(json: bytes)
/// let (kept, moved, orphans) = crosswalk.reanchored(in: document, as: reference).parts
/// ```
///
/// The file is one JSON object; anchors stand beside the words they hold, so that the text itself is
/// not needed to find them again. The same crosswalk gives the same bytes.
///
///     {"format": "globalcompact-crosswalk", "format_version": 1,
///      "versions": {"library": …, "data": …, "engine": …, "vocabulary": …},
///      "origin": {"kind": "curated" | "computed", "version": …, "by": …},
///      "documents": [{"symbol": …, "title": …, "date": …, "sha256": …, "iri": …, …}],
///      "mappings": [{"citation": {"document": 0, "part": "annex", "number": "8", "letter": "a",
///                                 "spelled": …, "iri": …},
///                    "objective": 23 | null, "level": …, "relation": …, "confidence": 0.97,
///                    "rationale": …, "passage_sha256": …,
///                    "evidence": [{"quote": …, "start": 18, "end": 33, "byte": 20,
///                                  "prefix": …, "suffix": …, "term": …}]}],
///      "themes": [{"citation": …, "theme": "data", "level": …, …}]}
///
/// `start` and `end` count Unicode scalars of the passage, `byte` is where the quotation begins in
/// its UTF-8. `spelled` and `iri` are for people and other programs, and are not read back. Keys
/// whose value is not known are left out; unknown keys are ignored.
public struct SavedCrosswalk: Sendable, Hashable {
    /// The crosswalk.
    public var crosswalk: Crosswalk
    /// The versions of the library that saved it.
    public var versions: LibraryVersions

    /// What the key `format` says.
    public static let format = "globalcompact-crosswalk"
    /// The newest version of the format that is read, and the one that is written.
    public static let formatVersion = 1

    /// Makes a crosswalk ready to be saved.
    public init(_ crosswalk: Crosswalk, versions: LibraryVersions = .current) {
        self.crosswalk = crosswalk
        self.versions = versions
    }

    /// Reads a saved crosswalk, by itself or in an export that ``JSONFormat`` wrote.
    ///
    /// - Throws: what is wrong, and where in the JSON.
    public init(json bytes: [UInt8]) throws(SavedCrosswalkError) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        try SavedCrosswalkError.check(bytes)
        if JSONHeader.isExport(bytes) {
            let file: InsideExport = try Self.decode(bytes)
            try Self.check(file.crosswalk.formatVersion.value)
            self.init(try file.crosswalk.crosswalk(), versions: file.crosswalk.versions)
            return
        }
        let header: CrosswalkFile.Header = try Self.decode(bytes)
        guard header.format == Self.format, let version = header.formatVersion else {
            throw .notACrosswalk
        }
        try Self.check(version)
        let file: CrosswalkFile = try Self.decode(bytes)
        self.init(try file.crosswalk(), versions: file.versions)
    }

    /// The crosswalk as JSON in UTF-8, with a line end at its end.
    ///
    /// Anchors that are no longer those of their entry are left out.
    ///
    /// - Throws: ``SavedCrosswalkError/fault(path:message:)`` if the crosswalk contradicts itself: a
    ///   range that is not as long as its quotation, a confidence beyond 0 to 1, a mapping of level
    ///   `Level.noneFound` that names an objective.
    public func json() throws(SavedCrosswalkError) -> [UInt8] {
        let file = try CrosswalkFile(crosswalk, versions)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        do {
            return Array(try encoder.encode(file)) + [0x0A]
        } catch {
            throw SavedCrosswalkError(error)
        }
    }

    /// Whether bytes are meant to be JSON and not the text of a document: they begin with an object.
    public static func isJSONObject(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        let isSpace = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
        rest = rest.drop(while: isSpace)
        guard rest.popFirst() == UInt8(ascii: "{") else { return false }
        rest = rest.drop(while: isSpace)
        return rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "}")
    }

    /// The part of an export that is a saved crosswalk.
    private struct InsideExport: Decodable { var crosswalk: CrosswalkFile }

    private static func check(_ version: Int) throws(SavedCrosswalkError) {
        if version > formatVersion { throw .newerFormat(version) }
        guard version >= 1 else {
            throw .fault(path: "format_version", message: "there is no version \(version)")
        }
    }

    private static func decode<Value: Decodable>(
        _ bytes: [UInt8]
    ) throws(SavedCrosswalkError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch {
            throw SavedCrosswalkError(error)
        }
    }
}

extension Crosswalk {
    /// The crosswalk as JSON, as ``SavedCrosswalk`` describes it.
    public func json() throws(SavedCrosswalkError) -> [UInt8] {
        try SavedCrosswalk(self).json()
    }

    /// Reads a crosswalk that was saved as JSON.
    public init(json bytes: [UInt8]) throws(SavedCrosswalkError) {
        self = try SavedCrosswalk(json: bytes).crosswalk
    }
}
