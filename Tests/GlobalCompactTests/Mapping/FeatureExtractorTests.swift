import Testing

@testable import GlobalCompact

@Suite struct FeatureExtractorTests {
    private func names(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let extractor = FeatureExtractor(bytes)
        return extractor.occurrences.map { extractor.name(of: $0, in: bytes).asText }
    }

    @Test func givesStemsPairsAndFirstLetters() {
        #expect(
            names("La traite des personnes").filter { !$0.hasPrefix("#") } == [
                "trait", "trait*", "personn", "trait personn", "perso*",
            ])
    }

    @Test func givesTheConceptsOfAWordInEitherLanguage() {
        #expect(names("Pirogue").contains("#boat"))
        #expect(names("a dinghy").contains("#boat"))
        #expect(!names("Aaaa").contains { $0.hasPrefix("#") })
    }

    @Test func pairsDoNotReachAcrossSentencesOrNumbers() {
        #expect(names("Aaaa. Bbbb") == ["aaaa", "bbbb"])
        #expect(names("Aaaa 12 bbbb") == ["aaaa", "bbbb"])
    }

    @Test func spellingAndKeyAgree() {
        let bytes = Array("Coopération internationale, œuvre à l'étranger ; दस्तावेज़ и миграция".utf8)
        let extractor = FeatureExtractor(bytes)
        for occurrence in extractor.occurrences {
            let name = extractor.name(of: occurrence, in: bytes)
            #expect(FeatureKey.key(of: name[...]) == occurrence.key)
        }
    }

    @Test(arguments: [
        ("migrations", "migr"), ("migrants", "migr"), ("detention", "detent"), ("visas", "visa"),
        ("data", "data"), ("", ""),
    ])
    func stemsLoseTheirLongestEnding(word: String, stem: String) {
        let bytes = Array(word.utf8)
        #expect(bytes[..<Stem.length(of: bytes)].elementsEqual(stem.utf8))
    }

    @Test func anyBytesGiveFeaturesInsideTheText() {
        for seed in 0..<200 {
            let bytes = (0..<60).map { UInt8(truncatingIfNeeded: ($0 * 73 + seed * 151) >> 1) }
            for range in FeatureExtractor(bytes).words {
                #expect(!range.isEmpty && range.upperBound <= bytes.count)
            }
        }
    }
}
