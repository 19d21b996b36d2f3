/// What is printed of a person's function, and the organisations it names.
struct FunctionText {
    /// The function as printed, or nil where only an organisation or State is.
    let function: String?
    /// The organisations that the function names.
    let organisations: [String]

    init(_ text: WordedText?) {
        guard let text else {
            (function, organisations) = (nil, [])
            return
        }
        let isFunction = text.hasWord(in: .functions)
        function = isFunction ? text.name : nil
        organisations = isFunction ? Self.organisations(in: text) : [text.name].compactMap { $0 }
    }

    /// The organisations in a function such as "Deputy Executive Secretary of ECE".
    private static func organisations(in text: WordedText) -> [String] {
        // "Minister of the Interior" and "High Commissioner for Refugees" name a field instead.
        if (0..<3).contains(where: { text.isWord(at: $0, in: .fieldHolders) }) { return [] }
        var found: [String] = []
        if text.isAcronym(at: 0), let name = text.slice(text.words[0].range).name {
            found.append(name)
        }
        var index = 1
        while index < text.words.count {
            guard begins(at: index, in: text) else {
                index += 1
                continue
            }
            let end = end(from: index, in: text)
            if let name = text.slice(words: index..<end).name { found.append(name) }
            index = end
        }
        return found
    }

    private static func begins(at index: Int, in text: WordedText) -> Bool {
        guard text.isCapitalised(at: index), !text.isWord(at: index, in: .functions),
            !text.isWord(at: index, in: ofState)
        else { return false }
        // French functions are in small letters, so that a capital is a name's.
        if text.isWord(at: index - 1, in: .frenchLinks) { return true }
        let isLinked =
            text.isWord(at: index - 1, in: .englishLinks)
            || text.gap(after: index - 1).contains(UInt8(ascii: ","))
        guard isLinked else { return false }
        return text.isAcronym(at: index) || text.isWord(at: 0, in: representative)
            || namesBody(from: index, in: text)
    }

    /// Whether a word up to the next "of" tells a body: "Ministry of Labour", but not "Policy of
    /// the Ministry".
    private static func namesBody(from start: Int, in text: WordedText) -> Bool {
        for index in start..<text.words.count {
            if text.isWord(at: index, in: .bodies) { return true }
            if text.isWord(at: index, in: .englishLinks) { return false }
        }
        return false
    }

    /// The rest of "Secretary of State" is no organisation.
    private static let ofState: WordSet = "etat state"
    private static let representative: WordSet = "representative"

    /// The index after an organisation: before the person's next function, or at the end.
    private static func end(from start: Int, in text: WordedText) -> Int {
        text.words.indices[start...].dropFirst().first {
            if text.isWord(at: $0, in: .conjunctions) {
                return text.isWord(at: $0 + 1, in: .functions)
            }
            return text.gap(after: $0 - 1).contains(UInt8(ascii: ","))
                && text.isWord(at: $0, in: .functions)
        } ?? text.words.count
    }
}
