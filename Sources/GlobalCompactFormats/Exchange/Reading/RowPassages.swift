import GlobalCompact

/// The passages that the rows of a table speak of.
///
/// A document may use one number a million times. The passages of that number are told apart by the
/// words of the row and by the order of the rows, which is that of the document.
struct RowPassages {
    private let index: PassageIndex
    /// For each citation of many passages, which of the later ones a row spoke of last.
    private var last: [[UInt8]: Int] = [:]
    /// How many passages may be looked at besides the first with a citation.
    private var looks = 0

    init(_ index: PassageIndex) { self.index = index }

    /// The text of the passage that a row speaks of, and the place of the first passage with its
    /// citation in the order of the documents; nil if no passage has the citation.
    ///
    /// It is the first of those with the citation that has the words of the row. Beyond the first
    /// ``PassageIndex/reach``, it is the next from where the row before was found, and as many are looked
    /// at for each row on average.
    mutating func passage(ofNext row: EditedRow) -> (order: Int, text: String)? {
        let numbers = index.numbers(at: row.subject)
        guard let first = numbers.first else { return nil }
        func text(_ place: Int) -> String { index.places[numbers[place]].passage.text }
        guard numbers.count > 1, let quote = row.quote else { return (first, text(0)) }
        looks += PassageIndex.reach
        let beginning = numbers.indices.prefix(PassageIndex.reach)
        if let found = beginning.first(where: { quote.evidence(in: text($0)) != nil }) {
            return (first, text(found))
        }
        let key = Array(row.subject.iri.utf8)
        let start = last[key] ?? beginning.upperBound
        for place in [start..<numbers.count, beginning.upperBound..<start].joined() {
            guard looks > 0 else { break }
            looks -= 1
            if quote.evidence(in: text(place)) != nil {
                last[key] = place
                return (first, text(place))
            }
        }
        return (first, text(0))
    }
}
