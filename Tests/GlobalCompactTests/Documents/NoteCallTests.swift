import GlobalCompact
import Testing

@Suite("Calls of notes")
struct NoteCallTests {
    @Test("in a heading are taken out of it, and found in no paragraph")
    func inHeadings() {
        let document = DocumentReader.read(
            """
            # Report of Maravia

            ## Findings1

            1. Fees fell.

            ## Data

            2. Pathways opened.2

            _______________
            1 As of May.
            2 As of June.
            """)
        #expect(document.paragraphs.map(\.sectionPath) == [["Findings"], ["Data"]])
        #expect(
            document.notes.map(\.calledBy) == [.frontMatter, .paragraph(number: "2")])
        #expect(document.diagnostics.isEmpty)
    }

    @Test("may be stars, in the first line of a text too", arguments: ["", "# Report\n\n"])
    func areStars(title: String) {
        let document = DocumentReader.read(
            "\(title)1. Fees fell.*\n\n2. Pathways opened.\n\n* As of May.\n")
        #expect(document.notes.map(\.mark) == ["*"])
        #expect(document.notes.map(\.text) == ["As of May."])
        #expect(document.notes.map(\.calledBy) == [.paragraph(number: "1")])
    }
}
