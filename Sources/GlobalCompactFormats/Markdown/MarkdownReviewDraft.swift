public import GlobalCompact

/// A review draft as a Markdown document, ready for a word processor.
///
/// ```swift
/// let page = MarkdownReviewDraft(draft, language: .french)
/// page.forEachPiece { print($0, terminator: "") }
/// ```
///
/// Everything from the report is escaped by ``MarkdownText``; words that carry a finding are bold.
public struct MarkdownReviewDraft: Sendable {
    private let draft: ReviewDraft
    private let language: Language
    private let words: ReviewDraftWords

    /// Makes a document of a draft.
    ///
    /// - Parameters:
    ///   - draft: the draft.
    ///   - language: the language of headings and labels, English or French; that of the report if
    ///     nil. English stands in for any other.
    public init(_ draft: ReviewDraft, language: Language? = nil) {
        self.draft = draft
        self.language = (language ?? draft.language) == .french ? .french : .english
        words = ReviewDraftWords(language: self.language)
    }

    /// The document as one text.
    public var text: String {
        var text = ""
        forEachPiece { text += $0 }
        return text
    }

    /// Hands over the document piece by piece, so that a long one need not be held.
    public func forEachPiece(_ body: (String) throws -> Void) rethrows {
        try body(head)
        for chapter in draft.chapters {
            try body("\n## \(words.roundTable(chapter.roundTable))\n")
            for entry in chapter.entries { try write(entry, body) }
        }
        try writeObjectives(body)
        try writePrinciples(body)
        try write(draft.passagesWithoutObjective, words.withoutObjective, body)
        if !draft.passagesNotReviewed.isEmpty {
            try write(draft.passagesNotReviewed, words.passagesNotReviewed, body)
        }
    }
}

// MARK: - Head

extension MarkdownReviewDraft {
    private var head: String {
        let document = draft.document
        let title = language == .french ? document.shortTitleFrench : document.shortTitle
        var lines = ["# \(words.title(MarkdownText.escaped(title)))", ""]
        func item(_ label: String, _ text: String) {
            lines.append("- \(words.labelled(label, text))")
        }
        if let symbol = document.symbol {
            item(words.symbol, MarkdownText.escaped(symbol.description))
        }
        if let date = document.date {
            item(words.date, MarkdownText.escaped(date.spelled(in: language)))
        }
        item(words.passagesRead, String(draft.passageCount))
        for (label, states) in words.counts {
            let found = draft.entries.filter { states.contains($0.state) }
            let numbers = found.map { String($0.objective.number) }.joined(separator: ", ")
            if !found.isEmpty { item(label, "\(found.count) (\(numbers))") }
        }
        item(words.digest, MarkdownText.escaped(document.digest))
        lines += ["", "## \(words.method)", "", words.provenance(of: draft.origin), ""]
        if let corrections = words.corrections(in: draft) { lines += [corrections, ""] }
        lines += words.levels(of: draft).map { "- \($0)" }
        if let warning = words.warning(about: draft.language) { lines += ["", "**\(warning)**"] }
        return lines.joined(separator: "\n") + "\n"
    }
}

// MARK: - Objectives

extension MarkdownReviewDraft {
    private func write(_ entry: ReviewDraft.Entry, _ body: (String) throws -> Void) rethrows {
        let objective = entry.objective
        try body("\n### \(words.heading(objective))\n")
        if !objective.isTitleVerified(in: language) { try body("\n\(words.unverifiedTitle)\n") }
        if let remark = words.remark(on: entry.state) { try body("\n**\(remark)**\n") }
        for level in Level.allCases where level.isPositive {
            let passages = entry.passages(at: level)
            guard !passages.isEmpty else { continue }
            try body("\n#### \(words.heading(level))\n\n")
            for passage in passages where !passage.isFaint { try body(item(passage)) }
            let faint = passages.filter(\.isFaint)
            guard !faint.isEmpty else { continue }
            let places = faint.map { "\(cell($0.citation, $0.heading)) (\(quotes($0.excerpts)))" }
            try body(
                "- \(words.labelled(words.faint, places.joined(separator: words.semicolon)))\n")
        }
        try body("\n> \(words.placeholder)\n")
    }

    /// A passage as an item of a list: where, how sure, the sentences, the reason, the principles.
    private func item(_ passage: ReviewDraft.Support) -> String {
        let place = self.place(passage.citation, passage.heading, isFull: true)
        // The head says who mapped the passages; a mapping of another origin says so itself.
        let origin =
            passage.origin == draft.origin ? "" : " · " + passage.origin.spelled(in: language)
        var text = "- \(place) (\(decimal(passage.confidence))\(origin))\n"
        for excerpt in passage.excerpts {
            let before = excerpt.isCutBefore ? "… " : ""
            let after = excerpt.isCutAfter ? " …" : ""
            let sentence = MarkdownText.escaped(excerpt.text, strong: excerpt.words)
            text += "  - \(words.quoted(before + sentence + after))\n"
        }
        if let rationale = passage.rationale {
            text += "  - \(words.labelled(words.reason, MarkdownText.escaped(rationale)))\n"
        }
        if !passage.principles.isEmpty {
            let names = passage.principles.map {
                "\($0.principle.name(in: language)) (\(quotes($0.evidence)))"
            }
            text +=
                "  - \(words.labelled(words.principles, names.joined(separator: words.semicolon)))\n"
        }
        return text
    }

