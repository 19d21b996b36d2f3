/// Tells the language of a text from its commonest short words.
enum LanguageDetection {
    /// The commonest short words of each language.
    private static let words: [(language: Language, words: String)] = [
        (
            .french,
            """
            de la les des et du le aux dans pour sur une par qui est au ont leur ces avec plus
            """
        ),
        (
            .english,
            "the of and to in for on that with by is are was were their from as which an be"
        ),
        (
            .spanish,
            "el los las y del en para con por que una se su al sus como es han lo mas"
        ),
    ]

    /// The longest word that is counted, in bytes.
    private static let longest = 5

    /// The places in ``words`` of the languages that each word is common in.
    private static let places: [UInt64: [Int]] = {
        var places: [UInt64: [Int]] = [:]
        for (place, list) in words.enumerated() {
            for word in list.words.utf8.split(separator: UInt8(ascii: " ")) {
                places[word.reduce(0, adding), default: []].append(place)
            }
        }
        return places
    }()

    /// A short word as a number, one letter longer.
    private static func adding(_ word: UInt64, _ letter: UInt8) -> UInt64 {
        word << 8 | UInt64(letter)
    }

    /// The language of a text, or nil where none of the three is clearly ahead.
    static func language(of bytes: [UInt8]) -> Language? {
        var counts = words.map { _ in 0 }
        // Words are folded as they pass, for most are too long to be kept.
        var word: UInt64 = 0
        var length = 0
        func close() {
            if length > 0, length <= longest {
                for place in places[word] ?? [] { counts[place] += 1 }
            }
            (word, length) = (0, 0)
        }
        // The first hundred kilobytes tell as much as the whole.
        let bytes = Array(bytes.prefix(100_000))
        var index = 0
        while index < bytes.count {
            let (scalar, size) = FoldedScalar.at(index, in: bytes)
            switch scalar {
            case .letters(let first, let second, let third):
                for letter in [first, second, third] where letter != 0 {
                    word = adding(word, letter)
                    length += 1
                }
            case .raw: length = longest + 1
            case .mark: break
            case .joint, .lineEnd, .stop, .breaker: close()
            }
            index += size
        }
        close()
        let ranked = zip(counts, words.map(\.language)).sorted { $0.0 > $1.0 }
        guard ranked[0].0 >= 3, ranked[0].0 * 2 > ranked[1].0 * 3 else { return nil }
        return ranked[0].1
    }
}
