import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("SSSOMFormat") struct SSSOMFormatTests {
    @Test("writes metadata, header and rows in order") func writes() {
        let text = ExchangeFixture.small.text(in: SSSOMFormat())
        let lines = text.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(4) == [
                "#sssom_version: \"1.1\"", "#curie_map:", "#  gc: \"urn:global-compact:\"",
                "#  sha256: \"urn:sha256:\"",
            ])
        #expect(lines.contains("#license: \"https://w3id.org/sssom/license/unspecified\""))
        #expect(lines.contains("#subject_source: \"undocs:A/RES/68/4\""))
        #expect(lines.contains("#other: \"origin=curated\""))
        #expect(lines.contains("#    property: \"gc:slot:level\""))
        let rows = lines.filter { !$0.hasPrefix("#") }
        #expect(
            rows[0]
                == "record_id\tsubject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label\tobject_category\tmapping_justification\tauthor_label\tobject_source\tmapping_cardinality\tmapping_tool\tmapping_tool_version\tconfidence\tmatch_string\tcomment\tdata_version\tevidence_range\tevidence_term\tlevel\trelation"
        )
        #expect(rows.count == 6)
        #expect(
            rows[1]
                == "undocs:A/RES/68/4#para-1&objective=20&by=curated\tundocs:A/RES/68/4#para-1\tA/RES/68/4, para. 1\tskos:broadMatch\t\tundocs:A/RES/73/195#objective-20\tPromote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants\tobjective\tsemapv:ManualMappingCuration\t\tundocs:A/RES/73/195\t\t\t\t1.0\tlower|remittances\tCosts, plainly.\t7\t5-10|23-34\t|remittance\tcentral\tsubset"
        )
        #expect(rows[2].contains("gc:theme:remittances"))
        #expect(rows[3].contains("\tsssom:NoTermFound\t"))
        #expect(rows[3].contains("\t1:0\t"))
        #expect(rows[4].contains("\tsemapv:LexicalMatching\t"))
        #expect(rows[5].contains("\tNot\t"))
        #expect(rows[5].contains("\t'=not smuggling\t"))
        let body = Array(rows.dropFirst())
        #expect(body.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } == body)
    }

    @Test("is read back without loss", arguments: ExchangeFixture.all)
    func isReadBack(export: Export) throws {
        var edited = try export.reading(export.text(in: SSSOMFormat()))
        let crosswalk = edited.crosswalk()
        #expect(edited.faults.isEmpty)
        #expect(Set(crosswalk.mappings) == Set(export.crosswalk.mappings))
        #expect(Set(crosswalk.themeTags) == Set(export.crosswalk.themeTags))
        #expect(crosswalk.mappings.count == export.crosswalk.mappings.count)
        if !export.crosswalk.mappings.isEmpty {
            #expect(crosswalk.origin == export.crosswalk.origin)
        }
        let merge = export.crosswalk.merging(edited)
        #expect(merge.changes.isEmpty)
        #expect(merge.crosswalk == export.crosswalk)
        var copy = export
        copy.crosswalk = crosswalk
        copy.crosswalk.origin = export.crosswalk.origin
        let text = export.text(in: SSSOMFormat())
        #expect(copy.text(in: SSSOMFormat()).utf8.elementsEqual(text.utf8))
    }

    @Test("needs no predicate of a row that names its relation") func needsNoPredicate() throws {
        let rows = """
            subject_id\tobject_id\tmapping_justification\trelation
            https://docs.un.org/en/A/RES/68/4#para-2-a\t10\tsemapv:ManualMappingCuration\tequal
            """
        let merge = ExchangeFixture.small.crosswalk.merging(
            try ExchangeFixture.small.reading(rows), by: "Ann")
        #expect(merge.faults.isEmpty)
        #expect(merge.crosswalk.mappings.contains { $0.relation == .equal })
    }

    @Test("takes the word of SSSOM's own columns before ours") func takesSSSOM() throws {
        let text = """
            #curie_map:
            #  un: https://docs.un.org/en/
            subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tlevel\trelation
            un:A/RES/68/4#para-1\tskos:exactMatch\tNot\tun:A/RES/73/195#objective-20\tsemapv:ManualMappingCuration\tcentral\tsubset
            un:A/RES/68/4#para-1\tskos:exactMatch\t\tun:A/RES/73/195#objective-19\tsemapv:LexicalMatching\trejected\tsubset
            https://docs.un.org/en/A/RES/68/4#para-2\tskos:relatedMatch\t\tsssom:NoTermFound\tsemapv:MappingReview\tcentral\t

            """
        var edited = try ExchangeFixture.small.reading(text)
        let mappings = edited.crosswalk().mappings
        #expect(edited.faults.isEmpty)
        #expect(mappings.map(\.level) == [.central, .rejected, .noneFound])
        #expect(mappings.map(\.relation) == [.equal, .equal, .unrelated])
        #expect(mappings.map(\.origin.isCurated) == [false, true, true])
    }

    @Test("names row and column of what it cannot read") func namesFaults() throws {
        let text = """
            #curie_map:
            #  un: https://docs.un.org/en/
            subject_id\tpredicate_id\tobject_id\tconfidence\tpredicate_modifier\tmatch_string
            un:A/RES/68/4#para-9\tskos:exactMatch\tun:A/RES/73/195#objective-20\t1\t\t
            un:A/RES/68/4#para-1\towl:sameAs\tun:A/RES/73/195#objective-20\t1\t\t
            un:A/RES/68/4#para-1\tskos:exactMatch\tun:A/RES/73/195#objective-24\t1\t\t
            un:A/RES/68/4#para-1\tskos:exactMatch\tun:A/RES/73/195#objective-20\t2\t\t
            un:A/RES/68/4#para-1\tskos:exactMatch\tun:A/RES/73/195#objective-20\t1\tPerhaps\t
            un:A/RES/68/4#para-1\tskos:exactMatch\t\t1\t\t
            un:A/RES/68/4#para-1\tskos:exactMatch\tun:A/RES/73/195#objective-20\t0,5\t\tnot there
            un:A/RES/68/4#para-1\tskos:exactMatch\tun:A/RES/73/195#objective-20\t0,5\t\tlower
            """
        let edited = try ExchangeFixture.small.reading(text)
        let merge = ExchangeFixture.small.crosswalk.merging(edited)
        #expect(
            merge.faults.map { "\($0.place?.description ?? "") \($0.column ?? "")" } == [
                "row 4 subject_id", "row 5 predicate_id", "row 6 object_id", "row 7 confidence",
                "row 8 predicate_modifier", "row 9 object_id", "row 10 match_string",
            ])
        #expect(merge.changes.map(\.place.description) == ["row 11"])
    }

    @Test("survives a spreadsheet that puts metadata into cells") func survivesSpreadsheets() throws
    {
        let text = ExchangeFixture.small.text(in: SSSOMFormat())
        let saved = text.split(separator: "\n").map { line in
            line.hasPrefix("#")
                ? "\""
                    + line.split(separator: "\"", omittingEmptySubsequences: false)
                    .joined(separator: "\"\"") + "\"\t\t\t"
                : String(line)
        }
        let merge = ExchangeFixture.small.crosswalk.merging(
            try ExchangeFixture.small.reading("\u{FEFF}" + saved.joined(separator: "\r\n")))
        #expect(merge.faults.isEmpty)
        #expect(merge.changes.isEmpty)
        #expect(merge.unchangedCount == 5)
    }
}
