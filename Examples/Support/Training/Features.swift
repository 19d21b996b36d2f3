import GlobalCompact

/// The features of lessons: which there are, how rare each is, and the vector of each lesson.
struct Features {
    /// The features as written, in order of their bytes.
    private(set) var names: [[UInt8]] = []
    /// The logarithm of each feature's inverse document frequency, in quarters.
    private(set) var rarities: [Int] = []
    /// The vector of each lesson, of length one.
    private(set) var rows: [[(feature: Int, value: Double)]] = []

    /// The features of lessons that stand in a few of them at least.
    init(_ lessons: [Lesson], fewest: Int) {
        var spelled: [UInt64: [UInt8]] = [:]
        var documents: [UInt64: Int] = [:]
        let keys = lessons.map { lesson in
            let extractor = FeatureExtractor(lesson.text)
            var seen: Set<UInt64> = []
            for occurrence in extractor.occurrences where seen.insert(occurrence.key).inserted {
                documents[occurrence.key, default: 0] += 1
                if spelled[occurrence.key] == nil {
                    spelled[occurrence.key] = extractor.name(of: occurrence, in: lesson.text)
                }
            }
            return seen
        }
        let kept = spelled.filter { documents[$0.key, default: 0] >= fewest }
            .sorted { $0.value.lexicographicallyPrecedes($1.value) }
        names = kept.map(\.value)
        rarities = kept.map {
            let count = documents[$0.key, default: 1]
            let rarity = Features.logarithm(Double(lessons.count) / Double(count)) * 4
            return max(1, min(42, Int(rarity.rounded())))
        }
        var numbers: [UInt64: Int] = [:]
        for (number, entry) in kept.enumerated() { numbers[entry.key] = number }
        rows = keys.map { set in
            set.compactMap { numbers[$0] }.sorted().map { ($0, Double(rarities[$0])) }
        }
        normalise()
    }

    private mutating func normalise() {
        rows = rows.map { row in
            let norm = row.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
            return row.map { ($0.feature, $0.value / norm) }
        }
    }

    /// The greatest eigenvalue of the features' second moments, with a tenth to spare.
    func greatestEigenvalue() -> Double {
        var vector = [Double](repeating: 1, count: names.count)
        var value = 1.0
        for _ in 0..<30 {
            var next = [Double](repeating: 0, count: names.count)
            for row in rows {
                let product = row.reduce(0) { $0 + vector[$1.feature] * $1.value }
                for entry in row { next[entry.feature] += product * entry.value }
            }
            value = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard value > 0 else { return 1 }
            vector = next.map { $0 / value }
        }
        return value * 1.1
    }

    /// The natural logarithm of a positive number, in plain arithmetic.
    static func logarithm(_ number: Double) -> Double {
        // ln(m · 2ᵉ) = e ln 2 + 2 artanh((m − 1) ÷ (m + 1)), with the series of artanh.
        let ratio = (number.significand - 1) / (number.significand + 1)
        var sum = 0.0
        for power in stride(from: 41, through: 1, by: -2) {
            sum = sum * ratio * ratio + 1 / Double(power)
        }
        return Double(number.exponent) * 0.693147180559945309 + 2 * ratio * sum
    }
}
