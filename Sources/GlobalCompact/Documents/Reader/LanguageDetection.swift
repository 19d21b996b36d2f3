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

    /// The places in ``words`` of the languages that each word is common in.
    private static let places: [UInt64: [Int]] = {
        var places: [UInt64: [Int]] = [:]
        for (place, list) in words.enumerated() {
            for word in list.words.utf8.split(separator: UInt8(ascii: " ")) {
                places[key(of: word), default: []].append(place)
            }
        }
        return places
    }()

    /// A word of up to eight bytes as a number, for a string costs more to look up than to read.
    private static func key(of word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The language of a text, or nil where none of the three is clearly ahead.
    static func language(of bytes: [UInt8]) -> Language? {
        var counts = words.map { _ in 0 }
        // The first hundred kilobytes tell as much as the whole.
        for word in Folding.words(in: Array(bytes.prefix(100_000))) where word.folded.count <= 5 {
            for place in places[key(of: word.folded)] ?? [] { counts[place] += 1 }
        }
        let ranked = zip(counts, words.map(\.language)).sorted { $0.0 > $1.0 }
        guard ranked[0].0 >= 3, ranked[0].0 * 2 > ranked[1].0 * 3 else { return nil }
        return ranked[0].1
    }
}
