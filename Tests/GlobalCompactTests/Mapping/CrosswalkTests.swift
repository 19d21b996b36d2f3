import Foundation
import Testing

@testable import GlobalCompact

@Suite("Crosswalk")
struct CrosswalkTests {
    private static func citation(_ document: DocumentReference, _ number: String) -> Citation {
        Citation(document: document, locator: .paragraph(number: number))
    }

    private static let crosswalk: Crosswalk = {
        let origin = Origin.curated(version: "1")
        func mapping(
            _ document: DocumentReference, _ number: String, _ objective: Objective?, _ level: Level
        ) -> Mapping {
            Mapping(
                subject: citation(document, number), objective: objective, relation: .intersects,
                level: level, origin: origin)
        }
        return Crosswalk(
            origin: origin,
            mappings: [
                mapping(.declaration2013, "1", .data, .central),
                mapping(.declaration2013, "1", .remittances, .rejected),
                mapping(.declaration2013, "2", .remittances, .arguable),
                mapping(.declaration2013, "3", nil, .noneFound),
                mapping(.review2024, "1", .remittances, .mentioned),
                mapping(.review2024, "3", nil, .noneFound),
            ],
            themeTags: [
                ThemeTag(
                    subject: citation(.declaration2013, "1"), theme: .data, level: .central,
                    origin: origin),
                ThemeTag(
                    subject: citation(.review2024, "1"), theme: .data, level: .arguable,
                    origin: origin),
                ThemeTag(
                    subject: citation(.review2024, "1"), theme: .health, level: .central,
                    origin: origin),
            ])
    }()

    private func places(_ mappings: [Mapping]) -> [String] {
        mappings.map { "\($0.subject.document.date?.year ?? 0) \($0.subject.locator)" }
    }

    @Test("gives the mappings of a passage, rejected ones included")
    func findsByPassage() {
        let mappings = Self.crosswalk.mappings(at: Self.citation(.declaration2013, "1"))
        #expect(mappings.map(\.objective) == [.data, .remittances])
        #expect(
            Self.crosswalk.mappings(at: Self.citation(.review2024, "1")).map(\.level) == [
                .mentioned
            ])
        #expect(Self.crosswalk.mappings(at: Self.citation(.lima2013, "1")).isEmpty)
        #expect(
            Self.crosswalk.mappings(
                at: Citation(
                    document: .review2024, locator: .paragraph(number: "1", part: .annex))
            ).isEmpty)
    }

    @Test("gives the mappings that speak for an objective, in all documents or in one")
    func findsByObjective() {
        #expect(places(Self.crosswalk.mappings(of: .remittances)) == ["2013 2", "2024 1"])
        #expect(places(Self.crosswalk.mappings(of: .remittances, in: .review2024)) == ["2024 1"])
        #expect(Self.crosswalk.mappings(of: .remittances, in: .lima2013).isEmpty)
        #expect(Self.crosswalk.mappings(of: .borders).isEmpty)
    }

    @Test("gives the passages that speak for an objective before the Compact and after it")
    func givesPassages() {
        let curated = Corpus.bundled.curated
        for objective in Objective.allCases {
            let (before, after) = (
                curated.paragraphs(anticipating: objective),
                curated.paragraphs(reviewing: objective)
            )
            #expect(before.allSatisfy { $0.document != .review2024 })
            #expect(after.allSatisfy { $0.document == .review2024 })
            #expect(
                Set(before + after) == Set(curated.mappings(of: objective).map(\.subject)))
        }
    }

    @Test("gives the mappings that say an objective only seems to be meant")
    func findsRejections() {
        #expect(places(Self.crosswalk.rejections(of: .remittances)) == ["2013 1"])
        #expect(Self.crosswalk.rejections(of: .data).isEmpty)
    }

    @Test("gives the tags of a theme, in all documents or in one")
    func findsByTheme() {
        #expect(Self.crosswalk.tags(of: .data).map(\.level) == [.central, .arguable])
        #expect(Self.crosswalk.tags(of: .data, in: .review2024).map(\.level) == [.arguable])
        #expect(Self.crosswalk.tags(of: .consular).isEmpty)
    }

    @Test("gives the passages without objective, in all documents or in one")
    func findsSilence() {
        #expect(Self.crosswalk.passagesWithoutObjective().count == 2)
        #expect(
            Self.crosswalk.passagesWithoutObjective(in: .declaration2013).map(\.description)
                == ["A/RES/68/4, para. 3"])
    }

    @Test(
        "knows the bundled passages that lead to no objective",
        arguments: [
            (
                DocumentReference.lima2013,
                ["annex-1", "annex-2", "annex-8", "annex-10", "annex-11"]
            ),
            (.declaration2013, ["4", "34"]), (.review2024, ["19", "21"]),
        ])
    func knowsSilentPassages(document: DocumentReference, places: [String]) {
        let citations = Corpus.bundled.curated.passagesWithoutObjective(in: document)
        #expect(citations.map(\.locator.description) == places)
    }

    @Test("splits its mappings by objective without loss")
    func splitsByObjective() {
        let curated = Corpus.bundled.curated
        let split = Objective.allCases.map {
            curated.mappings(of: $0).count + curated.rejections(of: $0).count
        }
        #expect(
            split.reduce(0, +) + curated.passagesWithoutObjective().count == curated.mappings.count)
    }

    @Test("is anchored in the one document alone that it is given")
    func isAnchoredInOneDocument() {
        let document = BundledDocument.declaration2013.document
        let anchored = Self.crosswalk.anchored(in: document, as: .declaration2013)
        for mapping in anchored.mappings {
            #expect((mapping.anchor != nil) == (mapping.subject.document == .declaration2013))
        }
    }

    @Test("survives a trip through JSON")
    func survivesJSON() throws {
        for crosswalk in [Self.crosswalk, Corpus.bundled.curated] {
            let data = try JSONEncoder().encode(crosswalk)
            #expect(try JSONDecoder().decode(Crosswalk.self, from: data) == crosswalk)
        }
    }
}
