import Foundation
import Testing

@testable import GlobalCompact

/// Sentences written to find where the engine fails, in words that the vocabulary did not have.
///
/// The vocabulary was mended with most of them in sight, so what it scores on those is a floor against
/// falling back and no measure of how well it does on other texts. The sentences apart were written
/// after the terms, by the same hand, and no term was added for them; but one choice was made by
/// what they showed, too (that words of health and pensions want a word of migration beside them).
/// They use hardly a word of the field, so that terms alone find few; that is what they are like.
@Suite("Hunted sentences")
struct HuntedSentencesTests {
    private struct Line: Decodable {
        var id: String
        var language: String
        var text: String
        var objectives: [String: Int]
        var kind: String
        var isApart: Bool
    }

    private static let lines: [Line] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Fixtures/hunt.jsonl")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return data.split(separator: 0x0A).compactMap {
            try? JSONDecoder().decode(Line.self, from: $0)
        }
    }()

    private struct Score: CustomStringConvertible {
        var asserted = 0
        var right = 0
        var required = 0
        var found = 0
        var alarms = 0

        var description: String {
            "right \(right) of \(asserted), found \(found) of \(required), \(alarms) false alarms"
        }
    }

    private func score(_ engine: MappingEngine, apart: Bool) -> Score {
        var score = Score()
        for line in Self.lines where line.isApart == apart {
            let language = Language(rawValue: line.language)
            let central = Set(
                engine.findings(in: line.text, language: language)
                    .filter { $0.level == .central && $0.objective != nil }.map(\.target))
            let wanted = Set(line.objectives.filter { $0.value == 2 }.keys)
            if line.kind == "objective" {
                score.asserted += central.count
                score.right += central.intersection(line.objectives.keys).count
                score.required += wanted.count
                score.found += central.intersection(wanted).count
            } else if !central.isEmpty {
                score.alarms += 1
            }
        }
        return score
    }

    @Test("has every objective in both languages, and sentences of other fields")
    func isComplete() {
        #expect(Self.lines.count == 348)
        #expect(Set(Self.lines.map(\.id)).count == Self.lines.count)
        for language in ["en", "fr"] {
            let own = Self.lines.filter { $0.language == language && !$0.isApart }
            for objective in Objective.allCases {
                let count = own.count { $0.objectives[String(objective.number)] == 2 }
                #expect(count >= 3, "\(language) \(objective.number)")
            }
            #expect(own.count { $0.kind != "objective" } >= 60)
        }
    }

    /// Measured of terms alone: right 74 of 74, found 72 of 140, 1 false alarm in 132.
    @Test("does not fall back on the sentences in sight, by terms alone")
    func keepsWhatWasMended() {
        let score = score(MappingEngine(learned: nil), apart: false)
        #expect(score.found >= 70, "\(score)")
        #expect(score.asserted - score.right <= 1, "\(score)")
        #expect(score.alarms <= 1, "\(score)")
    }

    /// Measured of the whole engine: right 89 of 90, found 86 of 140, 5 false alarms in 132.
    @Test("does not fall back on the sentences in sight, with learned weights")
    func keepsWhatWasMendedWithWeights() {
        let score = score(MappingEngine(), apart: false)
        #expect(score.found >= 80, "\(score)")
        #expect(score.asserted - score.right <= 5, "\(score)")
        #expect(score.alarms <= 8, "\(score)")
    }

    /// Measured of the whole engine: right 6 of 7, found 6 of 52, 4 false alarms in 24; before the
    /// vocabulary was mended right 4 of 6, found 4, 8 false alarms.
    @Test("finds few of the sentences apart, and asserts little that is wrong")
    func isHonestApart() {
        let score = score(MappingEngine(), apart: true)
        #expect(score.found >= 4, "\(score)")
        #expect(score.asserted - score.right <= 3, "\(score)")
        #expect(score.alarms <= 6, "\(score)")
    }
}
