import Testing

@testable import GlobalCompact

@Suite("MappingEngine over a sequence")
struct MappingEngineSequenceTests {
    @Test("finds what it finds text by text, in order", arguments: [1, 2, 3, 8])
    func findsTheSame(jobs: Int) async {
        let engine = MappingEngine()
        let texts = BundledDocument.declaration2013.document.passages.map(\.text) + ["", "tea"]
        let expected = texts.map { engine.findings(in: $0, language: .french) }
        var found: [[Finding]] = []
        await engine.mapAll(texts, language: .french, jobs: jobs) { found.append($0) }
        #expect(found == expected)
    }

    @Test("takes texts from a lazy sequence only as findings are handed over")
    func isLazy() async {
        var taken = 0
        var handedOver = 0
        var most = 0
        let texts = sequence(state: 0) { (number: inout Int) -> String? in
            number += 1
            taken += 1
            most = max(most, taken - handedOver)
            return number <= 100 ? "Remittances \(number)" : nil
        }
        await MappingEngine(vocabulary: Vocabulary(terms: [])).mapAll(texts, jobs: 3) { _ in
            handedOver += 1
        }
        #expect(handedOver == 100)
        #expect(most <= 6)
    }
}
