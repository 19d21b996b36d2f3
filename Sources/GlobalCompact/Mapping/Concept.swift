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
        stems.number(of: stem).map { ofStems[$0] } ?? []
    }

    /// The concept whose feature has a key.
    static func of(key: UInt64) -> Concept? {
        byKey[key]
    }

    /// The keys of all stems that stand for concepts, each once, with the concepts of each.
    static var all: [(stem: UInt64, concepts: [Concept])] {
        zip(keys, ofStems).map { (stem: $0, concepts: $1) }
    }

    /// The stems that stand for concepts: as a table, in order, and the concepts of each.
    private static let (stems, keys, ofStems): (KeyTable, [UInt64], [[Concept]]) = {
        var stems = KeyTable()
        var keys: [UInt64] = []
        var result: [[Concept]] = []
        for line in ConceptTable.text.utf8.split(separator: 0x0A) {
            let cells = line.split(separator: 0x20).map(Array.init)
            guard let first = cells.first?.dropLast() else { continue }
            let concept = Concept(name: [UInt8(ascii: "#")] + first)
            for word in cells.dropFirst() where !FunctionWords.contains(word) {
                let stem = FeatureKey.stem(word[..<Stem.length(of: word)])
                if stems.insert(stem, result.count) {
                    keys.append(stem)
                    result.append([])
                }
                guard let place = stems.number(of: stem) else { continue }
                if result[place].last?.key != concept.key { result[place].append(concept) }
            }
        }
        return (stems, keys, result)
    }()

    private static let byKey: [UInt64: Concept] = Dictionary(
        ofStems.joined().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
