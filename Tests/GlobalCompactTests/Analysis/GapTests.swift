import Foundation
import GlobalCompact
import Testing

@Suite("Gap")
struct GapTests {
    private typealias Small = CoverageFixtures

    private let small = Coverage(of: Small.curated, in: Small.sources)
    private let bundled = Corpus.bundled.coverage

    private func story(_ gap: Gap) -> String {
        let session = gap.session.map { "session \($0): " } ?? ""
        let subject = gap.objective.map { "\($0.number)" } ?? gap.theme?.rawValue ?? "-"
        return session + subject + " "
            + gap.citations.map(\.locator.description).joined(separator: " ")
    }

    // MARK: A small crosswalk

    @Test("of documents rests on those that were read")
    func restsOnReading() throws {
        let gaps = small.gaps(.notAnticipated)
        #expect(gaps.compactMap(\.objective) == Objective.allCases.filter { $0 != .data })
        #expect(gaps.allSatisfy { $0.documents == [Small.before] && $0.read == 3 })
        #expect(gaps.allSatisfy { $0.isCurated })
        let remittances = try #require(gaps.first { $0.objective == .remittances })
        #expect(remittances.nearMisses.map(\.level) == [.rejected])
        #expect(remittances.place?.description == "A/RES/73/195, para. 36")
        #expect(remittances.place?.document.shortTitle == "Global Compact for Migration")
        let unread = Coverage(
            of: Crosswalk(origin: Small.curator), in: [Coverage.Source(Small.before)])
        #expect(unread.gaps.isEmpty)
    }

    @Test("of sessions names what was assigned and left out, or hardly touched")
    func findsAssignments() {
        #expect(small.gaps(.assignedButSilent).map(story) == ["session 1: 13 1"])
        #expect(small.gaps(.assignedButArguable).map(story) == ["session 1: 11 1 4"])
        #expect(small.gaps(.spillOver).map(story) == ["session 1: 20 3"])
        #expect(small.gaps(.spillOver).map(\.assignedSessions) == [[2]])
        #expect(small.gaps(.notAssigned).count == 18)
    }

    @Test("of sessions is not claimed where a session does not say what was assigned to it")
    func needsAssignments() {
        var silent = Small.sessions
        silent[0].objectives = []
        let sources = [
            Coverage.Source(Small.after, passages: (1...6).map(Small.locator), sessions: silent)
        ]
        let coverage = Coverage(of: Small.curated, in: sources)
        #expect(coverage.gaps(.spillOver).isEmpty)
        #expect(coverage.gaps(.notAssigned).isEmpty)
        #expect(coverage.gaps(.assignedButSilent).isEmpty)
    }

    @Test("of themes compares both sides of the Compact")
    func comparesThemes() {
        #expect(small.gaps(.newTheme).map(story) == ["border-management 4"])
        #expect(small.gaps(.droppedTheme).map(story) == ["health 3"])
        #expect(small.gaps(.droppedTheme).map(\.documents) == [[Small.after]])
    }

    @Test("of themes is not claimed where one side was not tagged, or has no date")
    func needsBothSides() {
        var crosswalk = Small.curated
        crosswalk.themeTags.removeAll { $0.subject.document == Small.before }
        #expect(Coverage(of: crosswalk, in: Small.sources).gaps(.newTheme).isEmpty)
        let undated = DocumentReference(
            symbol: nil, shortTitle: "Loose leaf", date: nil, digest: "a4")
        let other = Crosswalk(
            origin: Small.curator, mappings: [Small.mapping(undated, 1, .data, .central)],
            themeTags: [Small.tag(undated, 1, .consular)])
        let coverage = Coverage(of: [crosswalk, other])
        #expect(coverage.gaps(.newTheme).isEmpty)
        #expect(!coverage.gaps(.notDiscussed).map(\.objective).contains(.data))
    }

    @Test("of passages is claimed of those that were read")
    func findsPassages() {
        #expect(small.gaps(.withoutObjective).map(story) == ["- 2", "- 3"])
    }

