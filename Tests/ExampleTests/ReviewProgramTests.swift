import Foundation
import Testing

/// `save-crosswalk` and `compare-reviews`, as a person would use them one after the other.
@Suite struct ReviewProgramTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("globalcompact-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func whatIsSavedComparesEqualToItsDocument() throws {
        try withFolder { folder in
            let file = folder.appendingPathComponent("a document by its name.txt").path
            let seed = "seeds/declaration-2013.md"
            #expect(try Program("save-crosswalk", [seed, "--to", file]).status == 0)
            let run = try Program("compare-reviews", [file, seed])
            #expect(run.status == 0)
            #expect(run.output.contains("0 moved, 0 found no place"))
            for word in ["gained", "lost:", "strengthened:", "that differ"] {
                let lines = run.output.split(separator: "\n").dropFirst(6)
                #expect(!lines.contains { $0.contains(word) }, "\(word)")
            }
            // Standard output and a file get the same bytes, and standard input gives them back.
            let printed = try Program("save-crosswalk", [seed]).output
            #expect(try String(contentsOfFile: file, encoding: .utf8) == printed)
            let piped = try Program("compare-reviews", ["-", seed], input: Data(printed.utf8))
            #expect(piped.output == run.output)
        }
    }

    @Test func bundledCrosswalkIsSavedAndStandsBesideToday() throws {
        let saved = try Program("save-crosswalk")
        #expect(saved.status == 0 && saved.complaint.isEmpty)
        let run = try Program("compare-reviews", ["-"], input: Data(saved.output.utf8))
        #expect(run.status == 0)
        #expect(run.output.contains("saved by library"))
        #expect(!run.output.contains("that differ"))
    }

    @Test func olderDataIsNamedAsTheReason() throws {
        let saved = try Program("save-crosswalk").output
        let older = saved.replacingOccurrences(
            of: "\"kind\" : \"curated\",\n    \"version\" : \"1\"",
            with: "\"kind\" : \"curated\",\n    \"version\" : \"0\""
        ).replacingOccurrences(of: "\"relation\" : \"superset\"", with: "\"relation\" : \"equal\"")
            .replacingOccurrences(of: "\"relation\" : \"subset\"", with: "\"relation\" : \"equal\"")
        let run = try Program("compare-reviews", ["-"], input: Data(older.utf8))
        #expect(run.status == 0)
        #expect(run.output.contains("judgement · why: data 0 → 1"))
    }

    @Test func aFileIsReplacedAsAWholeOrNotAtAll() throws {
        try withFolder { folder in
            let file = folder.appendingPathComponent("crosswalk.json")
            try Data("before".utf8).write(to: file)
            let seed = "seeds/lima-2013.md"
            #expect(try Program("save-crosswalk", [seed, "--to", file.path]).status == 0)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path) == [
                    "crosswalk.json"
                ])
            #expect(try Data(contentsOf: file).count > 1_000)
            let nowhere = folder.appendingPathComponent("no/such/folder.json").path
            let run = try Program("save-crosswalk", [seed, "--to", nowhere])
            #expect(run.status == 74)
            #expect(run.complaint.contains("cannot write"))
            // A folder in its place cannot be replaced, and nothing is left beside it.
            let blocked = try Program("save-crosswalk", [seed, "--to", folder.path])
            #expect(blocked.status == 74)
            let beside = try FileManager.default.contentsOfDirectory(
                atPath: folder.deletingLastPathComponent().path)
            #expect(!beside.contains { $0.hasPrefix(folder.lastPathComponent + ".") })
        }
    }

    @Test(arguments: [
        (["compare-reviews"], 64, "usage"), (["compare-reviews", "-", "-"], 64, "standard input"),
        (["compare-reviews", "a", "b", "c"], 64, "usage"),
        (["compare-reviews", "seeds/lima-2013.md"], 64, "second"),
        (["compare-reviews", "no/such/file", "seeds/lima-2013.md"], 66, "no/such/file"),
        (["save-crosswalk", "no/such/file"], 66, "no/such/file"),
        (["save-crosswalk", "a", "b"], 64, "usage"),
        (["save-crosswalk", "--title", "x"], 64, "usage"),
    ])
    func badCallsSayWhy(command: [String], status: Int32, word: String) throws {
        let run = try Program(command[0], Array(command.dropFirst()))
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.complaint.contains(word))
    }

    @Test(arguments: [
        ("{\"a\": 1}", "not a saved crosswalk"), ("{\"a\": 1", "no JSON"),
        ("{\"format\": \"globalcompact-crosswalk\", \"format_version\": 99}", "newer"),
        ("{\"\u{1B}[31m\": 1, \"\u{1B}[31m\": 2}", "no JSON"), ("%PDF-1.7\n", "pdftotext"),
    ])
    func badInputSaysWhat(input: String, word: String) throws {
        let run = try Program(
            "compare-reviews", ["-", "seeds/lima-2013.md"], input: Data(input.utf8))
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.complaint.contains(word))
        #expect(!run.complaint.contains("\u{1B}"))
    }

    @Test func emptyTextIsNotYetReviewed() throws {
        let run = try Program("compare-reviews", ["-", "seeds/lima-2013.md"])
        #expect(run.status == 0)
        #expect(run.output.contains("Objectives, not yet reviewed"))
        #expect(!run.output.contains("gained:"))
    }

    @Test(arguments: ["en", "fr"]) func linesFitAHundredColumns(language: String) throws {
        let run = try Program(
            "compare-reviews",
            ["seeds/lima-2013.md", "seeds/unece-review-2024.md", "--all", "--language", language])
        for line in run.output.split(separator: "\n") {
            #expect(line.unicodeScalars.count <= 100, "\(line)")
        }
    }
}
