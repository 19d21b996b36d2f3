import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("MarkdownReviewDraft")
struct MarkdownReviewDraftTests {
    private func page(
        _ text: String, language: Language? = nil, title: String? = nil, _ levels: [Mapping] = []
    ) -> String {
        let report = DocumentReader.read(text)
        let reference = DocumentReference(report, title: title)
        let crosswalk =
            levels.isEmpty
            ? MappingEngine().crosswalk(of: report, as: reference)
            : Crosswalk(origin: .curated(version: "7"), mappings: levels)
        let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
        return MarkdownReviewDraft(draft, language: language).text
    }

    private func lines(_ page: String, beginning start: String) -> [String] {
        page.split(separator: "\n").map(String.init).filter { $0.hasPrefix(start) }
    }

    @Test("has a heading for each round table and objective, in order")
    func hasHeadings() {
        let page = page("# Report\n\n1. The migrants rest.\n", language: .english)
        #expect(lines(page, beginning: "# ") == ["# Review draft: Report"])
        #expect(
            lines(page, beginning: "## Round") == (1...4).map { "## Round table \($0)" })
        #expect(
            lines(page, beginning: "### ")
                == RoundTable.allCases.flatMap(\.objectives).map {
                    "### Objective \($0.number): \(MarkdownText.escaped($0.title()))"
                })
    }

    @Test("says which objectives are without passage, and leaves room to write")
    func saysWhatIsMissing() {
        let text = "1. The weather was fine.\n"
        let none = Mapping(
            subject: Citation(
                document: DocumentReference(DocumentReader.read(text)),
                locator: .paragraph(number: "1")), objective: nil, relation: .unrelated,
            level: .noneFound, origin: .curated(version: "7"))
        let page = page(text, language: .english, [none])
        #expect(lines(page, beginning: "**No passage found; to be completed.**").count == 23)
        #expect(lines(page, beginning: "> *To be written").count == 23)
        #expect(page.contains("- para. 1: The weather was fine."))
        let label = ReviewDraftWords(language: .english).withoutObjective
        #expect(page.contains("\n## \(label.heading)\n\n\(label.note)\n\n- "))
        #expect(page.contains("| 20. Remittances | 3 | – | none found | – |"))
    }

    @Test("says of nothing read that nothing was reviewed")
    func saysNothingWasReviewed() {
        let page = page("", language: .english)
        #expect(!page.contains("No passage found; to be completed"))
        #expect(lines(page, beginning: "**Not yet reviewed.**").count == 23)
        #expect(page.contains("| 20. Remittances | 3 | – | not yet reviewed | – |"))
    }

    @Test("quotes the sentence with its words in bold, and the principles named")
    func quotesSentences() {
        let page = page("1. Rain fell. Objective 20 rests on human rights.\n", language: .english)
        #expect(page.contains("- Untitled document, para. 1 (1.00)\n"))
        #expect(page.contains("  - “**Objective 20** rests on human rights.”\n"))
        #expect(page.contains("  - Guiding principles named: Human rights (“human rights”)\n"))
        #expect(page.contains("| 6. Human rights | para. 1 | “human rights” |\n"))
        #expect(page.contains("| 1. People-centred | – | not named |\n"))
    }

    @Test("sets central passages apart from mentions, and faint ones apart from both")
    func setsLevelsApart() {
        let reference = DocumentReference(DocumentReader.read("1. They send money.\n"), title: "T")
        func mapping(_ objective: Objective, _ level: Level, _ confidence: Double) -> Mapping {
            Mapping(
                subject: Citation(document: reference, locator: .paragraph(number: "1")),
                objective: objective, relation: .subset, level: level, confidence: confidence,
                origin: .computed(version: "1/1"),
                rationale: level == .central ? "A *reason*." : nil,
                evidence: [Evidence(range: 10..<15, quote: "money")])
        }
        let page = page(
            "1. They send money.\n", language: .french, title: "T",
            [
                mapping(.remittances, .central, 0.96), mapping(.diaspora, .mentioned, 0.3),
                mapping(.data, .mentioned, 0.004), mapping(.borders, .arguable, 1),
            ])
        #expect(page.contains("#### Central\n\n- T, par. 1 (0,96 · calculé)\n"))
        #expect(page.contains("  - Motif\u{A0}: A \\*reason\\*.\n"))
        #expect(page.contains("#### Discutable\n\n- T, par. 1 (1,00 · calculé)\n"))
        #expect(page.contains("- T, par. 1 (0,30 · calculé)\n"))
        #expect(page.contains("- Au-dessous de 0,10\u{A0}: par. 1 («\u{A0}money\u{A0}»)\n"))
        #expect(page.contains("établis à la main (données version 7)"))
        #expect(page.contains(/principes directeurs ont été calculés \(vocabulaire version \d+\)/))
        #expect(page.contains("| 1. Données | 4 | par. 1 | mentionné | 0,00 |"))
    }

    @Test("speaks the report's language unless told otherwise")
    func speaksTheLanguage() {
        let french = "1. Les migrants et les familles ont envoyé de l’argent dans le pays.\n"
        #expect(page(french).contains("## Table ronde 1"))
        #expect(page(french, language: .english).contains("## Round table 1"))
        #expect(page("1. Hm.\n").contains("## Round table 1"))
        #expect(page("1. Hm.\n").contains("not recognized as English or French"))
        #expect(!page(french).contains("n’a été reconnu"))
    }

    @Test("names the document with each passage only where its name is short")
    func namesShortDocuments() {
        let text = "1. Objective 20 matters.\n"
        #expect(page(text, title: "Brief").contains("- Brief, para. 1 ("))
        let long = String(repeating: "long ", count: 20)
        #expect(page(text, title: long).contains("- para. 1 ("))
        #expect(page(text, title: "").hasPrefix("# Review draft\n"))
    }

    @Test("makes no mark-up of what the report says")
    func escapesTheReport() {
        let hostile = """
            # <b>Title</b> | [x](javascript:y)

            1. # remittances | `a` <script>alert(1)</script> [l](http://x.org) ![i](z.png)

            - <!-- objective 20 -->

            2. \u{202E}objective 20\u{2066} | --- |
            """
        for language in [Language.english, .french] {
            let page = page(hostile, language: language, title: "a | <b>\n# c [d](e)")
            #expect(!page.unicodeScalars.contains("\u{202E}"))
            #expect(!page.replacing("\\<", with: "").contains("<"))
            for line in lines(page, beginning: "|") {
                let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
                #expect(bars == 6 || bars == 4)
            }
        }
    }

    @Test("comes in pieces that make up the text")
    func comesInPieces() {
        let report = BundledDocument.lima2013
        let crosswalk = MappingEngine().crosswalk(of: report.document, as: report.reference)
        let draft = ReviewDraft(of: report.document, as: report.reference, mappedBy: crosswalk)
        let page = MarkdownReviewDraft(draft)
        var pieces: [String] = []
        page.forEachPiece { pieces.append($0) }
        #expect(pieces.joined() == page.text)
        #expect(pieces.count > 100)
    }
}
