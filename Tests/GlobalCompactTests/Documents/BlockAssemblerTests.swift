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
        let lowered = DocumentReader.read(
            "1. One ends.<sup>1</sup>\n\n<sub>1</sub> See there.\n")
        #expect(lowered.notes.isEmpty && lowered.passages.count == 2)
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
