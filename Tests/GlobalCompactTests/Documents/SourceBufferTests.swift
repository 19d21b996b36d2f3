import GlobalCompact
import Testing

@Suite("The source of a document")
struct SourceBufferTests {
    @Test(
        "has the line ends of all systems",
        arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func endsLines(end: String) {
        #expect(DocumentReader.read("1. One.\(end)2. Two.").story == ["1 One.", "2 Two."])
    }

    @Test("keeps the letters and signs of other scripts")
    func keepsScripts() {
        let text = "Ελλάδα, Україна, 日本, العربية ends."
        #expect(DocumentReader.read("1. \(text)\n").story == ["1 \(text)"])
    }

    @Test("keeps its columns, which two spaces set apart, where other words stand one apart")
    func keepsColumns() {
        let document = DocumentReader.read(
            """
            1. One word stands one space behind the other.

            \u{C}A/68/190  Migration and development

            2. So does this one.
            """)
        #expect(
            document.story == [
                "1 One word stands one space behind the other.", "2 So does this one.",
            ])
    }

    @Test("has no columns where all words stand two spaces apart")
    func halvesSpaces() {
        let document = DocumentReader.read("1.  One  word  stands  apart.\n\n2.  So  do  these.\n")
        #expect(document.story == ["1 One word stands apart.", "2 So do these."])
    }

    @Test(
        "reads what two spaces part as words where more of them stand so, at its start too",
        arguments: [
            "1.  One  word  stands  apart.\n\n\u{C}A/68/190  Migration  report\n\n2.  So.\n",
            "  1.  One.\n\n\u{C}A/68/190  Migration report\n\n2.\nTwo.\n",
        ])
    func readsHalvedWords(source: String) {
        let document = DocumentReader.read(source)
        #expect(document.paragraphs.last?.sectionPath == ["A/68/190 Migration report"])
    }
}
