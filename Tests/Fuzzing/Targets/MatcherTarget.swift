import Foundation

@testable import GlobalCompact

/// The matcher: it finds what a naive search finds, in any bytes and in either normal form.
///
/// The first byte chooses the language; the rest is the text.
enum MatcherTarget {
    static func check(_ bytes: [UInt8]) throws {
        let language = languages[Int(bytes.first ?? 0) % languages.count]
        let rest = Array(bytes.dropFirst())
        try check(vocabulary, naive, in: rest, language: language)
        try checkFindings(in: rest, language: language)
    }

    /// Holds a vocabulary to the naive search.
    static func check(
        _ vocabulary: Vocabulary, _ naive: NaiveMatcher, in bytes: [UInt8], language: Language?
    ) throws {
        let text = bytes.repaired
        let bytes = Array(text.utf8)
        let expected = naive.matches(in: bytes, language: language)
        let mentions = vocabulary.mentions(in: text, language: language)
        var found = mentions.compactMap { mention in
            vocabulary.number(of: mention.term).map {
                NaiveMatcher.Match(
                    range: mention.range, term: $0, sentence: mention.sentence)
            }
        }
        try promise(
            zip(found, found.dropFirst()).allSatisfy { one, next in
                (one.range.lowerBound, one.range.upperBound)
                    <= (next.range.lowerBound, next.range.upperBound)
            }, "mentions come in order of start and length")
        found.sort()
        try promise(
            found == expected, "the mentions are \(found), and naively \(expected)")
        try promise(
            found.allSatisfy { bytes.holds($0.range) && !$0.range.isEmpty },
            "mentions cut no scalar")
        try promise(
            vocabulary.mentions(in: text, language: language, policy: .outermost)
                == mentions.filter { one in
                    !mentions.contains { $0.range != one.range && $0.range.covers(one.range) }
                }, "what is inside of another mention is not outermost")
        var end = 0
        for mention in vocabulary.mentions(in: text, language: language, policy: .leftmostLongest) {
            let isNext = mention.range.lowerBound >= end || mention.range.upperBound == end
            try promise(isNext, "of overlapping mentions the leftmost counts")
            end = mention.range.upperBound
        }
    }

    /// What an engine finds stands in the text, and does not depend on the normal form.
    private static func checkFindings(in bytes: [UInt8], language: Language?) throws {
        let findings = engine.findings(inUTF8: bytes, language: language)
        for finding in findings {
            try promise((0...1).contains(finding.confidence), "a confidence is from 0 to 1")
            var end = 0
            for piece in finding.evidence {
                try promise(piece.range.lowerBound >= end, "evidence does not overlap")
                end = piece.range.upperBound
                try promise(end <= bytes.count, "evidence stands in the text")
                try promise(
                    Array(bytes[piece.range]).repaired.utf8.elementsEqual(piece.quote.utf8),
                    "a quotation is what stands there")
            }
        }
        guard bytes.isUTF8, bytes.repaired.unicodeScalars.allSatisfy(\.hasOwnComposition) else {
            return
        }
        func summary(_ text: String) -> [String] {
            engine.findings(in: text, language: language).map {
                "\($0.target) \($0.confidence) \($0.evidence.map(\.term))"
            }
        }
        let text = bytes.repaired
        let plain = summary(text.precomposedStringWithCanonicalMapping)
        try promise(
            summary(text.decomposedStringWithCanonicalMapping) == plain, "NFD maps as NFC does")
    }

    private static let languages: [Language?] = [
        nil, .french, .english, .spanish, Language(rawValue: "ru"),
    ]

    /// Terms that share beginnings, ends and forms, with accents, signs and other scripts.
    private static let terms: [Term] = [
        ("a", nil), ("ab", nil), ("a b", nil), ("b a", nil), ("a b a", nil), ("a-b", .english),
        ("a, b", nil), ("l'a", .french), ("été", .french), ("élève", .french),
        ("élevé", .french), ("étranger", .french), ("envoi de fonds", .french),
        ("envois", .french), ("fonds", .french), ("de fonds", nil), ("migrant", nil),
        ("migrant worker", .english), ("worker", .english), ("policy", .english),
        ("box", .english), ("travailleur migrant", .french), ("œuvre", .french), ("straße", nil),
        ("trabajador", .spanish), ("ж", nil), ("й", Language(rawValue: "ru")), ("миграция", nil),
        ("art. 5", nil), ("5", nil), ("1.5", nil), ("M. A", .french), ("日本", nil), ("x y z", nil),
        ("x y", nil), ("y z", nil), ("z", .english), ("z", .french), ("éa", nil), ("ea", nil),
    ].enumerated().map { number, term in
        Term(term.0, language: term.1, targets: ["\(number)"], weight: 0.75)
    }

    private static let vocabulary = Vocabulary(terms: terms)
    private static let naive = NaiveMatcher(terms)
    private static let engine = MappingEngine(vocabulary: vocabulary)
}

extension Vocabulary {
    /// The number of a term whose first target is that number.
    fileprivate func number(of term: Term) -> Int? { term.targets.first.flatMap { Int($0) } }
}

extension Range<Int> {
    fileprivate func covers(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is of the scripts whose letters the library composes and decomposes.
    fileprivate var hasOwnComposition: Bool { value < 0x530 || (0x1E00..<0x2100).contains(value) }
}
