import Foundation
import Testing

/// What the examples do with bad input: one clear line and the documented exit code.
@Suite struct ExitCodeTests {
    @Test func unknownThemeNamesTheNearest() throws {
        expectComplaint(
            try Program("trace-theme", ["remitances"]), status: 64, naming: "remitances",
            "Remittances")
        expectComplaint(
            try Program("trace-theme", ["\u{1B}[31mx\u{7}"]), status: 64, naming: "unknown theme")
        expectComplaint(try Program("trace-theme", [""]), status: 64, naming: "unknown theme")
    }

    @Test func unknownObjectiveOrSessionIsAUsageError() throws {
        expectComplaint(try Program("objective-dossier", ["24"]), status: 64, naming: "24")
        expectComplaint(try Program("objective-dossier"), status: 64, naming: "usage")
        expectComplaint(try Program("session-brief", ["5"]), status: 64, naming: "1, 2, 3, 4")
        expectComplaint(
            try Program("session-brief", ["--frobnicate"]), status: 64, naming: "--frobnicate")
        expectComplaint(
            try Program("trace-theme", ["data", "--language", "de"]), status: 64, naming: "en or fr"
        )
        expectComplaint(try Program("read-document"), status: 64, naming: "usage")
    }

    @Test func aFormatThatHoldsOneDocumentAsksForIt() throws {
        expectComplaint(
            try Program("export-crosswalk", ["akn"]), status: 64, naming: "one document",
            "declaration-2013")
        expectComplaint(try Program("export-crosswalk"), status: 64, naming: "skos")
        expectComplaint(try Program("export-crosswalk", ["pdf"]), status: 64, naming: "skos")
        let run = try Program("export-crosswalk", ["akn", "declaration-2013"])
        #expect(run.status == 0 && run.output.hasSuffix("</akomaNtoso>\n"))
    }

    @Test func whatExplainMappingDoesNotKnowIsAUsageError() throws {
        let bad: [([String], String)] = [
            ([], "usage"), (["declaration-2013", "99"], "no place"),
            (["declaration-2013", "27", "24"], "no objective \"24\"; the Compact has 1 to 23"),
            (["declaration-2013", "27", "xyz"], "unknown objective"),
            (["declaration-2013", "27", "20", "x"], "usage"),
            (["declaration-2013", "27", "20", "--objective", "20"], "twice"),
            (["seeds/declaration-2013.md", "99"], "--objective"),
            (["declaration-2013", "\u{1B}[31m"], "no place"),
        ]
        for (arguments, word) in bad {
            expectComplaint(
                try Program("explain-mapping", arguments), status: 64, naming: word)
        }
        expectComplaint(
            try Program("compare-crosswalk", ["lima"]), status: 64, naming: "lima-2013")
        expectComplaint(
            try Program("compare-crosswalk", ["--objective", "unicorns"]), status: 64,
            naming: "unicorns")
        expectComplaint(
            try Program("explain-mapping", ["no/such/file"]), status: 66, naming: "no/such/file")
        expectComplaint(
            try Program("explain-mapping", ["-"], input: Data([0x50, 0x4B, 3, 4])), status: 65,
            naming: "ZIP")
    }

    @Test func explainMappingTakesAnyTextAndLetsNoControlCharacterThrough() throws {
        for text in [
            "Visa", ".", "\u{1B}[31mLes envois de fonds\u{7}", "1. Data\r\n\r\n2. Visa\r\n",
        ] {
            for arguments in [["-"], ["-", "--objective", "20"]] {
                let run = try Program("explain-mapping", arguments, input: Data(text.utf8))
                #expect(run.status == 0)
                #expect(run.complaint.isEmpty)
                #expect(
                    !run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
            }
        }
    }

    @Test func aCitationIsTakenAsPeopleWriteIt() throws {
        let plain = try Program("explain-mapping", ["lima-2013", "8a"]).output
        #expect(!plain.isEmpty)
        for arguments in [
            ["lima-2013", "8 (a)"], ["lima-2013", "para. 8 (a)"], ["lima-2013", "annex-8a"],
            ["Lima summary (23 May 2013), para. 8 (a)"], ["lima-2013", "annexe, par. 8 a)"],
        ] {
            #expect(try Program("explain-mapping", arguments).output == plain)
        }
    }

