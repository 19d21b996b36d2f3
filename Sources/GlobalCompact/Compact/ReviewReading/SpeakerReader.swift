/// Reads who chaired a review and who spoke at its opening and closing.
enum SpeakerReader {
    /// Those of whom a passage says that they chaired the review.
    static func chairs(in passage: PlenaryPassage) -> [Speaker] {
        for sentence in passage.sentences where !isOverlong(sentence) {
            for index in sentence.words.indices {
                guard let role = chairingRole(at: index, in: sentence) else { continue }
                let subject = SpeakerSubject(in: sentence, from: index + 1)
                let speakers = subject.speakers(occasion: nil, source: passage.locator)
                if speakers.isEmpty { continue }
                return speakers.map {
                    var speaker = $0
                    speaker.role = role
                    return speaker
                }
            }
        }
        return []
    }

    /// Those who speak in a passage of the opening or the closing.
    ///
    /// Only the first sentence may name a speaker by function alone: later sentences come back to
    /// the same one.
    static func speakers(in passage: PlenaryPassage) -> [Speaker] {
        passage.sentences.enumerated().filter { !isOverlong($0.element) }
            .flatMap { speakers(in: $0.element, of: passage, mayBeUnnamed: $0.offset == 0) }
    }

    private static func speakers(
        in sentence: WordedText, of passage: PlenaryPassage, mayBeUnnamed: Bool
    ) -> [Speaker] {
        if let agent = passiveAgent(in: sentence) {
            let verb = sentence.slice(words: agent - 1..<agent)
            return SpeakerSubject(in: sentence, from: agent + 1).speakers(
                occasion: Speaker.Occasion(namedIn: verb), source: passage.locator,
                mayBeUnnamed: true)
        }
        let subject = SpeakerSubject(in: sentence, from: 0)
        let introduction = sentence.slice(words: 0..<subject.introductionEnd)
        guard let occasion = Speaker.Occasion(namedIn: introduction) ?? passage.occasion
        else { return [] }
        return subject.speakers(
            occasion: occasion, source: passage.locator, mayBeUnnamed: mayBeUnnamed)
    }

    /// Whether a sentence is longer than any that introduces speakers, and dear to search.
    private static func isOverlong(_ sentence: WordedText) -> Bool {
        sentence.bytes.count > 3_000
    }

    /// The role that "co-chaired by" or "chaired by" gives to the persons after it.
    private static func chairingRole(at index: Int, in text: WordedText) -> Speaker.Role? {
        guard index > 0, text.isWord(at: index, in: .agents) else { return nil }
        if text.isWord(at: index - 1, in: coChaired) { return .coChair }
        guard text.isWord(at: index - 1, in: chaired) else { return nil }
        return text.isWord(at: index - 2, in: co) ? .coChair : .chair
    }

    /// The word "by" of "The meeting was opened by" and the like.
    private static func passiveAgent(in text: WordedText) -> Int? {
        text.words.indices.prefix(8).dropFirst().first {
            text.isWord(at: $0, in: .agents)
                && text.isWord(at: $0 - 1, in: begun)
        }
    }

    private static let coChaired: WordSet = "cochaired copreside copresidee"
    private static let chaired: WordSet = "chaired preside presidee"
    private static let co: WordSet = "co"
    private static let begun: WordSet = "opened closed ouvert ouverte clos close"
}
