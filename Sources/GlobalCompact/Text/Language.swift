/// A language, named by its BCP 47 tag ("fr").
public struct Language: RawRepresentable, Sendable, Hashable, Codable {
    /// The BCP 47 tag in lower case.
    public let rawValue: String

    /// Names a language by its BCP 47 tag.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// English.
    public static let english = Language(rawValue: "en")
    /// French.
    public static let french = Language(rawValue: "fr")
    /// Spanish.
    public static let spanish = Language(rawValue: "es")
}
