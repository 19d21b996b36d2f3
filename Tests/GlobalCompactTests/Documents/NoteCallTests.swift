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

    @Test("by stars make no notes of a list whose items begin with stars")
    func leaveLists() {
        let document = DocumentReader.read(
            """
            # Report*

            Words on the whole report.

            * Banks lowered the cost
              of remittances.

            * Fees are forbidden.

            A paragraph stands between.

            * Submitted late.
            """)
        #expect(
            document.unnumbered.map(\.text) == [
                "Words on the whole report.", "Banks lowered the cost of remittances.",
                "Fees are forbidden.", "A paragraph stands between.",
            ])
        #expect(document.notes.map(\.text) == ["Submitted late."])
        #expect(document.notes.map(\.calledBy) == [.frontMatter])
    }

    @Test(
        "are no numbers that belong to the word before",
        arguments: ["objective 2", "articles 2", "sessions 2", "a rise of 2"])
    func leaveNumbers(words: String) {
        let document = DocumentReader.read(
            """
            1. It began.1

            2. Prices were published in 20222 and later.

            3. There was \(words), and little else.

            __________
            1 See the annex.
            2 Annual report.
            """)
        #expect(document.paragraphs[2].text == "There was \(words), and little else.")
        #expect(document.notes.map(\.calledBy) == [.paragraph(number: "1"), nil])
    }

    @Test("call notes that go on below the rule of the next page")
    func reachOverPages() {
        let document = DocumentReader.read(
            """
            1. Prices fell.1

            __________
            1 Ministry of Finance, written with the
            \u{C}2. Consulates advise.2

            __________
            central bank of Maravia.
            2 See annex II.
            """)
        #expect(document.paragraphs.map(\.text) == ["Prices fell.", "Consulates advise."])
        #expect(document.unnumbered.isEmpty)
        #expect(
            document.notes.map(\.text) == [
                "Ministry of Finance, written with the central bank of Maravia.", "See annex II.",
            ])
    }
}