    /// The words of evidence in quotation marks, each wording once.
    private func quotes(_ evidence: [Evidence]) -> String { quotes(evidence.map(\.quote)) }

    /// The words of excerpts in quotation marks, each wording once.
    private func quotes(_ excerpts: [Excerpt]) -> String {
        quotes(
            excerpts.flatMap { excerpt in
                let bytes = Array(excerpt.text.utf8)
                return excerpt.words.map { String(decoding: bytes[$0], as: UTF8.self) }
            })
    }

    private func quotes(_ wordings: [String]) -> String {
        var seen: Set<[UInt8]> = []
        return wordings.filter { seen.insert(Array($0.utf8)).inserted }
            .map { words.quoted(MarkdownText.escaped($0)) }.joined(separator: ", ")
    }

    /// The longest name of a document that is repeated with each passage, in bytes.
    private static let longestName = 60

    /// A place, with the heading above it where it needs one, and the document's name if it is
    /// short: a title of three lines would drown the place.
    private func place(_ citation: Citation, _ heading: String?, isFull: Bool) -> String {
        let full = citation.spelled(in: language)
        let place = citation.place(in: language)
        let isShort = full.utf8.count - place.utf8.count <= Self.longestName
        let name = MarkdownText.escaped(isFull && isShort ? full : place)
        return heading.map { "\(name), \(words.quoted(MarkdownText.escaped($0)))" } ?? name
    }

    private func decimal(_ value: Double) -> String { words.decimal(value.hundredths) }
}

// MARK: - Annexes

extension MarkdownReviewDraft {
    private func writeObjectives(_ body: (String) throws -> Void) rethrows {
        try body("\n## \(words.objectivesAnnex)\n\n")
        try body(row(words.objectiveColumns) + "| --- | --- | --- | --- | ---: |\n")
        for entry in draft.entries {
            let objective = entry.objective
            let first = [
                "\(objective.number). \(objective.shortName(in: language))",
                String(objective.roundTable.number),
            ]
            for level in Level.allCases where level.isPositive {
                let passages = entry.passages(at: level)
                guard !passages.isEmpty else { continue }
                let places = passages.map { cell($0.citation, $0.heading) }
                let cells = [
                    places.joined(separator: words.semicolon), level.spelled(in: language),
                    span(of: passages.map(\.confidence)),
                ]
                try body(row(first + cells))
            }
            if entry.passages.isEmpty {
                try body(row(first + ["–", words.spelled(entry.state), "–"]))
            }
        }
    }

    /// A place in a table: the heading only where two passages share a number.
    private func cell(_ citation: Citation, _ heading: String?) -> String {
        if case .block = citation.locator { return place(citation, nil, isFull: false) }
        return place(citation, heading, isFull: false)
    }

    /// One figure, or the lowest and the highest of several.
    private func span(of values: [Double]) -> String {
        let low = decimal(values.min() ?? 0)
        let high = decimal(values.max() ?? 0)
        return low == high ? low : "\(low)–\(high)"
    }

    private func writePrinciples(_ body: (String) throws -> Void) rethrows {
        try body("\n## \(words.principlesAnnex)\n\n\(words.principlesNote)\n\n")
        try body(row(words.principleColumns) + "| --- | --- | --- |\n")
        for entry in draft.principles {
            let places = entry.passages.map { cell($0.citation, $0.heading) }
            let cells =
                places.isEmpty
                ? ["–", words.notNamed]
                : [
                    places.joined(separator: words.semicolon),
                    quotes(entry.passages.flatMap(\.evidence)),
                ]
            try body(
                row(["\(entry.principle.number). \(entry.principle.name(in: language))"] + cells))
        }
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private func write(
        _ sources: [ReviewDraft.Source], _ label: (heading: String, note: String),
        _ body: (String) throws -> Void
    ) rethrows {
        try body("\n## \(label.heading)\n\n\(sources.isEmpty ? words.none : label.note)\n")
        for (index, source) in sources.enumerated() {
            let place = place(source.citation, source.heading, isFull: false)
            let mentioned = words.mentioned(source.mentioned)
            let text = MarkdownText.escaped(source.text)
            try body((index == 0 ? "\n" : "") + "- \(words.labelled(place + mentioned, text))\n")
        }
    }
}
