/// A part of a document: the body, or one of its annexes.
///
/// Paragraph numbers restart in each.
public struct Part: RawRepresentable, Sendable, Hashable, Codable {
    /// "body", "annex" where there is one, "annex-I", "annex-II" … where there are several.
    public let rawValue: String

    /// Names a part.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The text before any annex.
    public static let body = Part(rawValue: "body")
    /// The only annex.
    public static let annex = Part(rawValue: "annex")

    /// An annex among several, by its mark as printed ("II").
    public static func annex(_ mark: String) -> Part {
        Part(rawValue: "annex-\(mark)")
    }

    /// The part as a citation writes it: "" for the body, "annex II" for an annex.
    public var label: String {
        guard self != .body else { return "" }
        return rawValue.split(separator: "-", maxSplits: 1).joined(separator: " ")
    }
}
