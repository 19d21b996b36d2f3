// What is computed of the bundled documents is kept as tables, so that following a theme through
// them needs no engine: reading its vocabulary and weights takes ten times as long.

extension Corpus {
    /// The tags of a theme that the engine asserts for passages that no curator looked at, in the
    /// order of the documents.
    func computedTags(of theme: Theme) -> [ThemeTag] {
        let rows = TextTable.picking(
            [theme.rawValue], inColumn: 2, of: ComputedCorpusTable.themeTags)
        return TextTable.rows(of: rows, columns: 5).map { fields in
            guard let document = BundledDocument(rawValue: fields[0]),
                let locator = Locator(fields[1]), let confidence = Double(fields[3])
            else { preconditionFailure("not a computed tag: \(fields)") }
            let citation = Citation(document: document.reference, locator: locator)
            let text = Array((text(at: citation) ?? "").utf8)
            return ThemeTag(
                subject: citation, theme: theme, level: .central, confidence: confidence,
                origin: .computed(version: MappingEngine.compactVersion),
                evidence: TextTable.list(fields[4], separator: "|").map {
                    Self.evidence($0, in: text)
                })
        }
    }

    /// A piece of evidence as the table writes it: "18-33 envoi de fonds".
    private static func evidence(_ written: String, in text: [UInt8]) -> Evidence {
        let pieces = written.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
        let ends = pieces[0].split(separator: UInt8(ascii: "-")).compactMap(\.asDecimal)
        guard pieces.count == 2, ends.count == 2, ends[0] < ends[1], ends[1] <= text.count else {
            preconditionFailure("not a piece of evidence: \(written)")
        }
        let range = ends[0]..<ends[1]
        return Evidence(range: range, quote: text[range].asText, term: pieces[1].asText)
    }

    /// How many passages a document has.
    func passageCount(of document: BundledDocument) -> Int {
        let rows = TextTable.rows(of: ComputedCorpusTable.documents, columns: 2)
        guard let row = rows.first(where: { $0[0] == document.rawValue }), let count = Int(row[1])
        else { preconditionFailure("the number of passages is missing: \(document.rawValue)") }
        return count
    }

    /// The marks of the notes of a document for which the engine asserts a theme.
    func notes(naming theme: Theme, in document: BundledDocument) -> [String] {
        TextTable.rows(of: ComputedCorpusTable.noteThemes, columns: 3)
            .filter { $0[0] == document.rawValue && $0[2] == theme.rawValue }.map { $0[1] }
    }

    /// The sessions of the review in short, in order; the same as those of ``review``, whose report
    /// need not be read for them.
    public var sessionOutlines: [ReviewSession.Outline] { Self.outlines }

    private static let outlines = TextTable.rows(
        of: ComputedCorpusTable.sessions, columns: 3
    ).map { fields in
        let objectives = TextTable.list(fields[1], separator: " ")
            .compactMap { Int($0).flatMap(Objective.init(rawValue:)) }
        guard let ordinal = Int(fields[0]) else {
            preconditionFailure("not a session: \(fields)")
        }
        return ReviewSession.Outline(
            ordinal: ordinal, objectives: objectives,
            summary: TextTable.list(fields[2], separator: " ").compactMap(Locator.init))
    }
}
