import GlobalCompact

/// Names for the rows of a table of mappings that stay the same from one export to the next.
///
///     https://docs.un.org/en/A/RES/68/4#para-27&objective=20&by=curated
struct RecordNames {
    private var counts: [[UInt8]: Int] = [:]

    /// The name of the next claim; each claim of a crosswalk is asked for once, in order.
    mutating func next(_ claim: Claim) -> String {
        var name = "\(claim.subject.iri)&\(claim.target.name)"
        name += claim.origin.isCurated ? "&by=curated" : "&by=computed"
        if let range = claim.subject.range {
            name += "&range=\(range.lowerBound)-\(range.upperBound)"
        }
        let count = counts[Array(name.utf8), default: 0] + 1
        counts[Array(name.utf8)] = count
        return count == 1 ? name : "\(name)&n=\(count)"
    }
}
