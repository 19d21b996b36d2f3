/// A term at a place in a text, by its number in the vocabulary, with what is asked of it most.
struct TermMatch {
    /// The byte range of the match.
    var range: Range<Int>
    /// How long it is to a reader: its letters and digits and one for what stands between two words,
    /// for the same words take more bytes in another normal form or with other spaces.
    var length: Int32
    /// How surely a text with the term is about its targets, 0 to 1.
    var weight: Double
    /// The number of the term.
    var term: Int32
    /// Which sentence of the text it stands in, counted from 0.
    var sentence: Int32
    /// How the term counts.
    var role: Term.Role
}
