/// The persons that are the subject of a sentence, with the functions beside their names.
///
/// Reads "In a video message, the Director General of IOM, Amy Pope, encouraged …" from left to
/// right: introduction, function, name, function, up to the verb.
struct SpeakerSubject {
    let text: WordedText
    private var index: Int
    private(set) var people: [Person] = []
    /// A function whose bearer has not been named yet.
    private(set) var pending: Range<Int>?
    /// A function in the plural that goes for all that follow: "the Co-Chairs, A and B".
    private var shared: Range<Int>?
    /// The one on whose behalf the persons speak.
    private(set) var principal: (function: Range<Int>?, name: Range<Int>?)?
    private(set) var hasVerb = false
    /// The index after the last word of the introduction.
    private(set) var introductionEnd = 0

    /// A name with the functions before and after it.
    struct Person {
        var name: PersonName
        var before: Range<Int>?
        var after: Range<Int>?
        /// What stands in brackets after the name: "(Kenya)".
        var bracketed: Range<Int>?
    }

    /// Reads a sentence from a word up to its verb.
    init(in sentence: WordedText, from index: Int) {
        text = sentence
        self.index = index
        read()
    }

    private mutating func read() {
        while index < text.words.count, !hasVerb {
            let start = index
            while text.isWord(at: index, in: .conjunctions) || text.isWord(at: index, in: .agents) {
                index += 1
            }
            guard index < text.words.count else { break }
            let isAdded = index > start
            if !isIntroduction(at: index), let name = PersonName(at: index, in: text),
                endsName(name)
            {
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
    var isEmpty: Bool { people.isEmpty && pending == nil && principal == nil }

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
        if isBracketed(at: phrase.lowerBound), let last = people.indices.last, pending == nil {
            people[last].bracketed = phrase
        } else if let behalf = text.behalf(in: phrase) {
            let function = behalf.upperBound..<max(behalf.upperBound, phrase.upperBound)
            principal = (function.isEmpty ? nil : function, nil)
        } else if isIntroduction(at: phrase.lowerBound) {
            index = introductionEnd(from: phrase.lowerBound)
            introductionEnd = index
        } else if isEmpty || (principal != nil && people.isEmpty && pending == nil) {
            guard beginsWithFunction(phrase) else { return false }
            pending = phrase
        } else if isAdded, beginsWithFunction(phrase) {
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
