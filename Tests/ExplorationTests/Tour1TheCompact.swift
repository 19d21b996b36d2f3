import GlobalCompact
import Testing

@Suite("1. What is the Global Compact made of?")
struct Tour1TheCompact {
    @Test("How many actions stand under the 23 objectives?")
    func actions() {
        #expect(Objective.allCases.count == 23)
        #expect(Objective.actionCount == 187)
    }

    @Test("Which objectives list the most actions, and which the fewest?")
    func mostAndFewestActions() {
        let byCount = Dictionary(grouping: Objective.allCases, by: \.actionCount)
        #expect(byCount.keys.max() == 12)
        #expect(byCount[12] == [.adverseDrivers, .decentWork, .vulnerabilities, .skills])
        #expect(byCount.keys.min() == 3)
        #expect(byCount[3] == [.socialProtection])
    }

    @Test("Which objective do colleagues mean by « envois de fonds », and where is it stated?")
    func objectiveByName() throws {
        let objective = try #require(Objective("envois de fonds"))
        #expect(objective.number == 20)
        #expect(objective.paragraph == 36)
        #expect(objective.title().hasPrefix("Promote faster, safer and cheaper transfer"))
    }

    @Test("Which objectives come up together at the International Migration Review Forum?")
    func roundTables() {
        #expect(Objective.remittances.roundTable == .third)
        #expect(RoundTable.third.objectives.map(\.number) == [14, 15, 16, 19, 20, 22])
    }

    @Test("Which of the Forum's round tables has the most actions to go through?")
    func longestRoundTable() {
        let counts = RoundTable.allCases.map { $0.objectives.map(\.actionCount).reduce(0, +) }
        #expect(counts == [51, 53, 43, 40])
    }

    @Test("Which objective is a target of the 2030 Agenda almost word for word?")
    func sustainableDevelopment() throws {
        let linked = Objective.allCases.filter { objective in
            objective.links.contains { $0.concept.source == .developmentGoals }
        }
        #expect(linked == [.remittances])
        #expect(linked[0].links[0].concept.identifier == "10.c")
    }

    @Test("Where in the Compact do I look for children, who have no objective of their own?")
    func objectivesOfTheme() {
        #expect(Theme.children.objectives.map(\.number) == [7, 15, 4, 13])
    }

    @Test("What is not meant by remittances?")
    func scopeNote() {
        #expect(
            Theme.remittances.scopeNote().hasSuffix(
                "not public funds, programmes, budgets or trust funds."))
    }

    @Test("I mistyped a theme. Does it know what I meant?")
    func suggestions() {
        #expect(Theme.suggestions(for: "traficking") == ["trafficking"])
        #expect(Theme.suggestions(for: "enfans") == ["enfants"])
    }
}
