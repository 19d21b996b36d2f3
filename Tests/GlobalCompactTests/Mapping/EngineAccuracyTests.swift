import Testing

@testable import GlobalCompact

/// How far the engine agrees with those who judged by reading.
///
/// Precision counts a central finding as right if the label is central or arguable; recall asks for
/// the central labels; F1 is made of these two, over all findings together. The floors are what was
/// measured, rounded down: a change that betters the engine should raise them too.
@Suite("Accuracy of the engine on the bundled documents")
struct EngineAccuracyTests {
    private struct Score: CustomStringConvertible {
        private var asserted = 0
        private var right = 0
        private var required = 0
        private var found = 0

        var precision: Double { Double(right) / Double(asserted) }
        var recall: Double { Double(found) / Double(required) }
        var f1: Double { 2 * precision * recall / (precision + recall) }

        var description: String {
            "precision \(right)/\(asserted), recall \(found)/\(required), F1 \(f1)"
        }

        mutating func count(_ findings: Set<String>, central: Set<String>, arguable: Set<String>) {
            asserted += findings.count
            right += findings.intersection(central.union(arguable)).count
            required += central.count
            found += findings.intersection(central).count
        }
    }

    /// The targets that the engine asserts for each passage of a document.
    private func asserted(in document: BundledDocument) -> [Locator: Set<String>] {
        let engine = MappingEngine()
        return Dictionary(
            uniqueKeysWithValues: document.document.passages.map { passage in
                let findings = engine.findings(in: passage.text, language: .french)
                return (
                    passage.locator,
                    Set(findings.filter { $0.level == .central }.map(\.target))
                )
            })
    }

    /// Measured: Declaration 50/51, 35/35, F1 0.990; Lima 25/27, 18/19, F1 0.937.
    @Test(
        "names the objectives of the labelled passages",
        arguments: [
            (BundledDocument.declaration2013, 0.98, 1.0, 0.99), (.lima2013, 0.92, 0.94, 0.93),
        ])
    func agreesWithLabels(
        document: BundledDocument, precision: Double, recall: Double, f1: Double
    ) throws {
        let asserted = asserted(in: document)
        var score = Score()
        for (locator, unit) in try GoldLabels.load().units(of: document) {
            let findings = try #require(asserted[locator]).filter { Int($0) != nil }
            let central = unit.objectives.filter { $0.value == 2 }.keys.map(String.init)
            let arguable = unit.objectives.filter { $0.value == 1 }.keys.map(String.init)
            score.count(findings, central: Set(central), arguable: Set(arguable))
        }
        #expect(score.precision >= precision, "\(score)")
        #expect(score.recall >= recall, "\(score)")
        #expect(score.f1 >= f1, "\(score)")
    }

    /// Measured F1: Declaration 0.990, Lima 0.937, review 0.898 (precision 157/180, recall 111/120).
    @Test(
        "names the objectives that the curators name",
        arguments: [
            (BundledDocument.declaration2013, 0.99), (.lima2013, 0.93), (.review2024, 0.89),
        ])
    func agreesOnObjectives(document: BundledDocument, f1: Double) throws {
        let asserted = asserted(in: document)
        let curated = Corpus.bundled.curated.mappings.filter {
            $0.subject.document == document.reference
        }
        var score = Score()
        for (locator, mappings) in Dictionary(grouping: curated, by: \.subject.locator) {
            let findings = try #require(asserted[locator]).filter { Int($0) != nil }
            func targets(_ level: Level) -> Set<String> {
                Set(
                    mappings.filter { $0.level == level }.compactMap {
                        $0.objective.map { String($0.number) }
                    })
            }
            score.count(findings, central: targets(.central), arguable: targets(.arguable))
        }
        #expect(score.f1 >= f1, "\(score)")
    }

    /// Measured F1: Declaration 0.967, Lima 0.896, review 0.892 (precision 206/247, recall 139/145).
    @Test(
        "names the themes that the curators name",
        arguments: [
            (BundledDocument.declaration2013, 0.96), (.lima2013, 0.89), (.review2024, 0.89),
        ])
    func agreesOnThemes(document: BundledDocument, f1: Double) throws {
        let curated = Corpus.bundled.curated
        let reviewed = Set(
            curated.mappings.filter { $0.subject.document == document.reference }
                .map(\.subject.locator))
        var score = Score()
        for (locator, targets) in asserted(in: document) where reviewed.contains(locator) {
            func themes(_ level: Level) -> Set<String> {
                Set(
                    curated.themeTags.filter {
                        $0.subject.document == document.reference && $0.subject.locator == locator
                            && $0.level == level
                    }.map(\.theme.rawValue))
            }
            score.count(
                targets.filter { Int($0) == nil }, central: themes(.central),
                arguable: themes(.arguable))
        }
        #expect(score.f1 >= f1, "\(score)")
    }
}
