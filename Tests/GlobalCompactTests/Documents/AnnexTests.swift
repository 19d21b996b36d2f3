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

    @Test(
        "does not open with a sentence about annexes",
        arguments: ["Annex tables show growth.", "Annex to the letter ends so.", "Annexes"])
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
