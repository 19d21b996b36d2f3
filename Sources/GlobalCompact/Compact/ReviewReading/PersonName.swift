/// The name of a person inside a sentence, with the form of address before it.
struct PersonName {
    /// The words of the form of address, or nil if there is none.
    var honorific: Range<Int>?
    /// The words of the name.
    var name: Range<Int>

    /// The name that begins at a word, or nil if none does.
    ///
    /// Without a form of address, a name is two to seven words with capital letters, such as "de"
    /// and "van" aside, that are no State's name and hold no word of functions and bodies.
    init?(at index: Int, in text: WordedText) {
        var start = index
        while let end = Self.honorificEnd(at: start, in: text) { start = end }
        honorific = start > index ? index..<start : nil
        let end = Self.end(from: start, in: text, isAddressed: honorific != nil)
        name = start..<end
        guard !name.isEmpty else { return nil }
        if honorific == nil {
            guard (2...7).contains(name.count), name.contains(where: { text.hasSmall(at: $0) }),
                MemberState(named: text.slice(words: name).text) == nil
            else { return nil }
        }
    }

    /// The word after the form of address at a word, or nil if there is none.
    static func honorificEnd(at index: Int, in text: WordedText) -> Int? {
        guard text.isCapitalised(at: index) else { return nil }
        if text.isWord(at: index, in: titles) {
            return index + 1
        }
        let isAbbreviated = text.gap(after: index).first == UInt8(ascii: ".")
        if text.isWord(at: index, in: monsieur), isAbbreviated { return index + 1 }
        if text.hasWords(initials, at: index), isAbbreviated { return index + 2 }
        return text.hasWords(excellency, at: index) ? index + 2 : nil
    }

    private static let titles: WordSet = "mr ms mrs miss mme mlle dr prof sir dame"
    private static let monsieur: WordSet = "m"
    private static let initials: [WordSet] = ["s h", "e"]
    private static let excellency: [WordSet] = ["his her son", "excellency excellence"]

    /// The word after the name that begins at a word.
    private static func end(from start: Int, in text: WordedText, isAddressed: Bool) -> Int {
        var end = start
        for index in start..<min(start + 8, text.words.count) {
            if text.isCapitalised(at: index) {
                let isOffice =
                    text.isWord(at: index, in: .functions) || text.isWord(at: index, in: .bodies)
                // "Ms. Jane Head", but not "Jane Doe Director".
                if isOffice, !(isAddressed && index <= start + 1) { break }
                end = index + 1
            } else if index == start || !text.isWord(at: index, in: particles) {
                break
            }
            guard text.isJoined(after: index) else { break }
        }
        return end
    }

    private static let particles: WordSet = """
        de da di do dos das del della der den van von bin bint ibn al el la le du y e ter ten zu \
        af d l
        """
}

extension WordedText {
    /// Whether the word at an index holds a small letter, as acronyms do not.
    fileprivate func hasSmall(at index: Int) -> Bool {
        bytes[words[index].range].contains { $0.isASCIISmall || $0 >= 0x80 }
    }

    /// Whether the word at an index is in capital letters, as acronyms are.
    func isAcronym(at index: Int) -> Bool {
        words[index].range.count >= 2 && !hasSmall(at: index) && isCapitalised(at: index)
    }

    /// Whether nothing but a space, hyphen or apostrophe, or the stop of an initial, stands
    /// between the word at an index and the next.
    fileprivate func isJoined(after index: Int) -> Bool {
        guard words.indices.contains(index + 1) else { return false }
        let gap = gap(after: index)
        return words[index + 1].continuesPhrase
            || (words[index].range.count == 1 && gap.elementsEqual(". ".utf8))
    }
}
