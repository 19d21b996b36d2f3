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
    }
}
