/// A table of features with a small integer for each output: the 23 objectives, and whether the
/// text is about the field at all.
///
/// The first lines name the numbers that hold for all features; then each feature has a line: a
/// sign for its rarity, a sign for each output, and the feature as ``FeatureKey`` spells it. A sign
/// stands for an integer from −42 to 42; "R" is 0.
package struct LearnedWeights: Sendable {
    /// The outputs: one for each objective in order, and last the relevance to the field.
    package static let outputCount = 24

    /// What one step of a weight is worth, in millionths.
    package let unit: Int
    /// What each output starts from, in millionths.
    package let biases: [Int]
    /// The coefficients by which scores and terms combine, in millionths.
    package let coefficients: [Int]
    /// The features as written, in the order of the table.
    package let names: [[UInt8]]
    /// The rarity of each feature: the logarithm of its inverse document frequency, in eighths.
    let rarities: [Int]
    /// ``outputCount`` weights for each feature.
    let weights: [Int8]
    /// Where each feature stands, by its key.
    private let slots: [Slot]

    private struct Slot: Sendable {
        var key: UInt64
        var feature: Int32
    }

    /// Makes a table.
    ///
    /// - Precondition: Weights and rarities lie within −42…42, and no two names share a key.
    package init(
        unit: Int, biases: [Int], coefficients: [Int], names: [[UInt8]], rarities: [Int],
        weights: [Int8]
    ) {
        precondition(
            biases.count == LearnedWeights.outputCount && rarities.count == names.count
                && weights.count == names.count * LearnedWeights.outputCount)
        self.unit = unit
        self.biases = biases
        self.coefficients = coefficients
        self.names = names
        self.rarities = rarities
        self.weights = weights
        var size = 16
        while size < names.count * 2 { size *= 2 }
        var slots = [Slot](repeating: Slot(key: 0, feature: -1), count: size)
        for (index, name) in names.enumerated() {
            let key = FeatureKey.key(of: name[...])
            var place = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[place].feature >= 0 {
                precondition(slots[place].key != key, "two features share a key")
                place = (place + 1) & (size - 1)
            }
            slots[place] = Slot(key: key, feature: Int32(index))
        }
        self.slots = slots
    }

    /// The number of the feature with a key, or nil if the table has none.
    func feature(_ key: UInt64) -> Int? {
        var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[place].feature >= 0 {
            if slots[place].key == key { return Int(slots[place].feature) }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }
}

extension LearnedWeights {
    private static let zero = 82
    private static let backslash = 92

    /// The sign for an integer from −42 to 42: from "(" to "~", without the backslash.
    private static func sign(_ value: Int) -> UInt8 {
        let byte = zero + value
        return UInt8(byte >= backslash ? byte + 1 : byte)
    }

    private static func value(_ sign: UInt8) -> Int? {
        let byte = Int(sign)
        guard (40...126).contains(byte), byte != backslash else { return nil }
        let value = (byte > backslash ? byte - 1 : byte) - zero
        return value
    }

    /// The table as text, as ``init(table:)`` reads it.
    package var table: [UInt8] {
        func line(_ name: String, _ values: [Int]) -> [UInt8] {
            Array((name + values.map { " \($0)" }.joined() + "\n").utf8)
        }
        var text =
            line("unit", [unit]) + line("biases", biases) + line("coefficients", coefficients)
        for (index, name) in names.enumerated() {
            text.append(LearnedWeights.sign(rarities[index]))
            let start = index * LearnedWeights.outputCount
            for weight in weights[start..<start + LearnedWeights.outputCount] {
                text.append(LearnedWeights.sign(Int(weight)))
            }
            text.append(contentsOf: name)
            text.append(0x0A)
        }
        return text
    }

    /// Reads a table, or nil if a line is not as it should be.
    package init?(table: [UInt8]) {
        var lines = table.split(separator: 0x0A)[...]
        func numbers(_ name: String) -> [Int]? {
            guard let line = lines.popFirst() else { return nil }
            let cells = line.split(separator: 0x20).map(\.asText)
            let values = cells.dropFirst().compactMap { Int($0) }
            return cells.first == name && values.count == cells.count - 1 ? values : nil
        }
        guard let unit = numbers("unit"), unit.count == 1, let biases = numbers("biases"),
            biases.count == LearnedWeights.outputCount, let coefficients = numbers("coefficients")
        else { return nil }
        var names: [[UInt8]] = []
        var rarities: [Int] = []
        var weights: [Int8] = []
        let width = LearnedWeights.outputCount + 1
        for line in lines {
            guard line.count > width else { return nil }
            let values = line.prefix(width).compactMap(LearnedWeights.value)
            guard values.count == width else { return nil }
            rarities.append(values[0])
            weights.append(contentsOf: values.dropFirst().map { Int8($0) })
            names.append(Array(line.dropFirst(width)))
        }
        guard Set(names.map { FeatureKey.key(of: $0[...]) }).count == names.count else {
            return nil
        }
        self.init(
            unit: unit[0], biases: biases, coefficients: coefficients, names: names,
            rarities: rarities, weights: weights)
    }
}
