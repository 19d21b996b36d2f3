// The forms by which the phrases of a sentence are told apart.

extension SpeakerSubject {
    /// Whether a sentence may go on after a name as it does.
    func endsName(_ name: PersonName) -> Bool {
        let end = name.name.upperBound
        guard end < text.words.count, name.honorific == nil else { return true }
        let gap = text.gap(after: end - 1)
        return gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
            || !text.isCapitalised(at: end)
    }

    /// The index after a phrase: at a comma, before a name or at the verb.
    func phraseEnd(from start: Int) -> Int {
        let isBracketed = isBracketed(at: start)
        var depth = 0
        for index in text.words.indices[start...].dropFirst() {
            let gap = text.gap(after: index - 1)
            for byte in gap {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
            }
            if depth <= 0, gap.contains(UInt8(ascii: ",")) { return index }
            if isBracketed, gap.contains(UInt8(ascii: ")")) { return index }
            if PersonName.honorificEnd(at: index, in: text) != nil { return index }
            if text.isWord(at: index, in: .conjunctions),
                PersonName.honorificEnd(at: index + 1, in: text) != nil
            {
                return index
            }
            // "Executive Secretary Tatiana Molcean"
            if text.isWord(at: index - 1, in: .functions), PersonName(at: index, in: text) != nil {
                return index
            }
            if isVerb(at: index) { return index }
        }
        return text.words.count
    }

    /// The index after an introduction: past its comma.
    func introductionEnd(from start: Int) -> Int {
        text.words.indices[start...].dropFirst().first {
            text.gap(after: $0 - 1).contains(UInt8(ascii: ","))
        } ?? text.words.count
    }

    /// Whether a word begins what the subject does: a verb, or any small word that cannot begin or
    /// carry on a function.
    func isPredicate(at index: Int) -> Bool {
        if isVerb(at: index) { return true }
        guard !text.isCapitalised(at: index) else { return false }
        if isIntroduction(at: index) { return false }
        // "stakeholder rapporteur" is a function, "paid tribute" is not.
        return ![.articles, .genitives, .functions, Self.carriers].contains {
            text.isWord(at: index, in: $0)
        } && !text.isWord(at: index + 1, in: .functions)
    }

    /// Whether what comes before the persons begins at a word: "In a video message, …".
    func isIntroduction(at index: Int) -> Bool {
        // A single letter is « à » or the beginning of « s'exprimant », not an initial.
        isEmpty && text.isWord(at: index, in: Self.introductions)
            && (text.words[index].range.count > 1 || text.isElided(at: index))
    }

    /// Whether a bracket opens before a word.
    func isBracketed(at index: Int) -> Bool {
        index > 0 && text.gap(after: index - 1).contains(UInt8(ascii: "("))
    }

    private func isVerb(at index: Int) -> Bool {
        guard !text.isCapitalised(at: index) else { return false }
        if text.hasWords(Self.reflexive, at: index) { return true }
        return text.isWord(at: index, in: Self.verbs) && text.isPlain(at: index)
    }

    /// Whether a phrase names a function in its first words.
    func beginsWithFunction(_ phrase: Range<Int>) -> Bool {
        phrase.prefix(8).contains { text.isWord(at: $0, in: .functions) }
    }

    /// Whether those who speak on behalf of a phrase speak for a person.
    func isPerson(_ function: Range<Int>?) -> Bool {
        function.map { $0.contains { text.isWord(at: $0, in: .functions) } } ?? true
    }

    /// Whether a phrase speaks of several persons.
    func isPlural(_ phrase: Range<Int>) -> Bool {
        text.isWord(at: phrase.lowerBound, in: Self.pluralArticle)
            || phrase.contains { text.isWord(at: $0, in: Self.plurals) }
    }

    private static let reflexive: [WordSet] = ["s se", "est etait sont etaient"]
    private static let pluralArticle: WordSet = "les"
    private static let plurals: WordSet = "chairs cochairs copresidents copresidentes"
    private static let introductions: WordSet = """
        in at during before after through by via on to for dans lors avant apres au par enfin a en \
        opening closing finally speaking s
        """
    private static let carriers: WordSet = "for pour charge chargee in at to au aux a en"
    private static let verbs: WordSet = """
        a ont avait avaient who qui said stated noted presented asked thanked welcomed stressed \
        underscored underlined highlighted recalled emphasized emphasised announced called urged \
        encouraged expressed reported delivered opened closed gave made reiterated pointed pledged \
        spoke addressed agreed decided adopted also concluded affirmed reaffirmed commended invited \
        appealed drew observed
        """
}