    @Test func coverageTakesOneFileAtMost() throws {
        expectComplaint(
            try Program("show-coverage", ["a", "b"]), status: 64, naming: "one document or file")
        expectComplaint(
            try Program("show-coverage", ["--theme"]), status: 64, naming: "--theme", "usage")
        expectComplaint(
            try Program("show-coverage", ["no/such/\u{1B}[31mfile"]), status: 66, naming: "no/such")
        expectComplaint(
            try Program("show-coverage", ["-"], input: Data([0x31, 0x2E, 0xFF])), status: 65,
            naming: "UTF-8")
    }

    @Test func coverageOfAnEmptyDocumentIsNotReviewed() throws {
        let run = try Program("show-coverage", ["-"])
        #expect(run.status == 0)
        #expect(run.output.contains("Untitled document: no passage found"))
        #expect(run.output.contains("1 Data                                   ?"))
    }

    @Test func coverageOfStandardInputIsThatOfTheFile() throws {
        let bytes = try Data(
            contentsOf: Program.root.appendingPathComponent("seeds/declaration-2013.md"))
        let file = try Program("show-coverage", ["seeds/declaration-2013.md"])
        #expect(try Program("show-coverage", ["-"], input: bytes).output == file.output)
        #expect(file.output.hasPrefix("Computed by the engine, version "))
    }

    @Test func missingOrUnreadableFileIsNoInput() throws {
        expectComplaint(
            try Program("read-document", ["no/such/file"]), status: 66, naming: "no/such/file")
        expectComplaint(try Program("read-document", ["Sources"]), status: 66, naming: "Sources")
    }

    @Test func bytesThatAreNoTextAreBadData() throws {
        expectComplaint(
            try Program(
                "read-document", ["-"], input: Data("Réunion".data(using: .isoLatin1) ?? Data())),
            status: 65,
            naming: "UTF-8", "offset 1")
        expectComplaint(
            try Program(
                "read-document", ["-"],
                input: "1. Decides".data(using: .utf16LittleEndian) ?? Data()), status: 65,
            naming: "UTF-16")
        expectComplaint(
            try Program("read-document", ["-"], input: Data("%PDF-1.7\n".utf8)), status: 65,
            naming: "pdftotext")
        expectComplaint(
            try Program("read-document", ["-"], input: Data([0x50, 0x4B, 3, 4])), status: 65,
            naming: "ZIP")
    }

    @Test func emptyInputIsAnEmptyDocument() throws {
        let run = try Program("read-document", ["-"])
        #expect(run.status == 0)
        #expect(run.output.contains("\"paragraphs\" : [\n\n  ]"))
    }

    @Test(arguments: ["", "\n \n", "# A title and no text\n"])
    func aReportWithoutTextIsNotMapped(text: String) throws {
        for program in ["draft-review", "save-crosswalk"] {
            expectComplaint(
                try Program(program, ["-"], input: Data(text.utf8)), status: 65,
                naming: "no text", "as a scanned PDF gives")
        }
    }

    @Test func whatHasNoWordIsNotExplained() throws {
        for text in ["", "\n \u{A0}\n"] {
            expectComplaint(
                try Program("explain-mapping", ["-"], input: Data(text.utf8)), status: 65,
                naming: "no text")
        }
    }

    @Test func aTextWithoutPassagesIsExplainedAsOneAndSaysSo() throws {
        let run = try Program("explain-mapping", ["-"], input: Data("# Remittances\n".utf8))
        #expect(run.output.hasPrefix("No passage is found in the text, which is read as one.\n"))
        #expect(run.output.contains("\nobjective 20, Remittances\n  central"))
    }

    @Test(arguments: ["show-coverage", "draft-review"])
    func aSavedCrosswalkLacksTheText(program: String) throws {
        let saved = try Program("save-crosswalk", ["lima-2013"]).output
        expectComplaint(
            try Program(program, ["-"], input: Data(saved.utf8)), status: 65,
            naming: "-: format: a saved crosswalk, which lacks the texts: name the document itself")
        for start in [#"In {} the "globalcompact-crosswalk" is named."#, "{1} Data are lacking."] {
            #expect(try Program(program, ["-"], input: Data(start.utf8)).status == 0)
        }
    }

    @Test(arguments: ["explain-mapping", "save-crosswalk", "read-document"])
    func aSavedCrosswalkIsNoText(program: String) throws {
        let scratch = try ScratchFolder()
        for saved in [
            try Program("save-crosswalk", ["lima-2013"]),
            try Program("export-crosswalk", ["json", "lima-2013"]),
        ] {
            let path = try scratch.file("saved.json", saved.output)
            expectComplaint(
                try Program(program, [path]), status: 65, naming: "saved.json",
                "a crosswalk saved as JSON", "compare-reviews")
        }
        // Other texts with a brace, and texts on such files, are texts.
        for start in [#"In {} the "globalcompact-crosswalk" is named."#, "{1} Data are lacking."] {
            let text = start + "\n\n1. States decide to help.\n\n2. Migrants send money home.\n"
            #expect(try Program(program, [try scratch.file("text", text)]).status == 0)
        }
    }

