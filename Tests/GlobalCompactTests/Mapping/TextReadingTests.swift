import Testing

@testable import GlobalCompact

@Suite struct TextReadingTests {
    private static let text =
        "Les envois de fonds coûtent cher. L'objectif 8 traite des migrants disparus en mer."

    private func ranges(of words: String, in text: String) -> [Range<Int>] {
        ByteSearch.first(Array(words.utf8), in: Array(text.utf8)).map { [$0] } ?? []
    }

    @Test(arguments: ["envois de fonds", "migrants disparus", "coûtent", "objectif 8"])
    func withoutWordsIsTheTextWithNumbersInTheirPlace(words: String) {
        let engine = MappingEngine()
        let reading = TextReading(Self.text, language: .french, by: engine)
        let struck = reading.without(ranges(of: words, in: Self.text))
        var bytes = Array(Self.text.utf8)
        for place in ranges(of: words, in: Self.text).joined() { bytes[place] = UInt8(ascii: "0") }
        let again = engine.findings(in: bytes.asText, language: .french)
        let expected = again.map { "\($0.target) \($0.confidence) \($0.level)" }
        #expect(
            engine.findings(of: struck).map { "\($0.target) \($0.confidence) \($0.level)" }
                == expected)
    }

    @Test func aStruckCitationNoLongerMakesCertain() {
        let reading = TextReading(Self.text, language: .french, by: MappingEngine())
        #expect(reading.reckoning(of: "8").confidence == 1)
        let struck = reading.without(ranges(of: "objectif 8", in: Self.text))
        #expect(struck.reckoning(of: "8").confidence < 1)
    }

    @Test func inContextEveryCueHasCompany() {
        let vocabulary = Vocabulary(terms: [
            Term("cost", targets: ["x"], weight: 0.4, role: .cue),
            Term("fee", targets: ["x"], weight: 0.5, role: .cue),
        ])
        let reading = TextReading(
            "The cost. A fee.", language: nil, by: MappingEngine(vocabulary: vocabulary))
        #expect(abs(reading.reckoning(of: "x").confidence - 0.35) < 1e-12)
        #expect(abs(reading.inContext.reckoning(of: "x").confidence - 0.7) < 1e-12)
        #expect(reading.inContext.reckoning(of: "x").finding?.level == .central)
    }

    @Test func sparesOnlyWhatIsNotFound() throws {
        for document in BundledDocument.all {
            for passage in document.document.passages {
                let reading = TextReading(passage.text, language: nil, by: MappingEngine())
                let all = reading.reckonings.compactMap { $0.finding?.target }
                let found = MappingEngine().findings(of: reading).map(\.target)
                #expect(Set(all) == Set(found))
                #expect(all.count == found.count)
            }
        }
    }

    @Test func strikingOutNothingOrEverythingIsFine() {
        let reading = TextReading(Self.text, language: .french, by: MappingEngine())
        #expect(
            reading.without([]).reckonings.map(\.confidence) == reading.reckonings.map(\.confidence)
        )
        #expect(
            reading.without([0..<Self.text.utf8.count]).reckonings.allSatisfy { $0.finding == nil })
    }
}
