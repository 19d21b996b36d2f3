extension Vocabulary {
    /// Reads a vocabulary from UTF-8 text in tab-separated columns with a header line.
    ///
    /// - `target`: what the term speaks for; `*` for context terms, and for what hides them.
    /// - `language`: a language tag; empty for any language.
    /// - `term`: the phrase in its citation form; inflected forms are found by rule.
    /// - `weight`: how surely a text with the phrase is about its target, 0 to 1.
    /// - `role` (optional): how the term counts, see ``Term/Role``; where empty, `sufficient`.
    /// - `also` (optional): further targets of the term, separated by spaces, so that targets named
    ///   here must have none in them.
    ///
    /// The columns may stand in any order; others are ignored, and so are empty lines. A term has at
    /// most 2,000 bytes, a target and every other cell 200.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - allowed: the targets that are known, or nil if any will do.
    /// - Throws: ``VocabularyError`` for the first fault, with its line and column.
    public init(tsv bytes: [UInt8], targets allowed: Set<String>? = nil) throws(VocabularyError) {
        let table = try TermTable.read(bytes, allowed)
        do {
            try self.init(read: table.terms)
        } catch {
            throw VocabularyError(
                line: error.term.map { table.lineNumbers[Int($0)] } ?? table.lineCount,
                problem: error.term == nil ? .tooManyTerms : .tooManyForms)
        }
    }

    /// Reads the terms of a vocabulary.
    static func terms(tsv bytes: [UInt8], targets allowed: Set<String>?) throws(VocabularyError)
        -> [Term]
    {
        try TermTable.read(bytes, allowed).terms
    }
}

/// Reads the lines of a vocabulary file one by one.
private struct TermTable {
    private(set) var terms: [Term] = []
    /// The line of each term.
    private(set) var lineNumbers: [Int] = []
    private let lines: [ArraySlice<UInt8>]
    private let allowed: Set<String>?
    private var columns: [String: Int] = [:]
    /// The line of each target, language and folded term.
    private var seen: [[UInt8]: Int] = [:]
    /// How many folded letters the terms have, and which.
    private var letterCount = 0
    private var isLetter = [Bool](repeating: false, count: 256)
    private var letterKinds = 0

    /// How many lines the file has.
    var lineCount: Int { lines.count }

