import Foundation
import Testing

@testable import GlobalCompact

@Suite("TermMatcher")
struct TermMatcherTests {
    /// The words of a text that a term is found in, as they stand there.
    private func quotes(
        of term: String, in text: String, language: Language? = .french
    ) -> [String] {
        let matcher = FoundTerms([Term(term, language: language, targets: ["x"], weight: 1)])
        let bytes = Array(text.utf8)
        return matcher.mentions(in: bytes, language: language).map { bytes[$0.range].asText }
    }

    // MARK: Words

    @Test(
        "finds whole words only",
        arguments: [
            ("traite", "traiter traitement traitera retraite maltraite traité-là? traitai"),
            ("migrant", "immigrant émigrants transmigrante migrant1 1migrant"),
            ("intégration", "réintégration, désintégration"), ("consul", "consultatif, consulaire"),
        ])
    func findsWholeWords(term: String, text: String) {
        #expect(quotes(of: term, in: text, language: nil).allSatisfy { $0 == "traité" })
        #expect(quotes(of: term, in: text + " " + term, language: nil).last == term)
    }

    @Test(
        "finds inflected forms of every word of a phrase",
        arguments: [
            ("envoi de fonds", "L'envoi de fonds et les envois de fonds", 2),
            ("travailleur migrant", "travailleuses migrantes et travailleurs migrants", 2),
            ("travailleur domestique migrant", "travailleuses domestiques migrantes", 1),
            ("donnée fiable", "des données fiables", 1),
            ("accord bilatéral", "accords bilatéraux", 1),
            ("réseau social", "les réseaux sociaux", 1),
        ])
    func findsInflectedForms(term: String, text: String, count: Int) {
        #expect(quotes(of: term, in: text).count == count)
    }

    @Test("inflects each word by the rules of its own language")
    func inflectsByLanguage() {
        let terms = ["fr", "en", ""].map { tag in
            Term(
                "visa national", language: tag.isEmpty ? nil : Language(rawValue: tag),
                targets: [tag], weight: 1)
        }
        func targets(_ text: String) -> [String] {
            FoundTerms(terms).mentions(in: Array(text.utf8), language: nil)
                .flatMap(\.term.targets)
        }
        #expect(targets("visa national") == ["fr", "en", ""])
        #expect(targets("visas nationaux") == ["fr", ""])
        #expect(targets("visas nationals") == ["fr", "en", ""])
    }

    @Test("finds every term at a place, the shortest first")
    func findsNestedTerms() {
        let texts = ["protection", "protection consulaire", "protection consulaire des migrants"]
        let matcher = FoundTerms(
            texts.reversed().map { Term($0, language: .french, targets: ["x"], weight: 1) })
        let mentions = matcher.mentions(
            in: Array("La protection consulaire des migrants".utf8), language: .french)
        #expect(mentions.map(\.term.text) == texts)
        #expect(mentions.map(\.range.lowerBound) == [3, 3, 3])
    }

    @Test("finds terms that overlap without containing one another")
    func findsOverlappingTerms() {
        let matcher = FoundTerms(
            ["a b", "b c", "c"].map { Term($0, targets: ["x"], weight: 1) })
        let mentions = matcher.mentions(in: Array("a b c".utf8), language: nil)
        #expect(mentions.map(\.range) == [0..<3, 2..<5, 4..<5])
    }

    @Test("finds again a term that begins inside a failed attempt")
    func restartsInsideFailures() {
        #expect(quotes(of: "a a b", in: "a a a b", language: nil) == ["a a b"])
        #expect(quotes(of: "a b a c", in: "a b a b a c", language: nil) == ["a b a c"])
    }

    // MARK: Folding

    @Test(
        "finds words whatever their case, accents and composition",
        arguments: [
            "réintégration", "RÉINTÉGRATION", "Reintegration", "re\u{301}inte\u{301}gration",
            "RE\u{301}INTE\u{301}GRATION", "réinté\u{AD}gration", "réintégration\u{301}",
            "réinté\u{200B}gration", "réintégrations",
        ])
    func foldsLetters(word: String) {
        #expect(quotes(of: "réintégration", in: "La \(word) !") == [word])
        #expect(quotes(of: "reintegration", in: "(\(word))") == [word])
    }

    @Test("tells apart words that differ by an accent, where the term is written with its own")
    func mindsAccents() {
        for text in ["élève", "élèves", "ELEVE", "ÉLÈVES", "eleve", "e\u{301}le\u{300}ve"] {
            #expect(quotes(of: "élève", in: "Un \(text) venu") == [text])
        }
        for text in ["élevé", "élevée", "élevés", "ÉLEVÉ", "e\u{301}leve\u{301}"] {
            #expect(quotes(of: "élève", in: "Un \(text) venu").isEmpty, "\(text)")
            #expect(quotes(of: "élevé", in: "Un \(text) venu") == [text])
            #expect(quotes(of: "eleve", in: "Un \(text) venu") == [text], "any accent will do")
        }
        #expect(quotes(of: "étranger", in: "étrangère, étrangères").count == 2)
        #expect(quotes(of: "régulier", in: "régulière").count == 1)
        let both = FoundTerms(
            ["élève", "élevé"].map { Term($0, language: .french, targets: [$0], weight: 1) })
        func targets(_ text: String) -> [String] {
            both.mentions(in: Array(text.utf8), language: nil).flatMap(\.term.targets)
        }
        #expect(targets("élève") == ["élève"])
        #expect(targets("élevés") == ["élevé"])
        #expect(targets("ELEVE") == ["élève", "élevé"])
    }

