/// Who says so: a curator or the engine, and in which version.
public enum Origin: Sendable, Hashable, Codable {
    /// A person judged by reading; the version is that of the curated data, and the name is that of
    /// the person, or nil where it is not recorded.
    case curated(version: String, by: String? = nil)
    /// The engine matched terms; the version is that of engine and vocabulary.
    case computed(version: String)

    /// Whether a person judged.
    public var isCurated: Bool {
        if case .curated = self { true } else { false }
    }

    /// The version of the curated data, or of engine and vocabulary.
    public var version: String {
        switch self {
        case .curated(let version, _), .computed(let version): version
        }
    }

    /// The name of the person who judged, where it is recorded.
    public var curator: String? {
        if case .curated(_, let name) = self { name } else { nil }
    }

    /// The origin in one word.
    public func spelled(in language: Language = .english) -> String {
        switch (isCurated, language == .french) {
        case (true, false): "curated"
        case (false, false): "computed"
        case (true, true): "établi à la main"
        case (false, true): "calculé"
        }
    }
}
