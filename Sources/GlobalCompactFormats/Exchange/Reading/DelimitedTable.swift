import GlobalCompact

/// A table of comma-, semicolon- or tab-separated values, as spreadsheets save them.
///
/// It takes a byte order mark, line ends of any kind, `sep=;` in the first line, quoted line breaks,
/// columns in any order, rows and columns without content.
struct DelimitedTable {
    /// A row with its number, as a spreadsheet counts.
    struct Row {
        var number: Int
        var cells: [String]

        var place: TablePlace { TablePlace(entry: .row(number)) }
    }

    /// Lines before the header that begin with a number sign, without it.
    private(set) var comments: [String] = []
    /// The names of the columns, in lower case, with "_" for spaces.
    private(set) var header: [String] = []
    /// The rows that have content.
    private(set) var rows: [Row] = []
    /// What is wrong with single rows.
    private(set) var faults: [TableFault] = []

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - columns: the columns that are looked for; they tell the separator.
    /// - Throws: what is wrong with the whole file.
    init(_ bytes: [UInt8], columns: Set<String>) throws(TableFault) {
        try Self.checkEncoding(bytes)
        var parser = DelimitedParser(bytes)
        comments = parser.comments()
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var best = (known: 0, separator: separators[0])
        for separator in parser.declaredSeparator().map({ [$0] }) ?? separators {
            var trial = parser
            let names = (trial.record(separator) ?? []).map(Self.name)
            let known = Set(names).intersection(columns).count
            if known > best.known { best = (known, separator) }
        }
        guard best.known > 0 else {
            let known = columns.sorted().joined(separator: ", ")
            throw TableFault(
                message: "no header with the columns of a crosswalk; known are \(known)",
                frenchMessage:
                    "pas d’en-tête avec les colonnes d’une table de concordance\u{A0}; sont connues \(known)"
            )
        }
        header = (parser.record(best.separator) ?? []).map(Self.name)
        var seen: Set<[UInt8]> = []
        for name in header where columns.contains(name) {
            guard seen.insert(Array(name.utf8)).inserted else {
                throw TableFault(
                    column: name, message: "there are two columns of this name",
                    frenchMessage: "deux colonnes portent ce nom")
            }
        }
        while let cells = parser.record(best.separator) {
            add(Row(number: parser.rowNumber, cells: cells), isClosed: parser.isClosed)
        }
    }

    private mutating func add(_ row: Row, isClosed: Bool) {
        guard row.cells.contains(where: { $0.utf8.contains { $0 > 0x20 } }) else { return }
        if !isClosed {
            faults.append(
                TableFault(
                    place: row.place, "a quotation mark opens here that nothing closes",
                    "un guillemet s’ouvre ici que rien ne ferme", order: row.number))
        } else if row.cells.dropFirst(header.count).contains(where: { !$0.isEmpty }) {
            faults.append(
                TableFault(
                    place: row.place,
                    "\(row.cells.count) cells under \(header.count) columns: is a separator not in quotation marks?",
                    "\(row.cells.count) cellules sous \(header.count) colonnes\u{A0}: un séparateur hors guillemets\u{A0}?",
                    order: row.number))
        } else {
            rows.append(row)
        }
    }

    /// The column with a name, by its place.
    func column(_ name: String) -> Int? { header.firstIndex(of: name) }

    /// Refuses a name that is spelled almost like one that is missing: what stands under it would be lost
    /// without a word.
    func checkNames(_ known: [String]) throws(TableFault) {
        let missing = known.filter { column($0) == nil }
        for name in header where !known.contains(name) && name.utf8.count >= 3 {
            guard let meant = missing.first(where: { SpellingDistance.isNear(name, $0) }) else {
                continue
            }
            throw TableFault(
                column: TableFault.shown(name),
                message: "unknown: write “\(meant)”, or give a column of your own another name",
                frenchMessage:
                    "inconnue\u{A0}: écrivez «\u{A0}\(meant)\u{A0}», ou donnez un autre nom à une colonne à vous"
            )
        }
    }

