/// Reads who chaired a review and who spoke at its opening and closing.
enum SpeakerReader {
    /// Those of whom a passage says that they chaired the review.
    static func chairs(in passage: PlenaryPassage) -> [Speaker] {
        for sentence in passage.sentences {
            for index in sentence.words.indices {
                guard let role = chairingRole(at: index, in: sentence) else { continue }
                var subject = SpeakerSubject(in: sentence, from: index + 1)
                subject.read()
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
        passage.sentences.enumerated().flatMap { place, sentence in
            if let index = passiveAgent(in: sentence) {
                var subject = SpeakerSubject(in: sentence, from: index + 1)
                subject.read()
                let verb = sentence.slice(words: index - 1..<index)
                return subject.speakers(
                    occasion: Speaker.Occasion(namedIn: verb), source: passage.locator,
                    mayBeUnnamed: true)
            }
            var subject = SpeakerSubject(in: sentence, from: 0)
            subject.read()
            let introduction = sentence.slice(words: 0..<subject.introductionEnd)
            guard let occasion = Speaker.Occasion(namedIn: introduction) ?? passage.occasion
            else { return [] }
            return subject.speakers(
                occasion: occasion, source: passage.locator, mayBeUnnamed: place == 0)
        }
    }

    /// The role that "co-chaired by" or "chaired by" gives to the persons after it.
    private static func chairingRole(at index: Int, in text: WordedText) -> Speaker.Role? {
        guard index > 0, text.isWord(at: index, in: .agents) else { return nil }
        if text.isWord(at: index - 1, in: "cochaired copreside copresidee") { return .coChair }
        guard text.isWord(at: index - 1, in: "chaired preside presidee") else { return nil }
        return text.isWord(at: index - 2, in: "co") ? .coChair : .chair
    }

    /// The word "by" of "was opened by" and the like.
    private static func passiveAgent(in text: WordedText) -> Int? {
        text.words.indices.dropFirst().first {
            text.isWord(at: $0, in: .agents)
                && text.isWord(at: $0 - 1, in: "opened closed ouvert ouverte clos close")
        }
    }
}
