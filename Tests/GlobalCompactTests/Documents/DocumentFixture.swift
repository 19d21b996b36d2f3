import Foundation

@testable import GlobalCompact

/// A document in `Fixtures/Documents` with what a reader should make of it.
struct DocumentFixture {
    /// The name of the file, with its extension.
    let fileName: String
    /// The file's bytes.
    let bytes: [UInt8]
    /// The document as the file of the same name in JSON has it, without source lines.
    let expected: Document

    /// Reads the file of a name and its JSON.
    init(fileName: String) throws {
        self.fileName = fileName
        let file = DocumentFixture.folder.appending(path: fileName)
        bytes = try [UInt8](Data(contentsOf: file))
        let json = try Data(
            contentsOf: file.deletingPathExtension().appendingPathExtension("json"))
        expected = try JSONDecoder().decode(ExpectedDocument.self, from: json).document
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Documents")

    /// The names of all documents, in order.
    static let fileNames: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: folder.path(percentEncoded: false))
        return (names ?? []).filter { !$0.hasSuffix(".json") }.sorted()
    }()
}

/// The JSON of a document, as the example program `read-document` prints it.
private struct ExpectedDocument: Decodable {
    var symbol: DocumentSymbol?
    var title: String?
    var language: Language?
    var date: CalendarDate?
    var paragraphs: [ExpectedParagraph]
    var unnumbered: [ExpectedBlock]
    var footnotes: [ExpectedNote]

    struct ExpectedParagraph: Decodable {
        var number: String
        var part: Part
        var section_path: [String]
        var text: String
        var subparagraphs: [Paragraph.Item]
    }

    struct ExpectedBlock: Decodable {
        var part: Part
        var section_path: [String]
        var text: String
    }

    struct ExpectedNote: Decodable {
        var mark: String
        var text: String
    }

    var document: Document {
        Document(
            symbol: symbol, title: title, language: language, date: date,
            paragraphs: paragraphs.map {
                Paragraph(
                    number: $0.number, part: $0.part, sectionPath: $0.section_path, text: $0.text,
                    items: $0.subparagraphs, lines: 1...1)
            },
            unnumbered: unnumbered.map {
                Block(
                    part: $0.part, sectionPath: $0.section_path, ordinal: 1, text: $0.text,
                    lines: 1...1)
            },
            notes: footnotes.map { Note(mark: $0.mark, text: $0.text, lines: 1...1) })
    }
}
