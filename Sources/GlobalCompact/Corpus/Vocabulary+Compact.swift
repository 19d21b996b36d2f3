extension Vocabulary {
    /// The version of the built-in vocabulary.
    public static let version = "1"

    /// The targets that the built-in vocabulary may name: objectives by number, themes by identifier.
    static let compactTargets = Set(
        Objective.allCases.map { String($0.rawValue) } + Theme.all.map(\.rawValue))

    /// The built-in vocabulary: terms for the 23 objectives and the themes, in French and English.
    public static let compact: Vocabulary = {
        do {
            let table = try Vocabulary.terms(
                tsv: Array(VocabularyTable.text.utf8), targets: compactTargets)
            return Vocabulary(terms: table, landmarks: ObjectiveCitations.landmarks)
        } catch {
            preconditionFailure("the built-in vocabulary is broken: \(error)")
        }
    }()
}
