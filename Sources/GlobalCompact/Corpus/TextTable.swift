/// Tables kept as text: one row a line, fields apart by tabs, the first line naming the columns.
enum TextTable {
    /// The rows below the header line.
    ///
    /// The tables are part of the library, so one of another shape is a programming error and traps.
    static func rows(of text: String, columns: Int) -> [[String]] {
        text.utf8.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            precondition(
                fields.count == columns, "\(fields.count) fields, not \(columns): \(line.asText)")
            return fields.map(\.asText)
        }
    }

    /// The table with only those rows that have one of some values in a column, read no further.
    static func picking(
        _ values: Set<String>, inColumn column: Int, of text: String
    ) -> String {
        let values = Set(values.map { Array($0.utf8) })
        var picked: [UInt8] = []
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
            let cells = line.split(
                separator: UInt8(ascii: "\t"), maxSplits: column + 1,
                omittingEmptySubsequences: false)
            guard index == 0 || values.contains(Array(cells[column])) else { continue }
            picked += line
            picked.append(UInt8(ascii: "\n"))
        }
        return picked.asText
    }

    /// The entries of a field that holds a list.
    static func list(_ field: String, separator: Unicode.Scalar) -> [String] {
        field.utf8.split(separator: UInt8(ascii: separator)).map(\.asText)
    }
}
