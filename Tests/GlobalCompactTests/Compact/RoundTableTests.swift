import Testing

@testable import GlobalCompact

@Suite("RoundTable")
struct RoundTableTests {
    @Test("reviews each objective at one of four tables")
    func partitionsObjectives() {
        #expect(RoundTable.allCases.map(\.number) == [1, 2, 3, 4])
        #expect(RoundTable.allCases.flatMap(\.objectives).sorted() == Objective.allCases)
        for table in RoundTable.allCases {
            #expect(table.objectives.allSatisfy { $0.roundTable == table })
        }
    }

    @Test(
        "has the objectives that the report of 2024 names in paragraphs 13–16",
        arguments: zip(RoundTable.allCases, ["13", "14", "15", "16"]))
    func agreesWithReport(table: RoundTable, number: String) throws {
        let report = BundledDocument.review2024.document
        let paragraph = try #require(
            report.paragraphs.first { $0.part == .body && $0.number == number })
        let numbers = ReferenceFinder.references(in: paragraph.text).compactMap { reference in
            if case .objective(let number) = reference.kind { number } else { nil }
        }
        #expect(table.objectives.map(\.number) == numbers)
    }
}
