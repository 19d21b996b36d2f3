/// A table of features with a small integer for each output: the 23 objectives, and whether the
/// text is about the field at all.
///
/// A weight is a level from −4 to 4 times a scale that the feature has for all outputs: finer steps
/// change what is found first in fewer than one sentence of a hundred.
///
/// The first lines name the numbers that hold for all features; then each feature has a line, in
/// the order of their bytes: signs for its rarity and its scale, a sign for each two levels, a sign
/// for how many letters it shares with the line before, and its other letters as ``FeatureKey``
/// spells it. A sign stands for an integer from 0 to 84; "(" is 0.
package final class LearnedWeights: Sendable {
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
    /// The scale of each feature's weights.
    let scales: [Int]
    /// ``outputCount`` levels for each feature.
    let levels: [Int8]
    /// The weights of each feature: its scale times its levels.
    let weights: [WeightRow]
    /// Where each feature stands, by its key.
    let index: FeatureIndex

    /// Makes a table.
    ///
    /// - Precondition: Rarities and scales lie within 0…84 and levels within −4…4; no two names share
    ///   a key.
    package init(
        unit: Int, biases: [Int], coefficients: [Int], names: [[UInt8]], rarities: [Int],
        scales: [Int], levels: [Int8]
    ) {
        precondition(
            biases.count == LearnedWeights.outputCount && rarities.count == names.count
                && scales.count == names.count
                && levels.count == names.count * LearnedWeights.outputCount)
        self.unit = unit
        self.biases = biases
        self.coefficients = coefficients
        self.names = names
        self.rarities = rarities
        self.scales = scales
        self.levels = levels
        weights = scales.indices.map { feature in
            WeightRow { scales[feature] * Int(levels[feature * LearnedWeights.outputCount + $0]) }
        }
        index = FeatureIndex(names)
    }

    /// The number of the feature with a key, or nil if the table has none.
    func feature(_ key: UInt64) -> Int? { index.feature(key) }
}

extension LearnedWeights {
    /// The greatest level of a weight, and the greatest scale.
    package static let greatestLevel = 4
    package static let greatestScale = 84

    private static let levelCount = 2 * greatestLevel + 1
    private static let backslash = 92

    /// The sign for an integer from 0 to 84: from "(" to "}", without the backslash.
    private static func sign(_ value: Int) -> UInt8 {
        let byte = 40 + value
        return UInt8(byte >= backslash ? byte + 1 : byte)
    }

    private static func value(_ sign: UInt8) -> Int? {
        let byte = Int(sign)
        guard (40...125).contains(byte), byte != backslash else { return nil }
        return (byte > backslash ? byte - 1 : byte) - 40
    }

    /// How many letters two names share at their start, letters beyond ASCII left out.
    private static func shared(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var count = 0
        while count < greatestScale, count < first.count, count < second.count,
            first[count] == second[count], first[count] < 0x80
        {
            count += 1
        }
        return count
    }

    /// The table as text, as ``init(table:)`` reads it.
    package var table: [UInt8] {
        func line(_ name: String, _ values: [Int]) -> [UInt8] {
            Array((name + values.map { " \($0)" }.joined() + "\n").utf8)
        }
        var text =
            line("unit", [unit]) + line("biases", biases) + line("coefficients", coefficients)
        var previous: [UInt8] = []
        for (index, name) in names.enumerated() {
            text.append(LearnedWeights.sign(rarities[index]))
            text.append(LearnedWeights.sign(scales[index]))
            let start = index * LearnedWeights.outputCount
            for place in stride(from: start, to: start + LearnedWeights.outputCount, by: 2) {
                let first = Int(levels[place]) + LearnedWeights.greatestLevel
                let second = Int(levels[place + 1]) + LearnedWeights.greatestLevel
                text.append(LearnedWeights.sign(first * LearnedWeights.levelCount + second))
            }
            let shared = LearnedWeights.shared(previous, name)
            text.append(LearnedWeights.sign(shared))
            text.append(contentsOf: name[shared...])
            text.append(0x0A)
            previous = name
        }
        return text
    }

    /// Reads a table, or nil if a line is not as it should be.
    package convenience init?(table: [UInt8]) {
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
        var scales: [Int] = []
        var levels: [Int8] = []
        let width = LearnedWeights.outputCount / 2 + 3
        for line in lines {
            guard line.count > width else { return nil }
            let values = line.prefix(width).compactMap(LearnedWeights.value)
            guard values.count == width, let shared = values.last,
                shared <= names.last?.count ?? 0
            else { return nil }
            rarities.append(values[0])
            scales.append(values[1])
            for pair in values[2..<width - 1] {
                guard pair < LearnedWeights.levelCount * LearnedWeights.levelCount else {
                    return nil
                }
                let (first, second) = pair.quotientAndRemainder(
                    dividingBy: LearnedWeights.levelCount)
                levels.append(Int8(first - LearnedWeights.greatestLevel))
                levels.append(Int8(second - LearnedWeights.greatestLevel))
            }
            names.append(Array(names.last?.prefix(shared) ?? []) + line.dropFirst(width))
        }
        guard Set(names.map { FeatureKey.key(of: $0[...]) }).count == names.count else {
            return nil
        }
        self.init(
            unit: unit[0], biases: biases, coefficients: coefficients, names: names,
            rarities: rarities, scales: scales, levels: levels)
    }
}
