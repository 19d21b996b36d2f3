import GlobalCompact

/// A column of the heat maps: a document, or a session that one reports on.
struct ExplorerColumn: Sendable {
    /// The view of the column, as its address has it: "d=a-res-68-4", "d=…&s=3".
    let address: String
    let column: Coverage.Column
    /// The name above the column, short enough to stand slantwise.
    let label: Bilingual
    /// The name in full.
    let name: Bilingual

    var isSession: Bool { column.session != nil }

    init(_ document: ExplorerDocument, column: Coverage.Column) {
        self.column = column
        if let session = column.session {
            address = "d=\(document.id)&s=\(session.ordinal)"
            label = ExplorerWords.session(session.ordinal)
            name =
                Bilingual { document.reference.spelled(in: $0) } + Bilingual(same: ", ")
                + ExplorerWords.session(session.ordinal)
        } else {
            address = "d=\(document.id)"
            name = Bilingual { document.reference.spelled(in: $0) }
            label = document.reference.label
        }
    }
}

extension DocumentReference {
    /// The symbol, else the beginning of the title and the year.
    fileprivate var label: Bilingual {
        if let symbol { return Bilingual(same: symbol.description).shortened(to: 20) }
        let title = Bilingual(shortTitle, shortTitleFrench)
        return date.map { title.shortened(to: 13) + Bilingual(same: " \($0.year)") }
            ?? title.shortened(to: 20)
    }
}
