import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

extension Example {
    /// Prints what a merge changed, what is wrong with rows, and how many of each there are.
    mutating func print(_ merge: CrosswalkMerge) {
        for line in lines(of: merge) { print(line, indent: 2) }
        print(summary(of: merge))
    }

    /// Says on standard error what a merge changed and what is wrong with rows.
    func complain(_ merge: CrosswalkMerge, of path: String) {
        for line in lines(of: merge) { Example.complain("\(path): \(line)") }
        Example.complain("\(path): \(summary(of: merge))")
    }

    private func lines(of merge: CrosswalkMerge) -> [String] {
        merge.changes.map(spelled) + merge.faults.map { label("BAD ", "ERREUR ") + "\($0)" }
    }

    /// A change in the language of the output.
    private func spelled(_ change: CrosswalkMerge.Change) -> String {
        guard language == .french else { return "\(change)" }
        let kind =
            switch change.kind {
            case .added: "ajouté"
            case .confirmed: "confirmé"
            case .overridden: "corrigé"
            case .withdrawn: "retiré"
            case .emptied: "ne mène plus à aucun objectif"
            }
        let by = change.curator.map { " par \($0)" } ?? ""
        let what = change.details.isEmpty ? "" : " : " + change.details.joined(separator: ", ")
        let subject = change.subject.spelled(in: language)
        return "\(change.place) : \(subject), \(change.target) \(kind)\(by)\(what)"
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
            (merge.unchangedCount, label("unchanged", "inchangés")),
            (merge.missingCount, label("without a row, kept", "sans ligne, gardés")),
            (merge.faults.count, label("bad", "erronés")),
        ]
        return facts.map { "\($0) \($1)" }.joined(separator: ", ")
    }
}