    @Test(
        "finds phrases whatever their apostrophes, hyphens, ligatures and white space",
        arguments: [
            "main-d'œuvre", "main-d’œuvre", "MAIN D'OEUVRE", "main‐d’œuvre", "main\u{2011}d‘œuvre",
            "main d œuvre", "main \n d’œuvre", "main\r\nd'œuvre", "main\u{A0}d'œuvre",
            "main\u{202F}d'œuvre", "main\u{2009}d'œuvre", "main\td'œuvre", "main-\nd'œuvre",
        ])
    func foldsJoints(phrase: String) {
        #expect(quotes(of: "main-d’œuvre", in: "de \(phrase), etc.") == [phrase])
        #expect(quotes(of: "MAIN D'OEUVRE", in: "« \(phrase) »") == [phrase])
    }

    @Test(
        "lets no phrase reach across punctuation",
        arguments: [
            ".", ",", ";", ":", "!", "?", "…", "(", ")", "/", "«", "»", "\"", "–", "—", "•", "*",
            "&", "+", "=", "|", "\u{1F600}",
        ])
    func breaksAtPunctuation(sign: String) {
        for text in ["envoi\(sign)fonds", "envoi \(sign) fonds", "envoi\(sign) fonds"] {
            #expect(quotes(of: "envoi fonds", in: text).isEmpty, "\(text)")
            #expect(quotes(of: "fonds", in: text) == ["fonds"], "\(text)")
        }
    }

    @Test("lets no phrase reach across an empty line", arguments: ["\n\n", "\r\n\r\n", "\n \n"])
    func breaksAtEmptyLine(gap: String) {
        #expect(quotes(of: "envoi fonds", in: "envoi\(gap)fonds").isEmpty)
        #expect(quotes(of: "envoi fonds", in: "envoi\nfonds") == ["envoi\nfonds"])
    }

    // MARK: Places

    @Test(
        "gives ranges that point into the text as given",
        arguments: [
            ("é — données, DONNE\u{301}ES", ["données", "DONNE\u{301}ES"]),
            ("\u{FEFF}donnée\u{A0}: 𝒟 donnée", ["donnée", "donnée"]),
            ("«donnée»\r\ndonnées", ["donnée", "données"]), ("δδ donnée δδ", ["donnée"]),
        ])
    func pointsIntoText(text: String, words: [String]) {
        let quotes = quotes(of: "donnée", in: text)
        #expect(quotes.map { Array($0.utf8) } == words.map { Array($0.utf8) })
    }

    @Test(
        "counts sentences",
        arguments: [
            ("mot. mot", [0, 1]), ("mot! mot? mot; mot", [0, 1, 2, 3]), ("mot… mot", [0, 1]),
            ("« mot. » mot", [0, 1]), ("mot.\nmot", [0, 1]), ("mot.\u{A0}mot", [0, 1]),
            ("un. deux. mot", [2]), ("mot\n\nmot", [0, 1]), ("mot\r\n\r\nmot", [0, 1]),
            ("mot mot", [0, 0]), ("mot\nmot", [0, 0]), ("mot, mot: mot", [0, 0, 0]),
            ("mot.mot", [0, 0]), ("mot 2.5 mot", [0, 0]), ("... mot", [0]),
            ("mot M. mot", [0, 0]), ("mot, art. 5, mot", [0, 0]),
        ])
    func countsSentences(text: String, sentences: [Int]) {
        let matcher = FoundTerms([Term("mot", targets: ["x"], weight: 1)])
        let mentions = matcher.mentions(in: Array(text.utf8), language: nil)
        #expect(mentions.map(\.sentence) == sentences)
    }

    // MARK: Languages

    @Test("applies the terms of the text's language and those of none")
    func filtersByLanguage() {
        let terms = [Language.french, .english, nil].map {
            Term("migration", language: $0, targets: [$0?.rawValue ?? "any"], weight: 1)
        }
        func targets(_ language: Language?) -> [String] {
            FoundTerms(terms).mentions(in: Array("Migration".utf8), language: language)
                .flatMap(\.term.targets)
        }
        #expect(targets(.french) == ["fr", "any"])
        #expect(targets(.english) == ["en", "any"])
        #expect(targets(.spanish) == ["any"])
        #expect(targets(nil) == ["fr", "en", "any"])
    }

    // MARK: All inputs

