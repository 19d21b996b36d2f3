/// A figure measured on a sample, with the interval in which it lies with 95 % confidence.
public struct Estimate: Sendable, Hashable, Codable {
    /// The figure, 0 to 1.
    public var value: Double
    /// The lower end of the interval.
    public var low: Double
    /// The upper end of the interval.
    public var high: Double

    /// Makes an estimate.
    public init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }

    /// The share of cases in which something holds, each case apart from the others, with Wilson's
    /// score interval; nil without any case.
    ///
    /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    /// Journal of the American Statistical Association 22 (1927), 209–212.
    public init?(_ count: Int, of total: Int) {
        guard total > 0 else { return nil }
        let n = Double(total)
        let share = Double(count) / n
        let z = 1.959963984540054
        let centre = share + z * z / (2 * n)
        let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        self.init(
            value: share, low: max(0, (centre - spread) / scale),
            high: min(1, (centre + spread) / scale))
    }
}
