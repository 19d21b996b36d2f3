import GlobalCompact
import Testing

/// What a reader might take for furniture, headings or a masthead, and is text.
@Suite("Nothing of the text is lost")
struct NothingLostTests {
    // MARK: Headings

    @Test("a heading with nothing under it is a block, in its place")
    func keepsEmptyHeadings() {
        let document = DocumentReader.read(
            """
            # Report

            1. These States took part in the discussion:

            **Recommendation 1: Lower recruitment fees**

            **Recommendation 2: Regular pathways**

            Fees are lower where employers pay them.

            ## Annex

            Participants
            """)
        #expect(
            document.unnumbered.map(\.text) == [
                "Recommendation 1: Lower recruitment fees",
                "Fees are lower where employers pay them.", "Participants",
            ])
        #expect(
            document.unnumbered.map(\.sectionPath) == [
                [], ["Recommendation 2: Regular pathways"], ["Annex"],
            ])
        #expect(document.unnumbered.map(\.part) == [.body, .body, .annex])
        #expect(document.unnumbered.map(\.ordinal) == [1, 2, 1])
    }

    @Test("a heading in italics stands under one in bold")
    func nestsItalicsInBold() {
        let document = DocumentReader.read(
            "# Report\n\n1. So.\n\n**Findings**\n\n*Data*\n\n2. It is.\n\n*Fees*\n\n3. It ends.\n")
        #expect(
            document.paragraphs.map(\.sectionPath)
                == [[], ["Findings", "Data"], ["Findings", "Fees"]])
    }

    @Test("a labelled heading stands under one in bold, and over one in italics")
    func nestsLabelsInBold() {
        let document = DocumentReader.read(
            """
            # Report

            1. So.

            **Findings**

            Objective 13: Detention

            *Alternatives*

            2. It is.

            **Lessons**

            3. It ends.
            """)
        #expect(
            document.paragraphs.map(\.sectionPath)
                == [[], ["Findings", "Objective 13: Detention", "Alternatives"], ["Lessons"]])
    }

    @Test("a table under the title is text, where it tells nothing of the document")
    func keepsTablesUnderTheTitle() {
        let table = "| Corridor | Cost |\n| --- | --- |\n| Hong Kong | 5 |\n| Riga | 6 |"
        let document = DocumentReader.read("# Report of Maravia\n\n\(table)\n\n1. It ends.\n")
        #expect(document.passages.first?.text.contains("Corridor") == true)
    }

    @Test("a heading that holds others is no block")
    func nestsHeadings() {
        let document = DocumentReader.read("# Report\n\n## I. All\n\n### A. Part\n\n1. It ends.\n")
        #expect(document.unnumbered.isEmpty)
        #expect(document.paragraphs[0].sectionPath == ["I. All", "A. Part"])
    }

    @Test(
        "a plain line with a label and a number is a heading",
        arguments: [
            "Objective 20: Promote faster, safer and cheaper remittances", "Objectif 20 – Envois",
            "Objective 20", "Recommendation II. Lower the fees", "Priorité 3 : les filières",
        ])
    func findsLabelledHeadings(heading: String) {
        let text = "The price of a transfer fell to three per cent in the year that ended."
        let document = DocumentReader.read(
            "# Report\n\n\(text)\n\nObjective 2: Drivers\n\n2.1 Challenges\n\n\(text)\n\n\(heading)\n\n\(text)\n"
        )
        #expect(
            document.unnumbered.map(\.sectionPath) == [
                [], ["Objective 2: Drivers", "2.1 Challenges"], [heading],
            ])
    }

    @Test(
        "a line that only begins with a label is none",
        arguments: ["Objective 20 calls for lower fees", "Table 2: Migrants by country of origin"])
    func keepsLinesWithLabels(line: String) {
        let text = "The price of a transfer fell to three per cent."
        let document = DocumentReader.read(
            "# Report\n\n1. \(text)\n\n\(line) in the year.\n\n2. \(text)\n")
        #expect(document.passages.map(\.text) == [text, "\(line) in the year.", text])
    }

    // MARK: The masthead

    @Test(
        "the first section under a title keeps its heading and its text",
        arguments: ["Costs fell.", "Banks lowered their fees.", "Remittances became cheaper"],
        ["# Report", "**Report**\n\n# Report"])
    func keepsFirstSection(text: String, title: String) {
        let document = DocumentReader.read(
            "\(title)\n\n## Remittances\n\n\(text)\n\n## Data\n\nA survey was made.\n")
        #expect(document.title == "Report")
        #expect(document.unnumbered.map(\.text) == [text, "A survey was made."])
        #expect(document.unnumbered.map(\.sectionPath) == [["Remittances"], ["Data"]])
    }

    @Test("a table that comes first is text, one that holds the masthead is not")
    func keepsFirstTable() {
        let table = "| Objective | Measure |\n|---|---|\n| 20 | Fees are lower |\n| 3 | 4 |"
        let report = DocumentReader.read(
            "# Report\n\n## Measures\n\n\(table)\n\n## End\n\n1. It ends.\n")
        #expect(report.title == "Report")
        #expect(
            report.unnumbered.map(\.text) == [table.split(separator: "\n").joined(separator: " ")])
        #expect(report.unnumbered[0].sectionPath == ["Measures"])
        let masthead =
            "| United Nations | A/68/190 |\n|---|---|\n| General Assembly | Distr.: General |"
        let resolution = DocumentReader.read("\(masthead)\n\n# Report\n\n1. It ends.\n")
        #expect(resolution.symbol == DocumentSymbol("A/68/190"))
        #expect(resolution.passages.map(\.text) == ["It ends."])
    }

    @Test("where all could be a masthead, what stands under the title is text")
    func keepsLinesUnderTitle() {
        let statement = DocumentReader.read("# Statement\n\nMr. President,\n\nWe end detention!\n")
        #expect(statement.title == "Statement")
        #expect(statement.passages.map(\.text) == ["Mr. President,", "We end detention!"])
        let plain = DocumentReader.read(
            "Statement of Maravia\n\nFees are lower\n\nPathways are open\n")
        #expect(plain.title == "Statement of Maravia")
        #expect(plain.passages.map(\.text) == ["Fees are lower", "Pathways are open"])
    }

    @Test("a sentence alone is text, a line without a full stop is a title")
    func keepsSentenceAlone() {
        for sentence in [
            "Fees are lower.", "Les frais de transfert ont baissé de moitié en un an.",
        ] {
            let document = DocumentReader.read(sentence + "\n")
            #expect(document.title == nil)
            #expect(document.passages.map(\.text) == [sentence])
        }
        #expect(DocumentReader.read("Migration and development\n").passages.isEmpty)
        #expect(DocumentReader.read("# Fees are lower.\n").title == "Fees are lower.")
    }

    @Test("an objective is no title")
    func takesNoLabelForTitle() {
        let document = DocumentReader.read("Objective 13: Detention\n\nNo child was detained.\n")
        #expect(document.title == nil)
        #expect(document.unnumbered.map(\.sectionPath) == [["Objective 13: Detention"]])
    }

    @Test("a text in brackets under the heading of an annex is text, a remark is not")
    func keepsBrackets() {
        let text = "[The text of this annex was agreed by all States on 3 March 2025.]"
        let document = DocumentReader.read("# Report\n\n1. It ends.\n\n## Annex\n\n\(text)\n")
        #expect(document.unnumbered.map(\.text) == [text])
        let remark = DocumentReader.read(
            "# Report\n\n1. It ends.\n\n## Annex\n\n[Original: English]\n\n1. It goes on.\n")
        #expect(remark.unnumbered.isEmpty)
    }

    // MARK: Furniture

    @Test("rows of numbers are rows of a table")
    func keepsNumbers() {
        let markdown = "| 2020 | 1204 |\n| 2021 | 1533 |\n| 3/4 | 5 |\n| A/68/1 | 6 |"
        let rows = "Inflow    2020   2021\n2022      1204   1533\n45    46    47"
        for table in [markdown, rows] {
            let document = DocumentReader.read(
                "# Report\n\n1. See the table.\n\n\(table)\n\n2. It ends.\n")
            let cells = table.split { " |\n".contains($0) }
            let read = document.passages.flatMap { $0.text.split { " |".contains($0) } }
            #expect(Set(cells).isSubset(of: read), "\(document.passages.map(\.text))")
        }
    }

    @Test(
        "a symbol or page number inside a sentence is text",
        arguments: ["A/79/512", "(3/4)", "page 4", "p. 12"])
    func keepsBrokenSentences(line: String) {
        let document = DocumentReader.read(
            """
            Report of Maravia on its measures

            1.   The Government recalled what it had said in the report to the Forum, to wit
            \(line)
            and went on with the measures that it took for migrant workers and families.
            """)
        #expect(document.passages.map(\.text).joined().contains(" to wit \(line) and went on "))
    }

    @Test("page numbers that come back are none of the text, though they break sentences")
    func dropsPageNumbersThatComeBack() {
        let document = DocumentReader.read(
            """
            Report of Maravia on its measures

            1.   The Government recalled what it had said in the report to the Forum, to wit
            Page 4
            and went on with the measures that it took for migrant workers and families.

            2.   The Government took part in the Forum and in the discussions of its round
            Page 5
            tables, and went on with the measures that it had taken before that for women.
            """)
        #expect(document.passages.allSatisfy { !$0.text.contains("Page") })
        #expect(document.passages.map(\.text).joined().contains(" to wit and went on "))
    }

    @Test("a list of documents at the edge of a page is text, a lone symbol and title its head")
    func keepsListsOfDocuments() {
        let document = DocumentReader.read(
            """
            Report of the working group

            1.   The working group had before it the documents that are listed in the table.

            A/79/100     Report of the Secretary-General on remittances
            A/79/102     Letter from the Government of Maravia on smuggling

            24-18234                                            2/14
            \u{C}A/79/103     Report on return and reintegration
            A/79/104     Report on skills recognition and mobility

            24-18234                                            3/14
            \u{C}A/79/99      The work of the group

            2.   The working group closed its session on a Friday in the autumn of the year.
            """)
        let text = document.passages.map(\.text).joined(separator: " ")
        for number in [100, 102, 103, 104] { #expect(text.contains("A/79/\(number) ")) }
        #expect(!text.contains("The work of the group"))
    }

    @Test("what reports count at the tops of their pages is no running head")
    func keepsCountedHeadings() {
        let document = DocumentReader.read(
            """
            Rapport national

            Objectif 5

            1.   Des visas saisonniers sont délivrés aux travailleurs agricoles de la région.

            2/4
            \u{C}Objectif 6

            2.   Les agences de recrutement sont agréées et contrôlées par le Ministère.

            3/4
            \u{C}Objectif 20

            3.   Le coût des envois de fonds a baissé de moitié depuis l'année 2020.

            4/4
            """)
        #expect(
            document.paragraphs.map(\.sectionPath) == [
                ["Objectif 5"], ["Objectif 6"], ["Objectif 20"],
            ])
    }

    @Test("rows of figures are no contents, in the text or below contents with leaders")
    func keepsRowsOfFigures() {
        let rows =
            "Seasonal work ........ 120\nStudents ............. 340\nFamilies ............. 980"
        let permits = DocumentReader.read(
            "# Report\n\n1. These permits were issued:\n\n\(rows)\n\n2. Prices fell.\n")
        #expect(permits.unnumbered.map { $0.text.hasSuffix("980") } == [true])
        #expect(permits.paragraphs.map(\.sectionPath) == [[], []])
        let figures = DocumentReader.read(
            """
            Report of Maravia

            Contents

            I. Introduction ............ 2
            II. Remittances ............ 3

            Key figures

            Remittances, in millions     345
            Migrants detained            120

            1. Prices fell.
            """)
        #expect(
            figures.unnumbered.map(\.text)
                == ["Remittances, in millions 345 Migrants detained 120"])
        #expect(figures.paragraphs.map(\.sectionPath) == [["Key figures"]])
    }

    @Test("what comes back on page after page is a running head, what comes back elsewhere is not")
    func findsRunningHeads() {
        func report(_ head: (Int) -> String, besides: String = "") -> Document {
            let pages = (1...5).map {
                "\(head($0))\n\n\($0).   The cost of remittances fell again in the year of the report.\n\(besides)"
            }
            return DocumentReader.read(
                "# Report of Maravia\n\n" + pages.joined(separator: "\n\u{C}"))
        }
        #expect(
            report { "Review of Maravia  \($0)" }.paragraphs.allSatisfy { $0.sectionPath.isEmpty })
        #expect(
            report { _ in "Review of Maravia" }.paragraphs.allSatisfy { $0.sectionPath.isEmpty })
        let chapters = report(
            { _ in "Recommendations" }, besides: "\nRecommendations\n\nFees must fall.\n")
        #expect(
            chapters.paragraphs.dropFirst().allSatisfy { $0.sectionPath == ["Recommendations"] })
    }

    // MARK: Numbers

    @Test("numbers after a gap of any width stay numbers, and the gap is told")
    func keepsNumbersAfterGap() {
        let document = DocumentReader.read(
            "1. One ends.\n\n2. Two ends.\n\n12. It is late.\n\n13. It ends.\n")
        #expect(document.paragraphs.map(\.number) == ["1", "2", "12", "13"])
        #expect(
            document.diagnostics == [
                Diagnostic(line: 5, message: "paragraph 12 follows where 3 was expected")
            ])
    }

    @Test("the number at the end of a wrapped citation opens no note")
    func keepsNoteWhole() {
        let document = DocumentReader.read(
            """
            1.   Maravia ratified the Convention.1 It opened consulates in three ports.2

            __________
            1  See A/79/12, para.
               14.
            2  Ministry of Foreign Affairs, 2024.
            """)
        #expect(
            document.notes.map(\.text) == [
                "See A/79/12, para. 14.", "Ministry of Foreign Affairs, 2024.",
            ])
    }

    @Test("a note whose call is glued to a year opens the notes all the same")
    func keepsNotesAfterGluedCall() {
        let document = DocumentReader.read(
            """
            # Report of Maravia

            1. It was adopted in 20181.

            2. The coast guard was trained.2

            3. Consulates opened.3

            _______________
            1 Resolution 73/195.
            2 Coast guard act, 2020.
            3 Consular act, 2021.
            """)
        #expect(document.notes.map(\.mark) == ["1", "2", "3"])
        #expect(document.paragraphs[1].text == "The coast guard was trained.")
        #expect(
            document.diagnostics == [Diagnostic(line: 10, message: "no text calls note 1")])
    }

    @Test("the marks of notes may stand on lines of their own, with no blank line between")
    func findsMarksOnTheirOwnLines() {
        let document = DocumentReader.read(
            """
            1.   The coast guard was trained for rescue.1 Consulates opened in three ports.2

            _______________
                1
                    Coast guard act, 2020.
                2
                    Consular act, 2021.
            """)
        #expect(document.notes.map(\.text) == ["Coast guard act, 2020.", "Consular act, 2021."])
        #expect(document.notes.allSatisfy { $0.calledBy != nil })
    }

    @Test("what ends a sentence with a stop is no page number")
    func keepsEndsOfSentences() {
        let document = DocumentReader.read(
            """
            1. The fees fell, as the World Bank says in its brief on the cost of remittances,
            p. 12.

            2. It ends.
            """)
        #expect(document.paragraphs[0].text.hasSuffix("remittances, p. 12."))
    }

    @Test("the first heading under a title is one where another stands below it, or text")
    func keepsFirstHeadings() {
        let nested = DocumentReader.read("# Report\n\n## Findings\n\n### Data\n\n1. It ends.\n")
        #expect(nested.passages.map(\.sectionPath) == [["Findings", "Data"]])
        let dated = DocumentReader.read(
            "# Report\n\n## Geneva\n\n11 March 2024\n\n1. It ends.\n\n## Findings\n\n2. So.\n")
        #expect(dated.passages.map(\.sectionPath) == [[], ["Findings"]])
    }

    @Test("a sentence in brackets at the start is text")
    func keepsBracketsAtTheStart() {
        let sentence = "[Draft on remittances and detention, which shall be kept.]"
        let document = DocumentReader.read("# Report\n\n\(sentence)\n\n1. It ends.\n")
        #expect(document.passages.map(\.text) == [sentence, "It ends."])
    }
}