    /// All sequences of some words, from one to a number of words long.
    private static func sequences(of words: [String], upTo length: Int) -> [[String]] {
        var all: [[String]] = []
        var last: [[String]] = [[]]
        for _ in 0..<length {
            last = last.flatMap { sequence in words.map { sequence + [$0] } }
            all += last
        }
        return all
    }

    @Test("finds exactly the stretches of words that are terms")
    func agreesWithComparison() {
        let phrases = Self.sequences(of: ["u", "vw"], upTo: 3)
        for chosen in [phrases, phrases.filter { $0.count != 2 }, phrases.filter { $0[0] == "u" }] {
            let matcher = FoundTerms(
                chosen.map { Term($0.joined(separator: " "), targets: ["x"], weight: 1) })
            for text in Self.sequences(of: ["u", "vw", "z"], upTo: 5) {
                var expected: [String] = []
                for start in text.indices {
                    for end in start..<min(start + 3, text.count)
                    where chosen.contains(Array(text[start...end])) {
                        expected.append("\(start) \(text[start...end].joined(separator: " "))")
                    }
                }
                let bytes = Array(text.joined(separator: " ").utf8)
                let found = matcher.mentions(in: bytes, language: nil).map { mention in
                    let before = bytes[..<mention.range.lowerBound].count { $0 == 0x20 }
                    return "\(before) \(bytes[mention.range].asText)"
                }
                #expect(found == expected)
            }
        }
    }

    @Test("takes any scalar")
    func takesAnyScalar() {
        let matcher = FoundTerms([Term("x", targets: ["x"], weight: 1)])
        var text: [UInt8] = []
        var count = 0
        for value in UInt32(1)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text += Array(" x ".utf8) + Array(String(scalar).utf8)
            count += 1
        }
        let mentions = matcher.mentions(in: text, language: nil)
        #expect(mentions.count >= count)
        #expect(
            zip(mentions, mentions.dropFirst()).allSatisfy {
                $0.range.upperBound <= $1.range.lowerBound
            })
        #expect(
            mentions.allSatisfy {
                text[$0.range.lowerBound] | 0x20 == UInt8(ascii: "x") || text[$0.range].count > 1
            })
    }

    @Test(
        "finds nothing in texts without words",
        arguments: ["", " ", "\n\n", "…", "\u{301}\u{301}", "— « » !"])
    func findsNothing(text: String) {
        #expect(quotes(of: "x", in: text, language: nil).isEmpty)
    }

    @Test("finds Greek and Cyrillic terms in both normal forms", arguments: ["мой", "Ελλάδα", "ё"])
    func findsBothForms(term: String) {
        for text in [term, term.decomposedStringWithCanonicalMapping] {
            #expect(quotes(of: term, in: "a \(text)!", language: nil) == [text])
            let decomposed = term.decomposedStringWithCanonicalMapping
            #expect(quotes(of: decomposed, in: "a \(text)!", language: nil) == [text])
        }
    }

    @Test("comes to an end where a byte continues no letter, whatever stands before it")
    func comesToAnEnd() {
        let matcher = FoundTerms([Term("cha", targets: ["x"], weight: 1)])
        for stray in UInt8(0x80)...0xBF {
            for before in UInt8(0)...0xFF {
                let bytes = [0x63, before, stray, 0x20] + Array("cha".utf8)
                let mentions = matcher.mentions(in: bytes, language: nil)
                #expect(mentions.allSatisfy { $0.range.upperBound <= bytes.count })
            }
        }
    }

    @Test("takes a word of a hundred thousand combining marks")
    func takesCombiningMarks() {
        let marks = String(repeating: "\u{301}\u{316}", count: 50_000)
        #expect(
            quotes(of: "etat", in: "e\(marks)tat", language: nil).map(\.utf8.count) == [200_004])
    }

    @Test("takes a long word before many stops, and many words that begin one term")
    func takesLongRuns() {
        let marks = String(repeating: "\u{301}\u{316}", count: 50_000)
        let stops = String(repeating: ".", count: 200_000)
        #expect(quotes(of: "mot", in: "e\(marks)\(stops) mot", language: nil) == ["mot"])
        let repeated = String(repeating: "a ", count: 100_000)
        #expect(quotes(of: "a a a a b", in: repeated + "b", language: nil) == ["a a a a b"])
    }

    @Test(
        "finds each mention once in a text of several pieces, wherever these are cut",
        arguments: 0..<16)
    func findsAcrossPieces(shift: Int) {
        let matcher = FoundTerms([Term("envoi de fonds", targets: ["x"], weight: 1)])
        let sentence = Array("Envoi de fonds. ".utf8)
        #expect(sentence.count == 16)
        let count = 40_000
        var bytes = [UInt8](repeating: 0x20, count: shift)
        for _ in 0..<count { bytes += sentence }
        let mentions = matcher.mentions(in: bytes, language: nil)
        #expect(mentions.count == count)
        let areRight = mentions.enumerated().allSatisfy { index, mention in
            let start = shift + index * sentence.count
            return mention.range == start..<start + 14 && mention.sentence == index
        }
        #expect(areRight)
    }
}
