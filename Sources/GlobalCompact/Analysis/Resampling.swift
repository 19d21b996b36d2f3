/// The bootstrap: texts drawn with repetition, as many as there are, a thousand times.
///
/// B. Efron, "Bootstrap methods: another look at the jackknife", The Annals of Statistics 7 (1979),
/// 1–26; intervals by percentiles. The draws are the same in every run.
enum Resampling {
    static let drawCount = 1000

    /// The counts of each draw.
    static func draws(of counts: [EvaluationCounts]) -> [EvaluationCounts] {
        guard !counts.isEmpty else { return [] }
        var generator = SplitMix64(state: 20_181_219)
        return (0..<drawCount).map { _ in
            var sum = EvaluationCounts()
            for _ in counts.indices { sum += counts[Int(generator.next() % UInt64(counts.count))] }
            return sum
        }
    }

    /// A figure with the interval that 95 % of the draws fall into.
    static func estimate(_ value: Double, _ draws: [Double]) -> Estimate {
        let sorted = draws.sorted()
        guard let lowest = sorted.first else { return Estimate(value: value, low: 0, high: 1) }
        func percentile(_ share: Double) -> Double {
            sorted.isEmpty
                ? lowest : sorted[Int((Double(sorted.count - 1) * share).rounded())]
        }
        return Estimate(
            value: value, low: min(value, percentile(0.025)), high: max(value, percentile(0.975)))
    }
}

/// Numbers that look random and are the same in every run.
///
/// G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
