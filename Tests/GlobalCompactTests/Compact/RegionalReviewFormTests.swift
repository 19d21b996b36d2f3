import Foundation
import Testing

@testable import GlobalCompact

@Suite("Regional reviews of other forms")
struct RegionalReviewFormTests {
    @Test("reads another region's report, in English, with its lines in another order")
    func readsCoastalSessions() throws {
        let review = try #require(RegionalReview(report: ReviewFixtures.coastalReport))
        #expect(review.sessions.map(\.ordinal) == [1, 2, 3])
        #expect(
            review.sessions.map { $0.objectives.map(\.rawValue) } == [
                [1, 2, 3, 7, 23], [4, 5], [15, 16],
            ])
        #expect(review.sessions.map(\.statement.description) == ["8", "9", "10"])
        #expect(
            review.sessions.map { $0.summary.map(\.description) } == [
                ["annex-1", "annex-2"], [], ["annex-3"],
            ])
        #expect(
            review.sessions.map(\.leadOrganisers) == [
                [
                    "United Nations Office on Drugs and Crime",
                    "Food and Agriculture Organization of the United Nations", "Coastal Network",
                ], ["ILO"], ["ILO", "UN Women"],
            ])
        #expect(
            review.sessions.map(\.moderators) == [
                [
                    Moderator(
                        name: "Stella Al-Nashif", honorific: "Ms.",
                        affiliation: "Coastal Policy Institute")
                ], [],
                [
                    Moderator(name: "Jane Roe", affiliation: "ILO"),
                    Moderator(name: "John Smith", honorific: "Mr.", affiliation: "UNDP"),
                ],
            ])
        #expect(review.session(2)?.moderator == nil)
        #expect(review.session(3)?.moderator?.name == "Jane Roe")
        #expect(review.sessions.map(\.openingStates.codes) == [[], ["FJI"], ["GHA"]])
        #expect(
            review.sessions.map(\.contributions.codes) == [
                [
                    "BGD", "VNM ← Association of Southeast Asian Nations", "NLD", "LCA",
                    "KEN ← African Group", "Friends of the Sea e. V.",
                ], ["FJI", "TGO ← BEN", "TON"], ["DNK", "NOR", "TTO"],
            ])
        #expect(review.sessions.map(\.rightsOfReply.codes) == [["KNA"], ["IND", "PAK"], []])
    }

    @Test("reads another region's meeting, States, chairs and speakers")
    func readsCoastalPlenary() throws {
        let review = try #require(RegionalReview(report: ReviewFixtures.coastalReport))
        #expect(review.meeting?.place == "Port Marrow")
        #expect(review.meeting?.dates == "30 April to 2 May 2029")
        #expect(
            review.participatingStates.codes == [
                "BHS", "BIH", "CIV", "IRN", "Norlandia", "VCT", "TTO", "GBR",
            ])
        #expect(review.chairs.map(\.name) == ["Jane Doe", "João da Silva"])
        #expect(review.chairs.map(\.organisations) == [["Kenya"], ["Timor-Leste"]])
        #expect(
            review.openingSpeakers.map(\.name) == [
                "Jane Doe", "João da Silva", "Lin Yang", "Ada Pope", "Ana O’Brien-Smith",
            ])
        #expect(
            review.openingSpeakers.map(\.function) == [
                "Minister for Inclusion, Social Security and Migration, Kenya",
                "Deputy Minister of Labour of Timor-Leste", "ECCS Deputy Executive Secretary",
                """
                Director General of the Ocean Institute and Coordinator of the Coastal Network on \
                Migration
                """, "stakeholder rapporteur",
            ])
        #expect(review.openingSpeakers.map(\.role).suffix(1) == [.rapporteur])
        #expect(
            review.openingSpeakers[2].onBehalfOf
                == Speaker.Principal(name: "Armida Bright", function: "ECCS Executive Secretary"))
        #expect(review.openingSpeakers[3].sentVideo)
        #expect(
            review.openingSpeakers[3].organisations == [
                "Ocean Institute", "Coastal Network on Migration",
            ])
        #expect(review.closingSpeakers.map(\.name) == ["Armida Bright", "João da Silva"])
    }

    @Test("reads sessions that no heading names")
    func readsWithoutHeadings() throws {
        let text = """
            # Report

            ## II. Thematic discussions

            1. The first session reviewed objectives 2 and 5 of the Global Compact.

            Moderator: Ann Lee

            2. The second session reviewed objectives 20 and 21.

            3. Speakers welcomed this. Togo exercised its right of reply.

            ## III. Closing

            4. The Chair spoke of objective 1 at the second session.
            """
        let review = try #require(RegionalReview(report: DocumentReader.read(text)))
        #expect(review.sessions.map(\.statement.description) == ["1", "2"])
        #expect(review.sessions.map { $0.objectives.map(\.rawValue) } == [[2, 5], [20, 21]])
        #expect(review.sessions.map(\.moderator?.name) == ["Ann Lee", nil])
        #expect(review.sessions.map(\.rightsOfReply.codes) == [[], ["TGO"]])
    }

    @Test("reads a report without an annex")
    func readsWithoutAnnex() throws {
        var report = try ReviewFixtures.seed()
        report.paragraphs.removeAll { $0.part != .body }
        let review = try #require(RegionalReview(report: report))
        #expect(review.sessions.map(\.contributions.count) == [18, 17, 11, 14])
        #expect(review.sessions.allSatisfy { $0.summary.isEmpty })
    }

    @Test("reads a report of which only the lines about the sessions are left")
    func readsLinesOnly() throws {
        var report = try ReviewFixtures.seed()
        report.paragraphs = []
        let review = try #require(RegionalReview(report: report))
        #expect(review.sessions.map(\.contributions.count) == [18, 17, 11, 14])
        #expect(review.sessions.allSatisfy { $0.objectives.isEmpty })
        #expect(review.sessions.map(\.statement.description).first == "block-1")
        #expect(review.meeting == nil)
        #expect(review.participatingStates.isEmpty)
        #expect(review.participationSource == nil)
        #expect(review.chairs.isEmpty)
        #expect(review.speakers.isEmpty)
    }

    @Test("finds no review in a document without sessions")
    func rejectsOthers() throws {
        #expect(RegionalReview(report: Document()) == nil)
        #expect(RegionalReview(report: DocumentReader.read("")) == nil)
        var annexOnly = try ReviewFixtures.seed()
        annexOnly.paragraphs.removeAll { $0.part == .body }
        annexOnly.unnumbered = []
        #expect(RegionalReview(report: annexOnly) == nil)
        let other = "1. At its second session, the Committee considered objective 20."
        #expect(RegionalReview(report: DocumentReader.read("# Report\n\n" + other)) == nil)
    }

    @Test("does not trap on any cut of a report")
    func survivesCuts() {
        let bytes = Array(ReviewFixtures.coastal.utf8)
        for end in stride(from: 0, to: bytes.count, by: 101) {
            let text = String(decoding: bytes[..<end], as: UTF8.self)
            _ = RegionalReview(report: DocumentReader.read(text))
            _ = RegionalReview(
                report: DocumentReader.read(String(decoding: bytes[end...], as: UTF8.self)))
        }
    }

    @Test(
        "does not trap on lines that hold nothing or too much",
        arguments: [
            "Moderator:", "Contributions: ;;;", "Lead organizers: and, and", "Contributions: (((",
            "Contributions: ))) ; Togo", "Moderators: Ms. and Mr.", "Right of reply: ,",
            "Contributions: on behalf of", "Opening Member State: of the",
            "Contributions: X. Right of reply", "Moderator: \u{301}\u{301}", "Contributions: .",
        ])
    func survivesOddLines(line: String) {
        let text = "# R\n\n## First session\n\n1. It reviewed objective 1.\n\n\(line)\n"
        let review = RegionalReview(report: DocumentReader.read(text))
        #expect(review == nil || review?.sessions.count == 1)
    }
}
