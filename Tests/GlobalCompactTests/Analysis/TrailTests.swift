import Foundation
import Testing

@testable import GlobalCompact

@Suite("Trail")
struct TrailTests {
    private static let trails = Dictionary(
        uniqueKeysWithValues: Theme.all.map { ($0, Corpus.bundled.trail(of: $0)) })

    private func trail(of theme: Theme) throws -> Trail {
        try #require(Self.trails[theme])
    }

    /// The steps of a trail in short: who says it, what, where, how firmly.
    private func story(of theme: Theme) throws -> [String] {
        try trail(of: theme).steps.flatMap { step -> [String] in
            switch step.content {
            case .compact(let objectives):
                return ["\(step.date) objectives \(objectives.map(\.number))"]
            case .document(_, let passages, _, let notes):
                let noted = notes.isEmpty ? "" : " but for notes \(notes.joined(separator: ", "))"
                guard !passages.isEmpty else { return ["\(step.date) silent\(noted)"] }
                return passages.map { passage in
                    var words = [step.date.description, passage.citation.locator.description]
                    words.append(passage.tag.level == .central ? "central" : "passing")
                    words.append(passage.mapping?.objective.map { "→ \($0.number)" } ?? "→ none")
                    if let session = passage.session { words.append("session \(session)") }
                    if passage.isSpillOver { words.append("spill-over") }
                    if !passage.tag.origin.isCurated { words.append("computed") }
                    return words.joined(separator: " ")
                }
            }
        }
    }

