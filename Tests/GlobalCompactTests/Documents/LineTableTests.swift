import GlobalCompact
import Testing

@Suite("LineTable")
struct LineTableTests {
    /// A document of four pages that begin with the same lines.
    private func pages(_ lines: String...) -> Document {
        let head = lines.joined(separator: "\n")
        return DocumentReader.read(
            (1...4).map { "\u{C}\(head)\n\n\($0). Text of it ends here.\n\n" }.joined())
    }

    @Test("leaves out the head that pages begin with, of one line or two")
    func leavesOutHeads() {
        for document in [
            pages("Migration report"), pages("United States of Ruritania", "Migration report"),
        ] {
            #expect(document.story == (1...4).map { "\($0) Text of it ends here." })
            #expect(document.titleText.isEmpty)
        }
    }

    @Test("keeps what comes again under the head of each page")
    func keepsOtherLines() {
        let document = pages("United States of Ruritania", "Migration report", "", "Findings")
        #expect(document.title == "Findings")
    }

    @Test("takes a year alone on a line for part of the sentence, and a small number for a page")
    func keepsYears() {
        for year in ["The report of\n2013\nends.", "The report ends in\n2013"] {
            let text = year.split(separator: "\n").joined(separator: " ")
            #expect(DocumentReader.read("1. \(year)\n\n2. More.\n").story.first == "1 \(text)")
        }
        #expect(
            DocumentReader.read("1. It ends.\n12\n\n2. More.\n").story == ["1 It ends.", "2 More."])
    }

    @Test("reads on over the end of a short line, in a document of short lines")
    func readsShortLines() {
        #expect(
            DocumentReader.read("1. Peace\nJustice\n2. Work\n").story == [
                "1 Peace Justice", "2 Work",
            ])
    }
}
