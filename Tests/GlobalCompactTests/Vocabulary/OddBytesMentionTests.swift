import Testing

@testable import GlobalCompact

/// What the matcher of terms makes of odd bytes and characters.
@Suite("Odd bytes in a mention")
struct OddBytesMentionTests {
    private static let vocabulary = Vocabulary(terms: [
        Term("remittance", language: .english, targets: ["1"], weight: 1),
        Term("labour migration", language: .english, targets: ["2"], weight: 1),
        Term("trafficking", language: .english, targets: ["3"], weight: 1),
        Term("financial flows", language: .english, targets: ["4"], weight: 1),
        Term("main-d’œuvre", language: .french, targets: ["5"], weight: 1),
        Term("Straße", targets: ["6"], weight: 1),
    ])

    /// What is found in a text, as it stands there.
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return OddBytesMentionTests.vocabulary.mentions(inUTF8: bytes).map {
            bytes[$0.range].asText
        }
    }

    @Test("are passed, join, part or spell", arguments: OddCharacter.all)
    func characters(odd: OddCharacter) {
        for character in odd.characters {
            let inside = found("the remit\(character)tances fell")
            let around = found("the \(character)remittances, it")
            let between = found("of labour\(character)migration")
            let twice = found("of labour\(character)\(character)migration")
            switch odd.spelling {
            case .passed:
                #expect(inside.map { Array($0.utf8) } == [Array("remit\(character)tances".utf8)])
                #expect(around == ["remittances"])
                #expect(between == [])
            case .joins:
                #expect(inside == [])
                #expect(around == ["remittances"])
                #expect(
                    between.map { Array($0.utf8) } == [Array("labour\(character)migration".utf8)])
                // Two line ends are an empty line, which no phrase passes.
                let isLineEnd = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(character)
                #expect(twice.isEmpty == isLineEnd)
            case .parts:
                #expect(inside == [])
                #expect(around == ["remittances"])
                #expect(between == [])
            case .spells:
                #expect(inside == [])
                #expect(around == [])
                #expect(between == [])
            }
        }
    }

    @Test(
        "fold letters, apostrophes and hyphens",
        arguments: [
            ("traﬃcking", 1), ("tra\u{FB03}cking in persons", 1), ("TRAﬀICKING", 1),
            ("ﬁnancial ﬂows", 1), ("ﬁnancial\u{AD} ﬂows", 1), ("ＲＥＭＩＴＴＡＮＣＥＳ", 1),
            ("remıttances", 1), ("REMİTTANCES", 1), ("remittanceſ", 1),
            ("STRASSE", 1), ("straße", 1), ("STRAẞE", 1), ("stra\u{17F}\u{17F}e", 1),
            ("main-d'oeuvre", 1), ("MAIN-D’ŒUVRE", 1), ("main-d´œuvre", 1), ("main-d`œuvre", 1),
            ("main-dʼœuvre", 1), ("main-d′œuvre", 1), ("main-d‘œuvre", 1), ("main-d‛œuvre", 1),
            ("main-d＇œuvre", 1), ("main\u{2011}d’œuvre", 1), ("main\u{2010}d’œuvre", 1),
            ("main\u{2212}d’œuvre", 1), ("main\u{FE63}d’œuvre", 1), ("main－d’œuvre", 1),
            ("main-d\u{92}\u{9C}uvre", 1), ("main–d’œuvre", 0), ("main_d’œuvre", 0),
            ("𝐫𝐞𝐦𝐢𝐭𝐭𝐚𝐧𝐜𝐞𝐬", 0), ("ⓡⓔⓜⓘⓣⓣⓐⓝⓒⓔ", 0), ("rеmittance", 0), ("2remittances", 0),
            ("remittances2", 0), ("remittances²", 1), ("remittances①", 1), ("*remittances*", 1),
            ("labour *migration", 0), ("labour. migration", 0), ("labour．migration", 0),
        ])
    func letters(text: String, count: Int) {
        #expect(found(text).count == count)
        #expect(count == 0 || found("a \(text) b") == found(text))
    }

    @Test("make no mention longer than another")
    func lengths() {
        let plain = "Les migrants revenus au pays créent des coopératives."
        let engine = MappingEngine()
        func terms(_ text: String) -> [[String?]] {
            engine.findings(in: text, language: .french).map { $0.evidence.map(\.term) }
        }
        for text in [
            plain.replacing(" ", with: "\u{202F}"), plain.replacing(" ", with: " \u{A0} "),
            plain.replacing("u", with: "u\u{AD}"), plain.replacing(" ", with: "\r\n"),
        ] {
            #expect(terms(text) == terms(plain))
        }
        let word = Array("e\u{301}le\u{300}ve\u{AD}s -й, ﬃ".utf8)
        #expect(WordPlaces.letterCount(0..<word.count, in: word) == 8)
        let ascii = Array("a b1, cd".utf8)
        #expect(WordPlaces.letterCount(0..<ascii.count, in: ascii) == 5)
    }

    @Test(
        "that are no UTF-8 part words, and no range leaves the text",
        arguments: [
            [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xC3],
            [0x80], [0xF3, 0xA0, 0x80], [0xEF, 0xAC], [0xC2],
        ] as [[UInt8]])
    func noUTF8(bytes: [UInt8]) {
        let texts = [
            bytes + Array(" remittances ".utf8) + bytes, Array("remittances".utf8) + bytes,
            bytes + Array("remittances".utf8),
            Array("labour ".utf8) + bytes + Array("migration".utf8),
        ]
        for text in texts {
            for mention in OddBytesMentionTests.vocabulary.mentions(inUTF8: text) {
                #expect(!mention.range.isEmpty && mention.range.upperBound <= text.count)
            }
        }
    }

    @Test("in a vocabulary file are refused by line, or read as in a text")
    func vocabularyFile() throws {
        let lines = ["target\tlanguage\tterm\tweight", "1\ten\tremittance\t1", "", "2\tfr\té\t0.5"]
        for end in ["\n", "\r", "\r\n"] {
            let text = lines.joined(separator: end)
            let vocabulary = try Vocabulary(tsv: Array("\u{FEFF}\(text)\(end)".utf8))
            #expect(vocabulary.terms.map(\.text) == ["remittance", "é"])
            #expect(throws: VocabularyError(line: 5, problem: .notUTF8)) {
                try Vocabulary(tsv: Array("\(text)\(end)".utf8) + [0xE9])
            }
        }
        let text = lines.joined(separator: "\r\n")
        let wide: [UInt8] = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let wider: [UInt8] = text.utf16.flatMap {
            [UInt8(0), 0, UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)]
        }
        #expect(throws: VocabularyError(line: 1, problem: .otherFormat(.utf16))) {
            try Vocabulary(tsv: [0xFF, 0xFE] + wide)
        }
        #expect(throws: VocabularyError(line: 1, problem: .otherFormat(.utf16))) {
            try Vocabulary(tsv: wide)
        }
        #expect(throws: VocabularyError(line: 1, problem: .otherFormat(.utf32))) {
            try Vocabulary(tsv: wider)
        }
    }

    @Test(
        "in a cell are a fault with its column",
        arguments: [
            ("1\ten\t\u{200B}\u{AD}\t1", 3, VocabularyError.Problem.emptyTerm),
            ("1\ten\t\u{1F600}\t1", 3, .emptyTerm), ("1\ten\t\u{F0B7}\t1", 3, .emptyTerm),
            ("1\ten\t\u{301}\t1", 3, .emptyTerm), ("1\ten\t\0\t1", 3, .emptyTerm),
            ("1\ten\tx\t1e400", 4, .badWeight("1e400")), ("1\ten\tx\t0,5", 4, .badWeight("0,5")),
            ("1\ten\tx\t１", 4, .badWeight("１")), ("1\ten\tx\t½", 4, .badWeight("½")),
            ("1\ten\tx\tnan", 4, .badWeight("nan")), ("1\ten\tx\t0x1", 4, .badWeight("0x1")),
            ("1\ten\tx\t0X.8p0", 4, .badWeight("0X.8p0")), ("1\ten\tx\t 1", 4, .badWeight(" 1")),
            ("1\ten\tx\t-0.1", 4, .badWeight("-0.1")), ("\ten\tx\t1", 1, .emptyTarget),
        ] as [(String, Int, VocabularyError.Problem)])
    func cells(line: String, column: Int, problem: VocabularyError.Problem) {
        #expect(throws: VocabularyError(line: 2, column: column, problem: problem)) {
            try Vocabulary(tsv: Array("target\tlanguage\tterm\tweight\n\(line)\n".utf8))
        }
    }

    @Test("may have 400 digits as a term, and 200 as a target or weight")
    func longNumbers() throws {
        let digits = String(repeating: "3", count: 400)
        let short = digits.prefix(198)
        let header = "target\tlanguage\tterm\tweight\n"
        let vocabulary = try Vocabulary(
            tsv: Array("\(header)\(short)\ten\t\(digits)\t0.\(short)\n".utf8))
        #expect(vocabulary.mentions(in: "the \(digits) of").map(\.range) == [4..<404])
        #expect(throws: VocabularyError(line: 2, column: 1, problem: .tooLong(limit: 200))) {
            try Vocabulary(tsv: Array("\(header)\(digits)\ten\tx\t1\n".utf8))
        }
    }
}
