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
