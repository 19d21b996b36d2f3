public import ExampleSupport
public import GlobalCompactFormats

extension Example {
    /// Prints what a merge changed, what is wrong with rows, and how many of each there are.
    public mutating func print(_ merge: CrosswalkMerge) {
        for line in lines(of: merge) { print(Example.plain(line), indent: 2) }
        print(summary(of: merge))
    }

    /// Says on standard error what a merge changed and what is wrong with rows.
    public func complain(_ merge: CrosswalkMerge) {
        for line in lines(of: merge) + [summary(of: merge)] {
            Example.complain(line)
        }
    }

    private func lines(of merge: CrosswalkMerge) -> [String] {
        merge.changes.map { $0.spelled(in: language) }
            + merge.faults.map { label("BAD ", "ERREUR ") + $0.spelled(in: language) }
    }

    private func summary(of merge: CrosswalkMerge) -> String {
        func count(_ kind: CrosswalkMerge.Change.Kind) -> Int {
            merge.changes.count { $0.kind == kind }
        }
        let facts = [
            (count(.overridden), label("overridden", "corrigés")),
            (count(.confirmed), label("confirmed", "confirmés")),
            (count(.added), label("added", "ajoutés")),
            (count(.withdrawn), label("withdrawn", "retirés")),
            (count(.emptied), label("left without objective", "laissés sans objectif")),
            (merge.unchangedCount, label("unchanged", "inchangés")),
            (merge.missingCount, label("without a row, kept", "sans ligne, gardés")),
            (merge.faults.count, label("bad", "erronés")),
        ]
        return facts.map { "\($0) \($1)" }.joined(separator: ", ")
    }
}
