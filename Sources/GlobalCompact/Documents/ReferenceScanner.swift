/// One walk over a block of text that collects its references.
///
/// Each keyword looks ahead and back by a bounded number of bytes beyond the list of numbers that
/// it consumes, so that the walk is linear.
struct ReferenceScanner {
    let source: [UInt8]
    let text: ReferenceText
    var position = 0
    var references: [Reference] = []

    /// How often a byte was looked at.
    var reads = 0

    /// The folded range of the last symbol or resolution, for the paragraphs that follow it, and
    /// where what is said of it ends: its date, too, is passed.
    var lastDocument: (range: Range<Int>, end: Int)?

    /// A word that is not longer than this is read; no keyword is.
    static let longestWord = 24

    /// The letters that the words begin with which `word()` knows.
    private static let initials = Array("dhopruw".utf8)

    init(source: [UInt8], text: ReferenceText) {
        self.source = source
        self.text = text
    }

    mutating func run() {
        defer { sortReferences() }
        while let byte = peek() {
            if byte == ReferenceText.sectionSign {
                while peek() == ReferenceText.sectionSign { position += 1 }
                paragraphs(keyword: (position - 1)..<position, isPlural: true)
            } else if byte.isReferenceWordByte {
                word()
            } else {
                position += 1
            }
        }
    }

    /// Looks at the word, or number, that starts here, and moves behind what was made of it.
    private mutating func word() {
        let start = position
        while peek()?.isReferenceWordByte == true { position += 1 }
        let word = start..<position
        let initial = text.bytes[start] | 0x20
        let name = Self.initials.contains(initial) ? lowercased(word) : ""
        if address(from: word, name: name) || symbol(from: word) { return }
        switch name {
        case "resolution": acts(keyword: word, isPlural: false, code: "RES")
        case "resolutions": acts(keyword: word, isPlural: true, code: "RES")
        case "res" where take("."): acts(keyword: word, isPlural: true, code: "RES")
        case "decision": acts(keyword: word, isPlural: false, code: "DEC")
        case "decisions": acts(keyword: word, isPlural: true, code: "DEC")
        case "paragraph", "paragraphe": paragraphs(keyword: word, isPlural: false)
        case "paragraphs", "paragraphes": paragraphs(keyword: word, isPlural: true)
        case "par" where take("."): paragraphs(keyword: word, isPlural: true)
        case "para", "paras":
            _ = take(".")
            paragraphs(keyword: word, isPlural: true)
        case "obj" where take("."): objectives(keyword: word, isPlural: true)
        case "objective", "objectif": objectives(keyword: word, isPlural: false)
        case "objectives", "objectifs": objectives(keyword: word, isPlural: true)
        default: break
        }
    }
}

// MARK: - Reporting

extension ReferenceScanner {
    /// Puts the references into the order of the text: a list is reported before what stands in
    /// the parentheses within it.
    private mutating func sortReferences() {
        func start(_ place: Int) -> Int { references[place].range.lowerBound }
        let isInOrder = references.indices.dropFirst().allSatisfy { start($0 - 1) <= start($0) }
        if isInOrder { return }
        references = references.indices.sorted { (start($0), $0) < (start($1), $1) }
            .map { references[$0] }
    }

    mutating func report(_ kind: Reference.Kind, at range: Range<Int>, in phrase: Range<Int>) {
        references.append(
            Reference(
                range: text.sourceRange(range, in: source),
                phrase: text.sourceRange(phrase, in: source),
                kind: kind))
    }
}

// MARK: - Bytes and words

