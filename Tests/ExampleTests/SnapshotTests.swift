import Foundation
import Testing

/// The exact output of the examples; `RECORD_SNAPSHOTS=1 swift test` writes it anew.
@Suite struct SnapshotTests {
    static let reports = "Tests/GlobalCompactTests/Fixtures/reports/"

    @Test(arguments: [
        ["trace-theme"], ["trace-theme", "remittances"],
        ["trace-theme", "trafficking", "--language", "fr"],
        ["trace-theme", "data"], ["trace-theme", "children"],
        ["objective-dossier", "20"], ["objective-dossier", "14", "--language", "fr"],
        ["session-brief", "1"], ["session-brief", "2", "--language", "fr"], ["session-brief", "3"],
        ["session-brief", "4"], ["read-document", "seeds/lima-2013.md"],
        ["explain-mapping", "declaration-2013", "27", "20"],
        ["explain-mapping", "declaration-2013", "27", "20", "--computed", "--language", "fr"],
        ["explain-mapping", "declaration-2013", "27", "19"],
        ["explain-mapping", "A/RES/68/4, para. 12", "--footnotes"],
        ["explain-mapping", "review-2024", "5", "--language", "fr"],
        ["explain-mapping", "seeds/lima-2013.md", "--objective", "13"],
        ["compare-crosswalk"], ["compare-crosswalk", "declaration-2013", "--language", "fr"],
        ["compare-crosswalk", "--objective", "1", "--all"],
        ["show-coverage"], ["show-coverage", "--themes", "--language", "fr"],
        ["show-coverage", "seeds/unece-review-2024.md"],
        ["draft-review", SnapshotTests.reports + "amber-basin-2032.md"],
        ["draft-review", SnapshotTests.reports + "iles-du-levant-2035.md"],
        [
            "draft-review", SnapshotTests.reports + "iles-du-levant-2035.md", "--title", "Levant",
            "--language", "en",
        ],
        ["compare-reviews", "seeds/declaration-2013.md", "seeds/unece-review-2024.md"],
        ["compare-reviews", "seeds/lima-2013.md", "seeds/declaration-2013.md", "--language", "fr"],
    ])
    func outputIsAsRecorded(command: [String]) throws {
        let run = try Program(command[0], Array(command.dropFirst()))
        #expect(run.status == 0)
        #expect(run.complaint.isEmpty)
        let name =
            command.joined(separator: " ").replacingOccurrences(of: SnapshotTests.reports, with: "")
            .replacingOccurrences(of: "/", with: "-") + ".txt"
        let file = Program.root.appendingPathComponent("Tests/ExampleTests/Snapshots")
            .appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(run.output.utf8).write(to: file)
        }
        let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(run.output == recorded)
    }

    @Test(arguments: ["en", "fr"]) func everyThemeFitsAHundredColumns(language: String) throws {
        let themes = try Program("trace-theme").output.split(separator: "\n").compactMap {
            $0.split(separator: " ").first
        }
        #expect(themes.count == 31)
        for theme in themes {
            let run = try Program("trace-theme", [String(theme), "--language", language])
            #expect(run.status == 0)
            for line in run.output.split(separator: "\n") {
                #expect(
                    line.unicodeScalars.count <= 100 || !line.drop { $0 == " " }.contains(" "),
                    "\(theme): \(line)")
            }
        }
    }

    @Test(arguments: ["en", "fr"]) func explanationsFitAHundredColumns(language: String) throws {
        let commands =
            ["lima-2013", "declaration-2013", "review-2024"].map { ["explain-mapping", $0] }
            + [["explain-mapping", "seeds/declaration-2013.md"], ["compare-crosswalk", "--all"]]
        for command in commands {
            let run = try Program(
                command[0], command.dropFirst() + ["--language", language])
            #expect(run.status == 0)
            #expect(run.complaint.isEmpty)
            for line in run.output.split(separator: "\n") {
                #expect(
                    line.unicodeScalars.count <= 100 || !line.drop { $0 == " " }.contains(" "),
                    "\(command): \(line)")
            }
        }
    }

    @Test func dossiersAndBriefsFitAHundredColumns() throws {
        for objective in 1...23 {
            for line in try Program("objective-dossier", [String(objective)]).output.split(
                separator: "\n")
            {
                #expect(line.unicodeScalars.count <= 100, "\(objective): \(line)")
            }
        }
        for session in 1...4 {
            for line in try Program("session-brief", [String(session)]).output.split(
                separator: "\n")
            {
                #expect(line.unicodeScalars.count <= 100, "\(session): \(line)")
            }
        }
    }

    @Test(arguments: [
        [], ["--themes"], ["seeds/unece-review-2024.md"],
        ["seeds/declaration-2013.md", "--themes"],
    ])
    func coverageFitsAHundredColumns(arguments: [String]) throws {
        for language in ["en", "fr"] {
            let run = try Program("show-coverage", arguments + ["--language", language])
            #expect(run.status == 0)
            for line in run.output.split(separator: "\n") {
                #expect(line.unicodeScalars.count <= 100, "\(line)")
                #expect(line.last != " ", "\(line)")
            }
        }
    }
}
