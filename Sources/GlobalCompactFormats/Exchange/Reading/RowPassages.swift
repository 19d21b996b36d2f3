import GlobalCompact

/// The passages that the rows of a table speak of.
///
/// A document may use one number a million times. The passages of that number are told apart by the
/// words of the row and by the order of the rows, which is that of the document.
struct RowPassages {
    private let index: PassageIndex
    /// For each citation of several passages, which of them the last row spoke of.
    private var last: [[UInt8]: Int] = [:]

    init(_ index: PassageIndex) { self.index = index }

    /// The text of the passage that a row speaks of, and the place of the first passage with its
    /// citation in the order of the documents; nil if no passage has the citation.
    ///
    /// It is the first of those with the citation that has the words of the row. No more are looked at
    /// than ``PassageIndex/reach`` from the beginning, and as many from that of the row before.
    mutating func passage(ofNext row: EditedRow) -> (order: Int, text: String)? {
        let numbers = index.numbers(at: row.subject)
        guard let first = numbers.first else { return nil }
        func text(_ place: Int) -> String { index.places[numbers[place]].passage.text }
        guard numbers.count > 1, let quote = row.quote else { return (first, text(0)) }
        let key = Array(row.subject.iri.utf8)
        let beginning = numbers.indices.prefix(PassageIndex.reach)
        let further = numbers.indices.dropFirst(max(beginning.upperBound, last[key] ?? 0))
            .prefix(PassageIndex.reach)
        let found =
            beginning.first { quote.evidence(in: text($0)) != nil }
            ?? further.first { quote.evidence(in: text($0)) != nil }
        if let found { last[key] = found }
        return (first, text(found ?? 0))
    }
}
