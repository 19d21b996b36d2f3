import Testing

@testable import GlobalCompact

@Suite("Doubt about cited objectives")
struct CitationDoubtTests {
    private func cited(_ text: String) -> [Int] {
        ObjectiveCitations.evidence(in: text).keys.map(\.number).sorted()
    }

    @Test(
        "takes a number that counts what follows it for no citation",
        arguments: [
            "We met objective 20 times.", "L'équipe a atteint l'objectif 20 fois.",
            "The Compact set as its objective 20 years of peace.", "objectif 12 personnes par an",
        ])
    func leavesCounts(text: String) {
        #expect(cited(text).isEmpty)
    }

    @Test(
        "leaves objectives to what has objectives of its own, where nothing speaks of migration",
        arguments: [
            "Objective 5 of the study was to measure soil moisture.",
            "The study was late; objective 5 could not be measured.",
            "L'essai s'achève. Objectif 3 : mesurer l'humidité.",
            "The trainees reached objective 3 in the second week.",
            "Le service a atteint son objectif 4 dès juin.", "They met objectives 1 and 2.",
        ])
    func leavesOthers(text: String) {
        #expect(cited(text).isEmpty)
    }

    @Test(
        "takes objectives for the Compact's in the style of reports and headings",
        arguments: [
            ("Objective 20: cut the cost", [20]), ("See objective 14.", [14]),
            ("Voir l'objectif 7 ci-dessous.", [7]),
            ("Measures under objectives 2, 5 and 18", [2, 5, 18]),
            ("(objective 3)", [3]), ("Objective 20\n\nTimes are hard.", [20]),
            ("Objective 20, times without number", [20]),
            ("Objectif 9. Deux lois ont été adoptées.", [9]),
        ])
    func takesReports(text: String, numbers: [Int]) {
        #expect(cited(text) == numbers)
    }

    @Test(
        "takes them where the text names the Compact or speaks of migration",
        arguments: [
            ("The Compact was a guide; we met objective 3.", [3]),
            ("GCM: the study of objective 1", [1]),
            ("GCM: the study of storks met objective 1", [1]),
            ("PMM : l'étude sur les cigognes a atteint l'objectif 3.", [3]),
            ("The Compact guides all of us; in this climate the trial met objective 3.", [3]),
            ("Selon le Pacte, le projet a atteint l'objectif 8.", [8]),
            ("The study on migrants met objective 7.", [7]),
            ("Le projet en faveur des migrants répond à l'objectif 15.", [15]),
        ])
    func takesContext(text: String, numbers: [Int]) {
        #expect(cited(text) == numbers)
    }

    @Test("is not led astray by other compacts")
    func knowsOtherCompacts() {
        for text in [
            "The Global Digital Compact is signed; the trial met objective 3",
            "Pacte numérique mondial : le projet a manqué l'objectif 3",
            "a compact car, the trial and objective 3",
        ] {
            #expect(cited(text).isEmpty, "\(text)")
        }
    }

    @Test("reads a long run of determiners once")
    func isLinear() {
        let text = String(repeating: "the objective 1 ", count: 3_000)
        #expect(cited(text) == [1])
    }

    @Test("asks once whether a text speaks of migration, however much it cites")
    func asksOnce() {
        let text = "The study. " + String(repeating: "Objective 1. Objectives 2, 3, 4. ", count: 50)
        let bytes = Array(text.utf8)
        var questions = 0
        var doubt = CitationDoubt(in: bytes) {
            questions += 1
            return false
        }
        let references = ReferenceFinder.references(in: bytes)
        #expect(references.count == 200)
        #expect(references.allSatisfy { doubt.rejects($0) })
        #expect(questions == 1)
    }

    @Test("judges a list by the verb before it, however long it is")
    func judgesLists() {
        let list = (1...23).map(String.init).joined(separator: ", ")
        #expect(cited("They met the objectives \(list).").isEmpty)
        #expect(cited("They named the objectives \(list).").count == 23)
    }
}
