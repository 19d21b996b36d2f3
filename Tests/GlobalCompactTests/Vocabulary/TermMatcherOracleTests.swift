import Foundation
import Testing

@testable import GlobalCompact

/// The automaton finds what a plain walk over words finds, in the same order.
@Suite struct TermMatcherOracleTests {
    /// Pieces that words and what stands between them are made of: few, so that they often meet.
    private static let letters = [
        "a", "b", "A", "s", "e", "é", "É", "è", "e\u{301}", "œ", "ß", "ж",
        "ﬁ", "ﬃ", "ａ", "\u{9C}", "\u{FE0F}", "\u{E0041}",
    ]
    private static let gaps = [
        " ", " ", " ", " ", "-", "’", "'", ", ", ". ", ".", "! ", "; ", "\n", "\n\n", " (",
        "\u{A0}",
        " – ", "… ", "\u{AD}", "\u{301}", "×", " \r\n\r\n", "\u{2028}", "\u{1F600}",
        "\r", "\r\r", "\r \n", "\u{85}", "\u{2029}\u{2029}", "\u{92}", "´", "\u{F0B7}", "\0", ".\r",
    ]

    private static func word(_ generator: inout SeededGenerator) -> String {
        let long = ["abs", "as", "eee", "ses", "art", "m", "bbaal", "no", "élève", "élevé", "aux"]
        if Int.random(in: 0..<4, using: &generator) == 0 {
            return long.randomElement(using: &generator) ?? ""
        }
        return (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            letters.randomElement(using: &generator) ?? ""
        }.joined()
    }

    private static func phrase(
        _ generator: inout SeededGenerator, words: ClosedRange<Int>, gaps: [String]
    ) -> String {
        var text = word(&generator)
        for _ in 1..<max(2, Int.random(in: words, using: &generator)) where words.upperBound > 1 {
            text += gaps.randomElement(using: &generator) ?? " "
            text += word(&generator)
        }
        return text
    }

    private static func term(_ generator: inout SeededGenerator) -> Term {
        let words = Int.random(in: 0..<2, using: &generator) == 0 ? 1...1 : 2...4
        let languages: [Language?] = [.french, .english, nil, .spanish]
        return Term(
            phrase(&generator, words: words, gaps: [" ", " ", " ", "-", ", ", "'", ". "]),
            language: languages.randomElement(using: &generator) ?? nil, targets: ["x"],
            weight: 0.5)
    }

    /// How many random texts are compared: `MATCHER_CASES`, or some ten thousand.
    private static let caseCount =
        ProcessInfo.processInfo.environment["MATCHER_CASES"].flatMap { Int($0) } ?? 20_000

    @Test func findsWhatAWalkOverWordsFinds() {
        var generator = SeededGenerator(seed: 7)
        var done = 0
        var found = 0
        while done < Self.caseCount {
            let count = Int.random(in: 1...8, using: &generator)
            let terms = (0..<count).map { _ in Self.term(&generator) }
                .filter { !Folding.words(in: Array($0.text.utf8)).isEmpty }
            let matcher = FoundTerms(terms)
            let plain = WordTreeMatcher(terms)
            for _ in 0..<50 {
                // Long texts are walked in four stretches, and these are cut at any word.
                let words = Int.random(in: 0..<8, using: &generator) == 0 ? 40...90 : 1...12
                let text = Array(
                    Self.phrase(&generator, words: words, gaps: Self.gaps).utf8)
                let languages: [Language?] = [nil, .french, .english, Language(rawValue: "ru")]
                let language = languages.randomElement(using: &generator) ?? nil
                let mentions = matcher.mentions(in: text, language: language)
                found += mentions.count
                #expect(
                    mentions == plain.mentions(in: text, language: language),
                    "\(terms.map(\.text)) in \(text.asText.debugDescription)")
                done += 1
            }
        }
        #expect(found > Self.caseCount / 10, "cases in which nothing is found show nothing")
    }

    /// The texts that the repository has: sources, fixtures and training sentences.
    static let files: [URL] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        let folders = ["Documents", "reports", "training"].map {
            tests.appending(path: "Fixtures/\($0)")
        }
        return (folders + [root.appending(path: "seeds")]).flatMap {
            (try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil))
                ?? []
        }.filter { ["md", "txt", "jsonl"].contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
    }()

    @Test(arguments: files) func findsTheSameInTheTextsAtHand(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let index = Vocabulary.compact.index
        let mentions = index.matcher.matches(in: bytes, language: nil).terms.map(index.mention)
        #expect(mentions == Self.plain.mentions(in: bytes, language: nil))
        // Line by line the texts are short, and the walks are not divided.
        for line in bytes.split(separator: 0x0A).prefix(400) {
            let found = index.matcher.matches(in: Array(line), language: .french).terms
            #expect(
                found.map(index.mention) == Self.plain.mentions(in: Array(line), language: .french))
        }
    }

    private static let plain = WordTreeMatcher(Vocabulary.compact.terms)

    @Test func takesAnyBytes() {
        var generator = SeededGenerator(seed: 3)
        let matcher = FoundTerms([Term("été ж", targets: ["x"], weight: 1)])
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<200, using: &generator)
            let bytes = (0..<count).map { _ in
                [0x65, 0x20, 0xC3, 0xA9, 0xD0, 0xB6, 0xE2, 0x80, 0xF0, 0xFF, 0x2E, 0x0A]
                    .randomElement(using: &generator) ?? UInt8(0)
            }
            for mention in matcher.mentions(in: bytes, language: nil) {
                #expect(mention.range.upperBound <= count)
            }
        }
    }
}
