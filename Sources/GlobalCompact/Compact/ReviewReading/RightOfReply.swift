/// Sentences that say who exercised the right of reply.
enum RightOfReply {
    /// A sentence on rights of reply: where it begins, and who exercised them.
    typealias Statement = (start: Int, participants: [Participant])

    /// The sentences of a text that speak of the right of reply.
    static func statements(in text: WordedText) -> [Statement] {
        var statements: [Statement] = []
        var floor = 0
        for index in text.words.indices where index >= floor && isPhrase(at: index, in: text) {
            let next = text.words.indices[(index + 1)...].first { text.startsSentence(at: $0) }
            let end = next ?? text.words.count
            statements.append(statement(from: floor, phrase: index, to: end, in: text))
            floor = end
        }
        return statements
    }

    /// The sentence around a phrase.
    ///
    /// A stop may be an abbreviation's ("; St. Lucia exercised"), and an abbreviation may end the
    /// sentence before ("e. V. L'Albanie a exercé"): of the last few places where the sentence may
    /// begin, that one is right which leaves nothing but States.
    private static func statement(
        from floor: Int, phrase: Int, to end: Int, in text: WordedText
    ) -> Statement {
        let possible = (floor...phrase).reversed().lazy.filter {
            $0 == floor || (text.stop(before: $0) != nil && text.isCapitalised(at: $0))
        }
        for start in possible.prefix(4) {
            let found = participants(in: text.slice(words: start..<end))
            if !found.isEmpty, found.allSatisfy({ $0.state != nil }) {
                return (text.start(ofWord: start), found)
            }
        }
        let start = possible.first { $0 == floor || begins(at: $0, in: text) } ?? floor
        return (
            text.start(ofWord: start), participants(in: text.slice(words: start..<end))
        )
    }

    private static func begins(at index: Int, in text: WordedText) -> Bool {
        text.startsSentence(at: index) || text.gap(after: index - 1).contains(UInt8(ascii: ";"))
    }

    /// Who exercised the right of reply according to a sentence.
    static func participants(in sentence: WordedText) -> [Participant] {
        guard !sentence.hasWord(in: .negations),
            let phrase = sentence.words.indices.first(where: { isPhrase(at: $0, in: sentence) }),
            let subject = subject(of: sentence, phrase: phrase)
        else { return [] }
        return NameList.names(in: subject.dropping(standIns), genitive: true)
            .map { Participant(name: $0.dropping(standIns).text) }
    }

    private static func isPhrase(at index: Int, in text: WordedText) -> Bool {
        text.hasWords(english, at: index) || text.hasWords(french, at: index)
    }

    private static let english: [WordSet] = ["right rights", "of", "reply"]
    private static let french: [WordSet] = ["droit droits", "de", "reponse"]

    /// The words that name those who exercised the right, in one of three forms: "A exercised its
    /// right of reply", "rights of reply were exercised by A", "in exercise of its right of reply,
    /// A said …".
    private static func subject(of sentence: WordedText, phrase: Int) -> WordedText? {
        let verb = sentence.words.indices.first { isVerb(at: $0, in: sentence) }
        if let verb, verb < phrase {
            let isReflexive = verb > 0 && sentence.isWord(at: verb - 1, in: reflexive)
            return sentence.slice(0..<sentence.start(ofWord: isReflexive ? verb - 1 : verb))
        }
        let rest = phrase + 3..<sentence.words.count
        if let agent = rest.first(where: { sentence.isWord(at: $0, in: .agents) }) {
            return sentence.slice(words: agent + 1..<sentence.words.count)
        }
        guard let verb, phrase + 3 < verb,
            sentence.gap(after: phrase + 2).contains(UInt8(ascii: ","))
        else { return nil }
        return sentence.slice(words: phrase + 3..<verb)
    }

    private static func isVerb(at index: Int, in sentence: WordedText) -> Bool {
        sentence.isWord(at: index, in: verbs) && !sentence.isCapitalised(at: index)
            && sentence.isPlain(at: index)
    }

    private static let reflexive: WordSet = "s"

    private static let verbs: WordSet = """
        a ont avait avaient est sont exercised spoke took made used has have had was were also \
        then subsequently said stated intervened replied responded asked requested
        """

    /// What may stand for a State before its name: "the representative of Albania".
    private static let standIns = WordSet.articles.union(.genitives).union(
        """
        representative representatives representant representante representants representantes \
        delegation delegations observer observers observateur observatrice for government \
        governments gouvernement gouvernements celui celle ceux
        """)
}
