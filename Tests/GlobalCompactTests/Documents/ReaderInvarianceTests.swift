import Testing

@testable import GlobalCompact

@Suite("A source that is coded otherwise")
struct ReaderInvarianceTests {
    /// The texts that are changed: the seeds and the Markdown among the fixtures.
    private static let fileNames =
        BundledDocument.all.map(\.fileName)
        + DocumentFixture.fileNames.filter { $0.hasSuffix(".md") }

    private static func text(_ fileName: String) throws -> String {
        if let seed = BundledDocument.all.first(where: { $0.fileName == fileName }) {
            return seed.text
        }
        return String(decoding: try DocumentFixture(fileName: fileName).bytes, as: UTF8.self)
    }

    @Test("is read as before", arguments: fileNames)
    func isReadAsBefore(fileName: String) throws {
        let text = try ReaderInvarianceTests.text(fileName)
        let original = DocumentReader.read(text)
        for change in SourceChange.allCases {
            let document = DocumentReader.read(change.applied(to: text))
            let differences = facts(original, change).differences(in: facts(document, change))
                .map { "\($0.key): \($0.value)" }.sorted()
            #expect(differences == [], "\(change)")
        }
    }

    @Test("keeps its paragraphs if a note comes between any two lines", arguments: fileNames)
    func keepsParagraphs(fileName: String) throws {
        let text = try ReaderInvarianceTests.text(fileName).replacing("\r\n", with: "\n")
        let original = DocumentReader.read(text)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Of a paragraph without a stop at its end nobody can tell whether it goes on below a note.
        for paragraph in original.paragraphs.dropFirst(2)
        where ".;:?".contains(paragraph.text.last ?? " ") {
            var changed = lines
            changed.insert(
                contentsOf: ["", "<sup>99</sup> An extra note.", ""], at: paragraph.lines.upperBound
            )
            let document = DocumentReader.read(changed.joined(separator: "\n"))
            #expect(document.paragraphs.map(\.text) == original.paragraphs.map(\.text))
            #expect(document.notes.count == original.notes.count + 1)
            #expect(document.notes.contains { $0.mark == "99" && $0.calledBy == nil })
        }
    }

    @Test("is another source, whatever the change and the seed", arguments: BundledDocument.all)
    func isAnotherSource(seed: BundledDocument) {
        for change in SourceChange.allCases {
            #expect(!change.applied(to: seed.text).utf8.elementsEqual(seed.text.utf8), "\(change)")
        }
    }

    /// The facts of a document, as they would be without a change.
    private func facts(_ document: Document, _ change: SourceChange) -> DocumentFacts {
        DocumentFacts(document, withSource: change.keepsLines, written: change.undone)
    }
}
