import Foundation
import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite("Markdown")
struct MarkdownFormatTests {
    private static let text = MarkdownFormat().text(of: .bundled)

    private func section(_ heading: String, in text: String = text) throws -> Substring {
        let start = try #require(text.range(of: "\n## \(heading)\n")).upperBound
        let rest = text[start...]
        return rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    }

    @Test("has a row for every mapping of an objective, rejected ones last")
    func hasRows() throws {
        for objective in Objective.allCases {
            let section = try section("Objective \(objective.number) \(objective.shortName())")
            let mappings = Export.bundled.crosswalk.mappings(of: objective)
            let rejections = Export.bundled.crosswalk.rejections(of: objective)
            let rows = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
            #expect(rows.count == mappings.count + rejections.count)
            for row in rows.suffix(rejections.count) { #expect(row.contains("| rejected |")) }
        }
    }

    @Test("tells what was read and not found from what was not read")
    func tellsGaps() throws {
        let birds = MarkdownFormat().text(of: Export(reading: "1. Birds sing."))
        #expect(
            try section("Objective 20 Remittances", in: birds).contains("Reviewed; none found."))
        let nothing = MarkdownFormat().text(of: Export(reading: ""))
        #expect(try section("Objective 20 Remittances", in: nothing).contains("Not yet reviewed."))
        #expect(try section("Passages by objective", in: nothing).contains("| not reviewed |"))
        let rien = MarkdownFormat(language: .french).text(of: Export(reading: ""))
        #expect(try section("Passages par objectif", in: rien).contains("| non examiné |"))
        #expect(try section("Passages without an objective", in: birds).contains("para"))
    }

    @Test("gives every row of a table as many cells as its head, whatever a document says")
    func keepsCells() {
        for export in [Export.bundled, .hostile] {
            var width: Int?
            for line in MarkdownFormat().text(of: export).split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                guard line.hasPrefix("|") else {
                    width = nil
                    continue
                }
                let bars = line.replacing(/\\./, with: "").filter { $0 == "|" }.count
                #expect(bars == width ?? bars, "\(line)")
                width = bars
            }
        }
    }

    @Test("lets no mark-up of a document through")
    func escapes() {
        let text = MarkdownFormat().text(of: .hostile)
        #expect(text.contains(#"\<script\>"#))
        #expect(!text.replacing(/\\./, with: "").contains { "<>`[]".contains($0) })
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }

    @Test("counts apart what is only mentioned") func countsApart() throws {
        let text = MarkdownFormat().text(of: Export(reading: "1. Community-based accommodation."))
        #expect(try section("Passages by objective", in: text).contains("| 0 + 1 mentioned |"))
    }

    @Test("names the person who judged") func namesCurator() {
        let text = MarkdownFormat().text(of: ExchangeFixture.small)
        #expect(text.contains("| curated by Ann |"))
    }

    @Test("speaks French") func speaksFrench() throws {
        let text = MarkdownFormat(language: .french).text(of: .bundled)
        #expect(text.contains("| Objectif | Résumé de Lima"))
        let section = try section("Objectif 20 Envois de fonds", in: text)
        #expect(section.contains("A/RES/73/195, par. 36"))
        #expect(section.contains("| central |"))
        #expect(section.contains("«\u{A0}méthodes d'envoi de fonds"))
        #expect(text.contains("## Passages sans objectif"))
    }
}
