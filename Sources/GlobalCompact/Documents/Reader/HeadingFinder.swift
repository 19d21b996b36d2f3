/// Tells which blocks are headings, and of which style.
struct HeadingFinder {
    private let bytes: [UInt8]
    private let blocks: [RawBlock]
    private let table: LineTable
    /// Whether each block may be a heading by its form alone, without mark-up or number.
    private var plainHeadings: [Bool] = []

    init(_ blocks: [RawBlock], _ table: LineTable) {
        self.blocks = blocks
        self.table = table
        bytes = table.buffer.bytes
        findPlainHeadings()
    }

    /// The style of a block's heading, or nil if it is none.
    func style(of index: Int, in outline: Outline) -> Outline.Style? {
        let block = blocks[index]
        guard block.kind == .text, block.count <= 400, !isRows(block) else { return nil }
        if Annex.opens(block, in: bytes) { return .annex }
        let isSet = block.headingMarks > 0 || block.emphasis > 1
        let isFinished = LineEnds.isFinished(block.last, in: bytes)
        if isFinished && !(block.headingMarks > 0)
            && !(isSet && lastByte(block) != UInt8(ascii: "."))
        {
            return nil
        }
        let text = plain(block)
        if let enumerator = block.enumerator,
            let style = enumerated(enumerator, block, isSet, outline)
        {
            return style
        }
        let folded = Folding.fold(text)
        if let style = HeadingFinder.ordinal(folded), isSet || block.afterBlank, block.count <= 200
        {
            return style
        }
        if block.headingMarks > 0 { return .marked(level: block.headingMarks) }
        if block.emphasis == 0, block.count <= 200,
            block.afterBlank || index == 0 || !table.usesBlankLines,
            HeadingFinder.isLabelled(text, folded)
        {
            return .labelled
        }
        if OrganFormula.opens(folded) || PrintedDate.isDateLine(text)
            || ByteSearch.contains(": ", in: text)
        {
            return isSet && !PrintedDate.isDateLine(text) && !OrganFormula.opens(folded)
                ? .bold : nil
        }
        if block.emphasis > 1 { return .bold }
        if block.emphasis == 1 {
            return block.count <= 160 && block.isOneLine ? .italic : nil
        }
        guard plainHeadings[index] || isAnnexTitle(index) else { return nil }
        return isAllCapitals(text) ? .capitals : .plain
    }

    private func enumerated(
        _ enumerator: Enumerator, _ block: RawBlock, _ isSet: Bool, _ outline: Outline
    ) -> Outline.Style? {
        guard block.count <= 250, isSet || block.afterBlank || !table.usesBlankLines else {
            return nil
        }
        switch enumerator.kind {
        case .roman(let value):
            let letters = bytes[enumerator.label]
            if letters.count == 1, let letter = letters.first, letter == outline.lastCapital + 1,
                outline.lastCapital >= UInt8(ascii: "A")
            {
                return .capital
            }
            // "C." without an "A." and "B." before it is no numeral either.
            if letters.count == 1, value >= 50 { return isSet ? .capital : nil }
            return isSet || value <= outline.lastRoman + 2 ? .roman : nil
        case .capital(let letter):
            return isSet || letter <= outline.lastCapital + 2 ? .capital : nil
        case .decimal:
            let steps = bytes[enumerator.label].reduce(0) { $0 + ($1 == UInt8(ascii: ".") ? 1 : 0) }
            return .decimal(steps: steps)
        case .number: return isSet || block.count <= 120 ? .number : nil
        case .letter: return isSet ? .decimal(steps: 9) : nil
        }
    }

    private func lastByte(_ block: RawBlock) -> UInt8 {
        var end = block.last.upperBound
        while end > block.last.lowerBound,
            bytes[end - 1] == UInt8(ascii: "*") || bytes[end - 1] == 0x20
        { end -= 1 }
        return end > block.last.lowerBound ? bytes[end - 1] : 0
    }

    private func plain(_ block: RawBlock) -> String {
        var raw: [UInt8] = []
        for piece in block.pieces {
            if !raw.isEmpty { raw.append(0x20) }
            raw.append(contentsOf: bytes[piece])
        }
        return InlineText(raw).bytes.asText
    }

    /// Whether a block is rows of a table: lines that each end with a figure set apart.
    private func isRows(_ block: RawBlock) -> Bool {
        block.lineCount > 1 && block.headingMarks == 0
            && block.pieces.allSatisfy { ContentsFinder.endsWithFigure($0, in: bytes) }
    }

    // MARK: Headings without mark-up

    private mutating func findPlainHeadings() {
        plainHeadings = [Bool](repeating: false, count: blocks.count)
        for index in blocks.indices.reversed() {
            let block = blocks[index]
            guard block.kind == .text, block.headingMarks == 0, block.emphasis == 0,
                block.count <= 140,
                block.lineCount <= 3,
                block.afterBlank || !table.usesBlankLines || isAfterSentence(index),
                !LineEnds.isFinished(block.last, in: bytes),
                bytes[block.last.upperBound - 1] != UInt8(ascii: ","),
                LineEnds.beginsWithCapital(block.first, in: bytes), let next = following(index),
                next.afterBlank || next.kind != .text || !table.usesBlankLines || next.count > 200
            else { continue }
            let text = plain(block)
            // A line of more digits than letters is the row of a table.
            guard !PrintedDate.isDateLine(text),
                text.utf8.count(where: \.isASCIILetter) > text.utf8.count(where: \.isDigit),
                !Folding.fold(text).hasPrefix("signe"), !Folding.fold(text).hasPrefix("signed")
            else { continue }
            switch next.kind {
            case .number: plainHeadings[index] = true
            case .text:
                if next.headingMarks > 0 || next.emphasis > 1 || next.enumerator != nil {
                    plainHeadings[index] = next.count <= 200
                } else if LineEnds.isFinished(next.last, in: bytes) {
                    plainHeadings[index] = next.count >= 60
                } else {
                    plainHeadings[index] =
                        nextIndex(index).map { plainHeadings[$0] } ?? false || next.count >= 160
                }
            case .bullet: plainHeadings[index] = true
            case .item, .note: break
            }
        }
    }

