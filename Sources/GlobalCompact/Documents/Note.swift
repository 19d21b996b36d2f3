/// A footnote: its mark, its text, and the place that calls it.
public struct Note: Sendable, Hashable, Codable {
    /// The mark, normalised: "1" for ¹, "*" for a star.
    public var mark: String
    /// The text of the note.
    @UTF8Compared public var text: String
    /// The place in the document that calls the note, or nil if no call was found.
    public var calledBy: Locator?
    /// The lines of the source that the note came from, counted from 1.
    public var lines: ClosedRange<Int>

    /// Makes a note.
    public init(mark: String, text: String, calledBy: Locator? = nil, lines: ClosedRange<Int>) {
        self.mark = mark
        self.text = text
        self.calledBy = calledBy
        self.lines = lines
    }
}
