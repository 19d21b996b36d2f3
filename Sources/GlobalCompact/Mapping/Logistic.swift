/// The logistic function, in plain arithmetic that gives the same bits on every platform.
package enum Logistic {
    /// 1 ÷ (1 + e⁻ˣ).
    package static func probability(_ x: Double) -> Double {
        x >= 0 ? 1 / (1 + exponential(-x)) : exponential(x) / (1 + exponential(x))
    }

    /// eˣ for x ≤ 0, to some 15 digits: x is halved ten times, the series of the small rest summed,
    /// and the result squared ten times.
    static func exponential(_ x: Double) -> Double {
        guard x > -40 else { return 0 }
        let small = x / 1024
        // Horner's scheme for 1 + s + s²/2 + … + s⁶/720; |s| < 0.04.
        var value = 1.0
        for divisor in [6.0, 5, 4, 3, 2, 1] { value = 1 + small / divisor * value }
        for _ in 0..<10 { value *= value }
        return value
    }
}
