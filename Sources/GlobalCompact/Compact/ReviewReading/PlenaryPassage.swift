/// A passage of a report outside the thematic sessions, cut into sentences.
struct PlenaryPassage {
    let locator: Locator
    /// The segment that the headings above the passage name.
    let occasion: Speaker.Occasion?
    let sentences: [WordedText]

    init(_ passage: Passage) {
        locator = passage.locator
        occasion =
            passage.sectionPath.reversed().lazy.compactMap {
                // A heading is read once for each passage below it: no more of it than needed.
                Speaker.Occasion(namedIn: WordedText($0.utf8.prefix(120).asText))
            }.first
        sentences = WordedText(passage.text).sentences
    }
}

extension Speaker.Occasion {
    /// The segment that a heading or the beginning of a sentence names; nil for none or both.
    init?(namedIn text: WordedText) {
        let opens = text.hasWord(in: Self.openings)
        let closes = text.hasWord(in: Self.closings)
        guard opens != closes else { return nil }
        self = opens ? .opening : .closing
    }

    private static let openings: WordSet = "opening opened ouverture ouverte ouvert"
    private static let closings: WordSet = """
        closing closed closure cloture close clos clore concluding
        """
}
