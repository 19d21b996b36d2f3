public import GlobalCompact

/// What is wrong with an edited crosswalk, and where.
public struct TableFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where; nil for the whole file.
    public var place: TablePlace?
    /// The column or key, or nil where the fault is that of the whole row.
    public var column: String?
    /// What is wrong, and what would be right where that helps.
    public var message: String
    /// The same in French.
    public var frenchMessage: String
    /// The place in the order of rows, where it is known.
    var order = -1

    /// Makes a fault.
    public init(
        place: TablePlace? = nil, column: String? = nil, message: String, frenchMessage: String
    ) {
        self.place = place
        self.column = column
        self.message = message
        self.frenchMessage = frenchMessage
    }

    init(
        place: TablePlace, column: String? = nil, _ message: String, _ frenchMessage: String,
        order: Int
    ) {
        self.init(
            place: place, column: column, message: message, frenchMessage: frenchMessage)
        self.order = order
    }

    /// The fault in a line: "row 14, column level: …", "ligne 14, colonne level : …".
    public func spelled(in language: Language = .english) -> String {
        let isFrench = language == .french
        let pieces = [
            place?.spelled(in: language), column.map { (isFrench ? "colonne " : "column ") + $0 },
        ].compactMap(\.self)
        let what = isFrench ? frenchMessage : message
        return pieces.isEmpty
            ? what : pieces.joined(separator: ", ") + (isFrench ? "\u{A0}: " : ": ") + what
    }

    /// The fault in a line, in English.
    public var description: String { spelled() }

    /// The beginning of a cell in quotation marks, to be shown in a message: on one line, whatever
    /// stands in the cell.
    static func shown(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        let start = Spacing.smoothed(PrintableText.cleaned(String(scalars.prefix(60))))
        return "“\(start)\(scalars.count > 60 ? "…" : "")”"
    }
}
