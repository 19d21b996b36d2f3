/// Where the features of a table of weights stand, by their keys.
struct FeatureIndex: Sendable {
    private var features = KeyTable()
    /// The stems that give features, by their keys: one look finds the features of stem and concepts.
    private var stems = KeyTable()
    /// The features of all stems, one after the other, and where those of each start.
    private var stemFeatures: [Int32] = []
    private var stemStarts: [Int32] = [0]

    /// Makes an index of features as they are written in a table of weights.
    ///
    /// - Precondition: No two names share a key.
    init(_ names: [[UInt8]]) {
        let keys = names.map { FeatureKey.key(of: $0[...]) }
        for (number, key) in keys.enumerated() {
            let isNew = features.insert(key, number)
            precondition(isNew, "two features share a key")
        }
        for (stem, concepts) in Concept.all {
            add(stem, [stem] + concepts.map(\.key))
        }
        for (name, key) in zip(names, keys) where FeatureIndex.isStem(name) { add(key, [key]) }
    }

    private static func isStem(_ name: [UInt8]) -> Bool {
        name.first != UInt8(ascii: "#") && name.last != UInt8(ascii: "*") && !name.contains(0x20)
    }

    /// Adds a stem, if it is new, with those of some features that the table has.
    private mutating func add(_ stem: UInt64, _ keys: [UInt64]) {
        let own = keys.compactMap(feature)
        guard !own.isEmpty, stems.insert(stem, stemStarts.count - 1) else { return }
        stemFeatures += own.map { Int32($0) }
        stemStarts.append(Int32(stemFeatures.count))
    }

    /// The number of the feature with a key, or nil if the table has none.
    func feature(_ key: UInt64) -> Int? { features.number(of: key) }

    /// The features that a word gives by its stem, the stem itself and the concepts that it stands
    /// for: places for ``stemFeature(at:)``.
    func features(ofStem key: UInt64) -> Range<Int> {
        guard let stem = stems.number(of: key) else { return 0..<0 }
        return Int(stemStarts[stem])..<Int(stemStarts[stem + 1])
    }

    /// The number of a feature at a place among those of all stems.
    func stemFeature(at place: Int) -> Int { Int(stemFeatures[place]) }
}
