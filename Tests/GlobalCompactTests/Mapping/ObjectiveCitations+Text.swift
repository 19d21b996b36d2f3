@testable import GlobalCompact

extension ObjectiveCitations {
    /// The words of a text that cite each objective.
    static func evidence(in text: String) -> [Objective: [Evidence]] {
        let bytes = Array(text.utf8)
        let index = Vocabulary.compact.index
        return evidence(in: bytes, index.matches(in: bytes, language: nil), index)
    }
}