    /// Whether the block before ends a sentence and the next is numbered, so that one between them
    /// is a heading even without blank lines.
    private func isAfterSentence(_ index: Int) -> Bool {
        guard index > 0, case .number? = following(index)?.kind else { return false }
        return LineEnds.isFinished(blocks[index - 1].last, in: bytes)
    }

    /// Whether a short block stands right under the heading of an annex.
    private func isAnnexTitle(_ index: Int) -> Bool {
        guard index > 0, blocks[index].count <= 250,
            bytes[blocks[index].first.lowerBound] != UInt8(ascii: "[")
        else { return false }
        return Annex.opens(blocks[index - 1], in: bytes)
            && LineEnds.beginsWithCapital(blocks[index].first, in: bytes)
    }

    private func nextIndex(_ index: Int) -> Int? {
        var next = index + 1
        while next < blocks.count {
            if case .note = blocks[next].kind { next += 1 } else { return next }
            if next > index + 20 { return nil }
        }
        return nil
    }

    private func following(_ index: Int) -> RawBlock? { nextIndex(index).map { blocks[$0] } }

    private func isAllCapitals(_ text: String) -> Bool {
        var capitals = 0
        for byte in text.utf8 {
            if byte.isASCIISmall { return false }
            if byte.isASCIICapital { capitals += 1 }
        }
        return capitals >= 4
    }

    // MARK: "First session"

    private static let ordinals: Set<String> = [
        "premiere", "premier", "deuxieme", "seconde", "second", "troisieme", "quatrieme",
        "cinquieme", "sixieme",
        "septieme", "huitieme", "neuvieme", "dixieme", "first", "third", "fourth", "fifth", "sixth",
        "seventh",
        "eighth", "ninth", "tenth", "primera", "segunda", "tercera", "cuarta", "quinta",
    ]
    private static let nouns: Set<String> = [
        "seance", "session", "partie", "part", "table", "round", "panel", "theme", "meeting",
        "debat", "atelier",
        "chapitre", "chapter", "sesion", "mesa", "dialogue", "roundtable", "day", "journee",
        "segment", "thematic",
        "plenary", "volet", "groupe", "question", "axe",
    ]

    /// What divides a document at the outermost.
    private static let parts: Set<String> = ["partie", "part", "chapitre", "chapter", "titre"]

    /// The style of a folded heading that begins with an ordinal and what it counts: "deuxieme
    /// table ronde"; nil for any other.
    private static func ordinal(_ folded: String) -> Outline.Style? {
        let words = folded.split(separator: " ", maxSplits: 3).map(String.init)
        guard words.count >= 2 else { return nil }
        if ordinals.contains(words[0]), nouns.contains(words[1]) {
            return parts.contains(words[1]) ? .part : .ordinal
        }
        // "Session 2", "Round table 3", "Partie I", "Part one".
        guard nouns.contains(words[0]) else { return nil }
        let counted =
            words[0] == "table" || words[0] == "round" ? words.dropFirst(2).first : words[1]
        guard let counted,
            Array(counted.utf8).asDecimal != nil || Roman.value(of: Array(counted.utf8)[...]) != nil
                || numbers.contains(counted)
        else { return nil }
        return parts.contains(words[0]) ? .part : .ordinal
    }

    /// What reports count and print above what they tell of it.
    private static let labels: Set<String> = [
        "objective", "objectif", "recommendation", "recommandation", "commitment", "engagement",
        "goal", "priority", "priorite", "action", "pillar", "pilier", "section",
    ]
    /// What they count and print beside the text.
    private static let insets: Set<String> = [
        "annex", "annexe", "appendix", "appendice", "table", "tableau", "figure", "box", "encadre",
    ]

    /// Whether a folded word names what reports count: "objective", "session", "table".
    static func counts(_ word: String) -> Bool {
        nouns.contains(word) || labels.contains(word) || insets.contains(word)
    }

    /// Whether a line begins with what it is and which: "Objective 13", "Second session", "Table 2".
    static func isCounted(_ text: String) -> Bool {
        let folded = Folding.fold(text)
        return ordinal(folded) != nil || begins(folded, with: labels.union(insets))
    }

    /// Whether a folded line begins with one of some words and a number or numeral.
    private static func begins(_ folded: String, with words: Set<String>) -> Bool {
        let found = folded.split(separator: " ", maxSplits: 2).map { Array($0.utf8) }
        return found.count >= 2 && words.contains(found[0].asText)
            && (found[1].asDecimal != nil || Roman.value(of: found[1][...]) != nil)
    }

    /// "Objective 13: Alternatives to detention", "Objectif 5 – Filières": a label with a number, and
    /// after it a title or nothing.
    static func isLabelled(_ text: String, _ folded: String) -> Bool {
        guard begins(folded, with: labels) else { return false }
        let label = text.utf8.prefix { $0 != 0x20 }
        let number = text.utf8.dropFirst(label.count).drop { $0 == 0x20 }
        let rest = number.drop { $0.isASCIILetter || $0.isDigit }.drop { $0 == 0x20 }
        return rest.isEmpty || [":", ".", "-", "–", "—"].contains { rest.starts(with: $0.utf8) }
    }

    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "un", "deux", "trois", "quatre", "cinq",
    ]
}
