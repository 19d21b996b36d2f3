import Foundation
import Testing

@testable import GlobalCompact

/// The invented reports in `Fixtures/reports`.
enum InventedReport: String, CaseIterable {
    case english = "amber-basin-2032.md"
    case french = "iles-du-levant-2035.md"

    /// The report as read.
    func document() throws -> Document {
        let file = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/reports").appending(path: rawValue)
        return try DocumentReader.read([UInt8](Data(contentsOf: file)))
    }
}

@Suite("Invented regional reports")
struct InventedReportTests {
    @Test("have ten numbered paragraphs each", arguments: InventedReport.allCases)
    func haveTenParagraphs(report: InventedReport) throws {
        let document = try report.document()
        #expect(document.paragraphs.count == 10)
        #expect(document.diagnostics.isEmpty)
    }

    @Test("the English one is read with masthead, sections and items")
    func readsEnglish() throws {
        let document = try InventedReport.english.document()
        #expect(document.symbol?.description == "A/AC.999/2032/5")
        #expect(document.language == .english)
        #expect(document.date == CalendarDate(year: 2032, month: 7, day: 21))
        #expect(
            document.title == """
                Report of the first regional review of the implementation of the Global Compact \
                for Safe, Orderly and Regular Migration in the Amber Basin
                """)
        #expect(
            document.paragraphs.map { "\($0.part.rawValue) \($0.number)" } == [
                "body 1", "body 2", "body 3", "body 4", "body 5", "body 6", "body 7", "annex 1",
                "annex 2", "annex 3",
            ])
        #expect(
            document.paragraphs[4].sectionPath == [
                "III. Panels", "Panel 2. Routes, borders and return",
            ])
        #expect(document.paragraphs[8].items.map(\.letter) == ["a", "b", "c", "d"])
    }

    @Test("the French one is read with two annexes and no symbol")
    func readsFrench() throws {
        let document = try InventedReport.french.document()
        #expect(document.symbol == nil)
        #expect(document.language == .french)
        #expect(document.date == nil)
        #expect(document.title?.hasSuffix("dans les îles et rivages du Levant") == true)
        #expect(
            document.paragraphs.map { "\($0.part.rawValue) \($0.number)" } == [
                "body 1", "body 2", "body 3", "body 4", "body 5", "body 6", "annex-I 1",
                "annex-I 2", "annex-I 3", "annex-I 4",
            ])
        #expect(document.paragraphs[5].sectionPath == ["D. Clôture"])
        #expect(document.unnumbered.filter { $0.part == .annex("II") }.count == 2)
    }

    @Test("the English one tells of three panels")
    func readsPanels() throws {
        let review = try #require(
            try RegionalReview(report: InventedReport.english.document()))
        #expect(review.meeting?.place == "Port Alder")
        #expect(review.meeting?.dates == "9 and 10 June 2032")
        #expect(review.chairs.map(\.name) == ["Orla Fenwick"])
        #expect(
            review.participatingStates.map(\.name) == [
                "Karunda", "Lethmark", "Ostrova", "Sorrelle", "Tamberra", "Veldania",
            ])
        #expect(review.participatingStates.allSatisfy { $0.state == nil })
        #expect(
            review.sessions.map { $0.objectives.map(\.number) } == [
                [2, 5, 6, 18], [8, 9, 10, 11, 13, 21], [1, 14, 15, 16, 17, 20, 22],
            ])
        #expect(review.sessions.map(\.statement.description) == ["4", "5", "6"])
        #expect(
            review.sessions.map { $0.summary.map(\.description) } == [
                ["annex-1"], ["annex-2"], ["annex-3"],
            ])
        #expect(
            review.sessions.map(\.leadOrganisers) == [
                ["International Labour Organization", "Amber Basin Development Bank"],
                ["International Organization for Migration"],
                ["World Health Organization", "Amber Basin Postal Union"],
            ])
        #expect(
            review.sessions.map { $0.moderators.map(\.name) } == [
                ["Tobias Renn"], ["Ada Quill", "Iris Holm"], [],
            ])
        #expect(review.sessions.map { $0.openingStates.map(\.name) } == [[], [], ["Sorrelle"]])
        #expect(
            review.sessions.map(\.contributions.codes) == [
                [
                    "Karunda", "Lethmark ← Ostrova Tamberra", "Sorrelle",
                    "Amber Basin Federation of Trade Unions",
                ],
                ["Ostrova", "Tamberra", "Veldania", "Network of Shelters"],
                [
                    "Karunda", "Sorrelle", "Veldania ← Amber Diaspora Group",
                    "Youth Parliament of the Basin", "Amber Basin Postal Union",
                ],
            ])
        #expect(
            review.sessions.map { $0.rightsOfReply.map(\.name) } == [[], ["Lethmark"], []])
    }

    @Test("the French one tells of two round tables")
    func readsRoundTables() throws {
        let review = try #require(
            try RegionalReview(report: InventedReport.french.document()))
        #expect(review.meeting?.place == "Port-Sérène")
        #expect(
            review.meeting?.days.lowerBound == CalendarDate(year: 2035, month: 5, day: 4))
        #expect(
            review.participatingStates.codes == [
                "CPV", "COM", "FJI", "JAM", "MDV", "MUS", "WSM",
            ])
        #expect(
            review.sessions.map { $0.objectives.map(\.number) } == [
                [2, 3, 4, 7, 8, 12, 23], [6, 14, 15, 16, 18, 19, 20, 22],
            ])
        #expect(review.sessions.map(\.statement.description) == ["4", "5"])
        #expect(
            review.sessions.map { $0.summary.map(\.description) } == [
                ["annex-I-1", "annex-I-2"], ["annex-I-3", "annex-I-4"],
            ])
        #expect(
            review.sessions.map(\.leadOrganisers) == [
                ["OIM", "Observatoire des îles"],
                ["OIT", "UNICEF", "Chambre des métiers du Levant"],
            ])
        #expect(
            review.sessions.map { $0.moderators.map(\.name) } == [
                ["Inès Valcour"], ["Théo Garance"],
            ])
        #expect(review.sessions.map(\.openingStates.codes) == [["MUS"], []])
        #expect(
            review.sessions.map(\.contributions.codes) == [
                ["COM", "FJI ← MDV WSM", "JAM", "Croix bleue du Levant"],
                ["CPV", "MDV", "MUS", "Union des gens de mer"],
            ])
        #expect(review.sessions.map(\.rightsOfReply.codes) == [[], ["JAM"]])
    }
}
