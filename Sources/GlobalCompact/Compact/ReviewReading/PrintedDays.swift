/// One day or several, as printed: "11 March 2024", « les 4 et 5 novembre 2027 ».
struct PrintedDays {
    /// The words, with the preposition or article before them.
    let words: Range<Int>
    /// The byte range from the first number or month to the year.
    let bytes: Range<Int>
    /// The first and the last day.
    let days: ClosedRange<CalendarDate>

    /// The days that begin at a word, or nil if none do.
    init?(at start: Int, in text: WordedText) {
        var numbers: [Int] = []
        var months: [Int] = []
        var first: Int?
        for index in start..<max(start, min(start + 12, text.words.count)) {
            let word = text.words[index].folded
            if let month = Self.month(word) {
                months.append(month)
                first = first ?? index
            } else if word.count == 4, let year = word.asDecimal {
                guard let days = Self.days(numbers, months, year), let first else { return nil }
                words = start..<index + 1
                bytes = text.words[first].range.lowerBound..<text.words[index].range.upperBound
                self.days = days
                return
            } else if let number = Self.day(word) {
                numbers.append(number)
                first = first ?? index
            } else if !text.isWord(at: index, in: Self.links) {
                return nil
            }
        }
        return nil
    }

    private static func days(
        _ numbers: [Int], _ months: [Int], _ year: Int
    ) -> ClosedRange<CalendarDate>? {
        guard let firstMonth = months.first, let lastMonth = months.last,
            let firstDay = numbers.first, let lastDay = numbers.last,
            let first = CalendarDate(year: year, month: firstMonth, day: firstDay),
            let last = CalendarDate(year: year, month: lastMonth, day: lastDay), first <= last
        else { return nil }
        return first...last
    }

    private static func day(_ word: [UInt8]) -> Int? {
        let digits = word.prefix(while: \.isDigit)
        guard let day = digits.asDecimal, (1...31).contains(day) else { return nil }
        let suffix = Array(word[digits.count...])
        return suffix.isEmpty || suffixes.contains(suffix) ? day : nil
    }

    private static func month(_ word: [UInt8]) -> Int? {
        word.count <= 10 ? MonthName.numbers[word.asText] : nil
    }

    private static let suffixes: WordSet = "er st nd rd th"
    private static let links: WordSet = "on from to and le les du au et of the"
}
