/// Quoted stretches of a passage in one cell.
enum QuoteList {
    /// What stands between stretches.
    static let separator = " … "

    /// The stretches in one line.
    static func joined(_ quotes: [String]) -> String { quotes.joined(separator: separator) }
}