    private static func name(_ cell: String) -> String {
        // Names beyond the known ones only have to be unequal to those.
        guard cell.utf8.count <= 100 else { return "" }
        let bytes = Spacing.smoothed(cell).utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "-"): UInt8(ascii: "_")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func checkEncoding(_ bytes: [UInt8]) throws(TableFault) {
        if let format = FileFormat(of: bytes), format.isText {
            throw TableFault(
                message: "\(format.rawValue): save it as “CSV UTF-8”",
                frenchMessage:
                    "\(format.rawValue)\u{A0}: enregistrez-le en «\u{A0}CSV UTF-8\u{A0}»")
        }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            throw TableFault(
                message: "a workbook (.xlsx, .ods): save it as “CSV UTF-8”",
                frenchMessage:
                    "un classeur (.xlsx, .ods)\u{A0}: enregistrez-le en «\u{A0}CSV UTF-8\u{A0}»")
        }
        guard let offset = UTF8Validation.firstInvalidOffset(in: bytes) else { return }
        let line = bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        throw TableFault(
            message:
                "not UTF-8: invalid byte at offset \(offset), line \(line); save it as “CSV UTF-8”",
            frenchMessage:
                "pas de l’UTF-8\u{A0}: octet fautif à la position \(offset), ligne \(line)\u{A0}; enregistrez-le en «\u{A0}CSV UTF-8\u{A0}»"
        )
    }
}

/// Reads records of separated values, one at a time.
private struct DelimitedParser {
    private let bytes: [UInt8]
    private var position = 0
    /// How many records were read.
    private(set) var rowNumber = 0
    /// Whether the quotation marks of the record that was read last all close.
    private(set) var isClosed = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The lines that begin with a number sign, which a spreadsheet may have put in quotation marks
    /// and filled with separators.
    mutating func comments() -> [String] {
        var comments: [String] = []
        while position < bytes.count {
            let isQuoted = bytes[position] == 0x22
            let sign = position + (isQuoted ? 1 : 0)
            guard sign < bytes.count, bytes[sign] == UInt8(ascii: "#") else { break }
            var line = Array(line())
            while let last = line.last, [0x09, 0x2C, 0x3B].contains(last) { line.removeLast() }
            if isQuoted {
                var parser = DelimitedParser(line)
                line = Array((parser.record(0x09)?.first ?? "").utf8)
            }
            comments.append(String(decoding: line.dropFirst(), as: UTF8.self))
            rowNumber += 1
        }
        return comments
    }

    /// The separator that a first line such as "sep=;" declares; a spreadsheet does not count it.
    mutating func declaredSeparator() -> UInt8? {
        let start = position
        let line = line()
        if line.count == 5, line.starts(with: Array("sep=".utf8)) { return line.last }
        position = start
        return nil
    }

    /// The rest of the line, without its end.
    private mutating func line() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
            position += 1
        }
        let line = bytes[start..<position]
        skipLineEnd()
        return line
    }

    private mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    }

    /// The cells of the next record, or nil at the end.
    mutating func record(_ separator: UInt8) -> [String]? {
        guard position < bytes.count else { return nil }
        rowNumber += 1
        isClosed = true
        var cells: [String] = []
        while true {
            cells.append(cell(separator))
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        skipLineEnd()
        return cells
    }

    /// The next cell; leaves the position at what ends it.
    private mutating func cell(_ separator: UInt8) -> String {
        var content: [UInt8] = []
        if position < bytes.count, bytes[position] == 0x22 {
            let start = position
            position += 1
            if !readQuoted(&content) {
                // The mark is taken for itself, so that what follows on other lines is not lost.
                isClosed = false
                position = start
                content = []
            }
        }
        while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
            bytes[position] != 0x0D
        {
            content.append(bytes[position])
            position += 1
        }
        return String(decoding: content, as: UTF8.self)
    }

    /// Reads up to the quotation mark that closes; false if none does.
    private mutating func readQuoted(_ content: inout [UInt8]) -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == 0x22 else {
                content.append(byte)
                continue
            }
            guard position < bytes.count, bytes[position] == 0x22 else { return true }
            content.append(0x22)
            position += 1
        }
        return false
    }
}