extension ReferenceScanner {
    mutating func peek(_ distance: Int = 0) -> UInt8? {
        reads += 1
        let index = position + distance
        return index < text.bytes.count ? text.bytes[index] : nil
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Passes white space and the marks of emphasis.
    mutating func skipBlank() {
        for _ in 0..<8 {
            guard let byte = peek(),
                byte.isReferenceSpace || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
            else { return }
            position += 1
        }
    }

    /// The word in small ASCII letters, or nothing if it is long or not in ASCII.
    func lowercased(_ word: Range<Int>) -> String {
        guard word.count <= Self.longestWord else { return "" }
        let bytes = text.bytes[word]
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return "" }
        return String(decoding: bytes.map { $0.isReferenceCapital ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Reads the next word after blanks and an apostrophe; stays where it is if there is none.
    mutating func nextWord() -> (word: String, range: Range<Int>)? {
        let mark = position
        skipBlank()
        if take("'") { skipBlank() }
        let start = position
        while position - start <= Self.longestWord, peek()?.isReferenceLetter == true {
            position += 1
        }
        guard position > start, peek()?.isReferenceWordByte != true else {
            position = mark
            return nil
        }
        return (lowercased(start..<position), start..<position)
    }

    /// Reads the next word if it is one of some; stays where it is otherwise.
    mutating func take(anyOf words: Set<String>) -> String? {
        let mark = position
        if let (word, _) = nextWord(), words.contains(word) { return word }
        position = mark
        return nil
    }

    /// Reads words that follow each other; stays where it is if one of them is missing.
    mutating func take(words: [String]) -> Bool {
        let mark = position
        for word in words where take(anyOf: [word]) == nil {
            position = mark
            return false
        }
        return true
    }

    /// The words before a place, the nearest last, and whether nothing but spaces and apostrophes
    /// stands between them and the place.
    mutating func words(before place: Int, within limit: Int) -> [(word: String, isNear: Bool)] {
        var words: [(word: String, isNear: Bool)] = []
        var isNear = true
        var index = place
        let floor = max(0, place - limit)
        while index > floor {
            index -= 1
            reads += 1
            let byte = text.bytes[index]
            if byte.isReferenceWordByte {
                let end = index + 1
                while index > floor, text.bytes[index - 1].isReferenceWordByte {
                    index -= 1
                    reads += 1
                }
                words.append((lowercased(index..<end), isNear))
            } else if !byte.isReferenceSpace, !"'*_".utf8.contains(byte) {
                isNear = false
            }
        }
        return words.reversed()
    }
}

// MARK: - Lists of numbers

extension ReferenceScanner {
    /// Reads items with commas and conjunctions between them, and stops behind the last.
    ///
    /// After a word in the singular only a conjunction goes on, and after a conjunction no bare
    /// comma: the date in "paragraphs 3 and 5, 12 May" is no item.
    mutating func list(isPlural: Bool, item: (inout ReferenceScanner) -> Bool) {
        guard item(&self) else { return }
        var isLast = false
        while true {
            let mark = position
            skipBlank()
            let hasComma = take(",") || take(";")
            let hasConjunction = conjunction()
            let goesOn = hasConjunction || (hasComma && isPlural && !isLast)
            isLast = isLast || hasConjunction
            skipBlank()
            guard goesOn, item(&self) else {
                position = mark
                return
            }
        }
    }

    private mutating func conjunction() -> Bool {
        let mark = position
        skipBlank()
        if take("&") { return true }
        position = mark
        return take(anyOf: ["and", "et", "or", "ou"]) != nil || take(words: ["ainsi", "que"])
            || take(words: ["as", "well", "as"])
    }

    enum RangeMark {
        case dash
        case word
    }

    /// Reads what stands between the ends of a stretch: a dash, "to", "à".
    mutating func rangeMark(isPlural: Bool) -> RangeMark? {
        let mark = position
        skipBlank()
        if take("-") {
            skipBlank()
            return .dash
        }
        position = mark
        let words: Set<String> = isPlural ? ["to", "through", "a", "au"] : ["to", "through"]
        guard take(anyOf: words) != nil else { return nil }
        skipBlank()
        return .word
    }

    /// Passes what may stand before a number: "No.", "n°", "№", "#".
    mutating func skipNumberSign() {
        let mark = position
        if take("#") { return }
        if peek() == ReferenceText.numeroSign {
            position += 1
        } else if take(anyOf: ["no", "nos", "n", "numero", "numeros", "number", "numbers"]) != nil {
            _ = take(".")
        } else {
            position = mark
            return
        }
        skipBlank()
    }

    /// Reads a whole number that is no part of a decimal, a fraction, a percentage or a large
    /// number in groups of three digits; stays where it is otherwise.
    mutating func wholeNumber(commaIsDecimal: Bool) -> (value: Int, range: Range<Int>)? {
        let start = position
        var value = 0
        while let byte = peek(), byte.isReferenceDigit, position - start < 15 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        let range = start..<position
        if !range.isEmpty, isWhole(after: range, commaIsDecimal: commaIsDecimal) {
            return (value, range)
        }
        position = start
        return nil
    }

    private mutating func isWhole(after digits: Range<Int>, commaIsDecimal: Bool) -> Bool {
        guard let next = peek() else { return true }
        let isDigitAfterNext = peek(1)?.isReferenceDigit == true
        switch next {
        case UInt8(ascii: "%"): return false
        case UInt8(ascii: "."), UInt8(ascii: "/"): return !isDigitAfterNext
        case UInt8(ascii: ","): return !(commaIsDecimal && isDigitAfterNext)
        case ReferenceText.space, ReferenceText.lineBreak:
            if peek(1) == UInt8(ascii: "%") { return false }
            let group = (1...4).map { peek($0)?.isReferenceDigit == true }
            return !(digits.count <= 3 && group == [true, true, true, false])
        default: return !next.isReferenceDigit
        }
    }
}
