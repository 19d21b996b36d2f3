/// Reads where and when a review was held: "was held in Port Selwyn on 17 and 18 February 2031".
enum MeetingReader {
    /// The place and days that a passage names first, or nil if it names no day.
    static func meeting(in passage: PlenaryPassage) -> ReviewMeeting? {
        for sentence in passage.sentences {
            for index in sentence.words.indices where isHeld(at: index, in: sentence) {
                if let found = complements(from: index + 1, in: sentence, of: passage.locator) {
                    return found
                }
            }
        }
        return nil
    }

    private static func isHeld(at index: Int, in text: WordedText) -> Bool {
        text.isWord(at: index, in: held) || text.hasWords(tookPlace, at: index - 1)
    }

    /// The place and the days, in either order, from a word on.
    private static func complements(
        from start: Int, in text: WordedText, of source: Locator
    ) -> ReviewMeeting? {
        guard let dates = firstDays(from: start, in: text) else { return nil }
        let place =
            place(at: start, before: dates.words.lowerBound, in: text)
            ?? place(at: dates.words.upperBound, before: text.words.count, in: text)
        return ReviewMeeting(
            place: place, dates: text.slice(dates.bytes).text, days: dates.days, source: source)
    }

    /// The first days after a word, unless another clause begins before them.
    private static func firstDays(from start: Int, in text: WordedText) -> PrintedDays? {
        for index in start..<max(start, min(start + 25, text.words.count)) {
            if let days = PrintedDays(at: index, in: text) { return days }
            if text.isWord(at: index, in: clauses) { return nil }
        }
        return nil
    }

    /// The place that begins with a preposition at a word and ends at a comma or before another.
    private static func place(at index: Int, before limit: Int, in text: WordedText) -> String? {
        guard text.isWord(at: index, in: prepositions), index < limit else { return nil }
        let last = text.words.indices[index..<limit].dropFirst()
            .first { text.gap(after: $0).contains(UInt8(ascii: ",")) }
        let words = index + 1..<(last.map { $0 + 1 } ?? limit)
        let place = text.slice(words: words).dropping(.articles, onlySmall: true)
        return place.isCapitalised(at: 0) ? place.withoutFinalStop.name : nil
    }

    private static let held: WordSet = "held tenu tenue tenus tenues deroule deroulee"
    private static let tookPlace: [WordSet] = ["took eu", "place lieu"]
    private static let prepositions: WordSet = "in at a au aux en dans"
    private static let clauses: WordSet = """
        which who that before after avant apres qui que eve veille
        """
}
