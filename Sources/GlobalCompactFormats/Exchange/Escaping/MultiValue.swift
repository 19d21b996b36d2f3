/// Several values in one cell of an SSSOM table, a vertical bar between them.
enum MultiValue {
    /// The values in one cell; a bar inside a value is escaped.
    static func joined(_ values: [String]) -> String {
        values.map { value in
            value.utf8.contains(UInt8(ascii: "|"))
                ? value.split(separator: "|", omittingEmptySubsequences: false)
                    .joined(separator: "\\|")
                : value
        }.joined(separator: "|")
    }

    /// The values of a cell.
    static func split(_ cell: String) -> [String] {
        guard !cell.isEmpty else { return [] }
        var values: [[UInt8]] = [[]]
        for byte in cell.utf8 {
            if byte != UInt8(ascii: "|") {
                values[values.count - 1].append(byte)
            } else if values[values.count - 1].last == UInt8(ascii: "\\") {
                values[values.count - 1].removeLast()
                values[values.count - 1].append(byte)
            } else {
                values.append([])
            }
        }
        return values.map { String(decoding: $0, as: UTF8.self) }
    }
}
