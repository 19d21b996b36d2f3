/// Tells the language of a text from its commonest short words.
enum LanguageDetection {
    private static let french: Set<String> = [
        "de", "la", "les", "des", "et", "du", "le", "aux", "dans", "pour", "sur", "une", "par",
        "qui", "est", "au",
        "ont", "leur", "ces", "avec", "plus",
    ]
    private static let english: Set<String> = [
        "the", "of", "and", "to", "in", "for", "on", "that", "with", "by", "is", "are", "was",
        "were", "their", "from",
        "as", "which", "an", "be",
    ]
    private static let spanish: Set<String> = [
        "el", "los", "las", "y", "del", "en", "para", "con", "por", "que", "una", "se", "su", "al",
        "sus", "como", "es",
        "han", "lo", "mas",
    ]

    /// The language of a text, or nil where none of the three is clearly ahead.
    static func language(of bytes: [UInt8]) -> Language? {
        var counts = (french: 0, english: 0, spanish: 0)
        // The first hundred kilobytes tell as much as the whole.
        for word in Folding.words(in: Array(bytes.prefix(100_000))) where word.folded.count <= 5 {
            let text = word.folded.asText
            if french.contains(text) { counts.french += 1 }
            if english.contains(text) { counts.english += 1 }
            if spanish.contains(text) { counts.spanish += 1 }
        }
        let ranked = [
            (counts.french, Language.french), (counts.english, .english),
            (counts.spanish, .spanish),
        ].sorted { $0.0 > $1.0 }
        guard ranked[0].0 >= 3, ranked[0].0 * 2 > ranked[1].0 * 3 else { return nil }
        return ranked[0].1
    }
}
