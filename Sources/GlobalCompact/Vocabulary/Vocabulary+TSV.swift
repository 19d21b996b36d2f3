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
    /// The columns may stand in any order; others are ignored, and so are empty lines.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - allowed: the targets that are known, or nil if any will do.
    /// - Throws: ``VocabularyError`` for the first fault, with its line.
    public init(tsv bytes: [UInt8], targets allowed: Set<String>? = nil) throws(VocabularyError) {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let line = bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
            throw VocabularyError(line: line, problem: .notUTF8)
        }
        var reader = TermTable(bytes, allowed)
        try reader.read()
        self.init(terms: reader.terms)
    }
}

/// Reads the lines of a vocabulary file one by one.
private struct TermTable {
    private(set) var terms: [Term] = []
    private let lines: [ArraySlice<UInt8>]
    private let allowed: Set<String>?
    private var columns: [String: Int] = [:]
    /// The line of each target, language and folded term.
    private var seen: [String: Int] = [:]

    init(_ bytes: [UInt8], _ allowed: Set<String>?) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false).map {
            $0.last == 0x0D ? $0.dropLast() : $0
        }
        self.allowed = allowed
    }

    mutating func read() throws(VocabularyError) {
        for (index, cell) in cells(0).enumerated() where columns[cell] == nil {
            columns[cell] = index
        }
        for name in ["target", "language", "term", "weight"] where columns[name] == nil {
            throw VocabularyError(line: 1, problem: .missingColumn(name))
        }
        for index in lines.indices.dropFirst() where !lines[index].isEmpty { try readLine(index) }
    }

    private func cells(_ index: Int) -> [String] {
        lines[index].split(separator: 0x09, omittingEmptySubsequences: false).map(\.asText)
    }

    private mutating func readLine(_ index: Int) throws(VocabularyError) {
        let cells = cells(index)
        let line = index + 1
        func fault(_ name: String, _ problem: VocabularyError.Problem) -> VocabularyError {
            VocabularyError(line: line, column: columns[name].map { $0 + 1 }, problem: problem)
        }
        func cell(_ name: String) -> String? {
            columns[name].flatMap { $0 < cells.count ? cells[$0] : nil }
        }
        func required(_ name: String) throws(VocabularyError) -> String {
            guard let text = cell(name) else { throw fault(name, .missingCell(name)) }
            return text
        }
        let target = try required("target")
        let languageText = try required("language")
        let text = try required("term")
        let weightText = try required("weight")
        let language = Language(tag: languageText)
        guard !target.isEmpty else { throw fault("target", .emptyTarget) }
        let folded = Folding.fold(text)
        guard !folded.isEmpty else { throw fault("term", .emptyTerm) }
        guard let weight = Double(weightText), (0...1).contains(weight) else {
            throw fault("weight", .badWeight(weightText))
        }
        let roleText = cell("role") ?? ""
        guard let role = roleText.isEmpty ? .sufficient : Term.Role(rawValue: roleText) else {
            throw fault("role", .unknownRole(roleText))
        }
        let also = (cell("also") ?? "").split(separator: " ").map(String.init)
        let targets = [target] + also.filter { $0 != target }
        if let allowed,
            let unknown = targets.first(where: {
                !allowed.contains($0) && $0 != Vocabulary.anyTarget
            })
        {
            throw fault(unknown == target ? "target" : "also", .unknownTarget(unknown))
        }
        let key = "\(target)\t\(language.map(\.rawValue) ?? "")\t\(folded)"
        if let earlier = seen[key] {
            throw VocabularyError(line: line, problem: .duplicate(line: earlier))
        }
        seen[key] = line
        terms.append(
            Term(
                text, language: language,
                targets: targets,
                weight: weight, role: role))
    }
}
