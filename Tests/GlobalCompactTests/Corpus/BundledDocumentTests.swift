import Foundation
import Testing

@testable import GlobalCompact

@Suite("BundledDocument")
struct BundledDocumentTests {
    @Test("carries the files in seeds byte for byte", arguments: BundledDocument.all)
    func carriesSeeds(document: BundledDocument) throws {
        let file = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "seeds/\(document.fileName)")
        let bytes = try [UInt8](Data(contentsOf: file))
        #expect(Array(document.text.utf8) == bytes)
        #expect(document.reference.digest == SHA256.hexDigest(of: bytes))
    }

    @Test("lists the documents in order of date")
    func listsByDate() {
        #expect(BundledDocument.all == [.lima2013, .declaration2013, .review2024])
        #expect(
            BundledDocument.all.map { $0.reference.date?.description } == [
                "2013-05-23", "2013-10-03", "2024-03-11",
            ])
    }

    @Test(
        "has an identifier",
        arguments: [
            (BundledDocument.lima2013, "lima-2013"), (.declaration2013, "declaration-2013"),
            (.review2024, "review-2024"),
        ])
    func hasIdentifier(document: BundledDocument, identifier: String) {
        #expect(document.id == identifier)
        #expect(BundledDocument(rawValue: identifier) == document)
    }

    @Test("is made of no unknown identifier", arguments: ["", "compact-2018", "LIMA-2013"])
    func rejects(identifier: String) {
        #expect(BundledDocument(rawValue: identifier) == nil)
    }

    @Test(
        "is cited by its symbol or by short title and date",
        arguments: [
            (
                BundledDocument.lima2013, "Lima summary (23 May 2013)",
                "Résumé de Lima (23 mai 2013)"
            ),
            (.declaration2013, "A/RES/68/4", "A/RES/68/4"),
            (
                .review2024, "UNECE regional review (11 March 2024)",
                "Examen régional de la CEE (11 mars 2024)"
            ),
        ])
    func isCited(document: BundledDocument, english: String, french: String) {
        #expect(document.reference.spelled() == english)
        #expect(document.reference.spelled(in: .french) == french)
    }

    @Test(
        "prints the dates that its references give",
        arguments: [
            (BundledDocument.lima2013, "\n\nLima, 23 mai 2013"),
            (.declaration2013, "Résolution adoptée par l'Assemblée générale le 3 octobre 2013"),
            (.review2024, "\nGenève, 11 mars 2024"),
        ])
    func printsDate(document: BundledDocument, words: String) throws {
        #expect(document.text.contains(words))
        let date = try #require(document.reference.date)
        #expect(words.contains(date.spelled(in: .french)))
    }

    @Test("is read into a document with the same digest", arguments: BundledDocument.all)
    func isRead(document: BundledDocument) {
        #expect(document.document.digest == document.reference.digest)
        #expect(document.document.symbol == document.reference.symbol)
        #expect(!document.document.paragraphs.isEmpty)
    }

    @Test("anticipates the Compact until it was endorsed, and reviews it from then on")
    func knowsRole() throws {
        let endorsed = try #require(CalendarDate("2018-12-19"))
        for document in BundledDocument.all {
            let date = try #require(document.reference.date)
            #expect((document.reference.role == .anticipates) == (date < endorsed))
        }
    }

    @Test("is coded as its identifier")
    func isCodedAsIdentifier() throws {
        let data = try JSONEncoder().encode(BundledDocument.all)
        #expect(
            String(decoding: data, as: UTF8.self)
                == #"["lima-2013","declaration-2013","review-2024"]"#)
        #expect(
            try JSONDecoder().decode([BundledDocument].self, from: data) == BundledDocument.all)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([BundledDocument].self, from: Data(#"["x"]"#.utf8))
        }
    }
}
