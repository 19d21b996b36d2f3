/// What is wrong with an edited crosswalk, and where.
public struct TableFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where: "row 14" as a spreadsheet counts, "mappings[12]" in JSON; nil for the whole file.
    public var place: String?
    /// The column or key, or nil where the fault is that of the whole row.
    public var column: String?
    /// What is wrong, and what would be right where that helps.
    public var message: String
    /// The place in the order of rows, where it is known.
    var order = -1

    /// Makes a fault.
    public init(place: String? = nil, column: String? = nil, message: String) {
        self.place = place
        self.column = column
        self.message = message
    }

    init(place: String, column: String? = nil, message: String, order: Int) {
        self.init(place: place, column: column, message: message)
        self.order = order
    }

    /// The fault in a line: "row 14, column level: …".
    public var description: String {
        let pieces = [place, column.map { "column \($0)" }].compactMap { $0 }
        return pieces.isEmpty ? message : pieces.joined(separator: ", ") + ": " + message
    }

    /// The beginning of a cell in quotation marks, to be shown in a message.
    static func shown(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        let start = String(scalars.prefix(40))
        return "“\(start)\(scalars.count > 40 ? "…" : "")”"
    }
}
