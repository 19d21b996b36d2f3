import GlobalCompact
import Testing

@Suite("7. What is missing, and what was never looked at?")
struct Tour7TheGaps {
    private let coverage = Corpus.bundled.coverage

    @Test("Does Lima say nothing of remittances, or did nobody look?")
    func threeStates() {
        #expect(coverage[.remittances, in: .lima2013].state == .noneFound)
        #expect(coverage[.remittances, in: .declaration2013].state == .mapped)
        let another = DocumentReference(
            symbol: DocumentSymbol("A/RES/71/1"), shortTitle: "New York Declaration", date: nil,
            digest: "")
        #expect(coverage[.remittances, in: another].state == .notReviewed)
    }

    @Test("Which objectives does no paragraph of 2013 anticipate, and where would they stand?")
    func notAnticipated() {
        let gaps = coverage.gaps(.notAnticipated)
        #expect(gaps.compactMap(\.objective?.number) == [3, 4, 8, 11, 13, 14, 22])
        #expect(gaps.first?.place?.description == "A/RES/73/195, para. 19")
    }

    @Test("Which objective was on a session's agenda and not in its summary?")
    func silent() throws {
        let gap = try #require(coverage.gaps(.assignedButSilent).first)
        #expect(gap.objective == .consularProtection)
        #expect(gap.session == 3)
        #expect(gap.place?.description == "UNECE regional review (11 March 2024), para. 15")
    }

    @Test("Which objective reached all four sessions?")
    func everywhere() {
        let everywhere = Objective.allCases.filter { objective in
            coverage.sessions.allSatisfy { $0[objective].state == .mapped }
        }
        #expect(
            everywhere == [
                .information, .vulnerabilities, .basicServices, .inclusion, .discrimination,
                .diaspora, .cooperation,
            ])
    }

    @Test("Which paragraphs of the review has nobody read yet?")
    func unread() {
        let unread = coverage.column(of: .review2024)?.unread ?? []
        #expect(unread.count == 27)
        #expect(unread.first?.description == "UNECE regional review (11 March 2024), para. 1")
    }
}
