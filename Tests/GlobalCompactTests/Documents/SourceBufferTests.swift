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
}
