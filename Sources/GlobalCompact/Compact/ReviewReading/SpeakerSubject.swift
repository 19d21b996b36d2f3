/// The persons that are the subject of a sentence, with the functions beside their names.
///
/// Reads "In a video message, the Director General of IOM, Amy Pope, encouraged …" from left to
/// right: introduction, function, name, function, up to the verb.
struct SpeakerSubject {
    private let text: WordedText
    private var index: Int
    private var people: [Person] = []
    /// A function whose bearer has not been named yet.
    private var pending: Range<Int>?
    /// A function in the plural that goes for all that follow: "the Co-Chairs, A and B".
    private var shared: Range<Int>?
    private var principal: (function: Range<Int>?, name: Range<Int>?)?
    private var hasVerb = false
    /// The index after the last word of the introduction.
    private(set) var introductionEnd = 0

    private struct Person {
        var name: PersonName
        var before: Range<Int>?
        var after: Range<Int>?
    }

    /// Reads from a word of a sentence. Overlong sentences are left alone.
    init(in sentence: WordedText, from index: Int) {
        text = sentence
        self.index = sentence.bytes.count <= 3_000 ? index : sentence.words.count
    }

    /// Reads up to the verb.
    mutating func read() {
        while index < text.words.count, !hasVerb {
            let start = index
            while text.isWord(at: index, in: WordSet.conjunctions.union(.agents)) { index += 1 }
            guard index < text.words.count else { break }
            let isAdded = index > start
            if let name = PersonName(at: index, in: text), endsName(name) {
                add(name, isAdded: isAdded)
                index = name.name.upperBound
            } else if isPredicate(at: index) {
                hasVerb = true
            } else {
                let phrase = index..<phraseEnd(from: index)
                index = phrase.upperBound
                guard add(phrase, isAdded: isAdded) else { return }
            }
        }
    }
}

// MARK: - Putting together

extension SpeakerSubject {
    private var isEmpty: Bool { people.isEmpty && pending == nil && principal == nil }

    private mutating func add(_ name: PersonName, isAdded: Bool) {
        if let principal, principal.name == nil, pending == nil, isPerson(principal.function) {
            self.principal?.name = name.name
        } else if people.isEmpty || pending != nil || isAdded || name.honorific != nil {
            people.append(Person(name: name, before: pending ?? shared))
            if let pending, isPlural(pending) { shared = pending }
            pending = nil
        } else {
            extendDescription(to: name.name.upperBound)
        }
    }

    /// Adds an introduction or a function; false if the sentence does not begin with either.
    private mutating func add(_ phrase: Range<Int>, isAdded: Bool) -> Bool {
        if let behalf = phrase.first(where: isBehalf) {
            let start = behalf + (text.isWord(at: behalf, in: "on") ? 3 : 2)
            principal = (start < phrase.upperBound ? start..<phrase.upperBound : nil, nil)
        } else if isEmpty, text.isWord(at: phrase.lowerBound, in: Self.introductions) {
            index = introductionEnd(from: phrase.lowerBound)
            introductionEnd = index
        } else if isEmpty || (principal != nil && people.isEmpty && pending == nil) {
            guard phrase.prefix(8).contains(where: { text.isWord(at: $0, in: .functions) })
            else { return false }
            pending = phrase
        } else if isAdded, !text.isWord(at: phrase.lowerBound, in: .genitives) {
            pending = phrase
        } else {
            extendDescription(to: phrase.upperBound, from: phrase.lowerBound)
        }
        return true
    }

    /// Lets the description that was read last go on, or begin, up to a word.
    private mutating func extendDescription(to end: Int, from start: Int? = nil) {
        if let pending {
            self.pending = pending.lowerBound..<end
        } else if let last = people.indices.last {
            let start = people[last].after?.lowerBound ?? start ?? end
            people[last].after = start..<end
        }
    }
}

// MARK: - Forms

extension SpeakerSubject {
    /// Whether a sentence may go on after a name as it does.
    private func endsName(_ name: PersonName) -> Bool {
        let end = name.name.upperBound
        guard end < text.words.count, name.honorific == nil else { return true }
        let gap = text.gap(after: end - 1)
        return gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
            || !text.isCapitalised(at: end)
    }