    /// Reads a file.
    static func read(_ bytes: [UInt8], _ allowed: Set<String>?) throws(VocabularyError)
        -> TermTable
    {
        if let format = FileFormat(of: bytes) {
            throw VocabularyError(line: 1, problem: .otherFormat(format))
        }
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let line = TermTable.lines(of: bytes[..<offset]).count
            throw VocabularyError(line: line, problem: .notUTF8)
        }
        var table = TermTable(bytes, allowed)
        try table.read()
        return table
    }

    private init(_ bytes: [UInt8], _ allowed: Set<String>?) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lines = TermTable.lines(of: bytes[start...])
        self.allowed = allowed
    }

    /// The lines of a file, which end with a line feed, a carriage return or both.
    private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(bytes[start..<index - 1])
            if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
            start = index
        }
        lines.append(bytes[start...])
        return lines
    }

    private mutating func read() throws(VocabularyError) {
        for (index, cell) in TermTable.cells(of: lines[0]).enumerated() {
            let name = TermTable.names.first { $0.utf8.elementsEqual(cell) }
            if let name, columns[name] == nil { columns[name] = index }
        }
        func place(_ name: String) throws(VocabularyError) -> Int {
            guard let place = columns[name] else {
                throw VocabularyError(line: 1, problem: .missingColumn(name))
            }
            return place
        }
        let places = Places(
            target: try place("target"), language: try place("language"),
            term: try place("term"), weight: try place("weight"), role: columns["role"],
            also: columns["also"])
        terms.reserveCapacity(lines.count)
        seen.reserveCapacity(lines.count)
        for index in lines.indices.dropFirst() where !lines[index].isEmpty {
            try readLine(index, places)
        }
    }

    /// The names of the columns that are read.
    private static let names = ["target", "language", "term", "weight", "role", "also"]
    /// The longest term in bytes.
    private static let longestTerm = 2_000
    /// The longest target, and the longest other cell, in bytes: strings take long to compare where
    /// they have many combining marks.
    private static let longestName = 200

    /// The places of the columns, looked up once.
    private struct Places {
        var target: Int
        var language: Int
        var term: Int
        var weight: Int
        var role: Int?
        var also: Int?
    }

    private static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        line.split(separator: 0x09, omittingEmptySubsequences: false)
    }

    /// The folded words of a term, each behind a separator.
    private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        var scanner = WordScanner(Array(text))
        while scanner.advance() {
            letters.append(Folding.separator)
            letters += scanner.letters
        }
        return letters
    }

    /// Counts the letters of a term; false where a row for each, with a column for each kind, is more
    /// than the automaton may have, which would show only after it was almost built.
    private mutating func fits(_ letters: [UInt8]) -> Bool {
        letterCount += letters.count
        for letter in letters where !isLetter[Int(letter)] {
            isLetter[Int(letter)] = true
            letterKinds += 1
        }
        return letterCount * letterKinds <= TermAutomaton.mostEntries
    }

    private mutating func readLine(_ index: Int, _ places: Places) throws(VocabularyError) {
        let cells = TermTable.cells(of: lines[index])
        let line = index + 1
        func fault(_ name: String, _ problem: VocabularyError.Problem) -> VocabularyError {
            VocabularyError(line: line, column: columns[name].map { $0 + 1 }, problem: problem)
        }
        func checked(
            _ name: String, _ cell: ArraySlice<UInt8>, _ limit: Int
        ) throws(VocabularyError) -> ArraySlice<UInt8> {
            guard cell.count <= limit else { throw fault(name, .tooLong(limit: limit)) }
            return cell
        }
        func required(
            _ name: String, _ place: Int, upTo limit: Int = TermTable.longestName
        ) throws(VocabularyError) -> ArraySlice<UInt8> {
            guard place < cells.count else { throw fault(name, .missingCell(name)) }
            return try checked(name, cells[place], limit)
        }
        func optional(_ place: Int?) -> ArraySlice<UInt8> {
            place.flatMap { $0 < cells.count ? cells[$0] : nil } ?? []
        }
        let target = try required("target", places.target).asText
        let languageText = try required("language", places.language).asText
        let text = try required("term", places.term, upTo: TermTable.longestTerm)
        let weightText = try required("weight", places.weight).asText
        guard !target.isEmpty else { throw fault("target", .emptyTarget) }
        let letters = TermTable.folded(text)
        guard !letters.isEmpty else { throw fault("term", .emptyTerm) }
        // "0x1" is a number too, but not to those who write weights.
        guard let weight = Double(weightText), (0...1).contains(weight),
            !weightText.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") })
        else {
            throw fault("weight", .badWeight(weightText))
        }
        let roleText = try checked("role", optional(places.role), TermTable.longestName).asText
        guard let role = roleText.isEmpty ? .sufficient : Term.Role(rawValue: roleText) else {
            throw fault("role", .unknownRole(roleText))
        }
        var targets = [target]
        for cell in optional(places.also).split(separator: 0x20) {
            let name = try checked("also", cell, TermTable.longestName).asText
            if name != target { targets.append(name) }
        }
        if let allowed,
            let unknown = targets.first(where: {
                !allowed.contains($0) && $0 != Vocabulary.anyTarget
            })
        {
            throw fault(unknown == target ? "target" : "also", .unknownTarget(unknown))
        }
        let language = Language(tag: languageText)
        let key = target.utf8 + [0x09] + (language?.rawValue ?? "").utf8 + letters
        if let earlier = seen.updateValue(line, forKey: key) {
            throw VocabularyError(line: line, problem: .duplicate(line: earlier))
        }
        guard fits(letters) else { throw VocabularyError(line: line, problem: .tooManyTerms) }
        lineNumbers.append(line)
        terms.append(
            Term(text.asText, language: language, targets: targets, weight: weight, role: role))
    }
}
