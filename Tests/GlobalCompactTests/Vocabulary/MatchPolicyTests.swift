import Testing

@testable import GlobalCompact

@Suite struct MatchPolicyTests {
    private static let vocabulary = Vocabulary(
        terms: [
            "social protection", "protection", "protection of migrants", "migrants", "Migrants",
        ].map { Term($0, targets: ["x"], weight: 1) })

    @Test(arguments: [
        (
            MatchPolicy.all,
            [
                "social protection", "protection", "protection of migrants", "migrants", "Migrants",
                "protection",
            ]
        ),
        (.outermost, ["social protection", "protection of migrants", "protection"]),
        (.leftmostLongest, ["social protection", "migrants", "Migrants", "protection"]),
    ])
    func reports(policy: MatchPolicy, terms: [String]) {
        let mentions = Self.vocabulary.mentions(
            in: "Social protection of migrants; protection", policy: policy)
        #expect(mentions.map(\.term.text) == terms)
    }

    @Test(arguments: MatchPolicy.allCases)
    func agreesWithItsDefinition(policy: MatchPolicy) {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<5_000 {
            var places: [Range<Int>] = []
            for _ in 0..<Int.random(in: 0..<7, using: &generator) {
                let start = Int.random(in: 0..<9, using: &generator)
                places.append(start..<start + Int.random(in: 1..<6, using: &generator))
            }
            places.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            let matches = places.map {
                TermMatch(
                    range: $0, length: Int32($0.count), weight: 1, term: 0, sentence: 0,
                    role: .sufficient)
            }
            #expect(
                matches.reported(by: policy).map(\.range) == Self.plain(places, policy),
                "\(places)")
        }
    }

    private static func plain(_ places: [Range<Int>], _ policy: MatchPolicy) -> [Range<Int>] {
        switch policy {
        case .all: return places
        case .outermost:
            return places.filter { place in
                !places.contains { $0 != place && $0.clamped(to: place) == place }
            }
        case .leftmostLongest:
            var end = 0
            var kept: [Range<Int>] = []
            while let start = places.map(\.lowerBound).filter({ $0 >= end }).min() {
                let longest =
                    start..<(places.filter { $0.lowerBound == start }
                    .map(\.upperBound).max() ?? start)
                kept += places.filter { $0 == longest }
                end = longest.upperBound
            }
            return kept
        }
    }
}
