import Foundation
import Testing

/// What the examples do when they cannot write: one line and 74, and nothing where a pipe's reader
/// has gone.
@Suite struct OutputFailureTests {
    /// All programs: they share what runs them, so that the help of each shows what its output does.
    static let programs = [
        "benchmark", "build-explorer", "compare-crosswalk", "compare-reviews", "draft-review",
        "evaluate", "explain-mapping", "export-crosswalk", "map-stream", "merge-crosswalk",
        "objective-dossier", "read-document", "save-crosswalk", "session-brief", "show-coverage",
        "trace-theme", "train-model",
    ]

    @Test func everyProgramIsRunByWhatTheyShare() throws {
        let folder = Program.root.appendingPathComponent("Examples")
        let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            guard
                let source = try? String(
                    contentsOfFile: folder.path + "/\($0)/main.swift", encoding: .utf8)
            else { return false }
            #expect(source.contains("Example.run("), "\($0)")
            return true
        }
        #expect(found.sorted() == Self.programs)
    }

    @Test(arguments: programs)
    func nothingIsWrittenWhereNothingCanBe(program: String) throws {
        for shell in ["exec >&-", "exec <&- >&-", "exec 1</dev/null"] {
            expectComplaint(
                try Program(program, ["--help"], after: shell), status: 74,
                naming: "\(program): cannot write: Bad file descriptor")
        }
        guard Program.takesLimits else { return }
        // The limit holds for standard error too.
        let run = try Program(program, ["--help"], after: "ulimit -f 0")
        #expect(run.status == 74)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: programs)
    func aFullDiskIsNoticed(program: String) throws {
        expectComplaint(
            try Program(program, ["--help"], outputPath: "/dev/full"), status: 74,
            naming: "\(program): cannot write: No space left on device")
    }

    /// Each of the ways in which output is printed: lines, bytes, and pieces of more than a buffer.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [
            ["trace-theme", "data"], ["objective-dossier", "1"], ["session-brief", "1"],
            ["read-document", "seeds/lima-2013.md"], ["explain-mapping", "lima-2013", "8a"],
            ["compare-crosswalk"], ["show-coverage"], ["draft-review", "seeds/lima-2013.md"],
            ["export-crosswalk", "csv"], ["save-crosswalk"],
        ])
    func aFullDiskIsNoticedOnTheWay(command: [String]) throws {
        let run = try Program(command[0], Array(command.dropFirst()), outputPath: "/dev/full")
        expectComplaint(run, status: 74, naming: "cannot write")
    }

    @Test(arguments: [
        ["read-document", "--help"], ["read-document", "seeds/lima-2013.md"],
        ["export-crosswalk", "csv"], ["trace-theme"],
    ])
    func aReaderThatHasGoneIsNoFault(command: [String]) throws {
        let run = try Program(command[0], Array(command.dropFirst()), readerIsGone: true)
        #expect(run.status == 0)
        #expect(run.complaint.isEmpty)
    }

    @Test func withoutStandardErrorTheExitCodeSays() throws {
        let run = try Program("read-document", ["no/such"], after: "exec 2>&-")
        #expect(run.status == 66)
        #expect(run.output.isEmpty)
    }
}
