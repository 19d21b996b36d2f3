import Foundation
import Testing

@testable import GlobalCompact

@Suite("Folding")
struct FoldingTests {
    @Test(
        "loses case, accents and kinds of apostrophe, hyphen and white space",
        arguments: [
            ("", ""), (" ", ""), ("États", "etats"), ("ÉTATS", "etats"), ("e\u{301}tats", "etats"),
            ("çà et là", "ca et la"),
            ("Œuvre", "oeuvre"), ("œuvre", "oeuvre"), ("Ægypten", "aegypten"),
            ("Straße", "strasse"), ("naïve", "naive"),
            ("Timișoara", "timisoara"), ("Timis\u{326}oara", "timisoara"), ("ǽ", "ae"),
            ("Łódź", "lodz"), ("Türkiye", "turkiye"), ("İstanbul", "istanbul"),
            ("Žilina", "zilina"), ("São Tomé", "sao tome"),
            ("Việt Nam", "viet nam"), ("l'État", "l etat"), ("l’État", "l etat"),
            ("lʼÉtat", "l etat"), ("main-d'œuvre", "main d oeuvre"),
            ("main\u{2011}d’œuvre", "main d oeuvre"), ("a\u{A0}b\u{202F}c\u{2009}d", "a b c d"),
            ("a\tb\r\nc", "a b c"),
            ("ser\u{AD}vice", "service"), ("a\u{200B}b\u{2060}c\u{FEFF}d", "abcd"),
            ("1 000", "1 000"), ("73/195", "73 195"),
            ("« fin. »", "fin"), ("a, b; c: d.", "a b c d"), ("A&B", "a b"), ("a_b", "a b"),
            ("n° 3", "n 3"), ("1er", "1er"),
            ("traﬃc ﬁn ﬂot eﬀet", "traffic fin flot effet"), ("STRAẞE", "strasse"),
            ("１ ＡＢｃ", "1 abc"), ("1ᵉʳ 2ᵈᵉ 4ᵗʰ nᵒˢ", "1er 2de 4th nos"),
            ("l´or l`or lʻor", "l or l or l or"), ("l\u{92}\u{9C}uvre", "l oeuvre"),
            ("a\u{202E}b\u{2066}c\u{E0041}d\u{FE0F}e\u{61C}f", "abcdef"),
            ("a\u{F0B7}b\u{FFFD}c\0d", "a b c d"),
            ("3ª", "3"), ("a–b—c", "a b c"), ("e…f", "e f"),
        ])
    func folds(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test(
        "keeps the letters of other scripts",
        arguments: [("Женева", "Женева"), ("日本", "日本"), ("العربية", "العربية"), ("Αθήνα", "Αθήνα")])
    func keepsScripts(text: String, folded: String) {
        #expect(Array(Folding.fold(text).utf8) == Array(folded.utf8))
    }

    @Test("is the same when it is done again", arguments: BundledDocument.all)
    func isStable(seed: BundledDocument) {
        let once = Folding.fold(seed.text)
        #expect(Folding.fold(once) == once)
        #expect(once.utf8.count > seed.text.utf8.count / 2)
    }

    @Test("folds composed and decomposed text alike", arguments: BundledDocument.all)
    func ignoresComposition(seed: BundledDocument) {
        let decomposed = SourceChange.decomposed.applied(to: seed.text)
        #expect(Folding.fold(decomposed) == Folding.fold(seed.text))
    }

    @Test(
        "gives each word its place in the text as given",
        arguments: [
            ("L’État, œuvre", ["L", "État", "œuvre"]), ("  a  b  ", ["a", "b"]),
            ("e\u{301}t", ["e\u{301}t"]),
            ("ser\u{AD}vice.", ["ser\u{AD}vice"]), ("73/195", ["73", "195"]),
            ("a\u{301}\u{302} b", ["a\u{301}\u{302}", "b"]),
            ("\u{301}a", ["a"]), ("…", []),
        ])
    func givesPlaces(text: String, words: [String]) {
        let bytes = Array(text.utf8)
        let found = Folding.words(in: bytes).map { bytes[$0.range].asText }
        #expect(found.map { Array($0.utf8) } == words.map { Array($0.utf8) })
    }

    /// The words, "+" between two of one phrase, "|" between two of different phrases, "||" where a
    /// sentence starts.
    @Test(
        "says which words may form a phrase, and which start a sentence",
        arguments: [
            ("envois de fonds", "envois+de+fonds"), ("main-d'œuvre", "main+d+oeuvre"),
            ("un\ndeux", "un+deux"), ("un, deux", "un|deux"), ("un (deux) trois", "un|deux|trois"),
            ("un / deux", "un|deux"), ("un : deux", "un|deux"), ("un – deux", "un|deux"),
            ("un. Deux", "un||deux"), ("un ; deux", "un||deux"), ("un? Deux", "un||deux"),
            ("un… deux", "un||deux"), ("un.) Deux", "un||deux"), ("un.\nDeux", "un||deux"),
            ("un\n\nDeux", "un||deux"), ("a ; b", "a||b"), ("un\n \n\nDeux", "un||deux"),
            ("un\rDeux", "un+deux"), ("un\r\rDeux", "un||deux"), ("un\r\nDeux", "un+deux"),
            ("un\r\n\r\nDeux", "un||deux"), ("un\n\rDeux", "un||deux"),
            ("un\u{85}Deux", "un+deux"), ("un\u{2029}\u{2029}Deux", "un||deux"),
            ("un\u{2028} \u{2028}Deux", "un||deux"), ("un.\rDeux", "un||deux"),
            ("un.deux", "un|deux"),
            ("1.5 %", "1|5"), ("5. Deux", "5||deux"),
            // stops that end no sentence
            ("M. Diallo", "m|diallo"), ("voir art. 5", "voir+art|5"),
            ("see paras. 3", "see+paras|3"),
            ("Mme. Pope", "mme|pope"),
        ])
    func saysWhatBelongsTogether(text: String, expected: String) {
        #expect(FoldingTests.printed(text) == expected)
    }

    @Test(
        "starts a sentence after a word like an abbreviation and a sign that is no full stop",
        arguments: [("the answer is no; we go", "the+answer+is+no||we+go"), ("no! No", "no||no")])
    func startsSentenceAfterWord(text: String, expected: String) {
        #expect(FoldingTests.printed(text) == expected)
    }

    private static func printed(_ text: String) -> String {
        var printed = ""
        for (index, word) in Folding.words(in: Array(text.utf8)).enumerated() {
            if index > 0 {
                printed += word.startsSentence ? "||" : word.continuesPhrase ? "+" : "|"
            }
            printed += word.folded.asText
        }
        return printed
    }

    @Test(
        "is the same for both normal forms, in Greek and Cyrillic too",
        arguments: ["мой ёж", "Ελλάδα", "ᾅδης", "ǯ", "ǿ", "й\u{316}", "a΅a", "и\u{483}"])
    func isOneForBothForms(text: String) {
        let composed = Folding.fold(text.precomposedStringWithCanonicalMapping)
        #expect(Folding.fold(text.decomposedStringWithCanonicalMapping) == composed)
        #expect(
            Folding.words(in: Array(composed.utf8)).count
                == Folding.words(in: Array(text.utf8)).count)
    }

    @Test("keeps letters of other scripts apart")
    func keepsLettersApart() {
        #expect(!Folding.fold("мой").utf8.elementsEqual(Folding.fold("мои").utf8))
        #expect(Folding.fold("и\u{306}\u{316}").utf8.elementsEqual("й".utf8))
    }

    @Test("starts a sentence and a phrase with the first word")
    func startsWithFirst() throws {
        let word = try #require(Folding.words(in: Array("Fin".utf8)).first)
        #expect(word.startsSentence)
        #expect(word.continuesPhrase)
    }

    @Test("takes any bytes, and gives ranges inside them that ascend")
    func takesAnyBytes() {
        let limits = UTF8ValidationTests.limits
        for first in limits {
            for second in limits {
                for third in limits {
                    let bytes = [0x61, first, second, third]
                    var end = 0
                    for word in Folding.words(in: bytes) {
                        #expect(
                            word.range.lowerBound >= end && word.range.upperBound <= bytes.count)
                        end = word.range.upperBound
                    }
                }
            }
        }
    }
}
