/// How often findings are right, by the confidence with which they are stated.
public struct Calibration: Sendable, Hashable, Codable {
    /// The findings stated within a tenth of confidence.
    public struct Bin: Sendable, Hashable, Codable {
        /// The lower end of the tenth; the last takes in 1.
        public var from: Double
        /// How many findings were stated there.
        public var count: Int
        /// Their mean confidence.
        public var stated: Double
        /// The share that is labelled, central or arguable.
        public var right: Estimate
    }

    /// The tenths in which anything was stated, from the lowest.
    public var bins: [Bin]

    /// How far stated and right are apart on the whole: the mean difference over all findings.
    public var expectedError: Double? {
        let total = bins.reduce(0) { $0 + $1.count }
        guard total > 0 else { return nil }
        return bins.reduce(0) { $0 + Double($1.count) * ($1.stated - $1.right.value).magnitude }
            / Double(total)
    }

    /// The calibration of findings in hundredths of confidence, each right or not.
    init(_ findings: [(hundredths: Int, isRight: Bool)]) {
        let tenths = Dictionary(grouping: findings) { min(9, $0.hundredths / 10) }
        bins = tenths.sorted { $0.key < $1.key }.compactMap { tenth, findings in
            Estimate(findings.count { $0.isRight }, of: findings.count).map { right in
                Bin(
                    from: Double(tenth) / 10, count: findings.count,
                    stated: Double(findings.reduce(0) { $0 + $1.hundredths })
                        / Double(100 * findings.count), right: right)
            }
        }
    }
}
