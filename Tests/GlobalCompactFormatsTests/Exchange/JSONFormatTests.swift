import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("JSONFormat") struct JSONFormatTests {
    @Test("comes back as it went", arguments: ExchangeFixture.all)
    func comesBack(export: Export) throws {
        let text = export.text(in: JSONFormat())
        let copy = try Export(json: Array(text.utf8))
        #expect(copy == export)
        #expect(copy.text(in: JSONFormat()).utf8.elementsEqual(text.utf8))
    }

    @Test("leaves out what contradicts itself") func leavesOut() throws {
        var export = ExchangeFixture.small
        export.crosswalk.mappings[0].confidence = .nan
        export.crosswalk.mappings[0].evidence[0].range = 3..<4
        export.crosswalk.mappings[1].objective = .data
        export.crosswalk.mappings[2].objective = nil
        export.crosswalk.themeTags[0].confidence = 7
        let mappings = try Export(json: Array(export.text(in: JSONFormat()).utf8)).crosswalk
            .mappings
        #expect(mappings[0].confidence == 0)
        #expect(mappings[0].evidence.count == 1)
        #expect(mappings[1].objective == nil)
        #expect(mappings[2].level == .noneFound)
    }

    @Test(
        "says what is wrong with other files",
        arguments: [
            "", "{}", "[]", "{\"format\": \"globalcompact-export\"}", "{\"format\": 1}",
            "{\"format\": \"globalcompact-export\", \"format\": 1}", "\u{0}",
        ])
    func refuses(text: String) {
        #expect(throws: SavedCrosswalkError.self) { try Export(json: Array(text.utf8)) }
    }

    @Test("takes a document for what it is") func takesDocuments() throws {
        let export = try Export(file: Array("1. Decides to lower the cost of remittances.".utf8))
        #expect(export.sources[0].document.paragraphs.count == 1)
        #expect(export.crosswalk.mappings(of: .remittances).count == 1)
    }

    @Test("keeps the good entries of an edited file, and names the bad") func keepsTheGood() throws
    {
        let export = ExchangeFixture.small
        let text = export.text(in: JSONFormat())
            .replacing("\"level\" : \"rejected\"", with: "\"level\" : \"rejekted\"")
            .replacing("\"rationale\" : \"Costs, plainly.\"", with: "\"rationale\" : \"Costs.\"")
        let merge = export.crosswalk.merging(try export.reading(text), by: "Bob")
        #expect(merge.faults.map(\.place?.description) == ["mappings[3]"])
        #expect(merge.faults.map(\.column) == ["level"])
        #expect(merge.faults[0].message.hasPrefix("unknown; known are central, arguable"))
        #expect(merge.changes.map(\.place.description) == ["mappings[0]"])
        #expect(merge.crosswalk.mappings[0].rationale == "Costs.")
        #expect(merge.crosswalk.mappings[0].origin == .curated(version: "edited", by: "Bob"))
        #expect(merge.crosswalk.mappings[0].evidence == export.crosswalk.mappings[0].evidence)
    }

    @Test("keeps who judged and who computed, read as an edited file") func keepsOrigins() throws {
        let export = ExchangeFixture.small
        var edited = try export.reading(export.text(in: JSONFormat()))
        let origins = Dictionary(grouping: edited.crosswalk().mappings, by: \.objective)
            .mapValues { $0.map(\.origin) }
        #expect(
            origins
                == Dictionary(grouping: export.crosswalk.mappings, by: \.objective)
                .mapValues { $0.map(\.origin) })
    }

    @Test("reads a saved crosswalk as an edited one") func readsSaved() throws {
        let export = ExchangeFixture.small
        let edited = try EditedCrosswalk(try export.crosswalk.json(), for: export.sources)
        #expect(export.crosswalk.merging(edited).unchangedCount == 5)
    }

    @Test("holds a saved crosswalk, which is read from it as from a file of its own")
    func holdsSaved() throws {
        for export in ExchangeFixture.all {
            let bytes = Array(export.text(in: JSONFormat()).utf8)
            #expect(try SavedCrosswalk(json: bytes) == SavedCrosswalk(export.crosswalk))
        }
        let newer = ExchangeFixture.small.text(in: JSONFormat())
            .replacing("\"format_version\" : 1", with: "\"format_version\" : 9")
        #expect(throws: SavedCrosswalkError.newerFormat(9)) {
            try SavedCrosswalk(json: Array(newer.utf8))
        }
    }

    @Test("is not a saved crosswalk by itself, and says so") func isNotSaved() throws {
        let bytes = try ExchangeFixture.small.crosswalk.json()
        let error = #expect(throws: SavedCrosswalkError.self) { try Export(json: bytes) }
        #expect(error?.description.contains("lacks the texts") == true)
    }
}
