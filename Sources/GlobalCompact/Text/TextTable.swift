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

    /// The table with its header and only those rows that have one of some values in a column.
    ///
    /// The other rows are passed over byte by byte, which is much quicker than taking them apart.
    static func picking(_ values: Set<String>, inColumn column: Int, of text: String) -> String {
        let values = Set(values.map { Array($0.utf8) })
        let bytes = Array(text.utf8)
        var picked: [UInt8] = []
        var row = 0
        var cell = 0
        var place = 0
        var isPicked = true
        for index in 0...bytes.count {
            let isRowEnd = index == bytes.count || bytes[index] == 0x0A
            guard isRowEnd || bytes[index] == 0x09 else { continue }
            if place == column, row > 0 { isPicked = values.contains(Array(bytes[cell..<index])) }
            place += 1
            cell = index + 1
            guard isRowEnd else { continue }
            if isPicked { picked += bytes[row..<min(index + 1, bytes.count)] }
            (row, place, isPicked) = (index + 1, 0, false)
        }
        return picked.asText
    }

    /// The entries of a field that holds a list.
    static func list(_ field: String, separator: Unicode.Scalar) -> [String] {
        field.utf8.split(separator: UInt8(ascii: separator)).map(\.asText)
    }
}
