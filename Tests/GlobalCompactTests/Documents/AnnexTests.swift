import GlobalCompact
import Testing

@Suite("An annex")
struct AnnexTests {
    @Test(
        "opens with its word, in the languages that documents come in",
        arguments: [
            "Annexe", "Annex", "Appendice", "Appendix", "Enclosure", "Anexo", "Annex I",
            "Annex to the letter", "Annexe à la lettre", "Annexe au rapport",
            "Annexe de la lettre", "Annexe du rapport",
        ])
    func opens(heading: String) {
        let document = DocumentReader.read("1. It ends.\n\n\(heading)\n\n1. It begins.\n")
        #expect(document.story == ["1 It ends.", "annex-1 \(heading): It begins."])
    }

    @Test("opens with the first line of a text")
    func opensFirst() {
        let document = DocumentReader.read(
            "Annex I\n\nStatement\n\n1. We ask.\n\nAnnex II\n\n1. We ask again.\n")
        #expect(
            document.paragraphs.map(\.part.rawValue) == ["annex-I", "annex-II"])
    }

    @Test(
        "does not open with a sentence about annexes",
        arguments: [
            "Annex tables show growth.", "Annex to the letter ends so.", "Annexes", "Annex TABLES",
            "Annex I contains tables that show what States told the secretariat of migrants and of "
                + "their families in each region and in every year of the decade",
        ])
    func staysClosed(sentence: String) {
        let document = DocumentReader.read("1. It ends.\n\n\(sentence)\n\n2. It goes on.\n")
        #expect(document.passages.allSatisfy { $0.locator.part == .body })
        #expect(document.paragraphs.map(\.number) == ["1", "2"])
    }

    @Test(
        "has a title in the short line under its heading",
        arguments: ["State of play", "État des lieux"])
    func hasTitle(title: String) {
        let document = DocumentReader.read(
            "1. It ends.\n\nAnnex\n\n\(title)\n\nThe text of the annex ends.\n")
        #expect(document.unnumbered.map(\.sectionPath) == [["Annex", title]])
    }

    @Test("opens with any word behind it where it is set apart", arguments: ["## ", "**"])
    func opensSetApart(sign: String) {
        let end = sign == "**" ? sign : ""
        let document = DocumentReader.read(
            "1. It ends.\n\n\(sign)Annex TABLES\(end)\n\n1. It begins.\n")
        #expect(document.story == ["1 It ends.", "annex-1 Annex TABLES: It begins."])
    }

    @Test("is counted in Roman numerals up to the hundredth")
    func isCountedOn() {
        let document = DocumentReader.read(
            String(repeating: "# Annex\n\n1. It begins.\n\n", count: 100))
        let parts = document.passages.map(\.locator.part)
        #expect(parts.suffix(2) == [.annex("XCIX"), .annex("100")])
    }

    @Test("is counted where several bear no mark")
    func isCounted() {
        let document = DocumentReader.read(
            "1. It ends.\n\nAnnex\n\n1. It begins.\n\nAnnex\n\n1. It begins anew.\n")
        #expect(
            document.story == [
                "1 It ends.", "annex-I-1 Annex: It begins.", "annex-II-1 Annex: It begins anew.",
            ])
    }
}
