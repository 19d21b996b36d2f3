import GlobalCompact

/// Checks of single cells that the formats share.
struct RowChecks {
    let place: TablePlace
    let order: Int

    func fault(_ column: String, _ message: String, _ frenchMessage: String) -> TableFault {
        TableFault(place: place, column: column, message, frenchMessage, order: order)
    }

    /// A value of a closed set by any of its names; nil for an empty cell.
    func value<Value: CellValue>(
        _ type: Value.Type, _ cell: String, _ column: String
    ) throws(TableFault) -> Value? {
        if Spacing.smoothed(cell).isEmpty { return nil }
        if let value = Value(cell: cell) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw fault(
            column, "unknown \(column) \(TableFault.shown(cell)); known are \(known)",
            "\(column) inconnu \(TableFault.shown(cell))\u{A0}; sont connus \(known)")
    }

    /// A confidence: "0.97", "0,97", "97 %"; nil for an empty cell.
    func confidence(_ cell: String, _ column: String = "confidence") throws(TableFault) -> Double? {
        var text = Spacing.smoothed(cell).utf8.map { $0 == UInt8(ascii: ",") ? 0x2E : $0 }
        if text.isEmpty { return nil }
        let isPercentage = text.last == UInt8(ascii: "%")
        if isPercentage { text.removeLast() }
        while text.last == 0x20 { text.removeLast() }
        let isPlain = text.allSatisfy {
            (0x30...0x39).contains($0) || [0x2E, 0x45, 0x65, 0x2B, 0x2D].contains($0)
        }
        guard isPlain, text.count <= 40,
            let number = Double(String(decoding: text, as: UTF8.self))
        else {
            throw fault(
                column, "\(TableFault.shown(cell)) is no number",
                "\(TableFault.shown(cell)) n’est pas un nombre")
        }
        let value = isPercentage ? number / 100 : number
        guard (0...1).contains(value) else {
            throw fault(
                column, "\(TableFault.shown(cell)) is not from 0 to 1",
                "\(TableFault.shown(cell)) n’est pas entre 0 et 1")
        }
        return value
    }

    /// An objective as people write it: "20", "20.0", "Objective 20", "20 – Remittances".
    func objective(_ cell: String, _ column: String) throws(TableFault) -> Objective? {
        let shown = TableFault.shown(cell)
        switch ObjectiveCell(cell) {
        case .empty: return nil
        case .objective(let objective): return objective
        case .contradictory(let one, let other):
            throw fault(
                column, "\(shown) names objectives \(one.number) and \(other.number): one a row",
                "\(shown) nomme les objectifs \(one.number) et \(other.number)\u{A0}: un par ligne")
        case .unknown(let suggestion):
            guard let suggestion else {
                throw fault(
                    column, "no objective \(shown); the Compact has 1 to 23",
                    "pas d’objectif \(shown)\u{A0}; le Pacte en a de 1 à 23")
            }
            throw fault(
                column, "no objective \(shown); is “\(suggestion)” meant?",
                "pas d’objectif \(shown)\u{A0}; s’agit-il de «\u{A0}\(suggestion)\u{A0}»\u{A0}?")
        }
    }

    /// The name of a person, short enough to be compared.
    func curator(_ cell: String, _ column: String) throws(TableFault) -> String {
        // As it will be written, where a control character takes three bytes.
        let name = Spacing.smoothed(PrintableText.cleaned(cell))
        guard name.utf8.count <= 200 else {
            throw fault(column, "longer than 200 bytes", "plus de 200 octets")
        }
        return name
    }

    /// The passage that a cell names.
    func subject(
        _ name: String, in index: PassageIndex, _ column: String
    ) throws(TableFault) -> Citation {
        let shown = TableFault.shown(name)
        switch index.lookup(name) {
        case .passage(let citation): return citation
        case .several:
            throw fault(
                column, "several passages are called \(shown)",
                "plusieurs passages s’appellent \(shown)")
        case .none where name.isEmpty:
            throw fault(column, "no passage is named", "aucun passage n’est nommé")
        case .none:
            throw fault(
                column, "no passage \(shown) in the documents",
                "pas de passage \(shown) dans les documents")
        }
    }
}
