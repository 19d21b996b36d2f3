/// Reads the list of States that took part in a review.
enum AttendanceReader {
    /// The States that a passage says took part, or nil if it lists none.
    static func attendance(
        in passage: PlenaryPassage
    ) -> (participants: [Participant], source: Locator)? {
        for sentence in passage.sentences {
            guard sentence.hasWord(in: attendance), !sentence.hasWord(in: .negations),
                let participants = announced(in: sentence) ?? enumerated(in: sentence)
            else { continue }
            return (participants, passage.locator)
        }
        return nil
    }

    /// The list after a colon: "representatives of the following member States: Albania, …".
    private static func announced(in sentence: WordedText) -> [Participant]? {
        guard let colon = sentence.bytes.firstIndex(of: UInt8(ascii: ":")),
            sentence.slice(0..<colon).hasWord(in: states)
        else { return nil }
        let found = participants(in: sentence.slice(colon + 1..<sentence.bytes.count))
        return found.count >= 2 || found.contains { $0.state != nil } ? found : nil
    }

    /// The list inside the sentence: "attended by representatives of Albania, Georgia and Spain".
    private static func enumerated(in sentence: WordedText) -> [Participant]? {
        guard
            let start = sentence.words.indices.first(where: {
                sentence.hasWords(representatives, at: $0)
            })
        else { return nil }
        let rest = sentence.words.indices[(start + 1)...]
        let end = rest.first { sentence.isWord(at: $0, in: predicates) } ?? rest.upperBound
        let found = participants(in: sentence.slice(words: start + 1..<end))
        let states = found.count { $0.state != nil }
        return states >= 3 && states * 2 >= found.count ? found : nil
    }

    private static func participants(in list: WordedText) -> [Participant] {
        NameList.names(in: list, genitive: true).map { Participant(name: $0.text) }
    }

    private static let attendance: WordSet = """
        attended participated participating represented attendance present assiste participe part \
        represente representes representees presents
        """
    private static let states: WordSet = "states etats countries pays"
    private static let representatives: [WordSet] = [
        "representatives representants", .genitives,
    ]
    private static let predicates: WordSet = "attended participated took were ont etaient"
}
