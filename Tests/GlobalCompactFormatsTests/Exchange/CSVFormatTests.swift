import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("CSVFormat") struct CSVFormatTests {
    @Test("writes one line a mapping") func writesLines() {
        let lines = ExchangeFixture.small.text(in: CSVFormat())
            .split(separator: "\r\n", omittingEmptySubsequences: false)
        let iri = "https://docs.un.org/en/A/RES/68/4"
        #expect(lines.count == 6)
        #expect(
            lines[0]
                == "document,date,role,session,citation,objective,objective_name,level,relation,confidence,origin,curator,rationale,quote,text,themes,section,version,passage,id"
        )
        #expect(
            lines[1]
                == "A/RES/68/4,,,,\"A/RES/68/4, para. 1\",20,Remittances,central,subset,1,curated,,\"Costs, plainly.\",lower … remittances,Été: lower the cost of remittances.,remittances,,7,\(iri)#para-1,\(iri)#para-1&objective=20&by=curated"
        )
        #expect(
            lines[2]
                == "A/RES/68/4,,,,\"A/RES/68/4, para. 2\",,,none-found,unrelated,1,curated,,,,\"'=1+1 is \"\"no\"\" formula, but a list:\",,,7,\(iri)#para-2,\(iri)#para-2&objective=none&by=curated"
        )
        #expect(lines[3].contains(",10,Eradicate trafficking,central,intersects,0.63,computed,,,"))
        #expect(lines[4].contains(",rejected,unrelated,1,curated,Ann,'=not smuggling,"))
        #expect(lines[5].isEmpty)
    }

    @Test("begins with a byte order mark for spreadsheets") func marksBytes() {
        let plain = ExchangeFixture.small.text(in: CSVFormat())
        let excel = ExchangeFixture.small.text(in: CSVFormat(isForSpreadsheets: true))
        #expect(Array(excel.utf8) == [0xEF, 0xBB, 0xBF] + Array(plain.utf8))
    }

    @Test("names the session whose summary a passage is of") func namesSessions() {
        let text = Export.bundled.text(in: CSVFormat())
        #expect(text.contains("reviews,1,\"UNECE regional review (11 March 2024), annex"))
        #expect(text.contains("reviews,,\"UNECE regional review (11 March 2024), para"))
    }

    @Test("is laid out for French spreadsheets, and comes back") func speaksFrench() throws {
        let export = ExchangeFixture.small
        let text = export.text(in: CSVFormat(isForSpreadsheets: true, language: .french))
        let lines = text.split(separator: "\r\n")
        #expect(lines[0].hasPrefix("\u{FEFF}document;date;role;session;citation;objective;"))
        #expect(
            lines[1].hasPrefix(
                "A/RES/68/4;;;;A/RES/68/4, par. 1;20;Envois de fonds;central;subset;1;"))
        #expect(lines[3].contains(";central;intersects;0,63;computed;"))
        let merge = export.crosswalk.merging(try export.reading(text))
        #expect(merge.unchangedCount == 4)
        let plain = export.text(in: CSVFormat(language: .french))
        #expect(plain.contains(",intersects,0.63,"))
    }

    @Test("writes versions of the engine so that no spreadsheet takes them for a day")
    func writesVersions() throws {
        let text = ExchangeFixture.small.text(in: CSVFormat())
        #expect(text.contains(",engine/vocabulary 1/2,"))
        var edited = try ExchangeFixture.small.reading(text)
        #expect(edited.crosswalk().mappings.contains { $0.origin == .computed(version: "1/2") })
    }

    @Test(
        "stands as it was after it was written, read and written again",
        arguments: ExchangeFixture.all)
    func isStable(export: Export) throws {
        var copy = export
        let text = export.text(in: CSVFormat(isForSpreadsheets: true))
        copy.crosswalk = export.crosswalk.merging(try export.reading(text)).crosswalk
        #expect(copy.text(in: CSVFormat(isForSpreadsheets: true)).utf8.elementsEqual(text.utf8))
    }

    @Test(
        "prints confidences in hundredths",
        arguments: [
            (1.0, "1"), (0, "0"), (0.5, "0.5"), (0.07, "0.07"), (0.994, "0.99"), (0.996, "1"),
            (.nan, "0"), (-3, "0"), (7, "1"),
        ])
    func printsConfidence(value: Double, text: String) {
        #expect(HundredthsText.spelled(value) == text)
    }

    @Test("comes back unchanged", arguments: ExchangeFixture.all)
    func comesBack(export: Export) throws {
        let merge = export.crosswalk.merging(try export.reading(export.text(in: CSVFormat())))
        #expect(merge.changes.isEmpty)
        #expect(merge.faults.isEmpty)
        #expect(merge.unchangedCount == export.crosswalk.mappings.count)
        #expect(merge.crosswalk == export.crosswalk)
    }
}

@Suite("DataPackageFormat") struct DataPackageFormatTests {
    @Test("describes the columns that the table has") func describesColumns() {
        let text = Export.bundled.text(in: DataPackageFormat())
        var rest = text[...]
        for column in CSVColumn.all {
            let name = "\"name\" : \"\(column.name)\""
            #expect(rest.contains(name))
            rest = rest[(rest.firstRange(of: name)?.upperBound ?? rest.startIndex)...]
        }
        #expect(text.contains("\"path\" : \"crosswalk.csv\""))
        #expect(text.contains("https://www.apache.org/licenses/LICENSE-2.0"))
    }
}
