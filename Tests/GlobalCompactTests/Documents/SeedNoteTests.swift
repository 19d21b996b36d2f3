import Foundation
import Testing

@testable import GlobalCompact

@Suite("The notes of the seeds")
struct SeedNoteTests {
    @Test(
        "ties each note to the place that calls it",
        arguments: [
            (BundledDocument.declaration2013, ["1 from 15"]),
            (.lima2013, ["* from front", "1 from annex-2", "2 from annex-2"]),
            (.review2024, ["1 from 2", "2 from 12"]),
        ])
    func tiesNotes(seed: BundledDocument, expected: [String]) {
        let notes = seed.document.notes.map {
            "\($0.mark) from \($0.calledBy?.description ?? "none")"
        }
        #expect(notes == expected)
    }

    @Test("has the 13 consultative processes and the 2 not yet established in Lima's note 1")
    func hasProcesses() throws {
        let note = try note("1")
        let halves = note.components(separatedBy: ". Étaient également présents ")
        #expect(halves.count == 2)
        let processes = try #require(halves.first).components(separatedBy: "; ")
        #expect(
            processes == [
                "Conférence sud-américaine sur les migrations",
                """
                Consultations intergouvernementales sur les politiques en matière de droit \
                d'asile, de réfugiés et de migrations
                """,
                "Dialogue d'Abou Dhabi",
                "Dialogue sur la migration de transit en Méditerranée",
                "Dialogue sur les migrations pour l'Afrique australe",
                "Dialogue sur les migrations pour l'Afrique de l'Ouest",
                "Forum pour le dialogue en Méditerranée occidentale (Dialogue 5+5)",
                """
                Processus consultatif régional de l'Autorité intergouvernementale pour le \
                développement (IGAD)
                """,
                """
                Processus de Bali sur le trafic de migrants, la traite des personnes et la \
                criminalité transnationale qui y est associée
                """,
                "Processus de Budapest",
                "Processus de Colombo",
                "Processus de Prague",
                "Processus de Puebla",
            ])
        let notYet = try #require(halves.last?.components(separatedBy: "officiellement : ").last)
        #expect(
            notYet.components(separatedBy: " et ") == [
                "le processus d'Almaty",
                "le Dialogue sur les migrations pour l'Afrique centrale.",
            ])
    }

    @Test("has the 7 regional bodies in Lima's note 2")
    func hasRegionalBodies() throws {
        let note = try note("2")
        let bodies = note.components(separatedBy: ", ").flatMap {
            $0.components(separatedBy: " et Organisation")
        }
        #expect(
            bodies == [
                "Union européenne", "Communauté économique des États de l'Afrique de l'Ouest",
                "Marché commun de l'Afrique orientale et australe", "Ligue des États arabes",
                "Commission économique pour l'Amérique latine et les Caraïbes",
                "Communauté andine", " des États américains.",
            ])
    }

    @Test(
        "has the other notes free of mark-up",
        arguments: [
            (
                BundledDocument.declaration2013, 0,
                "Nations Unies, Recueil des Traités, vol. 2220, n° 39481."
            ),
            (.lima2013, 0, "A/68/50."),
            (
                .review2024, 0,
                """
                https://unece.org/sites/default/files/2023-06/item%20202%20_EXCOM%20Conclu-128.pdf.
                """
            ),
            (
                .review2024, 1,
                """
                Le rapport de synthèse de la consultation préalable des parties prenantes de la \
                CEE est disponible à l'adresse suivante : \
                https://migrationnetwork.un.org/system/files/docs/Summary%20report%20for%20the%20UNECE%20Stakeholder%20Pre-consultation%20-%20November%202023%20%20%281%29.pdf.
                """
            ),
        ])
    func hasNote(seed: BundledDocument, index: Int, text: String) {
        #expect(seed.document.notes.dropFirst(index).first?.text == text)
    }

    /// The text of Lima's note with a mark.
    private func note(_ mark: String) throws -> String {
        try #require(BundledDocument.lima2013.document.notes.first { $0.mark == mark }).text
    }
}
