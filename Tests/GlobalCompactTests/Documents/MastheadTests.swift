import GlobalCompact
import Testing

@Suite("Masthead")
struct MastheadTests {
    @Test("takes the highest heading before the text for the title")
    func prefersHighestHeading() {
        let document = DocumentReader.read(
            "## Report on this\n\n# Report on all\n\n### Third heading\n\n1. It ends.\n")
        #expect(document.title == "Report on all")
        #expect(document.paragraphs[0].sectionPath == ["Third heading"])
    }

    @Test("takes the first of two headings of one level")
    func prefersFirstHeading() {
        let document = DocumentReader.read("# Report on this\n\n# Another one\n\n1. It ends.\n")
        #expect(document.title == "Report on this")
    }

    @Test("takes a long line with a full stop for the first sentence of the text")
    func endsAtSentence() {
        let line = "This is a line of more than forty letters, and it ends"
        let sentence = DocumentReader.read("Report of the group\n\n\(line).\n\n1. It ends.\n")
        #expect(sentence.title == "Report of the group")
        #expect(sentence.unnumbered.map(\.text) == ["\(line)."])
        let title = DocumentReader.read("Report of the group\n\n\(line);\n\n1. It ends.\n")
        #expect(title.title == "\(line);")
        #expect(title.unnumbered.isEmpty)
    }

    @Test(
        "takes a short sentence under a title for text",
        arguments: ["# Report of the group", "**Report of the group**", "Report of the group"],
        ["Money is sent.", "La traite des personnes recule."])
    func keepsShortSentences(title: String, sentence: String) {
        let document = DocumentReader.read("\(title)\n\n\(sentence)\n\n1. It ends.\n")
        #expect(document.title == "Report of the group")
        #expect(document.passages.map(\.text) == [sentence, "It ends."])
    }

    @Test(
        "takes no metadata under a title for text",
        arguments: [
            "Distr.: General.", "New York, 3 May 2022.", "Original: English.", "By Ann.",
            "Note by the Secretariat.",
        ])
    func passesOverMetadata(line: String) {
        let document = DocumentReader.read("# Report of the group\n\n\(line)\n\n1. It ends.\n")
        #expect(document.passages.map(\.text) == ["It ends."])
    }

    @Test("takes a long sentence at the start for text, though nothing stands above it")
    func takesSentenceForText() {
        let sentence =
            "The Secretary-General submits this report, which tells of what States did for migrants "
            + "in the year that ended."
        let document = DocumentReader.read("\(sentence)\n\n1. It ends.\n")
        #expect(document.title == nil)
        #expect(document.passages.map(\.text) == [sentence, "It ends."])
    }

    @Test("takes three thousand letters at the start for text")
    func takesLongBlockForText() {
        let words = String(repeating: "migrants and their families ", count: 120)
        let document = DocumentReader.read("\(words)\n\n1. It ends.\n")
        #expect(document.title == nil)
        #expect(document.passages.count == 2)
    }

    @Test("takes the highest of headings for the title, though no text follows them")
    func readsHeadingsAlone() {
        #expect(DocumentReader.read("# Report\n\n## Findings\n").title == "Report")
    }

    @Test("takes emphasis over two lines for one title, though one of them alone would be none")
    func joinsEmphasis() {
        for title in ["Report of the\nSecretary-General", "Work of the\nCommittee"] {
            let document = DocumentReader.read("*\(title)*\n\n1. It ends.\n")
            #expect(document.title == title.split(separator: "\n").joined(separator: " "))
            #expect(document.diagnostics.isEmpty)
        }
    }

    @Test("parts the symbol from the title beside it", arguments: ["  ", " | "])
    func partsSymbol(gap: String) {
        let bar = gap == "  " ? "" : "|"
        let document = DocumentReader.read(
            "\(bar) A/68/190\(gap)Migration report \(bar)\n\n1. It ends.\n")
        #expect(document.symbol == DocumentSymbol("A/68/190"))
        #expect(document.title == "Migration report")
    }

    @Test(
        "takes the name of a committee and the words of an agenda item for no title",
        arguments: [
            "Second Committee", "Economic Commission for Europe",
            "Agenda item 21\nPromotion of human rights",
        ])
    func passesOverBodies(line: String) {
        #expect(DocumentReader.read("\(line)\n\n1. It ends.\n").title == nil)
    }

    @Test("keeps the first agenda item, which stands before the title")
    func keepsAgendaItem() {
        let document = DocumentReader.read(
            "Agenda item 5\n\nReport\n\nItem 21 (b)\n\n1. It ends.\n")
        #expect(document.agendaItem == "Agenda item 5")
        #expect(document.title == "Report")
    }

    @Test("takes what is wholly in brackets for no title")
    func passesByBrackets() {
        #expect(DocumentReader.read("[Original: English]\n\n1. It ends.\n").title == nil)
        #expect(DocumentReader.read("Report [part]\n\n1. It ends.\n").title == "Report [part]")
        #expect(DocumentReader.read("[First] report\n\n1. It ends.\n").title == "[First] report")
    }
}
