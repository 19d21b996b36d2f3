/// A theme that a passage deals with.
public struct ThemeTag: Sendable, Hashable, Codable {
    /// The passage.
    public var subject: Citation
    /// The theme.
    public var theme: Theme
    /// How firmly: a curator's `arguable` is a theme mentioned in passing.
    public var level: Level
    /// How sure the tag is, 0 to 1.
    public var confidence: Double
    /// Who says so.
    public var origin: Origin
    /// The words that carry the theme, in order, without overlap.
    public var evidence: [Evidence]
    /// What holds it to its words when the document changes; nil where no text was at hand.
    public var anchor: Anchor?

    /// Makes a tag.
    public init(
        subject: Citation, theme: Theme, level: Level, confidence: Double = 1, origin: Origin,
        evidence: [Evidence] = [],
        anchor: Anchor? = nil
    ) {
        self.subject = subject
        self.theme = theme
        self.level = level
        self.confidence = confidence
        self.origin = origin
        self.evidence = evidence
        self.anchor = anchor
    }
}
