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
            ("Economic Commission for Europe", true),
            ("Résolution adoptée par l’Assemblée générale le 3 octobre 2013", true), ("", true),
            ("Rapport national de la Maravie", false), ("Migration and development", false),
            ("The session that changed migration for good and all", false),
        ])
    func tellsMetadata(text: String, isMetadata: Bool) {
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
