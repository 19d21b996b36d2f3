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
        text.isWord(at: index, in: "held tenu tenue tenus tenues deroule deroulee")
            || (index > 0 && text.hasWords(["took eu", "place lieu"], at: index - 1))
    }

    /// The place and the days, in either order, from a word on.
    private static func complements(
        from start: Int, in text: WordedText, of source: Locator
    ) -> ReviewMeeting? {
        var place: String?
        var index = start
        for _ in 0..<2 {
            if let dates = PrintedDays(at: index, in: text) {
                place = place ?? self.place(at: dates.words.upperBound, in: text)?.name
                return ReviewMeeting(
                    place: place, dates: text.slice(dates.bytes).text, days: dates.days,
                    source: source)
            }
            guard let found = self.place(at: index, in: text) else { return nil }
            place = found.name
            index = found.end
        }
        return nil
    }

    /// The place that begins with a preposition at a word, and the word after it.
    private static func place(at index: Int, in text: WordedText) -> (name: String, end: Int)? {
        guard text.isWord(at: index, in: "in at a au aux en dans") else { return nil }
        var end = index + 1
        while end < min(index + 12, text.words.count), PrintedDays(at: end, in: text) == nil,
            end == index + 1 || !text.gap(after: end - 1).contains(UInt8(ascii: ","))
        {
            end += 1
        }
        let words = text.slice(words: index + 1..<end).dropping(.articles, onlySmall: true)
        guard words.isCapitalised(at: 0), let name = words.withoutFinalStop.name else { return nil }
        return (name, end)
    }
}