    @Test("of remittances: silence in Lima, one paragraph, one objective, three passages of review")
    func followsRemittances() throws {
        #expect(
            try story(of: .remittances) == [
                "2013-05-23 silent",
                "2013-10-03 27 central → 20",
                "2018-12-19 objectives [20]",
                "2024-03-11 annex-2 passing → 20 session 1 spill-over",
                "2024-03-11 annex-25 passing → 20 session 3",
                "2024-03-11 annex-26 central → 20 session 3",
            ])
    }

    @Test("of trafficking: from two paragraphs to a session, the closing and another session")
    func followsTrafficking() throws {
        #expect(
            try story(of: .trafficking) == [
                "2013-05-23 silent but for notes 1",
                "2013-10-03 11 central → 10",
                "2013-10-03 17 central → 10",
                "2018-12-19 objectives [10]",
                "2024-03-11 17 central → 10",
                "2024-03-11 annex-13 central → 10 session 2",
                "2024-03-11 annex-14 central → 10 session 2",
                "2024-03-11 annex-18 central → 10 session 2",
                "2024-03-11 annex-39 central → 10 session 4 spill-over",
            ])
    }

    @Test("of data: from the knowledge base of Lima to two other sessions than its own")
    func followsData() throws {
        #expect(
            try story(of: .data) == [
                "2013-05-23 annex-10e central → 1",
                "2013-10-03 22 central → 1",
                "2013-10-03 28 central → 1",
                "2013-10-03 33 passing → 1",
                "2018-12-19 objectives [1]",
                "2024-03-11 10 central → 1",
                "2024-03-11 20 central → 1",
                "2024-03-11 annex-2 central → 1 session 1 spill-over",
                "2024-03-11 annex-25 central → 1 session 3 spill-over",
                "2024-03-11 annex-30 central → 1 session 4",
                "2024-03-11 annex-34 passing → 1 session 4",
                "2024-03-11 annex-35 central → 1 session 4",
                "2024-03-11 annex-36 central → 1 session 4",
                "2024-03-11 annex-40 central → 1 session 4",
            ])
    }

    @Test("of children: four objectives, whose sessions are three")
    func followsChildren() throws {
        #expect(
            try story(of: .children) == [
                "2013-05-23 silent",
                "2013-10-03 10 passing → 7",
                "2013-10-03 13 central → 7",
                "2013-10-03 19 central → 7",
                "2018-12-19 objectives [7, 15, 4, 13]",
                "2024-03-11 17 central → 7",
                "2024-03-11 18 passing → 7",
                "2024-03-11 20 passing → 7",
                "2024-03-11 annex-18 central → 7 session 2",
                "2024-03-11 annex-27 passing → 7 session 3",
                "2024-03-11 annex-30 central → 7 session 4",
                "2024-03-11 annex-31 central → 7 session 4",
                "2024-03-11 annex-32 central → 7 session 4",
                "2024-03-11 annex-39 central → 7 session 4",
            ])
    }

    @Test("of consular protection: silence everywhere")
    func followsConsularProtection() throws {
        #expect(
            try story(of: .consular) == [
                "2013-05-23 silent", "2013-10-03 silent", "2018-12-19 objectives [14]",
                "2024-03-11 silent",
            ])
    }

    @Test("is silent where a document was read in vain; the Compact never is")
    func tellsSilence() throws {
        #expect(
            try trail(of: .consular).steps.map(\.isSilent) == [true, true, false, true])
        #expect(
            try trail(of: .remittances).steps.map(\.isSilent) == [true, false, false, false])
    }

    @Test("says how many passages of a document were read")
    func countsReviewed() throws {
        var counts: [DocumentReference: Int] = [:]
        for step in try trail(of: .consular).steps {
            guard case .document(let reference, _, let reviewed, _) = step.content else { continue }
            counts[reference] = reviewed
        }
        for document in BundledDocument.all {
            #expect(counts[document.reference] == document.document.passages.count)
        }
    }

    @Test(
        "has a step for each document and one for the Compact, in order of date",
        arguments: Theme.all)
    func keepsOrder(theme: Theme) throws {
        let trail = try trail(of: theme)
        #expect(
            trail.steps.map(\.date.description) == [
                "2013-05-23", "2013-10-03", "2018-12-19", "2024-03-11",
            ])
        #expect(trail.steps.map(\.date).contains(CalendarDate.compact))
        for step in trail.steps {
            switch step.content {
            case .compact(let objectives): #expect(objectives == trail.theme.objectives)
            case .document(let document, _, _, _): #expect(document.date == step.date)
            }
        }
    }

    /// The passages of a trail, over all documents.
    private func passages(of trail: Trail) -> [TrailPassage] {
        trail.steps.flatMap { step -> [TrailPassage] in
            guard case .document(_, let passages, _, _) = step.content else { return [] }
            return passages
        }
    }

    @Test("cites passages that hold the words it quotes", arguments: Theme.all)
    func citesWhatItQuotes(theme: Theme) throws {
        let trail = try trail(of: theme)
        for passage in passages(of: trail) {
            let text = try #require(Corpus.bundled.text(at: passage.citation))
            #expect(text == passage.text)
            #expect(passage.tag.theme == trail.theme)
            #expect(passage.tag.subject == passage.citation)
            #expect(!passage.tag.evidence.isEmpty)
            for evidence in passage.tag.evidence + (passage.mapping?.evidence ?? []) {
                #expect(Array(text.utf8)[evidence.range].asText == evidence.quote)
            }
        }
    }

    @Test(
        "maps passages to objectives of the theme only, where a curator does", arguments: Theme.all)
    func mapsToOwnObjectives(theme: Theme) throws {
        let trail = try trail(of: theme)
        for passage in passages(of: trail) {
            guard let mapping = passage.mapping else { continue }
            #expect(trail.theme.objectives.contains(try #require(mapping.objective)))
            #expect(mapping.level.isPositive && mapping.origin.isCurated)
            #expect(mapping.subject == passage.citation)
        }
    }

    @Test("places passages of the review's annex in sessions, and no others", arguments: Theme.all)
    func placesInSessions(theme: Theme) throws {
        let trail = try trail(of: theme)
        for passage in passages(of: trail) {
            let isSummary =
                passage.citation.document == BundledDocument.review2024.reference
                && passage.citation.locator.part == .annex
            #expect((passage.session != nil) == isSummary, "\(passage.citation)")
            #expect(passage.session != nil || !passage.isSpillOver)
            guard let session = passage.session.flatMap(Corpus.bundled.review.session) else {
                continue
            }
            #expect(session.summary.contains(passage.citation.locator))
            let isOwn = trail.theme.objectives.contains(where: session.objectives.contains)
            #expect(passage.isSpillOver == !isOwn)
        }
    }

    @Test("holds each passage that a curator tags, once", arguments: Theme.all)
    func losesNoTag(theme: Theme) throws {
        let trail = try trail(of: theme)
        let cited = passages(of: trail).map(\.citation)
        #expect(Set(cited).count == cited.count)
        for tag in Corpus.bundled.curated.tags(of: trail.theme) {
            #expect(cited.contains(tag.subject), "\(tag.subject)")
        }
    }

    @Test("asks the engine only where no curator looked", arguments: Theme.all)
    func keepsCuratedAndComputedApart(theme: Theme) throws {
        let trail = try trail(of: theme)
        let curated = Set(Corpus.bundled.curated.mappings.map(\.subject))
        for passage in passages(of: trail) {
            #expect(passage.tag.origin.isCurated == curated.contains(passage.citation))
            #expect(passage.tag.origin.isCurated || passage.tag.level == .central)
        }
    }

    @Test("survives a trip through JSON", arguments: Theme.all)
    func survivesJSON(theme: Theme) throws {
        let trail = try trail(of: theme)
        let data = try JSONEncoder().encode(trail)
        #expect(try JSONDecoder().decode(Trail.self, from: data) == trail)
    }
}
