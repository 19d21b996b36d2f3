@testable import GlobalCompact

/// Terms with the matcher that finds them, for tests that ask for mentions in full.
struct FoundTerms {
    let terms: [Term]
    let matcher: TermMatcher

    init(_ terms: [Term]) {
        self.terms = terms
        matcher = Vocabulary(terms: terms).index.matcher
    }

    func mentions(in bytes: [UInt8], language: Language?) -> [Mention] {
        matcher.matches(in: bytes, language: language).terms.map {
            Mention(range: $0.range, term: terms[Int($0.term)], sentence: Int($0.sentence))
        }
    }
}
