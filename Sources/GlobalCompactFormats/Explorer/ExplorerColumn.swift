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
    /// How many passages speak for an objective or theme; passages that share a number count each.
    let counts: [Claim.Target: Int]

    var isSession: Bool { column.session != nil }

    init(_ document: ExplorerDocument, column: Coverage.Column) {
        self.column = column
        counts = document.passages(of: column.session).reduce(into: [:]) { counts, passage in
            for target in Set(passage.claims.filter(\.isCounted).map(\.claim.target)) {
                counts[target, default: 0] += 1
            }
        }
        if let session = column.session {
            address = "d=\(document.id)&s=\(session.ordinal)"
            label = ExplorerWords.session(session.ordinal)
            name =
                document.name
                + Bilingual(", Session \(session.ordinal)", ", séance \(session.ordinal)")
        } else {
            address = "d=\(document.id)"
            name = document.name
            label = document.reference.label + document.suffix
        }
    }
}

extension DocumentReference {
    /// The symbol, else the beginning of the title and the year.
    fileprivate var label: Bilingual {
        if let symbol { return Bilingual(same: symbol.description).shortened(to: 20) }
        let title = Bilingual(shortTitle, shortTitleFrench)
        return date.map { title.shortened(to: 15) + Bilingual(same: " \($0.year)") }
            ?? title.shortened(to: 20)
    }
}