    /// The index after a phrase: at a comma, before a name or at the verb.
    private func phraseEnd(from start: Int) -> Int {
        var depth = 0
        for index in text.words.indices[start...].dropFirst() {
            let gap = text.gap(after: index - 1)
            for byte in gap {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
            }
            if depth <= 0, gap.contains(UInt8(ascii: ",")) { return index }
            if PersonName.honorificEnd(at: index, in: text) != nil { return index }
            if text.isWord(at: index, in: .conjunctions) {
                let isNext = PersonName.honorificEnd(at: index + 1, in: text) != nil
                if isNext || gap.contains(UInt8(ascii: ")")) { return index }
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
    private func introductionEnd(from start: Int) -> Int {
        text.words.indices[start...].dropFirst().first {
            text.gap(after: $0 - 1).contains(UInt8(ascii: ","))
        } ?? text.words.count
    }

    private func isBehalf(at index: Int) -> Bool {
        text.hasWords(["on", "behalf", "of"], at: index)
            || text.hasWords(["au", "nom", .genitives], at: index)
    }

    /// Whether a word begins what the subject does: a verb, or any small word that cannot begin or
    /// carry on a function.
    private func isPredicate(at index: Int) -> Bool {
        if isVerb(at: index) { return true }
        guard !text.isCapitalised(at: index) else { return false }
        if isEmpty, text.isWord(at: index, in: Self.introductions) { return false }
        return ![.articles, .genitives, .functions, Self.carriers].contains {
            text.isWord(at: index, in: $0)
        }
    }

    private func isVerb(at index: Int) -> Bool {
        guard !text.isCapitalised(at: index) else { return false }
        if text.hasWords(["s se", "est etait sont etaient"], at: index) { return true }
        // « à » folds to "a" as well.
        return text.isWord(at: index, in: Self.verbs)
            && text.words[index].range.count == text.words[index].folded.count
    }

    private func isPerson(_ function: Range<Int>?) -> Bool {
        function.map { $0.contains { text.isWord(at: $0, in: .functions) } } ?? true
    }

    private func isPlural(_ phrase: Range<Int>) -> Bool {
        text.isWord(at: phrase.lowerBound, in: "les")
            || phrase.contains { text.isWord(at: $0, in: "chairs cochairs copresidents") }
    }

    private static let introductions: WordSet = """
        in at during before after through by via on to for dans lors avant apres au par enfin a en \
        opening closing finally speaking s
        """
    private static let carriers: WordSet = "for pour charge chargee in at to au aux a en"
    private static let verbs: WordSet = """
        a ont avait avaient who qui said stated noted presented asked thanked welcomed stressed \
        underscored underlined highlighted recalled emphasized emphasised announced called urged \
        encouraged expressed reported delivered opened closed gave made reiterated pointed pledged \
        spoke addressed also concluded affirmed reaffirmed commended invited appealed drew observed
        """
}

// MARK: - The speakers

extension SpeakerSubject {
    /// The persons as speakers.
    ///
    /// - Parameter mayBeUnnamed: Whether a function alone makes a speaker.
    func speakers(
        occasion: Speaker.Occasion?, source: Locator, mayBeUnnamed: Bool = false
    ) -> [Speaker] {
        let sentVideo = text.hasWord(in: "video videomessage videolink")
        let principal = principal.map {
            Speaker.Principal(
                name: $0.name.flatMap { phrase($0)?.name },
                function: $0.function.flatMap { phrase($0)?.name })
        }
        func speaker(_ person: PersonName?, before: Range<Int>?, after: Range<Int>?) -> Speaker {
            var speaker = Speaker(
                name: person.flatMap { text.slice(words: $0.name).withoutBracket.name },
                honorific: person?.honorific.flatMap { text.slice(words: $0).name },
                onBehalfOf: principal, occasion: occasion, sentVideo: sentVideo, source: source)
            speaker.describe(before: before.flatMap(phrase), after: after.flatMap(phrase))
            return speaker
        }
        if people.isEmpty, let pending, mayBeUnnamed, hasVerb, !isPlural(pending) {
            return [speaker(nil, before: pending, after: nil)]
        }
        return people.filter { person in
            person.before != nil || person.after != nil || person.name.honorific != nil
        }
        .map { speaker($0.name, before: $0.before, after: $0.after) }
    }

    /// A phrase without its article and without the bracket or stop at its ends.
    private func phrase(_ words: Range<Int>) -> WordedText? {
        let phrase = text.slice(words: words).withoutBracket.withoutFinalStop
            .dropping(WordSet.articles.union(.genitives))
        return phrase.words.isEmpty ? nil : phrase
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
            $0?.hasWord(in: "rapporteur rapporteuse") == true
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
    fileprivate var isCoChair: Bool {
        hasWord(in: .coChairs)
            || words.indices.contains { hasWords(["co", "chair chairs chairperson"], at: $0) }
    }
}
