import Foundation
import Testing

@testable import GlobalCompact

@Suite("Theme")
struct ThemeTests {
    private static let identifiers = """
        remittances trafficking smuggling data children women-gender labour-mobility \
        recruitment-decent-work rights-protection detention return-readmission reintegration \
        health education social-protection skills-recognition diaspora climate-environment \
        drivers-development discrimination border-management consular identity-statelessness \
        information missing-migrants regular-pathways family-reunification \
        international-cooperation regional-processes civil-society irregular-migration
        """

    @Test("knows 31 themes in a fixed order")
    func knowsItsThemes() {
        #expect(Theme.all.count == 31)
        #expect(Theme.all.map(\.rawValue).joined(separator: " ") == Self.identifiers)
    }

    @Test("has a constant for each theme")
    func hasConstants() {
        let constants: [Theme] = [
            .remittances, .trafficking, .smuggling, .data, .children, .womenGender,
            .labourMobility, .recruitmentDecentWork, .rightsProtection, .detention,
            .returnReadmission, .reintegration, .health, .education, .socialProtection,
            .skillsRecognition, .diaspora, .climateEnvironment, .driversDevelopment,
            .discrimination, .borderManagement, .consular, .identityStatelessness, .information,
            .missingMigrants, .regularPathways, .familyReunification, .internationalCooperation,
            .regionalProcesses, .civilSociety, .irregularMigration,
        ]
        #expect(constants == Theme.all)
    }

    @Test(
        "has names in English and French",
        arguments: [
            (Theme.remittances, "Remittances", "Envois de fonds"),
            (.trafficking, "Trafficking in persons", "Traite des personnes"),
            (.labourMobility, "Labour mobility", "Mobilité de la main-d’œuvre"),
            (.consular, "Consular protection", "Protection consulaire"),
        ])
    func hasNames(theme: Theme, english: String, french: String) {
        #expect(theme.name() == english)
        #expect(theme.name(in: .french) == french)
        #expect(theme.name(in: .spanish) == english)
    }

    @Test("relates to objectives, the chief one first")
    func relatesToObjectives() {
        #expect(Theme.remittances.objectives == [.remittances])
        #expect(
            Theme.children.objectives == [
                .vulnerabilities, .basicServices, .legalIdentity, .detention,
            ])
        #expect(Set(Theme.all.flatMap(\.objectives)).sorted() == Objective.allCases)
    }

    @Test("is complete: names, other names, objectives and scope notes", arguments: Theme.all)
    func isComplete(theme: Theme) {
        #expect(!theme.name(in: .english).isEmpty && !theme.name(in: .french).isEmpty)
        #expect(theme.aliases.count > 5)
        #expect(Set(theme.aliases).count == theme.aliases.count)
        #expect(!theme.objectives.isEmpty)
        #expect(Set(theme.objectives).count == theme.objectives.count)
        let english = theme.scopeNote()
        let french = theme.scopeNote(in: .french)
        #expect(english.contains("; not "))
        #expect(french.contains(" ; non ") || french.contains(" ; ni "))
        for note in [english, french] {
            #expect(note.hasSuffix(".") && note.filter { $0 == "." }.count == 1)
        }
    }

    @Test("is made of its identifier", arguments: Theme.all)
    func isMadeOfIdentifier(theme: Theme) {
        #expect(Theme(rawValue: theme.rawValue) == theme)
    }

    @Test("is made of no unknown identifier", arguments: ["", "seafarers", "Data", "da\u{301}ta"])
    func rejects(identifier: String) {
        #expect(Theme(rawValue: identifier) == nil)
    }

    @Test("is coded as its identifier")
    func isCodedAsIdentifier() throws {
        let data = try JSONEncoder().encode([Theme.womenGender])
        #expect(String(decoding: data, as: UTF8.self) == #"["women-gender"]"#)
        #expect(try JSONDecoder().decode([Theme].self, from: data) == [.womenGender])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Theme].self, from: Data(#"["x"]"#.utf8))
        }
    }
}
