/// Finds days written out in text: "3 October 2013", « 1er mars 2024 », "October 3, 2013".
enum PrintedDate {
    /// The first day written in a text, with how many words the text has beside it; nil where the
    /// text names none, or several days at once ("22 et 23 mai 2013").
    static func first(in text: String) -> (date: CalendarDate, otherWords: Int)? {
        guard text.utf8.count < 8_000 else { return nil }
        let words = Folding.fold(text).split(separator: " ")
        guard words.count < 400 else { return nil }
        for index in words.indices {
            guard let month = MonthName.numbers[String(words[index])] else { continue }
            if let day = day(before: index, in: words), let year = year(at: index + 1, in: words),
                let date = CalendarDate(year: year, month: month, day: day.value)
            {
                return (date, words.count - 3 - day.fillers - (words[index + 1] == "de" ? 1 : 0))
            }
            // "October 3, 2013"
            if index + 2 < words.count, let day = number(words[index + 1]),
                let year = year(at: index + 2, in: words),
                let date = CalendarDate(year: year, month: month, day: day)
            {
                return (date, words.count - 3)
            }
        }
        return nil
    }

    /// Whether a text is a day or span of days and at most a few words more: "Lima, 23 mai 2013".
    static func isDateLine(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        let words = Folding.fold(text).split(separator: " ")
        guard words.count <= 9 else { return false }
        return words.indices.contains {
            MonthName.numbers[String(words[$0])] != nil && year(at: $0 + 1, in: words) != nil
                || (MonthName.numbers[String(words[$0])] != nil
                    && year(at: $0 + 2, in: words) != nil)
        }
    }

    private static func day(before index: Int, in words: [Substring]) -> (value: Int, fillers: Int)?
    {
        guard index > 0 else { return nil }
        var place = index - 1
        var fillers = 0
        if words[place] == "de" || words[place] == "of", place > 0 {
            place -= 1
            fillers += 1
        }
        guard let value = number(words[place]) else { return nil }
        if place >= 2, ["et", "and", "to", "au", "y"].contains(words[place - 1]),
            number(words[place - 2]) != nil
        {
            return nil
        }
        if place >= 1, number(words[place - 1]) != nil { return nil }
        return (value, fillers)
    }

    private static func number(_ word: Substring) -> Int? {
        var digits = word
        for suffix in ["er", "st", "nd", "rd", "th"] where digits.hasSuffix(suffix) {
            digits = digits.dropLast(2)
        }
        guard let value = Array(digits.utf8).asDecimal, (1...31).contains(value) else { return nil }
        return value
    }

    private static func year(at index: Int, in words: [Substring]) -> Int? {
        var index = index
        if index < words.count, words[index] == "de" { index += 1 }
        guard index < words.count, words[index].utf8.count == 4,
            let value = Array(words[index].utf8).asDecimal,
            (1900...2199).contains(value)
        else { return nil }
        return value
    }
}
