import GlobalCompact
import Testing

@testable import GlobalCompactFormats

/// Cells as people write them.
@Suite("Edited cells") struct EditedCellTests {
    private let export = ExchangeFixture.small
    private let iri = "https://docs.un.org/en/A/RES/68/4"

    private func merge(_ text: String) throws -> CrosswalkMerge {
        export.crosswalk.merging(try export.reading(text))
    }

    @Test(
        "name an objective by its number, its name or both",
        arguments: [
            "20", " 20 ", "20.0", "20,00", "Objective 20", "objectif n° 20", "Obj. 20", "GCM 20",
            "#20", "20)", "Remittances", "envois de fonds", "20 Remittances", "20 – remittances",
            "20. Remittances", "Objective 20: Remittances",
            "Objectif\u{A0}20\u{A0}: Envois de fonds",
            "20 – Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants",
        ])
    func nameObjectives(cell: String) {
        guard case .objective(.remittances) = ObjectiveCell(cell) else {
            Issue.record("\(ObjectiveCell(cell))")
            return
        }
    }

    @Test(
        "are refused where they name two objectives",
        arguments: ["20 – trafficking", "10; 20", "10-20"])
    func nameTwo(cell: String) {
        guard case .contradictory = ObjectiveCell(cell) else {
            Issue.record("\(ObjectiveCell(cell))")
            return
        }
    }

    @Test(
        "are refused where they name none",
        arguments: [
            "0", "24", "20 and 10", "10/20", "2013-05-20", "20-Jul", "2e1", "about 20", "-", "٢٠",
        ])
    func nameNone(cell: String) {
        guard case .unknown(nil) = ObjectiveCell(cell) else {
            Issue.record("\(ObjectiveCell(cell))")
            return
        }
    }

    @Test("are shown on one line, whatever stands in them") func showOnOneLine() throws {
        let merge = try merge("passage,objective\n\(iri)#para-1,\"20\u{0}\r\n\t24\u{1B}[31m\"\n")
        #expect(merge.faults.map(\.column) == ["objective"])
        #expect(!merge.faults[0].description.utf8.contains { $0 < 0x20 })
    }

    @Test("name who judged before as that name is printed", arguments: [" A  B ", "A\u{7}", "=A"])
    func namePeople(name: String) throws {
        var export = export
        export.crosswalk.mappings[0].origin = .curated(version: "7", by: name)
        let text = export.text(in: CSVFormat())
        let merge = export.crosswalk.merging(try export.reading(text), by: "Bob")
        #expect(merge.changes.isEmpty)
        // Whoever corrects a row that bears the name of another is not that other.
        let edited = text.replacing("Costs, plainly.", with: "Costs.")
        let changes = export.crosswalk.merging(try export.reading(edited), by: "Bob").changes
        #expect(changes.map(\.curator) == ["Bob"])
    }

