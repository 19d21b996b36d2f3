import Testing

@testable import GlobalCompact

@Suite("PrincipleFinding")
struct PrincipleFindingTests {
    private func principles(in text: String, _ language: Language?) -> [GuidingPrinciple] {
        GuidingPrinciple.findings(in: text, language: language).map(\.principle)
    }

    @Test("finds each principle by its official name", arguments: GuidingPrinciple.allCases)
    func findsOfficialNames(principle: GuidingPrinciple) {
        for language in [Language.english, .french] {
            let text = "– \(principle.name(in: language).uppercased()) –"
            #expect(principles(in: text, language) == [principle])
            #expect(principles(in: text, nil) == [principle])
        }
    }

    @Test(
        "finds principles in sentences",
        arguments: [
            (
                "en", "States have the sovereign right to decide, with due process for everyone.",
                [GuidingPrinciple.nationalSovereignty, .ruleOfLaw]
            ),
            (
                "en", "A gender-sensitive reception, in the best interests of the child.",
                [.genderResponsive, .childSensitive]
            ),
            (
                "en", "An inter-ministerial committee links the plan to the 2030 Agenda.",
                [.sustainableDevelopment, .wholeOfGovernment]
            ),
            (
                "fr", "Une démarche axée sur la personne et mobilisant l’ensemble de la société.",
                [.peopleCentred, .wholeOfSociety]
            ),
            (
                "fr", "Une gestion qui tienne compte des questions de genre et de l'état de droit.",
                [.ruleOfLaw, .genderResponsive]
            ),
            (
                "fr", "La coopération entre les pays d’origine, de transit et de destination.",
                [
                    .internationalCooperation
                ]
            ),
        ])
    func findsInSentences(language: String, text: String, expected: [GuidingPrinciple]) {
        #expect(principles(in: text, Language(rawValue: language)) == expected)
    }

    @Test(
        "does not take the name of a body for a principle",
        arguments: [
            "The Office of the High Commissioner for Human Rights took part.",
            "She is Minister for International Cooperation.",
            "The Ministry of Foreign Affairs and International Cooperation issued passports.",
            "Le Forum régional pour le développement durable de la région s’est tenu en mars.",
            "Le Haut-Commissariat des Nations Unies aux droits de l’homme (HCDH) était représenté.",
            "Michele L., Plateforme pour la coopération internationale pour les sans-papiers",
            "L’Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes",
            "The Committee on the Rights of the Child met.",
        ])
    func knowsBodies(text: String) {
        #expect(principles(in: text, nil).isEmpty)
    }

    @Test(
        "is not led by words that only come near",
        arguments: [
            "Development of software and sustainable tourism.", "Governments met in Society Road.",
            "Rules and laws differ.", "Women and men were counted.", "Children went to school.",
            "Le droit de séjour et la société générale.", "",
        ])
    func isConservative(text: String) {
        #expect(principles(in: text, nil).isEmpty)
    }

    @Test("shows the words as evidence, once each")
    func showsEvidence() throws {
        let text = "« Les droits de l’homme » et l’État de droit, les droits humains."
        let found = GuidingPrinciple.findings(in: text, language: .french)
        #expect(found.map(\.principle) == [.ruleOfLaw, .humanRights])
        #expect(found[1].evidence.map(\.quote) == ["droits de l’homme", "droits humains"])
        for piece in found.flatMap(\.evidence) {
            #expect(Array(text.utf8)[piece.range].asText == piece.quote)
        }
    }

    @Test("holds no term of another language")
    func separatesLanguages() {
        #expect(principles(in: "human rights", .french).isEmpty)
        #expect(principles(in: "human rights", .spanish).isEmpty)
    }

    @Test("names no phrase twice for a principle")
    func hasDistinctTerms() {
        var seen: Set<String> = []
        for term in GuidingPrinciple.vocabulary.terms {
            let key = "\(term.targets) \(term.language?.rawValue ?? "") \(Folding.fold(term.text))"
            #expect(seen.insert(key).inserted, "\(key)")
        }
    }
}
