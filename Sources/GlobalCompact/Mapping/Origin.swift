/// Who says so: a curator or the engine, and in which version.
public enum Origin: Sendable, Hashable, Codable {
    /// A person judged by reading; the version is that of the curated data.
    case curated(version: String)
    /// The engine matched terms; the version is that of engine and vocabulary.
    case computed(version: String)

    /// Whether a person judged.
    public var isCurated: Bool {
        if case .curated = self { true } else { false }
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
