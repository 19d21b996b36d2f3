extension SpeakerSubject {
    /// The persons as speakers; where none is named, a function alone may make one.
    func speakers(
        occasion: Speaker.Occasion?, source: Locator, mayBeUnnamed: Bool = false
    ) -> [Speaker] {
        let sentVideo = text.hasWord(in: Self.video)
        let principal = principal.map {
            Speaker.Principal(
                name: $0.name.flatMap { text.phrase($0).name },
                function: $0.function.flatMap { phrase($0)?.name })
        }
        func speaker(_ name: PersonName?) -> Speaker {
            Speaker(
                name: name.flatMap { text.phrase($0.name).name },
                honorific: name?.honorific.flatMap { text.slice(words: $0).name },
                onBehalfOf: principal, occasion: occasion, sentVideo: sentVideo, source: source)
        }
        if people.isEmpty, let pending, mayBeUnnamed, hasVerb, !isPlural(pending) {
            var unnamed = speaker(nil)
            unnamed.describe(before: phrase(pending), after: nil)
            return [unnamed]
        }
        return people.filter(\.isDescribed).map { person in
            var speaker = speaker(person.name)
            speaker.describe(
                before: person.before.flatMap(phrase), after: person.after.flatMap(phrase))
            if let body = person.bracketed.flatMap(phrase)?.name {
                speaker.organisations.append(body)
            }
            return speaker
        }
    }

    private static let video: WordSet = "video videomessage videolink"
    private static let particles: WordSet = "a an un une the la le les l of de du des d"

    /// A phrase without its article and without the bracket or stop at its ends.
    private func phrase(_ words: Range<Int>) -> WordedText? {
        let phrase = text.slice(words: words).withoutFinalStop.withoutLooseBracket
            .dropping(Self.particles)
        return phrase.words.isEmpty ? nil : phrase
    }
}

extension SpeakerSubject.Person {
    /// Whether anything tells that the name is a person's.
    fileprivate var isDescribed: Bool {
        name.honorific != nil || before != nil || after != nil || bracketed != nil
    }
}

extension Speaker {
    /// Fills in role, function and organisations from what stands before and after the name.
    fileprivate mutating func describe(before: WordedText?, after: WordedText?) {
        let office = FunctionText(after ?? before)
        if [before, after].contains(where: { $0?.isCoChair == true }) {
            role = .coChair
        } else if let title = before ?? after, title.isWord(at: 0, in: .chairs),
            FunctionText(title).organisations.isEmpty
        {
            role = .chair
        } else if [before, after].contains(where: {
            $0?.hasWord(in: .rapporteurs) == true
        }) {
            role = .rapporteur
        }
        if after != nil {
            roleAsPrinted = before?.name
            function = office.function
        } else if role == .coChair || role == .chair {
            roleAsPrinted = before?.name
        } else {
            function = office.function
        }
        organisations = office.organisations
    }
}

extension WordedText {
    private static let coChair: [WordSet] = ["co", "chair chairs chairperson"]

    fileprivate var isCoChair: Bool {
        hasWord(in: .coChairs)
            || words.indices.contains { hasWords(Self.coChair, at: $0) }
    }
}
