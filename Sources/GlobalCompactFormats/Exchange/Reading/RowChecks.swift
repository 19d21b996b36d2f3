import GlobalCompact

/// Checks of single cells that the formats share.
struct RowChecks {
    let place: String
    let order: Int

    func fault(_ column: String, _ message: String) -> TableFault {
        TableFault(place: place, column: column, message: message, order: order)
    }

    /// A value of a closed set, in any case, with "_" or a space for "-"; nil for an empty cell.
    func value<Value: CaseIterable & RawRepresentable<String>>(
        _ type: Value.Type, _ cell: String, _ column: String
    ) throws(TableFault) -> Value? {
        let text = Spacing.smoothed(cell)
        if text.isEmpty { return nil }
        let name = String(
            decoding: text.utf8.prefix(40).map {
                switch $0 {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): $0 | 0x20
                case UInt8(ascii: " "), UInt8(ascii: "_"): UInt8(ascii: "-")
                default: $0
                }
            }, as: UTF8.self)
        if let value = Value(rawValue: name) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw fault(column, "unknown \(column) \(TableFault.shown(cell)); known are \(known)")
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
        else { throw fault(column, "\(TableFault.shown(cell)) is no number") }
        let value = isPercentage ? number / 100 : number
        guard (0...1).contains(value) else {
            throw fault(column, "\(TableFault.shown(cell)) is not from 0 to 1")
        }
        return value
    }

    /// An objective by number or name; "20.0" counts, as programs write whole numbers so.
    func objective(_ cell: String, _ column: String) throws(TableFault) -> Objective? {
        var text = Spacing.smoothed(cell)
        if text.isEmpty { return nil }
        for ending in [".0", ",0"] where text.utf8.count <= 5 && text.hasSuffix(ending) {
            text.removeLast(2)
        }
        if text.utf8.count <= 400, let objective = Objective(text) { return objective }
        throw fault(
            column, "no objective \(TableFault.shown(cell)); the Compact has 1 to 23")
    }

    /// The name of a person, short enough to be compared.
    func curator(_ cell: String, _ column: String) throws(TableFault) -> String {
        let name = Spacing.smoothed(cell)
        guard name.utf8.count <= 200 else { throw fault(column, "longer than 200 bytes") }
        return name
    }

    /// The passage that a cell names.
    func subject(
        _ name: String, in index: PassageIndex, _ column: String
    ) throws(TableFault) -> Citation {
        if let citation = index.citation(named: name) { return citation }
        throw fault(
            column,
            name.isEmpty
                ? "no passage is named" : "no passage \(TableFault.shown(name)) in the documents")
    }
}
