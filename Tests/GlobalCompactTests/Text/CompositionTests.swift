import Foundation
import Testing

@testable import GlobalCompact

@Suite struct CompositionTests {
    @Test(arguments: [
        ("e\u{301}", "\u{E9}"),
        // Vietnamese, whatever order its two marks were typed in
        ("e\u{302}\u{301}", "\u{1EBF}"),
        ("e\u{323}\u{302}", "\u{1EC7}"),
        ("e\u{302}\u{323}", "\u{1EC7}"),
        ("\u{EA}\u{323}", "\u{1EC7}"),
        ("\u{1EB9}\u{302}", "\u{1EC7}"),
        ("o\u{31B}\u{309}", "\u{1EDF}"),
        ("\u{E9}\u{302}", "\u{E9}\u{302}"),
        // a mark of the same class, and none of a lower one, keeps the next from the letter
        ("a\u{307}\u{301}", "\u{227}\u{301}"),
        ("b\u{301}\u{323}", "\u{1E05}\u{301}"),
        ("b\u{301}\u{307}", "b\u{301}\u{307}"),
        ("q\u{34F}\u{301}", "q\u{34F}\u{301}"),
        // a letter with its mark takes the place of one whose mark comes first
        ("\u{E9}\u{327}", "\u{229}\u{301}"),
        ("\u{1E0B}\u{323}", "\u{1E0D}\u{307}"),
        // Greek and Cyrillic
        ("\u{3B1}\u{345}\u{314}\u{300}", "\u{1F83}"),
        ("\u{3C5}\u{308}\u{342}", "\u{1FE7}"),
        ("\u{435}\u{308}\u{438}\u{306}", "\u{451}\u{439}"),
        ("\u{404}\u{301}", "\u{404}\u{301}"),
        // singletons
        ("\u{212B}\u{2126}\u{212A}", "\u{C5}\u{3A9}K"),
        ("\u{212B}\u{301}", "\u{1FA}"),
        ("e\u{340}\u{341}\u{343}", "\u{E8}\u{301}\u{313}"),
        ("\u{1F71}\u{1FEF}\u{37E}\u{387}\u{374}", "\u{3AC}`;\u{B7}\u{2B9}"),
        ("\u{2000}\u{2001}", "\u{2002}\u{2003}"),
        // composition exclusions
        ("\u{3B9}\u{344}", "\u{390}"),
        ("q\u{344}", "q\u{308}\u{301}"),
        ("\u{2ADC}", "\u{2ADD}\u{338}"),
        ("\u{1D160}", "\u{1D158}\u{1D165}\u{1D16E}"),
        // symbols, white space and nothing at all before a mark
        ("=\u{338}", "\u{2260}"),
        (" \u{301}\n\u{301}", " \u{301}\n\u{301}"),
        ("\u{301}\u{323}e", "\u{323}\u{301}e"),
        // marks of Unicode 17
        ("A\u{302}\u{1ACF}\u{323}", "\u{1EAC}\u{1ACF}"),
        ("", ""),
    ])
    func composes(text: String, expected: String) {
        #expect(composed(text) == Array(expected.utf8))
    }

    @Test(arguments: [
        "déjà vu, Straße, Việt Nam",
        "“Всё ещё” — l’été\u{A0}: 1 000\u{202F}000 €",
        "\u{1112}\u{1161}\u{11AB}",  // Hangul
        "\u{915}\u{93C} \u{958}",  // Devanagari
        "\u{5E9}\u{5C1} \u{FB2A} \u{5D0}\u{5B8}\u{5B0}",  // Hebrew
        "\u{628}\u{651}\u{64E} \u{627}\u{653}",  // Arabic
        "\u{304B}\u{3099} \u{F900}",  // Kana and Han
    ])
    func passesAsGiven(text: String) {
        #expect(composed(text) == Array(text.utf8))
    }

    @Test("Many marks in any order are put as Foundation puts them", arguments: 0..<50)
    func ordersManyMarks(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        // In long runs Foundation loses the four marks that stand for others.
        let marks =
            CompositionOracle.scalars(in: 0x300...0x33F)
            + CompositionOracle.scalars(in: 0x345...0x36F)
        var text = ["e", "\u{1EC7}", "\u{3B1}", "\n", ""].randomElement(using: &generator) ?? ""
        for _ in 0..<Int.random(in: 1...200, using: &generator) {
            text.unicodeScalars.append(marks.randomElement(using: &generator) ?? "\u{301}")
        }
        #expect(composed(text) == CompositionOracle.composed(text))
    }

