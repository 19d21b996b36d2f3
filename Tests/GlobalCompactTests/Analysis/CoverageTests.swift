import Foundation
import GlobalCompact
import Testing

@Suite("Coverage")
struct CoverageTests {
    private typealias Small = CoverageFixtures

    private let small = Coverage(of: Small.curated, in: Small.sources)
    private let bundled = Corpus.bundled.coverage

    // MARK: Three states

    @Test("tells mapped, none found and not reviewed apart in documents")
    func knowsStatesOfDocuments() {
        #expect(small[.data, in: Small.before].state == .mapped)
        #expect(small[.remittances, in: Small.before].state == .noneFound)
        #expect(small[.data, in: Small.unread].state == .notReviewed)
        #expect(small[.data, in: .lima2013].state == .notReviewed)
        #expect(
            Objective.allCases.allSatisfy { small[$0, in: Small.unread].state == .notReviewed })
    }

    @Test("tells mapped, none found and not reviewed apart in sessions")
    func knowsStatesOfSessions() {
        let (first, second) = (Small.sessions[0], Small.sessions[1])
        #expect(small[.data, in: first].state == .mapped)
        #expect(small[.detention, in: first].state == .noneFound)
        #expect(small[.detention, in: first].isAssignedButSilent)
        #expect(small[.diaspora, in: second].state == .notReviewed)
        #expect(small[.diaspora, in: second].isAssigned)
        #expect(!small[.diaspora, in: second].isAssignedButSilent)
    }

    @Test("tells mapped, none found and not reviewed apart for themes")
    func knowsStatesOfThemes() {
        #expect(small[theme: .health, in: Small.before].state == .mapped)
        #expect(small[theme: .health, in: Small.after].state == .noneFound)
        #expect(small[theme: .health, in: Small.unread].state == .notReviewed)
        #expect(small[theme: .borderManagement, in: Small.sessions[0]].state == .mapped)
        #expect(small[theme: .borderManagement, in: Small.sessions[1]].state == .notReviewed)
        let untagged = Coverage(
            of: Crosswalk(origin: Small.curator, mappings: Small.curated.mappings))
        #expect(untagged[.data, in: Small.before].state == .mapped)
        #expect(untagged[theme: .data, in: Small.before].state == .notReviewed)
        #expect(untagged.documents.allSatisfy { !$0.isTagged })
    }

    @Test("of a session that it does not know is not reviewed, and knows what was assigned")
    func answersForStrangers() {
        let stranger = ReviewSession(
            ordinal: 9, objectives: [.skills], statement: .paragraph(number: "9"))
        #expect(bundled[.skills, in: stranger].state == .notReviewed)
        #expect(bundled[.skills, in: stranger].isAssigned)
        #expect(bundled[theme: .data, in: stranger].state == .notReviewed)
        #expect(bundled.column(of: stranger) == nil)
    }

    @Test("counts what one paragraph assigns to two sessions as assigned to both")
    func joinsAssignments() {
        var sessions = Small.sessions
        sessions[1].statement = sessions[0].statement
        let statement = Small.mapping(
            Small.after, 1, .remittances, .central, by: Small.engine)
        let coverage = Coverage(
            of: Crosswalk(origin: Small.engine, mappings: [statement]),
            in: [Coverage.Source(Small.after, passages: [Small.locator(1)], sessions: sessions)])
        #expect(coverage[.remittances, in: Small.after].findings.map(\.isAssignment) == [true])
    }

    // MARK: Curated and computed

    @Test("takes the curator's word where a curator read, and the engine's elsewhere")
    func prefersCurators() {
        let both = Coverage(of: [Small.computed, Small.curated], in: Small.sources)
        let data = both[.data, in: Small.after]
        #expect(data.curated.map(\.citation.locator.description) == ["3", "4"])
        #expect(data.computed.isEmpty)
        #expect(both[.smuggling, in: Small.after].state == .noneFound)
        #expect(both.documents[2].origins == [Small.engine, Small.curator])
        #expect(both[.detention, in: Small.sessions[0]].nearMisses.map(\.level) == [.mentioned])
        #expect(both == Coverage(of: [Small.computed, Small.curated], in: Small.sources))
    }

    @Test("counts what an engine found beside a curator's word in one crosswalk")
    func countsWhatCuratorsLeft() {
        var corrected = Small.computed
        let all = Coverage(of: corrected, in: Small.sources)
        for index in corrected.mappings.indices where corrected.mappings[index].objective == .data {
            corrected.mappings[index].origin = Small.curator
        }
        let coverage = Coverage(of: corrected, in: Small.sources)
        for objective in Objective.allCases where objective != .data {
            let cell = coverage[objective, in: Small.after]
            #expect(cell == all[objective, in: Small.after])
        }
        #expect(coverage[.data, in: Small.after].computed.isEmpty)
        #expect(Set(coverage.documents.flatMap(\.origins)) == [Small.engine, Small.curator])
    }

    @Test("names all curators who read a passage, in whose crosswalks ever")
    func namesAllReaders() {
        let second = Origin.curated(version: "1", by: "Ann")
        let other = Crosswalk(
            origin: second,
            mappings: [Small.mapping(Small.before, 1, .data, .central, by: second)])
        let coverage = Coverage(of: [Small.curated, other], in: Small.sources)
        #expect(coverage.column(of: Small.before)?.origins == [Small.curator, second])
    }

    @Test("says whose a mapping is")
    func namesOrigins() {
        let computed = Coverage(of: Small.computed, in: Small.sources)
        #expect(computed[.smuggling, in: Small.after].computed.map(\.origin) == [Small.engine])
        #expect(computed[.smuggling, in: Small.after].curated.isEmpty)
        #expect(computed.sessions[0].origins == [Small.engine])
        #expect(computed.sessions[1].origins.isEmpty)
        #expect(small.column(of: Small.before)?.origins == [Small.curator])
        #expect(small.column(of: Small.unread)?.origins.isEmpty == true)
    }

    @Test("does not count what an engine finds where objectives are only assigned")
    func leavesAssignmentsOut() throws {
        let computed = Coverage(of: Small.computed, in: Small.sources)
        let cell = computed[.remittances, in: Small.after]
        #expect(cell.state == .noneFound)
        #expect(cell.nearMisses.map(\.isAssignment) == [true])
        let column = try #require(computed.column(of: Small.after))
        #expect(column.withoutObjective.map(\.locator.description) == ["5"])
        var curated = Small.computed
        curated.mappings[0].origin = Small.curator
        #expect(
            Coverage(of: curated, in: Small.sources)[.remittances, in: Small.after].count == 1)
    }

    @Test("counts a passage once, by the strongest of several judgements")
    func countsOnce() {
        let other = Crosswalk(
            origin: Small.curator,
            mappings: [
                Small.mapping(Small.before, 1, .data, .central),
                Small.mapping(Small.before, 1, .data, .rejected),
            ])
        let cell = Coverage(of: [Small.curated, other])[.data, in: Small.before]
        #expect(cell.count == 1)
        #expect(cell.level == .central)
        #expect(cell.read == 3)
    }

    // MARK: Shape

    @Test("puts documents in order of date, those without a date last")
    func ordersDocuments() {
        let undated = DocumentReference(
            symbol: nil, shortTitle: "Loose leaf", date: nil, digest: "a4")
        let coverage = Coverage(
            of: Small.curated, in: [Coverage.Source(undated)] + Small.sources)
        #expect(
            coverage.documents.map(\.document) == [
                Small.before, Small.unread, Small.after, undated,
            ])
        #expect(coverage.sessions.map(\.session?.ordinal) == [1, 2])
    }

    @Test("knows which passages nobody read")
    func knowsUnread() {
        #expect(
            small.unread.map(\.document) == [Small.unread] + Array(repeating: Small.after, count: 4)
        )
        #expect(small.unread.map(\.locator.description) == ["1", "1", "2", "5", "6"])
        #expect(small.sessions.map(\.read) == [2, 0])
        #expect(small.sessions.map(\.passageCount) == [3, 1])
        #expect(Coverage(of: Small.curated).unread.isEmpty)
        #expect(Coverage(of: Small.curated).documents.map(\.passageCount) == [nil, nil])
    }

    @Test("of nothing is empty")
    func isEmptyForNothing() {
        let nothing = Coverage(of: Crosswalk(origin: Small.curator))
        #expect(nothing.documents.isEmpty)
        #expect(nothing.gaps.isEmpty)
        #expect(nothing[.data, in: Small.before].state == .notReviewed)
    }

    @Test("survives a trip through JSON, and the loss of its cells")
    func survivesJSON() throws {
        let data = try JSONEncoder().encode(small)
        #expect(try JSONDecoder().decode(Coverage.self, from: data) == small)
        var maimed = small
        for index in maimed.documents.indices {
            maimed.documents[index].objectives = []
            maimed.documents[index].themes = []
        }
        #expect(maimed[.data, in: Small.before].state == .notReviewed)
        #expect(maimed.gaps(.notAnticipated).isEmpty)
    }

    // MARK: The corpus

    @Test("of the corpus agrees with its crosswalk, cell by cell")
    func agreesWithCrosswalk() {
        let curated = Corpus.bundled.curated
        for document in Corpus.bundled.documents.map(\.reference) {
            for objective in Objective.allCases {
                #expect(
                    bundled[objective, in: document].passages.map(\.citation)
                        == curated.mappings(of: objective, in: document).map(\.subject))
            }
            for theme in Theme.all {
                #expect(
                    bundled[theme: theme, in: document].count
                        == curated.tags(of: theme, in: document).count)
            }
            #expect(
                bundled.column(of: document)?.withoutObjective
                    == curated.passagesWithoutObjective(in: document))
        }
        for session in Corpus.bundled.review.sessions {
            let mappings = Corpus.bundled.mappings(in: session)
            for objective in Objective.allCases {
                #expect(
                    bundled[objective, in: session].passages.map(\.citation)
                        == mappings.filter { $0.objective == objective && $0.level.isPositive }
                        .map(\.subject))
            }
        }
    }

    @Test("of the corpus knows consular protection as assigned, and discussed nowhere")
    func knowsObjective14() throws {
        let session = try #require(Corpus.bundled.review.session(3))
        #expect(bundled[.consularProtection, in: session].isAssignedButSilent)
        for column in bundled.documents + bundled.sessions {
            #expect(column[.consularProtection].state == .noneFound)
        }
        #expect(
            bundled.documents.flatMap { $0[.consularProtection].nearMisses }
                .map(\.citation.description) == ["Lima summary (23 May 2013), para. 10 (c)"])
    }

    @Test("of the corpus is read in every session and in part of every document")
    func knowsExtent() {
        #expect(bundled.documents.map(\.read) == [22, 34, 49])
        #expect(bundled.documents.map(\.passageCount) == [28, 38, 76])
        #expect(bundled.sessions.map(\.read) == bundled.sessions.map(\.passageCount))
        #expect(bundled.unread.count == 6 + 4 + 27)
    }
}
