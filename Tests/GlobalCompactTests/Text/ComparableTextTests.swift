import Testing

@testable import GlobalCompact

@Suite struct ComparableTextTests {
    @Test(arguments: [
        ("les  envois\n\tde\u{A0}fonds", "les envois de fonds"),
        (
            "a\u{1680}b\u{2000}c\u{200A}d\u{2028}e\u{2029}f\u{202F}g\u{205F}h\u{3000}i",
            "a b c d e f g h i"
        ),
        ("Réunion", "Réunion"), ("Re\u{301}union", "Réunion"),
        ("l’État", "l'État"), ("dévelop\u{AD}pement", "développement"),
        ("dévelop-\npement", "développement"), ("dévelop- pement", "développement"),
        ("co-operation", "cooperation"), ("co\u{2011}operation", "cooperation"),
        ("2020-2030", "2020-2030"), ("2020- 2030", "2020- 2030"), ("para -", "para -"),
        ("fin-", "fin-"), ("fin- ", "fin- "), ("-pement", "-pement"), ("a--b", "a--b"),
        ("traﬃc ﬁn", "traffic fin"), ("l´or l‘or lʼor", "l'or l'or l'or"),
        ("a\u{202E}b\u{200D}c\u{E0041}d", "abcd"), ("l\u{92}\u{9C}uvre", "l'œuvre"),
        ("court- 3", "court- 3"), ("", ""), (" ", " "),
        ("Case and Accents stay: é e", "Case and Accents stay: é e"),
    ])
    func smoothsWhatTypesettersChange(text: String, expected: String) {
        #expect(ComparableText(Array(text.utf8)).bytes == Array(expected.utf8))
    }

    @Test func knowsTheWayBack() throws {
        let text = "La Re\u{301}union du  dévelop-\npement"
        let source = Array(text.utf8)
        let comparable = ComparableText(source)
        let pattern = Array("développement".utf8)
        let place = try #require(ByteSearch.first(pattern, in: comparable.bytes))
        let range = try #require(comparable.source(of: place))
        #expect(source[range].asText == "dévelop-\npement")
        let city = try #require(ByteSearch.first(Array("Réunion".utf8), in: comparable.bytes))
        #expect(try source[#require(comparable.source(of: city))].asText == "Re\u{301}union")
        // Half of a letter has no way back.
        #expect(comparable.source(of: city.lowerBound..<city.lowerBound + 2) == nil)
    }

    @Test func everyRangeOfWholePiecesLeadsBackIntoTheText() {
        let text = "a\u{301}\u{302} – b- c\u{AD}\u{301} \u{1F600}’- \u{301}"
        let source = Array(text.utf8)
        let comparable = ComparableText(source)
        for start in comparable.bytes.indices {
            for end in start...comparable.bytes.count {
                guard let range = comparable.source(of: start..<end) else { continue }
                #expect(range.lowerBound >= 0 && range.upperBound <= source.count)
                #expect(!source[range].isEmpty)
            }
        }
    }

    @Test func longRunsOfMarksCostNoMoreThanOthers() {
        let marks = String(repeating: "\u{301}\u{323}", count: 100_000)
        #expect(ComparableText(Array(("e" + marks).utf8)).bytes.count > 100_000)
    }
}
