/// What a word of everyday language stands for, whatever the language: `boat` for "pirogue".
///
/// A concept lets learned weights know a word that no lesson had, and a French word by what English
/// lessons taught.
struct Concept: Sendable {
    /// The name as a table of weights has it: `#boat`.
    let name: [UInt8]
    /// The key of the feature.
    let key: UInt64

    private init(name: [UInt8]) {
        self.name = name
        key = FeatureKey.key(of: name[...])
    }

    /// The concepts that a stem stands for, by the key of the stem.
    static func of(stem: UInt64) -> [Concept] {
        byStem[stem] ?? []
    }

    /// The concept whose feature has a key.
    static func of(key: UInt64) -> Concept? {
        byKey[key]
    }

    private static let byStem: [UInt64: [Concept]] = {
        var result: [UInt64: [Concept]] = [:]
        for line in ConceptTable.text.utf8.split(separator: 0x0A) {
            let cells = line.split(separator: 0x20).map(Array.init)
            guard let first = cells.first?.dropLast() else { continue }
            let concept = Concept(name: [UInt8(ascii: "#")] + first)
            for word in cells.dropFirst() where !FunctionWords.contains(word) {
                let stem = FeatureKey.stem(word[..<Stem.length(of: word)])
                if result[stem]?.last?.key != concept.key {
                    result[stem, default: []].append(concept)
                }
            }
        }
        return result
    }()

    private static let byKey: [UInt64: Concept] = Dictionary(
        byStem.values.joined().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