    @Test func aBundledDocumentGoesByItsName() throws {
        let seed = "seeds/declaration-2013.md"
        for program in ["read-document", "draft-review"] {
            let named = try Program(program, ["declaration-2013"])
            #expect(named.status == 0)
            #expect(named.output == (try Program(program, [seed]).output))
        }
        let coverage = try Program("show-coverage", ["declaration-2013"]).output
        #expect(coverage.hasPrefix("Judged by reading, "))
        #expect(coverage.contains("A   A/RES/68/4: ") && !coverage.contains("Lima"))
        let saved = try Program("save-crosswalk", ["declaration-2013"]).output
        #expect(saved.contains("\"kind\" : \"curated\"") && !saved.contains("lima-2013"))
        let comparison = try Program("compare-reviews", ["declaration-2013", "review-2024"]).output
        #expect(comparison.hasPrefix("A  A/RES/68/4: 34 passages reviewed"))
    }

    @Test func aBundledDocumentGoesByItsSymbolAndTitleToo() throws {
        for arguments in [["show-coverage"], ["save-crosswalk"], ["export-crosswalk", "csv"]] {
            let name = try Program(
                arguments[0], Array(arguments.dropFirst()) + ["declaration-2013"])
            let symbol = try Program(arguments[0], Array(arguments.dropFirst()) + ["A/RES/68/4"])
            #expect(symbol.status == 0)
            #expect(symbol.output == name.output)
        }
    }

    @Test func aParagraphIsExplainedWithItsItems() throws {
        let text = "1. States decide:\n\n(a) To lower the cost of remittances;\n\n(b) To meet.\n"
        let run = try Program("explain-mapping", ["-", "1"], input: Data(text.utf8))
        #expect(run.output.contains("para. 1 (a) → objective 20"))
        #expect(run.output.contains("Passages read: 3; with an objective: 1"))
    }

    @Test func aFolderThatIsADocumentIsAUsageError() throws {
        expectComplaint(
            try Program("build-explorer", ["lima-2013"]), status: 64, naming: "comes first")
        expectComplaint(
            try Program("export-crosswalk", ["csv", "lima-2013", "review-2024"]), status: 64,
            naming: "one document or file at most")
    }

    @Test func anObjectiveOfSeveralThemesOrNoneNamesThem() throws {
        expectComplaint(
            try Program("trace-theme", ["15"]), status: 64, naming: "objective 15",
            "it belongs to: health, education")
        expectComplaint(
            try Program("trace-theme", ["12"]), status: 64, naming: "border-management")
    }

    @Test func aReportThatIsNoTextIsBadData() throws {
        expectComplaint(
            try Program("draft-review", ["-"], input: Data("%PDF-1.7\n".utf8)), status: 65,
            naming: "pdftotext")
        expectComplaint(
            try Program("draft-review", ["no/such/file"]), status: 66, naming: "no/such")
        expectComplaint(try Program("draft-review"), status: 64, naming: "usage", "--title")
    }

    @Test func aReportWithoutNumbersIsReviewed() throws {
        let text = """
            Report of Veldania

            The Government has lowered the cost of sending remittances in all of its regions.

            Objective 20 is on its way, as the postal bank said in its report of last year.
            """
        let run = try Program("draft-review", ["-"], input: Data(text.utf8))
        #expect(run.status == 0)
        #expect(run.complaint.isEmpty)
        #expect(run.output.contains("block 2 (1.00)"))
    }

    @Test func standardInputGivesWhatTheFileGives() throws {
        let file = try Program("read-document", ["seeds/declaration-2013.md"])
        let bytes = try Data(
            contentsOf: Program.root.appendingPathComponent("seeds/declaration-2013.md"))
        #expect(try Program("read-document", ["-"], input: bytes).output == file.output)
    }

    @Test func namesInAnyLanguageFindTheTheme() throws {
        let byIdentifier = try Program("trace-theme", ["remittances"]).output
        for name in ["envois de fonds", "ENVOIS DE FONDS", "20", "Remesas"] {
            #expect(try Program("trace-theme", [name]).output == byIdentifier)
        }
    }
}
