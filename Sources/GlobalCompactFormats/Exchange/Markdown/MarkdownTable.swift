/// A table of GitHub's Markdown; its cells are escaped by ``MarkdownText``.
struct MarkdownTable {
    /// The table as Markdown.
    private(set) var markdown: String
    private let width: Int

    /// Begins a table with its head.
    init(_ head: [String]) {
        markdown = ""
        width = head.count
        add(head)
        markdown += "|" + String(repeating: " --- |", count: width) + "\n"
    }

    /// Adds a row of as many cells as the head has.
    mutating func add(_ cells: [String]) {
        precondition(cells.count == width, "\(cells.count) cells, not \(width)")
        markdown += "|" + cells.map { " " + MarkdownText.escaped($0) + " |" }.joined() + "\n"
    }
}
