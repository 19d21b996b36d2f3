import Testing

@testable import GlobalCompact

@Suite("Diagnostics of notes")
struct NoteDiagnosticTests {
    @Test(
        "names the line of the paragraph that calls a missing note, though its number comes again")
    func namesTheLineOfTheCall() {
        let document = DocumentReader.read(
            """
            # Report

            ## First chapter

            1. The first paragraph calls a note.<sup>7</sup>

            2. The second paragraph calls none of the notes.

            ## Second chapter

            1. The numbers start again, and nothing is called here.

            2. Nor is anything called in the last paragraph of all.
            """)
        #expect(document.paragraphs.map(\.number) == ["1", "2", "1", "2"])
        #expect(
            document.diagnostics == [
                Diagnostic(line: 5, message: "the text calls note 7, which is not printed"),
                Diagnostic(
                    line: 11,
                    message: "paragraphs are numbered from 1 again: "
                        + "citations do not tell which of two is meant"),
            ])
    }

    @Test("names each note that is called and not printed")
    func namesEachMissingNote() {
        let document = DocumentReader.read(
            "# Report\n\n1. Fees fell.<sup>1</sup>\n\n2. Pathways opened.<sup>2</sup>\n")
        #expect(
            document.diagnostics == [
                Diagnostic(line: 3, message: "the text calls note 1, which is not printed"),
                Diagnostic(line: 5, message: "the text calls note 2, which is not printed"),
            ])
    }
}
