/// The number of a session in its name: "First session", "Round table 3", « Deuxième séance ».
enum SessionOrdinal {
    /// The number of the session that a heading names, or nil if it names none.
    static func inHeading(_ heading: String) -> Int? {
        // A heading is read once for each passage below it: no more of it than needed.
        let text = WordedText(heading.utf8.prefix(120).asText)
        return first(in: text, before: text.words.count)
    }

    /// The number of the session that the beginning of a text names, or nil if it names none.
    static func inOpening(of text: String) -> Int? {
        // Any text is asked, and few go on to be read: no more of it than the first words.
        first(in: WordedText(text.utf8.prefix(400).asText), before: 10)
    }

    private static func first(in text: WordedText, before limit: Int) -> Int? {
        for index in text.words.indices.prefix(limit) {
            guard let end = nounEnd(at: index, in: text) else { continue }
            if let ordinal = ordinal(before: index, in: text) ?? number(after: end, in: text) {
                return ordinal
            }
        }
        return nil
    }

    private static func nounEnd(at index: Int, in text: WordedText) -> Int? {
        if text.isWord(at: index, in: nouns) {
            return index + 1
        }
        let isRoundTable =
            text.hasWords(roundTable, at: index) || text.hasWords(tableRonde, at: index)
        return isRoundTable ? index + 2 : nil
    }

    /// The ordinal word before a noun, with at most two adjectives between them.
    private static func ordinal(before index: Int, in text: WordedText) -> Int? {
        var index = index - 1
        for _ in 0..<2 where text.isWord(at: index, in: adjectives) {
            index -= 1
        }
        guard text.words.indices.contains(index) else { return nil }
        let word = text.words[index].folded
        if let value = words.firstIndex(where: { $0.contains(word) }) { return value + 1 }
        let digits = word.prefix(while: \.isDigit)
        return suffixes.contains(Array(word[digits.count...])) ? positive(digits.asDecimal) : nil
    }

    /// The number after a noun, in digits or Roman numerals.
    private static func number(after index: Int, in text: WordedText) -> Int? {
        var index = index
        while text.isWord(at: index, in: numberSigns) { index += 1 }
        guard text.words.indices.contains(index),
            !text.gap(after: index - 1).contains(where: isStop)
        else { return nil }
        let word = text.words[index].folded
        if let value = word.asDecimal { return positive(value) }
        guard text.isCapitalised(at: index) else { return nil }
        return romans.firstIndex(of: word).map { $0 + 1 }
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }

    private static func positive(_ number: Int?) -> Int? {
        number.flatMap { (1...99).contains($0) ? $0 : nil }
    }

    private static let nouns: WordSet = "seance session roundtable panel cluster discussion"
    private static let roundTable: [WordSet] = ["round", "table"]
    private static let tableRonde: [WordSet] = ["table", "ronde"]
    private static let adjectives: WordSet = "thematic interactive plenary review"
    private static let numberSigns: WordSet = "thematique no number numero"
    private static let words: [WordSet] = [
        "first premier premiere", "second seconde deuxieme", "third troisieme", "fourth quatrieme",
        "fifth cinquieme", "sixth sixieme", "seventh septieme", "eighth huitieme",
        "ninth neuvieme", "tenth dixieme",
    ]
    private static let suffixes: WordSet = "st nd rd th d er re ere e eme"
    private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
        .map { Array($0.utf8) }
}