    @Test("is computed as soon as an engine has a part in it")
    func knowsOrigin() {
        let both = Coverage(of: [Small.curated, Small.computed], in: Small.sources)
        #expect(both.gaps(.notAnticipated).allSatisfy { $0.isCurated })
        #expect(both.gaps(.notDiscussed).allSatisfy { !$0.isCurated })
    }

    @Test("survives a trip through JSON, and comes in the order of its kinds")
    func survivesJSON() throws {
        let data = try JSONEncoder().encode(small.gaps)
        #expect(try JSONDecoder().decode([Gap].self, from: data) == small.gaps)
        let kinds = small.gaps.map(\.kind)
        let order = Gap.Kind.allCases.filter(kinds.contains)
        var seen: [Gap.Kind] = []
        for kind in kinds where seen.last != kind { seen.append(kind) }
        #expect(seen == order)
    }

    @Test("has a heading in English and French", arguments: Gap.Kind.allCases)
    func hasHeadings(kind: Gap.Kind) {
        #expect(!kind.spelled().isEmpty && !kind.spelled(in: .french).isEmpty)
        #expect(kind.spelled(in: .french) != kind.spelled())
    }

    // MARK: The corpus

    @Test("of 2013: seven objectives that no paragraph anticipates")
    func knowsNotAnticipated() {
        let gaps = bundled.gaps(.notAnticipated)
        #expect(gaps.compactMap(\.objective?.number) == [3, 4, 8, 11, 13, 14, 22])
        #expect(gaps.allSatisfy { $0.documents == [.lima2013, .declaration2013] })
        #expect(gaps.allSatisfy { $0.read == 56 && $0.isCurated })
        #expect(gaps.first?.citations.map(\.description) == ["A/RES/73/195, para. 19"])
    }

    @Test("of 2024: objective 14, assigned to the third session and discussed nowhere")
    func knowsNotDiscussed() throws {
        #expect(bundled.gaps(.notDiscussed).compactMap(\.objective?.number) == [14])
        let gaps = bundled.gaps(.assignedButSilent)
        #expect(gaps.map(story) == ["session 3: 14 15"])
        #expect(gaps.first?.read == 8)
        #expect(bundled.gaps(.notAssigned).isEmpty)
    }

    @Test("of 2024: objective 12, only arguably discussed in the first session")
    func knowsArguable() {
        #expect(bundled.gaps(.assignedButArguable).map(story) == ["session 1: 12 13 annex-6"])
    }

    @Test("of 2024: what the second session discussed of other sessions")
    func knowsSpillOver() {
        let second = bundled.gaps(.spillOver).filter { $0.session == 2 }
        #expect(second.compactMap(\.objective?.number) == [2, 3, 7, 12, 15, 16, 17, 19, 23])
        #expect(second.map(\.assignedSessions) == [[1], [4], [4], [1], [3], [3], [4], [3], [4]])
        #expect(second.first.map(story) == "session 2: 2 annex-20")
    }

    @Test("of themes: nine new ones, and none dropped")
    func knowsThemes() {
        #expect(
            bundled.gaps(.newTheme).compactMap(\.theme) == [
                .detention, .reintegration, .socialProtection, .skillsRecognition, .diaspora,
                .borderManagement, .identityStatelessness, .information, .missingMigrants,
            ])
        #expect(bundled.gaps(.droppedTheme).isEmpty)
    }

    @Test("of paragraphs: nine that lead to no objective")
    func knowsPassages() {
        #expect(
            bundled.gaps(.withoutObjective).map(story) == [
                "- annex-1", "- annex-2", "- annex-8", "- annex-10", "- annex-11", "- 4", "- 34",
                "- 19", "- 21",
            ])
    }

    @Test("that the engine finds in the review agrees with the curators on objective 14")
    func agreesWithEngine() {
        let engine = MappingEngine()
        let review = BundledDocument.review2024
        let coverage = Coverage(of: review.document, as: review.reference, by: engine)
        #expect(
            coverage.gaps(.assignedButSilent).contains { $0.objective == .consularProtection })
        #expect(coverage.gaps(.notDiscussed).compactMap(\.objective) == [.consularProtection])
    }
}
