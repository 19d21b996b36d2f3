import Foundation
import GlobalCompact
import Testing

/// The forms that people fill in to propose a change.
@Suite struct IssueFormTests {
    @Test func termsAreProposedForTheObjectivesByName() throws {
        let form = try String(
            contentsOf: Program.root.appendingPathComponent(
                ".github/ISSUE_TEMPLATE/vocabulary-term.yml"), encoding: .utf8)
        let options = form.components(separatedBy: "\n").filter { $0.hasPrefix("        - \"") }
        #expect(
            options == Objective.allCases.map { "        - \"\($0.number). \($0.shortName())\"" })
    }
}
