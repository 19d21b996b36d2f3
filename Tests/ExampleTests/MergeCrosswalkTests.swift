import Foundation
import Testing

/// What `export-crosswalk` writes and `merge-crosswalk` takes back.
@Suite struct MergeCrosswalkTests {
    private let base = "seeds/declaration-2013.md"

    @Test(arguments: ["csv", "csv-excel", "sssom", "json"])
    func whatWasNotEditedChangesNothing(format: String) throws {
        let whole = try Program("export-crosswalk", ["json", base])
        let table = try Program("export-crosswalk", [format, base])
        let merged = try Program(
            "merge-crosswalk", [base, "-", "--strict"], input: Data(table.output.utf8))
        #expect(merged.status == 0)
        #expect(merged.output == whole.output)
        #expect(merged.complaint.contains("0 overridden, 0 confirmed, 0 added"))
    }

    @Test func correctionsAreReportedAndKept() throws {
        let table = """
            citation;objective;level;curator
            "A/RES/68/4, para. 27";20;arguable;M. Dupont
            "A/RES/68/4, para. 99";20;central;M. Dupont

            """
        let report = try Program(
            "merge-crosswalk", ["bundled", "-", "--report"], input: Data(table.utf8))
        #expect(report.status == 0)
        #expect(report.complaint.isEmpty)
        #expect(report.output.contains("para. 27, objective 20 overridden by M. Dupont"))
        #expect(report.output.contains("BAD -, row 3, column citation"))
        let french = try Program(
            "merge-crosswalk", ["bundled", "-", "--report", "--language", "fr"],
            input: Data(table.utf8))
        #expect(french.output.contains("ligne 2\u{A0}: A/RES/68/4, par. 27, objectif 20 corrigé"))
        #expect(french.output.contains("ERREUR -, ligne 3, colonne citation\u{A0}: pas de passage"))
        let merged = try Program(
            "merge-crosswalk", ["bundled", "-", "--format", "csv"], input: Data(table.utf8))
        #expect(merged.output.contains(",arguable,subset,1,curated,M. Dupont,"))
        let strict = try Program(
            "merge-crosswalk", ["bundled", "-", "--strict"], input: Data(table.utf8))
        #expect(strict.status == 65)
        #expect(strict.output.isEmpty)
    }

    @Test func aReportTurnsNoDirectionAndCommandsNoTerminal() throws {
        let table =
            "citation;objective;level;curator\n"
            + "\"A/RES/68/4, para. 27\";20;arguable;M. \u{202E}Dupont\n"
            + "\"A/RES/68/4, para. 27\";\u{1B}[2J\u{2066}twenty;arguable;\n"
        let report = try Program(
            "merge-crosswalk", ["bundled", "-", "--report"], input: Data(table.utf8))
        #expect(report.output.contains("para. 27") && report.output.contains("twenty"))
        #expect(
            !report.output.unicodeScalars.contains {
                ["\u{202E}", "\u{2066}", "\u{1B}"].contains($0)
            })
    }

    @Test func aComparisonNamesWhoCorrected() throws {
        let table = "citation,objective,level,curator\n\"A/RES/68/4, para. 27\",20,arguable,Ann\n"
        let merged = try Program("merge-crosswalk", [base, "-"], input: Data(table.utf8)).output
        let run = try Program("compare-reviews", ["-", base], input: Data(merged.utf8))
        let sides = run.output.replacing(#/\s+/#, with: " ").components(separatedBy: " B ")
        #expect(sides[0].hasSuffix("; corrected by hand: 1 (Ann)"))
        #expect(!sides[1].contains("by hand"))
    }

    @Test func correctionsComeIntoTheDraftAndTheCoverage() throws {
        let table = "citation,objective,level,curator\n\"A/RES/68/4, para. 27\",20,arguable,Ann\n"
        let merged = try Program("merge-crosswalk", [base, "-"], input: Data(table.utf8)).output
        let draft = try Program("draft-review", ["-"], input: Data(merged.utf8))
        #expect(draft.status == 0)
        #expect(draft.output.contains("1 lien a été établi par Ann, et le dit."))
        let coverage = try Program("show-coverage", ["-"], input: Data(merged.utf8)).output
        #expect(coverage.contains("; corrected by hand (Ann).\n"))
        // Of another document nothing changes.
        let plain = try Program("export-crosswalk", ["json", base]).output
        let same = try Program("draft-review", ["-"], input: Data(plain.utf8)).output
        #expect(same == (try Program("draft-review", [base]).output))
        let bundled = try Program("export-crosswalk", ["json"]).output
        let several = try Program("draft-review", ["-"], input: Data(bundled.utf8))
        #expect(several.status == 64)
        #expect(several.complaint.contains("- holds 3 documents, and a draft is made of one"))
        let titled = try Program("draft-review", ["-", "--title", "A"], input: Data(plain.utf8))
        #expect(titled.status == 64 && titled.output.isEmpty)
    }

    @Test func aFileOfWhichNoRowFitsIsRefused() throws {
        let table = "citation,objective,level\n\"A/RES/68/4, para. 99\",20,arguable\n"
        let run = try Program("merge-crosswalk", [base, "-"], input: Data(table.utf8))
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.complaint.hasSuffix("no row is good; nothing is written\n"))
    }

    /// `--language fr` turns labels French, and a French spreadsheet's table comes back.
    @Test func tablesSpeakFrench() throws {
        let table = try Program(
            "export-crosswalk", ["csv-excel", "declaration-2013", "--language", "fr"])
        #expect(table.output.contains(";20;Envois de fonds;"))
        let report = try Program(
            "merge-crosswalk", ["declaration-2013", "-", "--report"], input: Data(table.output.utf8)
        )
        #expect(report.output.contains(" 0 bad"))
        #expect(report.output.hasPrefix("0 overridden, 0 confirmed, 0 added"))
    }

    @Test func badCallsAndFilesAreRefused() throws {
        #expect(try Program("merge-crosswalk", ["bundled"]).status == 64)
        #expect(try Program("merge-crosswalk", ["bundled", "-", "--format", "x"]).status == 64)
        #expect(try Program("merge-crosswalk", ["bundled", "no/such"]).status == 66)
        let run = try Program(
            "merge-crosswalk", ["bundled", "-"], input: Data([0xFF, 0xFE, 0x41]))
        #expect(run.status == 65)
        #expect(run.complaint.contains("CSV UTF-8"))
        #expect(
            try Program("merge-crosswalk", ["-", "-"], input: Data("{\"a\":1}".utf8)).status == 65)
    }
}
