/// Reads the line of a session's moderators.
enum ModeratorReader {
    /// The moderators of a line: a name and, after a comma or in brackets, an affiliation each.
    static func moderators(in line: WordedText) -> [Moderator] {
        line.withoutFinalStop.split(at: UInt8(ascii: ";")).flatMap(people)
            .filter { !$0.words.isEmpty }.compactMap(moderator)
    }

    /// The line cut before each "and" with a form of address after it.
    private static func people(in line: WordedText) -> [WordedText] {
        let cuts = line.words.indices.filter {
            line.isWord(at: $0, in: .conjunctions)
                && PersonName.honorificEnd(at: $0 + 1, in: line) != nil
        }
        let starts = [0] + cuts.map { $0 + 1 }
        let ends = cuts + [line.words.count]
        return zip(starts, ends).map { line.slice(words: $0..<max($0, $1)) }
    }

    private static func moderator(in entry: WordedText) -> Moderator? {
        guard let person = PersonName(at: 0, in: entry),
            isEnd(person.name.upperBound, of: entry)
        else { return entry.name.map { Moderator(name: nil, affiliation: $0) } }
        var rest = entry.slice(
            entry.words[person.name.upperBound - 1].range.upperBound..<entry.bytes.count)
        if rest.bytes.first == UInt8(ascii: "("), rest.bytes.last == UInt8(ascii: ")") {
            rest = rest.slice(1..<rest.bytes.count - 1)
        }
        return Moderator(
            name: entry.phrase(person.name).name,
            honorific: person.honorific.flatMap { entry.slice(words: $0).name },
            affiliation: rest.words.isEmpty ? nil : rest.name)
    }

    /// Whether a name ends before a word: at a comma or bracket, or with the entry.
    private static func isEnd(_ index: Int, of entry: WordedText) -> Bool {
        guard index < entry.words.count else { return true }
        return entry.gap(after: index - 1).contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(")
        }
    }
}
