import Foundation
import Testing

@testable import GlobalCompact

/// The engine serves any scheme: here the Sustainable Development Goals, from the vocabulary that
/// stands beside `map-stream`.
@Suite("A vocabulary of another scheme")
struct OtherVocabularyTests {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Examples/map-stream/sustainable-development-goals.tsv")

    private static func vocabulary() throws -> Vocabulary {
        try Vocabulary(tsv: Array(Data(contentsOf: file)))
    }

    /// The goal that each sentence is about, its language and its text; "-" for none.
    private static let sentences = """
        SDG-1|en|Every household whose earnings stay below the poverty line for three months now receives a monthly sum.
        SDG-2|en|After the failed rains, one child in five in the district showed stunting, and the granary stood empty.
        SDG-3|en|A nurse and a midwife reach the islands by boat each fortnight, and the vaccine is kept cold on the way.
        SDG-4|en|Forty pupils share one textbook, and the teacher has not been paid since March.
        SDG-5|en|One woman in three told the survey that she had met with domestic violence before she was thirty.
        SDG-6|en|Until the borehole was sunk, families walked two hours for drinking water that made them ill.
        SDG-7|en|A solar panel on each roof took the place of kerosene, and the shops now stay open after dark.
        SDG-8|en|The inspectorate found that a third of the cannery hands earned less than the minimum wage.
        SDG-9|en|The valley got its first all-weather rural road, and broadband followed a year later.
        SDG-10|en|The richest tenth pays a smaller share than its gardeners do, so the treasury drafted a wealth tax.
        SDG-11|en|Half of the slum along the canal has been rebuilt as affordable housing, with a tram at the corner.
        SDG-12|en|Supermarkets must hand over what they cannot sell, which has cut food waste by a fifth.
        SDG-13|en|The town planted shade and opened cool rooms after the heatwave that killed eighty residents.
        SDG-14|en|Divers counted twice as many groupers since the bay became a marine protected area.
        SDG-15|en|Rangers and villagers replanted the slope, and poaching all but stopped.
        SDG-16|en|A clerk who asked for a bribe to speed up a file was dismissed, and the court published the ruling.
        SDG-17|en|The creditor States agreed on debt relief and on training for the revenue service.
        -|en|The business climate improved in spring.
        -|en|A bridge loan helped the two firms over the winter.
        -|en|The tennis court was resurfaced, for peace and quiet.
        -|en|Machine learning sorts the letters by address.
        -|en|The meeting rose at six and resumed the next day.
        SDG-1|fr|Tout foyer dont les gains restent trois mois sous le seuil de pauvreté perçoit désormais une somme mensuelle.
        SDG-2|fr|Après l'échec des pluies, un enfant sur cinq présentait un retard de croissance et le grenier était vide.
        SDG-3|fr|Un infirmier et une sage-femme gagnent les îles en bateau tous les quinze jours, le vaccin voyageant au frais.
        SDG-4|fr|Quarante élèves se partagent un manuel scolaire, et l'instituteur n'est plus payé depuis mars.
        SDG-5|fr|Une femme sur trois a déclaré avoir subi des violences conjugales avant trente ans.
        SDG-6|fr|Avant le forage, les familles marchaient deux heures pour une eau potable à peine digne de ce nom.
        SDG-7|fr|Un panneau solaire sur chaque toit a remplacé le pétrole lampant, et les boutiques restent ouvertes le soir.
        SDG-8|fr|Les contrôleurs ont constaté qu'un tiers des ouvrières de la conserverie touchaient moins que le salaire minimum.
        SDG-9|fr|La vallée a reçu sa première piste rurale praticable toute l'année, puis le haut débit l'an d'après.
        SDG-10|fr|Les plus riches paient une part moindre que leurs jardiniers ; le Trésor prépare donc un impôt sur la fortune.
        SDG-11|fr|La moitié du bidonville qui borde le canal a été rebâtie, avec un tramway au coin de la rue.
        SDG-12|fr|Les grandes surfaces doivent donner leurs invendus, ce qui a réduit d'un cinquième le gaspillage alimentaire.
        SDG-13|fr|La commune a planté des haies et ouvert des salles fraîches après la canicule qui a tué quatre-vingts habitants.
        SDG-14|fr|Les plongeurs comptent deux fois plus de mérous depuis que la baie est une aire marine protégée.
        SDG-15|fr|Gardes et villageois ont replanté le versant, et le braconnage a presque cessé.
        SDG-16|fr|Un commis qui réclamait un pot-de-vin pour hâter un dossier a été révoqué, et le tribunal a publié la décision.
        SDG-17|fr|Les États créanciers sont convenus d'un allégement de la dette et d'une formation pour les services du fisc.
        -|fr|Le climat des affaires s'est amélioré au printemps.
        -|fr|Le joueur a reçu une boisson énergisante avant le match.
        -|fr|On peut payer en espèces ou par carte.
        -|fr|Son arbre généalogique remonte au douzième siècle.
        -|fr|La séance est levée à six heures et reprendra demain.
        """.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }

    @Test("has 15 terms and more for each goal in both languages")
    func isComplete() throws {
        let vocabulary = try Self.vocabulary()
        #expect(Set(vocabulary.targets) == Set((1...17).map { "SDG-\($0)" }))
        for target in vocabulary.targets {
            for language in [Language.english, .french] {
                let own = vocabulary.terms.filter {
                    $0.targets.first == target && $0.language == language && $0.role.speaks
                }
                #expect(own.count >= 15, "\(target) \(language)")
            }
        }
    }

    @Test("names the goal of sentences that hold more than its terms, and none for other fields")
    func mapsSentences() throws {
        let engine = MappingEngine(vocabulary: try Self.vocabulary())
        #expect(Self.sentences.count == 44)
        for sentence in Self.sentences {
            let findings = engine.findings(
                in: sentence[2], language: Language(rawValue: sentence[1]))
            let first = findings.first { $0.level == .central }?.target
            #expect(first == (sentence[0] == "-" ? nil : sentence[0]), "\(sentence[2])")
        }
    }

    @Test("finds the Compact's objectives in no text, not even where they are cited")
    func knowsItsOwnTargetsOnly() throws {
        let engine = MappingEngine(vocabulary: try Self.vocabulary())
        let findings = engine.findings(
            in: "Objective 20 of the Global Compact and objective 3 on clean energy")
        #expect(findings.map(\.target) == ["SDG-7"])
    }
}
