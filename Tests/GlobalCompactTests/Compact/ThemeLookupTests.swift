import Testing

@testable import GlobalCompact

@Suite("Theme lookup")
struct ThemeLookupTests {
    @Test("finds each theme by its identifier, names and aliases", arguments: Theme.all)
    func findsEach(theme: Theme) {
        let names = [theme.rawValue, theme.name(in: .english), theme.name(in: .french)]
        for name in names + theme.aliases {
            #expect(Theme(named: name) == theme, "\(name)")
            #expect(Theme(named: name.uppercased()) == theme, "\(name)")
        }
    }

    @Test(
        "takes names whatever their case, accents, apostrophes, hyphens and spaces",
        arguments: [
            ("ENVOIS  DE FONDS", Theme.remittances), ("transferts d'argent", .remittances),
            ("Traite des êtres humains", .trafficking), ("traite d'etres humains", .trafficking),
            ("women gender", .womenGender), ("mobilite de la main d'oeuvre", .labourMobility),
            ("Mobilité de la main-d’œuvre", .labourMobility), ("réintégration", .reintegration),
            ("niños", .children), ("civil_society", .civilSociety),
        ])
    func folds(name: String, theme: Theme) {
        #expect(Theme(named: name) == theme)
    }

    @Test(
        "takes the objective of which it is the only one",
        arguments: [
            ("20", Theme.remittances), ("objective 20", .remittances),
            ("objectif 10", .trafficking),
            ("decentWork", .recruitmentDecentWork), ("Sauver des vies", .missingMigrants),
            (Objective.remittances.title(in: .french), .remittances),
        ])
    func takesObjective(name: String, theme: Theme) {
        #expect(Theme(named: name) == theme)
    }

    @Test(
        "takes no other text, and no objective of several themes or none",
        arguments: [
            "", "7", "objective 21", "12", "16", "24", "fonds et programmes", "intégration",
        ])
    func rejects(name: String) {
        #expect(Theme(named: name) == nil)
    }

    @Test(
        "suggests the names nearest to a misspelt one",
        arguments: [
            ("remitances", "Remittances"), ("envoi de fonts", "envoi de fonds"),
            ("return-readmision", "return-readmission"), ("missing migrant", "missing migrants"),
            ("childrens", "children"), ("wealth", "Health"),
        ])
    func suggests(text: String, name: String) {
        #expect(Theme.suggestions(for: text).first == name)
    }

    @Test(
        "suggests the themes of an objective that leads to none by itself",
        arguments: [
            ("7", ["children", "women-gender", "rights-protection", "irregular-migration"]),
            ("objective 21", ["return-readmission", "reintegration"]),
            ("12", ["border-management"]), ("inclusion", ["education", "civil-society"]),
        ])
    func suggestsThemesOfObjective(text: String, identifiers: [String]) {
        #expect(Theme.suggestions(for: text) == identifiers)
    }

    @Test(
        "suggests names of different themes, each of which it takes",
        arguments: ["migration", "droits", "travail", "protection", "retour volontaires", "5"])
    func suggestsUsableNames(text: String) {
        let themes = Theme.suggestions(for: text).map { Theme(named: $0) }
        #expect(!themes.isEmpty && !themes.contains(nil))
        #expect(Set(themes).count == themes.count)
    }

    @Test("suggests nothing for what looks like no name", arguments: ["", "?", "xqzwv", "99"])
    func suggestsNothing(text: String) {
        #expect(Theme.suggestions(for: text).isEmpty)
    }
}
