/// The versions of the library and of what it carries, which decide what it says of a document.
public struct LibraryVersions: Sendable, Hashable, Codable {
    /// The version of the library.
    public var library: String
    /// The version of the curated data (``Corpus/dataVersion``).
    public var data: String
    /// The version of the engine's rules (`MappingEngine.version`).
    public var engine: String
    /// The version of the built-in vocabulary (``Vocabulary/version``).
    public var vocabulary: String

    /// Names versions.
    public init(library: String, data: String, engine: String, vocabulary: String) {
        self.library = library
        self.data = data
        self.engine = engine
        self.vocabulary = vocabulary
    }

    /// The versions of the library at hand.
    public static let current = LibraryVersions(
        library: "0.1.0", data: Corpus.dataVersion, engine: MappingEngine.version,
        vocabulary: Vocabulary.version)
}
