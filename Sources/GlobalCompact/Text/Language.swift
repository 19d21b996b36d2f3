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

    /// The language that a BCP 47 tag begins with ("fr" of "FR-ca"); nil for an empty tag.
    public init?(tag: String) {
        let primary = tag.utf8.filter { !$0.isSpace }.prefix {
            $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_")
        }
        guard !primary.isEmpty else { return nil }
        rawValue = primary.map { $0.isASCIICapital ? $0 | 0x20 : $0 }.asText
    }
}
