import Testing

@testable import GlobalCompact

@Suite("MastheadLine")
struct MastheadLineTests {
    @Test(
        "tells what speaks of the document from what may be its title",
        arguments: [
            ("Distr. générale", true), ("Original: English", true), ("Assemblée générale", true),
            ("Soixante-huitième session", true), ("23 mai 2013", true),
            ("Agenda item 21 (e)", true),
            ("[sans renvoi à une grande commission (A/68/L.5)]", true),
            ("Economic Commission for Europe", true), ("Remplace la version du 3 mai", true),
            ("Résolution adoptée par l’Assemblée générale le 3 octobre 2013", true), ("", true),
            ("Rapport national de la Maravie", false), ("Migration and development", false),
            ("The session that changed migration for good and all", false),
        ])
    func tellsMetadata(text: String, isMetadata: Bool) {
        #expect(MastheadLine(text).isMetadata == isMetadata)
    }

    @Test(
        "takes no sentence for a line about the document, other than the formula of adoption",
        arguments: [
            ("The Migration Act was adopted by Parliament on 3 May 2021.", false),
            ("La loi sur l’asile a été adoptée par le Parlement le 3 mai 2021.", false),
            ("Adopted by the Assembly on 19 December 2018, the Compact has 23 objectives.", false),
            ("Council members asked why remittances cost so much.", false),
            ("For action on remittances, banks are needed.", false),
            ("Held in detention, children suffer most of all.", false),
            ("Items 3 and 4 concern remittances.", false),
            ("The office for return opened in March 2019.", false),
            ("Resolution adopted by the General Assembly on 3 October 2013.", true),
            ("Item 3 (b) of the provisional agenda.", true), ("Geneva, 11 March 2024.", true),
        ])
    func takesNoSentence(text: String, isMetadata: Bool) {
        #expect(MastheadLine(text).isMetadata == isMetadata)
    }

    @Test(
        "tells who wrote from what it is about",
        arguments: [
            ("Report of the Secretary-General", true), ("Note du secrétariat", true),
            ("Rapport de la Rapporteuse spéciale", false), ("Report of the regional review", false),
        ])
    func tellsAuthors(text: String, isAuthorLine: Bool) {
        #expect(MastheadLine(text).isAuthorLine == isAuthorLine)
    }

    @Test("finds the symbol that a converter set after the organ")
    func findsSymbolAfterOrgan() {
        #expect(
            MastheadLine("United Nations A/68/190").symbolAfterOrgan == DocumentSymbol("A/68/190"))
        #expect(MastheadLine("See document A/68/190").symbolAfterOrgan == nil)
        #expect(MastheadLine("A/68/190").symbolAfterOrgan == nil)
    }

    @Test("knows labels of people and the headings that open texts")
    func knowsLabels() {
        #expect(MastheadLine("Chair-Rapporteur: Ms. A").isLabelled)
        #expect(!MastheadLine("Migration: a story").isLabelled)
        #expect(MastheadLine("Résumé").opensText)
        #expect(!MastheadLine("Résumé of the year").opensText)
    }
}
