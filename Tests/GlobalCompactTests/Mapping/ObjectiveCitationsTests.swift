import Testing

@testable import GlobalCompact

@Suite("ObjectiveCitations")
struct ObjectiveCitationsTests {
    private func cited(_ text: String) -> [Int: [String]] {
        let evidence = ObjectiveCitations.evidence(in: text)
        return Dictionary(
            uniqueKeysWithValues: evidence.map { ($0.key.number, $0.value.map(\.quote)) })
    }

    @Test(
        "finds objectives that are cited by number",
        arguments: [
            ("Objective 20 of the Global Compact", [20]),
            ("l'objectif 20 du Pacte mondial", [20]),
            ("les objectifs 2, 5, 6, 12 et 18 du Pacte mondial", [2, 5, 6, 12, 18]),
            ("objective 24 of the Global Compact", []), ("20 objectives", []),
            ("objectif de développement durable 8", []), ("", []),
        ])
    func findsNumbers(text: String, numbers: [Int]) {
        #expect(cited(text).keys.sorted() == numbers)
    }

    @Test(
        "finds each objective by its official title, whatever its case and accents",
        arguments: Objective.allCases, Objective.titleLanguages)
    func findsTitles(objective: Objective, language: Language) {
        let title = objective.title(in: language)
        #expect(cited("« \(title) », dit le Pacte.") == [objective.number: [title]])
        #expect(cited(title.uppercased()).keys.contains(objective.number))
    }

    @Test(
        "is not spared where the finder of references finds an objective",
        arguments: [
            "OBJECTIVE 8", "objectifs 8 et 9", "l’objectif\u{A0}8", "Obj. 8", "ob\u{AD}jectif 8",
            "obje\u{301}ctif 8", "objective﹘8", "ｏｂｊｅｃｔｉｖｅ 8", "objective\u{FFFD} 8",
            "(objective(s) 8)", "*objective* 8", "objective\n8", "objective\u{2D}8",
        ])
    func searchesEnough(text: String) {
        let references = ReferenceFinder.references(in: text)
        let isFound = references.contains {
            if case .objective = $0.kind { true } else { false }
        }
        #expect(cited(text).isEmpty != isFound)
    }

    @Test("names the objective's own citation as the term")
    func namesCitation() {
        let text = "Objective 20, objective 20"
        let evidence = ObjectiveCitations.evidence(in: text)
        #expect(
            evidence[.remittances]?.map(\.term) == [
                "A/RES/73/195, objective 20", "A/RES/73/195, objective 20",
            ])
    }

    @Test("makes the engine certain, beside what words it finds")
    func makesCertain() throws {
        let findings = MappingEngine().findings(
            in: "Objective 20: cut the cost of remittances.", language: .english)
        let finding = try #require(findings.first)
        #expect(finding.target == "20")
        #expect(finding.confidence == 1)
        #expect(finding.level == .central)
        #expect(finding.evidence.first?.term == "A/RES/73/195, objective 20")
        #expect(finding.evidence.count > 1)
    }

    @Test("makes the engine certain of an objective of which no other word speaks")
    func addsFinding() {
        let findings = MappingEngine().findings(in: "See objective 14.", language: .english)
        #expect(findings.filter { $0.level == .central }.map(\.target) == ["14"])
        #expect(findings.first?.confidence == 1)
    }

    @Test("does not count for another vocabulary")
    func isOurs() {
        let engine = MappingEngine(vocabulary: Vocabulary(terms: []))
        #expect(engine.findings(in: "Objective 20 of the Global Compact").isEmpty)
    }
}
