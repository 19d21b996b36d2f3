extension ReferenceScanner {
    /// Reads the numbers after "paragraph" and reports them.
    mutating func paragraphs(keyword: Range<Int>, isPlural: Bool) {
        skipBlank()
        skipNumberSign()
        var items: [(item: Reference.Paragraphs, range: Range<Int>)] = []
        let start = position
        list(isPlural: isPlural) { scanner in
            scanner.paragraphItem(after: items.last?.item, isPlural: isPlural) {
                items.append(($0, $1))
            }
        }
        guard position > start else { return }
        var end = position
        let named = documentBefore(keyword.lowerBound) ?? documentWords()
        let after = position
        position = end
        if let named, named.lowerBound >= end { end = after }
        let document = named.map { text.sourceRange($0, in: source) }
        for (item, range) in items {
            var item = item
            item.document = document
            let range = items.count == 1 ? keyword.lowerBound..<range.upperBound : range
            report(.paragraphs(item), at: range, in: keyword.lowerBound..<end)
        }
    }
}

// MARK: - Items

extension ReferenceScanner {
    /// Reads `8`, `8 (a) (ii)`, `8 (a) to (c)` or `1 to 5`; after an item with a letter also the
    /// bare letter of another.
    private mutating func paragraphItem(
        after previous: Reference.Paragraphs?, isPlural: Bool,
        found: (Reference.Paragraphs, Range<Int>) -> Void
    ) -> Bool {
        let start = position
        if let previous, previous.items.count == 1, let letter = itemLetter() {
            found(.init(numbers: previous.numbers, items: [letter]), start..<position)
            return true
        }
        skipNumberSign()
        guard let (number, range) = wholeNumber(commaIsDecimal: false), number > 0 else {
            position = start
            return false
        }
        var item = Reference.Paragraphs(numbers: number...number, items: [])
        while item.items.count < 3, let letter = itemLetter(glued: item.items.isEmpty) {
            item.items.append(letter)
        }
        guard peek()?.isReferenceLetter != true else {
            position = start
            return false
        }
        let mark = position
        if rangeMark(isPlural: isPlural || !item.items.isEmpty) != nil {
            if !item.items.isEmpty, let letter = itemLetter() {
                item.lastItem = letter
            } else if item.items.isEmpty, let upper = wholeNumber(commaIsDecimal: false),
                upper.value >= number, peek()?.isReferenceLetter != true
            {
                item.numbers = number...upper.value
            } else {
                position = mark
            }
        }
        found(item, range.lowerBound..<position)
        return true
    }

    /// Reads `(a)`, `a)`, or the letter of `8a`.
    private mutating func itemLetter(glued: Bool = false) -> String? {
        let mark = position
        let isGlued = glued && peek()?.isReferenceLetter == true
        skipBlank()
        let isOpen = take("(")
        let start = position
        while position - start < 4, peek()?.isReferenceASCIILetter == true { position += 1 }
        let letters = start..<position
        let item = text.bytes[letters]
        let isItem =
            item.count == 1 || item.allSatisfy { "ivx".utf8.contains($0) }
            || (item.count == 2 && item.first == item.last)
        if isItem, item.allSatisfy({ !$0.isReferenceCapital }), !item.isEmpty,
            take(")") || (isGlued && !isOpen && item.count == 1)
        {
            return lowercased(letters)
        }
        position = mark
        return nil
    }
}

// MARK: - Documents

extension ReferenceScanner {
    /// The symbol or resolution right before a keyword, as in "A/RES/68/4, paragraph 27".
    private mutating func documentBefore(_ place: Int) -> Range<Int>? {
        guard let lastDocument, place - lastDocument.end <= 16 else { return nil }
        let gap = lastDocument.end..<place
        reads += gap.count
        let word = gap.filter { text.bytes[$0].isReferenceWordByte }
        let isPlain = gap.allSatisfy {
            text.bytes[$0].isReferenceSpace || text.bytes[$0].isReferenceWordByte
                || ",()*_".utf8.contains(text.bytes[$0])
        }
        guard isPlain else { return nil }
        guard let first = word.first, let last = word.last else { return lastDocument.range }
        return ["annex", "annexe"].contains(lowercased(first..<(last + 1)))
            ? lastDocument.range : nil
    }

    /// Reads the words that name a document after "of", "in", "de": "the New York Declaration for
    /// Refugees and Migrants", "la résolution 70/1"; stops behind them.
    private mutating func documentWords() -> Range<Int>? {
        let mark = position
        guard take(anyOf: ["of", "in", "du", "de", "des", "d"]) != nil else { return nil }
        for _ in 0..<3 where take(anyOf: Self.determiners) != nil {}
        var start: Int?
        var end: Int?
        var strangers = 0
        var hasLink = false
        walk: for _ in 0..<14 {
            let before = position
            guard let (word, range) = nextWord() else { break }
            start = start ?? range.lowerBound
            if let (_, symbolEnd) = symbol(at: range.lowerBound) {
                end = symbolEnd
                break
            }
            let isName = text.bytes[range.lowerBound].isReferenceCapital
            switch word {
            case "resolution", "decision", "document":
                skipActNumber()
                end = position
                break walk
            case _ where Self.nouns.contains(word):
                end = range.upperBound
            case _ where Self.epithets.contains(word) && end != nil:
                end = range.upperBound
            case "and" where hasLink, "et" where hasLink: break
            case _ where end != nil && Self.links.contains(word) && !isName:
                hasLink = true
            case _ where isName:
                // A name goes on with the document; before it, it may be part of its title.
                if end != nil { end = range.upperBound }
            case _ where end == nil && strangers < 2:
                strangers += 1
            default:
                position = before
                break walk
            }
        }
        guard let start, let end else {
            position = mark
            return nil
        }
        position = end
        return start..<end
    }

    private static let nouns: Set<String> = [
        "agenda", "annex", "annexe", "charte", "charter", "compact", "convention", "covenant",
        "declaration", "dispositif", "gcm", "lettre", "letter", "note", "observations", "pact",
        "pacte", "plan", "programme", "protocol", "protocole", "rapport", "report", "resume",
        "statut", "statute", "summary",
    ]

    private static let epithets: Set<String> = [
        "final", "finale", "international", "internationale", "mondial", "politique",
    ]

    private static let links: Set<String> = [
        "a", "aux", "d", "de", "des", "du", "for", "l", "la", "les", "of", "on", "pour", "sur",
        "the", "to",
    ]
}
