/// The words of a vocabulary, each with its inflected forms and its accents.
struct TermWords {
    /// A word of the vocabulary: known by its language too, for each has its own inflection, and by
    /// its accents, for "élève" is another word than "élevé".
    private struct Word: Hashable {
        var folded: [UInt8]
        var accents: [Bool]
        var language: Language?
    }

    /// The forms of all words, each once.
    private(set) var forms: [[UInt8]] = []
    /// The forms of each word, by their place in ``forms``; the word itself is the first.
    private(set) var formsOfWord: [[Int32]] = []
    /// The accents of each word, up to where inflection may set others ("étranger", "étrangère");
    /// empty if it is written without.
    private(set) var accents: [[Bool]] = []
    private var numbers: [Word: Int] = [:]
    private var formNumbers: [[UInt8]: Int32] = [:]

    /// The number of a word of a term.
    mutating func number(of part: Folding.Word, in bytes: [UInt8], _ language: Language?) -> Int {
        let word = Word(
            folded: part.folded, accents: TermWords.accents(of: part, in: bytes),
            language: language)
        if let number = numbers[word] { return number }
        let number = accents.count
        numbers[word] = number
        accents.append(word.accents)
        var own: [Int32] = []
        for form in Inflection.forms(of: word.folded, language: language) {
            let place = formNumbers[form] ?? add(form)
            if !own.contains(place) { own.append(place) }
        }
        formsOfWord.append(own)
        return number
    }

    /// The folded letters of a word.
    func folded(_ word: Int) -> [UInt8] { forms[Int(formsOfWord[word][0])] }

    /// Forgets what only served to number words.
    mutating func close() {
        numbers = [:]
        formNumbers = [:]
    }

    private mutating func add(_ form: [UInt8]) -> Int32 {
        let place = Int32(forms.count)
        forms.append(form)
        formNumbers[form] = place
        return place
    }

    private static func accents(of part: Folding.Word, in bytes: [UInt8]) -> [Bool] {
        guard bytes[part.range].contains(where: { $0 >= 0x80 }) else { return [] }
        let accents = Folding.accents(of: bytes[part.range])
        guard accents.contains(true) else { return [] }
        let ending = part.folded.suffix(2)
        let isOpen = ending.elementsEqual("er".utf8) || ending.elementsEqual("et".utf8)
        return isOpen ? accents.dropLast(2) : accents
    }
}
