/// Decisions that two judges took on the same things, yes or no, counted in four cells.
///
/// ```swift
/// let table = DecisionTable(both: 20, onlyFirst: 5, onlySecond: 10, neither: 15)
/// table.agreement     // 0.7
/// table.kappa         // 0.4
/// ```
public struct DecisionTable: Sendable, Hashable, Codable {
    /// Things that both affirm.
    public var both: Int
    /// Things that only the first affirms: what the second misses.
    public var onlyFirst: Int
    /// Things that only the second affirms: what it has in excess.
    public var onlySecond: Int
    /// Things that both deny.
    public var neither: Int
    /// Things that were left out, because one of them calls them arguable.
    public var leftOut: Int

    /// Makes a table.
    public init(
        both: Int = 0, onlyFirst: Int = 0, onlySecond: Int = 0, neither: Int = 0, leftOut: Int = 0
    ) {
        self.both = both
        self.onlyFirst = onlyFirst
        self.onlySecond = onlySecond
        self.neither = neither
        self.leftOut = leftOut
    }

    /// How many decisions count.
    public var count: Int { both + onlyFirst + onlySecond + neither }

    /// The share of what the second affirms that the first affirms too; nil if it affirms nothing.
    public var precision: Double? { share(both, of: both + onlySecond) }

    /// The share of what the first affirms that the second affirms too; nil if it affirms nothing.
    public var recall: Double? { share(both, of: both + onlyFirst) }

    /// The share of decisions on which both agree; nil if there are none.
    public var agreement: Double? { share(both + neither, of: count) }

    /// Cohen's kappa: the agreement beyond what chance would give two judges who affirm and deny as
    /// often as these.
    ///
    /// 1 is full agreement, 0 what chance gives, below 0 less than that. Nil where it is undefined:
    /// without decisions, and where both affirm all or both deny all, so that chance alone agrees.
    ///
    /// Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and
    /// Psychological Measurement 20 (1960), 37–46.
    public var kappa: Double? {
        guard count > 0, both + onlyFirst + onlySecond > 0, neither + onlyFirst + onlySecond > 0
        else { return nil }
        let total = Double(count)
        let observed = Double(both + neither) / total
        let affirmed = Double(both + onlyFirst) * Double(both + onlySecond)
        let denied = Double(neither + onlyFirst) * Double(neither + onlySecond)
        let expected = (affirmed + denied) / (total * total)
        return (observed - expected) / (1 - expected)
    }

    private func share(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}

extension DecisionTable {
    /// The counts of two tables together.
    public static func + (left: DecisionTable, right: DecisionTable) -> DecisionTable {
        DecisionTable(
            both: left.both + right.both, onlyFirst: left.onlyFirst + right.onlyFirst,
            onlySecond: left.onlySecond + right.onlySecond, neither: left.neither + right.neither,
            leftOut: left.leftOut + right.leftOut)
    }
}
