/// A line of text with what opens it.
struct TextLine {
    /// The place of the line among all lines.
    let index: Int
    /// The bytes of the line.
    let range: Range<Int>
    /// What opens the line, or nil if it begins with words.
    let opening: LineOpening?

    /// The line past heading marks.
    var content: Range<Int> { opening?.content ?? range }
    /// The number, letter or numeral at its start.
    var enumerator: Enumerator? { opening?.enumerator }
}

/// What stood between a line of text and the one before it.
struct LineGap {
    /// A blank line.
    var blank = false
    /// The end of a page.
    var page = false
    /// A table of contents.
    var contents = false
    /// Anything at all.
    var any: Bool { blank || page || contents }
}
