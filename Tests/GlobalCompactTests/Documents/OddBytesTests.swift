import Foundation
import Testing

@testable import GlobalCompact

/// What the reader makes of odd bytes and characters; the article "Odd bytes" lists it.
@Suite("Odd bytes in a document")
struct OddBytesTests {
    // MARK: Bytes that are no text

    @Test(
        "that are no UTF-8 are refused at the first that does not fit",
        arguments: [
            // a lone byte, a lone continuation, a byte of no sequence
            ([0x61, 0xFF], 1), ([0x61, 0x80], 1), ([0x61, 0xC1, 0xBF], 1), ([0xF5, 0x80], 0),
            // overlong forms of "/" and NUL
            ([0xC0, 0xAF], 0), ([0xE0, 0x80, 0xAF], 0), ([0xF0, 0x80, 0x80, 0xAF], 0),
            ([0xC0, 0x80], 0), ([0xF8, 0x88, 0x80, 0x80, 0x80], 0),
            // surrogates: WTF-8, and a pair in CESU-8
            ([0x61, 0xED, 0xA0, 0x80], 1), ([0xED, 0xBF, 0xBF], 0),
            ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 0),
            // past U+10FFFF
            ([0xF4, 0x90, 0x80, 0x80], 0),
            // broken off
            ([0x61, 0xC3], 1), ([0x61, 0xE2, 0x80], 1), ([0x61, 0xF0, 0x9F, 0x98], 1),
            ([0xC3, 0x20], 0), ([0xE2, 0x80, 0x41], 0),
            // Latin-1 and Windows-1252
            (Array("1. L’".utf8.prefix(4)) + [0x92, 0xC9], 4), ([0x22, 0xE9, 0x74, 0xE9], 1),
        ] as [([UInt8], Int)])
    func areRefused(bytes: [UInt8], offset: Int) {
        #expect(throws: DocumentError.notUTF8(offset: offset)) { try DocumentReader.read(bytes) }
        #expect(DocumentError.notUTF8(offset: offset).description.contains("iconv -f WINDOWS-1252"))
    }

    @Test(
        "of UTF-16 and UTF-32 are refused by name, with a byte order mark and without",
        arguments: [
            "1. L’État membre a été félicité.\r\n", "# Rapport\n\n1. « Œuvre » – “fin”…\n",
            "target\tlanguage", "{\"id\":1,\"text\":\"x\"}",
        ])
    func areNamed(text: String) {
        let codings: [(String.Encoding, [UInt8], FileFormat)] = [
            (.utf16LittleEndian, [0xFF, 0xFE], .utf16), (.utf16BigEndian, [0xFE, 0xFF], .utf16),
            (.utf32LittleEndian, [0xFF, 0xFE, 0, 0], .utf32),
            (.utf32BigEndian, [0, 0, 0xFE, 0xFF], .utf32),
        ]
        for (encoding, mark, format) in codings {
            let bytes = [UInt8](text.data(using: encoding) ?? Data())
            #expect(throws: DocumentError.otherFormat(format)) {
                try DocumentReader.read(bytes)
            }
            #expect(throws: DocumentError.otherFormat(format)) {
                try DocumentReader.read(mark + bytes)
            }
        }
    }

    @Test("of zero are no UTF-16 where they stand anyhow")
    func zerosAreControls() throws {
        let zeros = [UInt8](repeating: 0, count: 100)
        let document = try DocumentReader.read(zeros + Array("1. Un.\n2. Deux.".utf8) + zeros)
        #expect(document.paragraphs.map(\.text) == ["Un.", "Deux."])
        #expect(try DocumentReader.read(zeros).passages.isEmpty)
    }

    // MARK: Characters

    @Test("are gone, a space, or as given", arguments: OddCharacter.all)
    func characters(odd: OddCharacter) {
        for character in odd.characters {
            let document = DocumentReader.read(
                "1. The remit\(character)tances fell.\n\n\(character)2. Second.\n")
            let inside =
                switch odd.reading {
                case .goes: ""
                case .space: " "
                case .stays: character
                }
            let expected = "The remit\(inside)tances fell.".precomposedStringWithCanonicalMapping
            let name = OddBytesTests.name(character)
            #expect(
                document.paragraphs.first.map { Array($0.text.utf8) } == Array(expected.utf8),
                "\(name)")
            let numbers = odd.reading == .stays ? ["1"] : ["1", "2"]
            // What stands before a number, and is no space, makes it none.
            #expect(document.paragraphs.map(\.number) == numbers, "\(name)")
            let whole = document.passages.map(\.text).joined()
            #expect(whole.contains("Second."), "\(name)")
        }
    }

    @Test("are the rows of the article, and each row is tested")
    func article() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/GlobalCompact/GlobalCompact.docc/OddBytes.md")
        let article = try String(contentsOf: file, encoding: .utf8)
        let section = try #require(
            article.components(separatedBy: "\n## ").first {
                $0.hasPrefix("Characters")
            })
        let rows = section.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }
            .map { $0.components(separatedBy: " | ")[0].dropFirst(2) }
        #expect(rows.dropFirst().map(String.init) == OddCharacter.all.map(\.row))
    }

    private static func name(_ character: String) -> String {
        character.unicodeScalars.map { "U+" + String($0.value, radix: 16) }.joined(separator: " ")
    }

    @Test("at the start are a byte order mark, of which more may come")
    func byteOrderMarks() throws {
        for start in ["\u{FEFF}", "\u{FEFF}\u{FEFF}", "\u{FEFF}\n\u{FEFF}"] {
            let document = DocumentReader.read(start + "1. Un.\n\n\u{FEFF}2. De\u{FEFF}ux.\n")
            #expect(document.paragraphs.map(\.text) == ["Un.", "Deux."])
        }
    }

    @Test(
        "that are controls are read as the signs of Windows-1252 that were meant",
        arguments: [
            ("l\u{92}\u{C9}tat", "l’État"), ("main-d\u{92}\u{9C}uvre", "main-d’œuvre"),
            ("\u{93}fin\u{94} \u{96} 5 \u{80}", "“fin” – 5 €"), ("l&#146;or", "l’or"),
            ("a\u{81}\u{8D}\u{8F}\u{90}\u{9D}b", "ab"), ("a\u{85}b", "a b"),
        ])
    func windows1252(text: String, read: String) {
        #expect(DocumentReader.read("1. \(text)\n").paragraphs.map(\.text) == [read])
    }

    @Test(
        "are line ends of any kind, mixed or not",
        arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
    func lineEnds(end: String) {
        let lines = ["1. Un", "deux.", "", "2. Trois.", "", "3. Quatre."]
        let document = DocumentReader.read(lines.joined(separator: end))
        #expect(document.paragraphs.map(\.text) == ["Un deux.", "Trois.", "Quatre."])
        if ["\n", "\r", "\r\n"].contains(end) {
            // Editors count these, and so do we.
            #expect(document.paragraphs.map(\.lines) == [1...2, 4...4, 6...6])
        }
        let mixed = DocumentReader.read("1. Un\ndeux.\n\r\n2. Trois.\r\r3. Quatre." + end)
        #expect(mixed.paragraphs.map(\.text) == ["Un deux.", "Trois.", "Quatre."])
        #expect(mixed.paragraphs.map(\.lines) == [1...2, 4...4, 6...6])
    }

    // MARK: Numbers

    @Test(
        "are no number of a paragraph unless they are digits of ASCII",
        arguments: [
            "８. Texte.", "٨. Texte.", "८. Texte.", "𝟖. Texte.", "½. Texte.", "1½. Texte.",
            "①. Texte.", "⒈ Texte.", "1\u{332}. Texte.", "1\u{301}. Texte.", "1\u{20E3} Texte.",
            "1\u{FE0F}\u{20E3}. Texte.", "007. Texte.", "0. Texte.", "12345. Texte.",
            "99999999999999999999. Texte.", String(repeating: "9", count: 400) + ". Texte.",
            String(repeating: "1.", count: 200) + " Texte.",
        ])
    func numbers(line: String) {
        let document = DocumentReader.read("1. Un.\n\n\(line)\n\n2. Deux.\n")
        #expect(document.paragraphs.map(\.number) == ["1", "2"])
        #expect(document.passages.contains { $0.text.utf8.elementsEqual(line.utf8) })
    }

    @Test("are raised: they call a note, or open it, but not in a unit")
    func raisedDigits() {
        let document = DocumentReader.read(
            "1. Une note², 5 km² et 10 m².\n\n² Le texte de la note.\n")
        #expect(document.paragraphs.map(\.text) == ["Une note, 5 km² et 10 m²."])
        #expect(document.notes.map(\.mark) == ["2"])
        #expect(document.notes.map(\.calledBy) == [Locator("1")])
    }

    @Test(
        "make a day of the calendar, or none",
        arguments: [
            ("31 février 2013", nil), ("30 February 2029", nil), ("29 February 2023", nil),
            ("29 février 2024", "2024-02-29"), ("31 June 2024", nil), ("0 May 2024", nil),
            ("32 mai 2024", nil), ("February 30, 2024", nil), ("3 octobre 20133", nil),
            ("3 octobre 99999999999999999999", nil), ("1ᵉʳ mars 2024", "2024-03-01"),
            ("1er mars 2024", "2024-03-01"), ("３ octobre 2013", "2013-10-03"),
            ("٣ octobre 2013", nil), ("3 octobre ²013", nil),
        ])
    func days(text: String, day: String?) {
        let document = DocumentReader.read(
            "Assemblée générale\n\nDistr. générale\n\(text)\n\nRapport du groupe\n\n1. Un.\n")
        #expect(document.date?.description == day)
        #expect(document.paragraphs.map(\.text) == ["Un."])
    }

    // MARK: Letters and mark-up

    @Test(
        "stay as printed",
        arguments: [
            "Traﬃc et ﬁn", "ſuch", "ıf", "Straße", "œuvre et oeuvre", "ＡＢＣ", "𝐀𝐁",
            "l´or, l`or, lʼor",
            "une \u{1F1EB}\u{1F1F7} 👩\u{200D}👧", "می\u{200C}خواهم",
        ])
    func letters(text: String) {
        let document = DocumentReader.read("1. \(text).\n")
        #expect(document.paragraphs.map { Array($0.text.utf8) } == [Array("\(text).".utf8)])
    }

    @Test(
        "are emphasis only in pairs",
        arguments: [
            ("a **b c", "a **b c"), ("d _e f", "d _e f"), ("*g h", "*g h"), ("a **b** c", "a b c"),
            ("a *b_ c", "a *b_ c"),
        ])
    func emphasis(text: String, read: String) {
        #expect(DocumentReader.read("1. \(text)\n\n2. d\n").paragraphs.first?.text == read)
    }

    @Test("are bullets of the fonts Symbol and Wingdings, in private use")
    func bullets() {
        let document = DocumentReader.read(
            "Nous demandons :\n\n\u{F0B7} un guichet ;\n\u{F0B7} une ligne ;\n\u{F0A7} un mot.\n")
        #expect(document.unnumbered.map(\.text).contains("un guichet ;"))
        #expect(document.unnumbered.map(\.text).contains("un mot."))
    }
}
