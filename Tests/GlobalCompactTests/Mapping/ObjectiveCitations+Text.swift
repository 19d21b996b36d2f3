@testable import GlobalCompact

extension ObjectiveCitations {
    /// The words of a text that cite each objective.
    static func evidence(in text: String) -> [Objective: [Evidence]] {
        let bytes = Array(text.utf8)
        let index = Vocabulary.compact.index
        let found = index.matches(in: bytes, language: nil)
        return Dictionary(
            uniqueKeysWithValues: places(in: bytes, found, index).map { objective, ranges in
                (
                    objective,
                    ranges.map {
                        Evidence(
                            range: $0, quote: String(decoding: bytes[$0], as: UTF8.self),
                            term: objective.citedAs)
                    }
                )
            })
    }
}