    @Test("may have the name that was meant shown") func suggest() throws {
        let merge = try merge("passage,objective\n\(iri)#para-1,remmittances\n")
        #expect(
            merge.faults.map { $0.spelled(in: .french) } == [
                "ligne 2, colonne objective\u{A0}: pas d’objectif “remmittances”\u{A0}; s’agit-il de «\u{A0}Remittances\u{A0}»\u{A0}?"
            ])
    }

    @Test(
        "name a relation as the Markdown tables, NIST and SKOS do",
        arguments: [
            ("Subset", Relation.subset), ("a subset of", .subset), ("sous-ensemble de", .subset),
            ("skos:broadMatch", .subset), ("INTERSECTS WITH", .intersects), ("equal to", .equal),
            ("no_relationship", .unrelated), ("narrowMatch", .superset), ("equals", .equal),
            ("superset of", .superset), ("sur-ensemble", .superset), ("intersecting", .intersects),
            ("intersection", .intersects), ("sans rapport", .unrelated), ("égal", .equal),
        ])
    func nameRelations(cell: String, relation: Relation) {
        #expect(Relation(cell: cell) == relation)
    }

    @Test("name a level in both languages") func nameLevels() {
        for level in Level.allCases {
            #expect(Level(cell: level.spelled().uppercased()) == level)
            #expect(Level(cell: level.spelled(in: .french)) == level)
        }
        #expect(Level(cell: "firm") == nil)
    }

    @Test(
        "name a passage in several ways",
        arguments: [
            "A/RES/68/4, para. 2 (a)", "a/res/68/4 paragraph 2(a)", "A/RES/68/4, par. 2 a)",
            "para. 2 (a)", "§ 2 (a)",
        ])
    func namePassages(cell: String) throws {
        let merge = try merge("citation;objective;level\n\(cell);10;arguable\n")
        #expect(merge.changes.map(\.subject.locator) == [.paragraph(number: "2", letter: "a")])
    }

    @Test("have one name for each word that cites, short or long, in both languages")
    func nameOneWay() {
        let keys = [
            "annex, block 3, para. 2", "Annexe, bloc 3, par. 2", "annexe bloc 3 paragraphe 2",
            "Annex Block 3 paragraph 2", "annex, block 3, paras 2", "annex block 3 paragraphs 2",
            "annexe, bloc 3, paragraphes 2", "annex, block 3, § 2",
        ].map(CitationKey.key)
        #expect(Set(keys).count == 1)
    }

    @Test("are refused as numbers where they are longer than any number that people write")
    func refuseLongNumbers() throws {
        let merge = try merge(
            "passage,objective,confidence\n\(iri)#para-1,20,0.\(String(repeating: "5", count: 60))\n"
        )
        #expect(merge.faults.map(\.column) == ["confidence"])
        #expect(merge.faults[0].message.hasSuffix("is no number"))
    }

    @Test("name no passage that two documents have") func nameOnePassage() throws {
        let edited = try Export.bundled.reading("citation;objective\npara. 2;10\n")
        #expect(
            edited.faults.map(\.description) == [
                "row 2, column citation: several passages are called “para. 2”"
            ])
    }

    @Test("do not name one passage by citation and another by IRI") func nameTheSame() throws {
        let merge = try merge(
            "passage;citation;objective\n\(iri)#para-1;\"A/RES/68/4, para. 2\";20\n")
        #expect(merge.faults.map(\.column) == ["citation"])
        #expect(merge.changes.isEmpty)
    }

    @Test(
        "quote words as programs change them, and get those of the passage",
        arguments: [
            ("Lower the cost … remittances", ["lower the cost", "remittances"]),
            ("lower...REMITTANCES", ["lower", "remittances"]),
            ("“lower the cost of remittances.”", ["lower the cost of remittances."]),
            ("E\u{301}té", ["Été"]),
        ])
    func quoteWords(cell: String, words: [String]) throws {
        let evidence = QuoteCell(text: cell, style: .ellipsis)
            .evidence(in: "Été: lower the cost of remittances.")
        #expect(evidence?.map(\.quote) == words)
        let marks = QuoteCell(text: "is \"no\" formula", style: .ellipsis)
            .evidence(in: "=1+1 is «\u{A0}no\u{A0}» formula – so")
        #expect(marks?.map(\.quote) == ["is «\u{A0}no\u{A0}» formula"])
        #expect(QuoteCell(text: "ete", style: .ellipsis).evidence(in: "Été: lower") == nil)
        #expect(
            QuoteCell(text: "lower thecost", style: .ellipsis).evidence(in: "lower the cost") == nil
        )
    }

    @Test("change nothing by another ellipsis or a capital") func changeNothing() throws {
        let merge = try merge(
            "passage;objective;quote\n\(iri)#para-1;20;Lower ... remittances\n")
        #expect(merge.changes.isEmpty)
        #expect(merge.unchangedCount == 1)
    }

    @Test("may repeat what an earlier row says") func mayRepeat() throws {
        let row = "\(iri)#para-2-a;10;arguable"
        let merge = try merge(
            "passage;objective;level;curator\n\(row);Ann\n\(row);Ann\n\(row);\n\(row);Bob\n")
        #expect(merge.changes.count == 1)
        #expect(merge.unchangedCount == 2)
        #expect(
            merge.faults.map(\.description) == ["row 5: row 2 says the same under another name"])
    }
}
