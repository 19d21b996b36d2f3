/// Where a finding stands in print: by confidence as printed, then by objective or, in another
/// vocabulary, by its order.
///
/// As printed, confidences can be equal that were not.
struct PrintedRank: Comparable {
    private let hundredths: Int
    private let number: Int

    /// - Parameters:
    ///   - hundredths: the confidence as it is printed.
    ///   - target: the target.
    ///   - offset: its place among the findings as the engine orders them.
    init(_ hundredths: Int, _ target: String, _ offset: Int) {
        self.hundredths = hundredths
        number = Int(target) ?? offset
    }

    static func < (one: PrintedRank, other: PrintedRank) -> Bool {
        one.hundredths == other.hundredths
            ? one.number < other.number : one.hundredths > other.hundredths
    }
}

extension Finding {
    /// The confidence as it is printed, in hundredths.
    package var hundredths: Int { confidence.hundredths }
}

extension [Finding] {
    /// The findings in the order in which they are printed.
    package func inPrintedOrder() -> [Finding] {
        enumerated().map { offset, finding in
            (rank: PrintedRank(finding.hundredths, finding.target, offset), finding: finding)
        }.sorted { $0.rank < $1.rank }.map(\.finding)
    }
}

extension FoundTargets.Entry {
    /// The confidence as it is printed, in hundredths.
    package var hundredths: Int { confidence.hundredths }
}

extension FoundTargets {
    /// Some of the entries in the order in which they are printed.
    package func inPrintedOrder(where isWanted: (Entry) -> Bool) -> [Entry] {
        entries.filter(isWanted).enumerated().map { offset, entry in
            (rank: PrintedRank(entry.hundredths, target(of: entry), offset), entry: entry)
        }.sorted { $0.rank < $1.rank }.map(\.entry)
    }
}
