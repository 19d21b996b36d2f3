import Testing

@testable import GlobalCompact

/// What the finder of references makes of odd bytes and characters.
@Suite("Odd bytes in a citation")
struct OddBytesCitationTests {
    private func objectives(in text: String) -> [Int] {
        ReferenceFinder.references(in: text).compactMap {
            if case .objective(let objective) = $0.kind { objective } else { nil }
        }
    }

    private func symbols(in text: String) -> [String] {
        ReferenceFinder.references(in: text).compactMap {
            if case .symbol(let symbol) = $0.kind { symbol.description } else { nil }
        }
    }

    @Test("are passed, join, part or spell", arguments: OddCharacter.all)
    func characters(odd: OddCharacter) {
        for character in odd.characters {
            let inside = objectives(in: "see objec\(character)tive 5 here")
            let between = objectives(in: "see objective\(character)5 here")
            let behind = objectives(in: "see objective 5\(character)")
            let symbol = symbols(in: "(A/RES\(character)/68/4)")
            switch odd.spelling {
            case .passed:
                #expect(inside == [5])
                #expect(behind == [5])
                #expect(symbol == ["A/RES/68/4"])
            case .joins:
                #expect(inside == [])
                #expect(between == [5])
                #expect(behind == [5])
            case .parts:
                #expect(inside == [])
                #expect(between == [])
                #expect(behind == [5])
                #expect(symbol == [])
            case .spells:
                #expect(inside == [])
                #expect(behind == [])
                #expect(symbol == [])
            }
        }
    }

    @Test(
        "leave a number as it is, or none",
        arguments: [
            ("objective ５", [5]), ("objective 5\u{332}", [5]), ("objective 5\u{20E3}", [5]),
            ("objective 05", [5]), ("objective 005", [5]), ("objective 5²", [5]),
            ("objective 5¹ and", [5]), ("objective 5 ½", [5]), ("objective 5½", [5]),
            ("objective ٥", []), ("objective ५", []), ("objective 𝟓", []), ("objective ⑤", []),
            ("objective ½", []), ("objective 0", []), ("objective 24", []), ("objective -5", []),
            ("objective 5.5", []), ("objective 99999999999999999999", []),
            ("objective \(String(repeating: "5", count: 400))", []),
            ("objectives 5 to \(String(repeating: "9", count: 400))", [5]),
        ])
    func numbers(text: String, found: [Int]) {
        #expect(objectives(in: text) == found)
    }

    @Test(
        "fold letters and apostrophes",
        arguments: [
            "oBJECTIVE 5", "objectıve 5", "OBJECTİVE 5", "objectiveſ 5", "ｏｂｊｅｃｔｉｖｅ 5",
            "objéctive 5", "obje\u{301}ctive 5", "l'objectif n° 5", "l’objectif nº 5",
            "l´objectif 5", "l`objectif 5", "lʼobjectif 5", "lʹobjectif 5", "l′objectif 5",
            "l＇objectif 5", "l‘objectif 5", "l\u{92}objectif 5", "l‛objectif 5",
        ])
    func letters(text: String) {
        #expect(objectives(in: text) == [5])
    }

    @Test("of many digits are no symbol and no paragraph")
    func longNumbers() {
        let digits = String(repeating: "4", count: 400)
        #expect(symbols(in: "A/RES/68/\(digits)") == [])
        #expect(symbols(in: "A/RES/\(digits)/4") == [])
        let paragraphs = ReferenceFinder.references(in: "para. \(digits) and para. 007")
        #expect(paragraphs.map(\.kind) == [.paragraphs(.init(numbers: 7...7, items: []))])
    }

    @Test("that are no UTF-8 are signs, and no range leaves the text")
    func noUTF8() {
        let invalid: [[UInt8]] = [
            [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xC3], [0xE0, 0x80, 0xAF],
        ]
        for bytes in invalid {
            let slash = Array("A".utf8) + bytes + Array("RES/68/4".utf8)
            #expect(ReferenceFinder.references(in: slash).isEmpty)
            let text = Array("A/RES/68/4".utf8) + bytes + Array(" objective 5".utf8) + bytes
            let references = ReferenceFinder.references(in: text)
            #expect(references.count == 2)
            for reference in references {
                #expect(reference.range.upperBound <= text.count)
                #expect(reference.phrase.upperBound <= text.count)
            }
        }
    }
}