    @Test(arguments: CompositionOracle.blocks)
    func restoresEveryCharacterFromItsDecomposition(block: ClosedRange<UInt32>) {
        for scalar in CompositionOracle.scalars(in: block) {
            let character = String(scalar)
            let expected = CompositionOracle.composed(character)
            #expect(composed(character) == expected)
            #expect(composed(character.decomposedStringWithCanonicalMapping) == expected)
        }
    }

    @Test(arguments: CompositionOracle.blocks)
    func agreesWithFoundationOnEveryCharacterBeforeEveryComposingMark(block: ClosedRange<UInt32>) {
        let table = CompositionTable.shared
        let marks = Set(
            CompositionOracle.blocks.flatMap(CompositionOracle.scalars)
                .compactMap { table.decomposition(of: $0)?.second })
        var text = ""
        for scalar in CompositionOracle.scalars(in: block)
        where table.decomposition(of: scalar) != nil {
            for mark in marks.sorted() {
                text.unicodeScalars.append(contentsOf: [scalar, mark, "\n"])
            }
        }
        #expect(composed(text) == CompositionOracle.composed(text))
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func agreesWithFoundationOnRandomLettersAndMarks(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let all = CompositionOracle.blocks.flatMap(CompositionOracle.scalars)
            .filter { !CompositionOracle.isTooNew($0) }
        let marks = all.filter { $0.properties.canonicalCombiningClass != .notReordered }
        let letters = all.filter { $0.properties.isAlphabetic }
        let common = Array(
            "aAeEiIoOuUyYcdnsαηιωΑυеиуЕИУ=<\u{301}\u{302}\u{323}\u{31B}\u{327}".unicodeScalars)
        var text = ""
        for _ in 0..<2_000 {
            let source = [marks, letters, common, common].randomElement(using: &generator) ?? all
            if let scalar = source.randomElement(using: &generator) {
                text.unicodeScalars.append(scalar)
            }
        }
        let once = composed(text)
        #expect(once == CompositionOracle.composed(text))
        #expect(composed(String(decoding: once, as: UTF8.self)) == once)
    }

    @Test func ordersALongRunOfMarks() {
        let count = 20_000
        let text = "e" + String(repeating: "\u{301}\u{323}", count: count)
        let expected =
            "\u{1EB9}" + String(repeating: "\u{323}", count: count - 1)
            + String(repeating: "\u{301}", count: count)
        #expect(composed(text) == Array(expected.utf8))
    }

    @Test func looksAtNothingOutsideTheSlice() {
        let bytes = Array("e\u{301}\u{323}x".utf8)
        var output = Array("e".utf8)
        Composition.append(bytes[1..<3], to: &output)
        #expect(output == Array("e\u{301}".utf8))
        Composition.append(bytes[0..<3], to: &output)
        #expect(output == Array("e\u{301}\u{E9}".utf8))
        Composition.append(bytes[0..<2], to: &output)
        #expect(output == Array("e\u{301}\u{E9}e".utf8) + [0xCC])
    }

    @Test func passesBytesThatAreNoUTF8AsGiven() {
        let limits = UTF8ValidationTests.limits
        for first in limits {
            for second in limits {
                for third in limits {
                    let bytes = [first, second, third]
                    guard let bad = UTF8Validation.firstInvalidOffset(in: bytes) else { continue }
                    var output: [UInt8] = []
                    Composition.append(bytes[bad...], to: &output)
                    #expect(output == Array(bytes[bad...]))
                }
            }
        }
    }

    @Test func composesWhatStandsBetweenBytesThatAreNoUTF8() {
        let acute = Array("\u{301}".utf8)
        let eAcute = Array("\u{E9}".utf8)
        let bytes = [0xFF, 0x65] + acute + [0xC3, 0x65] + acute + [0xFF] + acute
        var output: [UInt8] = []
        Composition.append(bytes[...], to: &output)
        #expect(output == [0xFF] + eAcute + [0xC3] + eAcute + [0xFF] + acute)
    }

    private func composed(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        Composition.append(Array(text.utf8)[...], to: &output)
        return output
    }
}
