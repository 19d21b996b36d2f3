import GlobalCompact
import Testing

@Suite("BlockAssembler")
struct BlockAssemblerTests {
    @Test("reads the line that a page begins with")
    func readsFirstLineOfPage() {
        let document = DocumentReader.read("1. One ends.\n\u{C}2. Two ends.\n\u{C}3. Three ends.\n")
        #expect(document.story == ["1 One ends.", "2 Two ends.", "3 Three ends."])
    }

    @Test("takes the number at a page's end for that of the page, and not of a note overleaf")
    func dropsPageNumber() {
        let document = DocumentReader.read("1. One ends.1\n\n___\n\n1\n\n\u{C}2. Two ends.\n")
        #expect(document.paragraphs.map(\.number) == ["1", "2"])
        #expect(document.notes.isEmpty)
    }

    @Test("tells where a letter is left out")
    func missesALetter() {
        let document = DocumentReader.read("1. The list:\n\n(a) one;\n\n(b) two;\n\n(e) five.\n")
        #expect(document.paragraphs.map { $0.items.map(\.letter) } == [["a", "b", "e"]])
        #expect(
            document.diagnostics == [
                Diagnostic(line: 7, message: "item (e) follows where (c) was expected")
            ])
    }

    @Test(
        "begins an item after one that ends with a link",
        arguments: [",", " and", " or", " et", " ou"])
    func beginsItemAfterLink(link: String) {
        let document = DocumentReader.read(
            """
            1. The parties to the agreement met in the capital to discuss the
            many matters that had been left open at the earlier meetings and:
            (a) the matters that had been left open at the earlier ones of it\(link)
            (b) all the other matters that anybody had brought up in the session.

            2. The parties to the agreement met in the capital to discuss the
            many matters that had been left open at the earlier meetings too.
            """)
        #expect(document.paragraphs.map { $0.items.map(\.letter) } == [["a", "b"], []])
    }

    @Test("takes (i) after (h) for a numeral where (ii) follows, and for a letter where (j) does")
    func tellsLettersFromNumerals() {
        let letters = "abcdefgh".map { "(\($0)) item;\n" }.joined()
        let numerals = DocumentReader.read("1. The list:\n\n\(letters)(i) one;\n(ii) two.\n")
        #expect(numerals.paragraphs[0].items.map(\.letter).joined() == "abcdefgh")
        let more = DocumentReader.read("1. The list:\n\n\(letters)(i) one;\n(j) two.\n")
        #expect(more.paragraphs[0].items.map(\.letter).joined() == "abcdefghij")
    }

    @Test("takes a number alone on a line, over words set apart, for the mark of their note")
    func readsLoneMarks() {
        let document = DocumentReader.read(
            "1. One ends.1\n\n2. Two ends.\n\n1\n\nSee the other one.\n\n3. Three ends.\n")
        #expect(document.notes.map { "\($0.mark) \($0.text)" } == ["1 See the other one."])
        #expect(document.story == ["1 One ends.", "2 Two ends.", "3 Three ends."])
    }

    @Test("takes neither a nought nor a lowered digit for the mark of a note")
    func readsNoOtherMarks() {
        let nought = DocumentReader.read("1. One0 ends.\n\n0 See there.\n")
        #expect(nought.notes.isEmpty && nought.passages.count == 2)
        for lowered in ["<sub>1</sub>", "<sub>1</sup>"] {
            let document = DocumentReader.read(
                "1. One ends.<sup>1</sup>\n\n\(lowered) See there.\n")
            #expect(document.notes.isEmpty && document.passages.count == 2)
        }
    }

    @Test("counts the first of two paragraphs that bear the number that is due")
    func countsTheFirst() {
        let document = DocumentReader.read(
            "1. One ends.\n\n2. Two ends.\n\n2. Two again.\n\n3. Three ends.\n")
        #expect(document.paragraphs.map(\.text) == ["One ends.", "Two ends.", "Three ends."])
    }

    @Test("reads a raised ordinal that begins a line as part of its sentence")
    func readsRaisedOrdinals() {
        let document = DocumentReader.read("1. The 21\n<sup>e</sup> session ends.\n\n2. It ends.\n")
        #expect(document.story == ["1 The 21 e session ends.", "2 It ends."])
        #expect(document.notes.isEmpty)
    }

    @Test("knows items by the comma or the link before them, though no gap parts them")
    func readsTightItems() {
        let document = DocumentReader.read(
            "1. States agree on:\n(a) data,\n(b) children, and\n(c) work.\n\n2. It ends.\n")
        #expect(document.paragraphs[0].items.map(\.text) == ["data,", "children, and", "work."])
    }

    @Test("takes the end of emphasis around a numbered line or item for no call of a note")
    func closesEmphasisAroundNumbers() {
        let document = DocumentReader.read(
            "1. One ends.\n\n**2. Two ends:**\n\n*(a) an item;*\n\n3. Three ends.*\n\n* A note.\n"
        )
        #expect(document.story.prefix(2) == ["1 One ends.", "2 Two ends:"])
        #expect(document.paragraphs.map { $0.items.map(\.text) } == [[], ["an item;"], []])
        #expect(document.paragraphs.last?.text == "Three ends.")
        #expect(document.notes.map(\.text) == ["A note."])
        #expect(document.diagnostics.isEmpty)
    }

    @Test("takes a numbered line in bold for a paragraph if it ends a sentence")
    func readsBoldParagraphs() {
        let document = DocumentReader.read(
            "1. One ends.\n\n**2. Two ends.**\n\n3. Three ends.\n\n**4. Heading**\n\n4. Four ends.\n"
        )
        #expect(
            document.story == [
                "1 One ends.", "2 Two ends.", "3 Three ends.", "4 4. Heading: Four ends.",
            ])
    }

    @Test("leaves a list in the paragraph after which the numbers go on")
    func leavesLists() {
        let document = DocumentReader.read(
            "1. One ends.\n\n2. Two:\n\n1. first;\n\n2. second;\n\n3. Three ends.\n\n4. Four ends.\n"
        )
        #expect(document.paragraphs.map(\.number) == ["1", "2", "3", "4"])
    }

    @Test("goes on over small numerals with a paragraph that has not ended")
    func joinsNumerals() {
        let document = DocumentReader.read(
            "1. States act on\n\n(i) Data,\n\n(ii) Work.\n\n2. It ends.\n")
        #expect(document.story == ["1 States act on (i) Data, (ii) Work.", "2 It ends."])
    }

    @Test("takes no short numbered line for a heading over an entry of a list or a note")
    func findsNoHeadingOverLists() {
        let prose = "Some prose without a number follows the line here, and is long enough."
        for mark in ["-", "•", "<sup>1</sup>"] {
            let document = DocumentReader.read("Report\n\n1. Introduction\n\n\(mark) \(prose)\n")
            #expect(document.paragraphs.map(\.number) == ["1"])
            #expect(document.title == "Report")
        }
    }

    @Test("takes the star that ends emphasis over two lines for no call of a note")
    func readsLongEmphasis() {
        let document = DocumentReader.read(
            "1. It is *set over\ntwo lines.*\n\n* An entry.\n\n2. It ends.\n")
        #expect(document.notes.isEmpty && document.diagnostics.isEmpty)
        #expect(document.paragraphs.map(\.number) == ["1", "2"])
    }

    @Test("reads an entry of a list behind any dot or dash", arguments: ["-", "•", "·", "–", "*"])
    func readsBullets(mark: String) {
        let document = DocumentReader.read(
            "1. The list:\n\n\(mark) one;\n\n\(mark) two.\n\n2. It ends.\n")
        #expect(document.story == ["1 The list: one; two.", "2 It ends."])
    }

    @Test("takes short numbered lines for headings where prose without a number follows them")
    func findsNumberedHeadings() {
        let prose = "prose without a number follows the heading here, and is long enough."
        let document = DocumentReader.read(
            "Report\n\n1. Introduction\n\nSome \(prose)\n\n2. Conclusion\n\nMore \(prose)\n")
        #expect(document.paragraphs.isEmpty)
        #expect(document.unnumbered.last?.sectionPath == ["2. Conclusion"])
    }

    @Test("ends a line that only begins in bold where it ends")
    func endsLinesThatBeginInBold() {
        let document = DocumentReader.read(
            "1. One ends.\n\n**Note** on the data\n2. Two ends.\n")
        #expect(document.story == ["1 One ends.", "2 Note on the data: Two ends."])
    }

    @Test("lets the entries of a list go on with the paragraph that announced them")
    func joinsBullets() {
        let document = DocumentReader.read("1. The list:\n\n- one;\n\n- two.\n\n2. It ends.\n")
        #expect(document.story == ["1 The list: one; two.", "2 It ends."])
    }
}
