import Foundation
import Testing

/// What the examples do with input that cannot be read, or that nobody meant as input.
@Suite struct InputFailureTests {
    private static let terms = "Examples/map-stream/ministry-plan.tsv"

    /// Every way in which a program takes a file, with "FILE" in its place.
    private static let readers = [
        ["benchmark", "FILE", terms, "read"], ["benchmark", "seeds/lima-2013.md", "FILE"],
        ["build-explorer", "/no/such/folder", "FILE"], ["compare-reviews", "FILE"],
        ["compare-reviews", "seeds/lima-2013.md", "FILE"], ["draft-review", "FILE"],
        ["evaluate", "FILE"], ["evaluate", terms, "--vocabulary", "FILE"],
        ["explain-mapping", "FILE"], ["export-crosswalk", "json", "FILE"],
        ["map-stream", "--vocabulary", "FILE"], ["merge-crosswalk", "FILE", terms],
        ["merge-crosswalk", "declaration-2013", "FILE"], ["read-document", "FILE"],
        ["save-crosswalk", "FILE"], ["show-coverage", "FILE"], ["train-model", "FILE"],
    ]

    private func run(
        _ reader: [String], _ path: String, after shell: String? = nil
    ) throws -> Program {
        let arguments = reader.dropFirst().map { $0 == "FILE" ? path : $0 }
        return try Program(reader[0], arguments, after: shell)
    }

    @Test(arguments: readers.filter { $0.prefix(2) != ["compare-reviews", "seeds/lima-2013.md"] })
    func whatCannotBeOpenedIsNoInput(reader: [String]) throws {
        expectComplaint(
            try run(reader, "no/such\u{1B}[31m\u{2028}\u{202E}file"), status: 66,
            naming: "No such file or directory")
        expectComplaint(try run(reader, "Sources"), status: 66, naming: "Sources: Is a directory")
        expectComplaint(
            try run(reader, "-", after: "exec <&-"), status: 66,
            naming: "standard input: Bad file descriptor")
        expectComplaint(
            try run(reader, "-", after: "exec < Sources"), status: 66,
            naming: "standard input: Is a directory")
    }

    @Test(arguments: [("exec <&-", "Bad file descriptor"), ("exec < Sources", "Is a directory")])
    func aStreamThatCannotBeReadIsNoInput(shell: String, reason: String) throws {
        // The file that is opened first does not take the place of the closed input.
        expectComplaint(
            try Program("map-stream", ["--vocabulary", Self.terms], after: shell), status: 66,
            naming: "standard input: \(reason)")
    }

    @Test func aNameThatIsNearNoDocumentIsAnsweredWithThoseThatAre() throws {
        for program in ["read-document", "show-coverage", "explain-mapping", "compare-reviews"] {
            expectComplaint(
                try Program(program, ["declaration"]), status: 66,
                naming: "No such file",
                "bundled documents: lima-2013, declaration-2013, review-2024")
        }
        let path = try Program("read-document", ["./declaration"])
        #expect(!path.complaint.contains("bundled"))
    }

    @Test func aLongPathHidesNoReason() throws {
        let run = try Program("read-document", [String(repeating: "x/", count: 2_500)])
        expectComplaint(run, status: 66, naming: "read-document: x/x/", "…", "File name too long")
    }

    @Test(arguments: [
        ["merge-crosswalk", "-", "-"], ["merge-crosswalk", "declaration-2013", "-", "-"],
        ["compare-reviews", "-", "-"], ["map-stream", "--vocabulary", "-"],
        ["benchmark", "-", "-"],
    ])
    func standardInputIsReadOnce(command: [String]) throws {
        let texts = [
            "merge-crosswalk": "citation,objective\n", "compare-reviews": "1.",
            "map-stream": "target\tlanguage\tterm\tweight\n", "benchmark": "1.",
        ]
        expectComplaint(
            try Program(
                command[0], Array(command.dropFirst()),
                input: Data((texts[command[0]] ?? "").utf8)),
            status: 64, naming: "standard input can be read only once")
    }

    @Test func aFileThatIsTooLargeIsRefusedUnread() throws {
        let scratch = try ScratchFolder()
        let path = try scratch.file("large", "")
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 1 << 30)
        try handle.close()
        for reader in Self.readers where reader[0] != "benchmark" {
            guard reader.prefix(2) != ["compare-reviews", "seeds/lima-2013.md"] else { continue }
            expectComplaint(
                try run(reader, path), status: 65, naming: "large: larger than 64 MB")
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/zero")))
    func whatNeverEndsIsRefused() throws {
        expectComplaint(
            try Program("read-document", ["/dev/zero"]), status: 65,
            naming: "/dev/zero: larger than 64 MB, the most that is read")
    }

    @Test func aNamedPipeIsReadAsAFile() throws {
        let scratch = try ScratchFolder()
        let run = try Program(
            "read-document", [scratch.path + "/pipe"],
            after: "mkfifo \(scratch.path)/pipe; cat seeds/lima-2013.md > \(scratch.path)/pipe &")
        #expect(run.status == 0)
        #expect(run.output == (try Program("read-document", ["seeds/lima-2013.md"]).output))
    }

    // MARK: JSON

    private static let hostileJSON = [
        (String(repeating: "{\"a\":", count: 1_000_000), "nested too deep"),
        (#"{"format": "x", "format": "y"}"#, "format: the key stands twice"),
        (#"{"format": "\ud800"}"#, "half of a surrogate pair at byte"),
        (#"{"format_version": 1e400}"#, "format_version: too great a number"),
    ]

    @Test(arguments: hostileJSON.indices)
    func hostileJSONIsNoReview(index: Int) throws {
        let (json, words) = Self.hostileJSON[index]
        let input = Data(json.utf8)
        expectComplaint(
            try Program("compare-reviews", ["-"], input: input), status: 65, naming: words)
    }

    @Test(arguments: [
        (String(repeating: "[", count: 1_000_000), "line 1: [0][0]"),
        (
            #"{"text": "a", "objectives": {}, "objectives": {"1": 2}}"#,
            "line 1: objectives: the key stands twice"
        ),
        (#"{"text": "\ud800", "objectives": {}}"#, "line 1: no JSON: half of a surrogate pair"),
        (#"{"text": "a", "objectives": {"1": 1e400}}"#, "line 1: objectives.1: too great a number"),
    ])
    func hostileJSONIsNoLabelledText(json: String, words: String) throws {
        expectComplaint(
            try Program("evaluate", ["-"], input: Data(json.utf8)), status: 65, naming: words)
    }

    @Test(arguments: [
        String(repeating: "[", count: 1_000_000), #"{"text": "\ud800", "objectives": {}}"#,
        #"{"id": 1e400, "text": "a", "objectives": {}, "kind": "a"}"#, "{}",
    ])
    func hostileJSONIsNoSentenceToLearn(json: String) throws {
        expectComplaint(
            try Program("train-model", ["-", "--without-terms"], input: Data(("\n" + json).utf8)),
            status: 65, naming: "-: line 2: no labelled sentence")
    }

    @Test func hostileLinesAreBadLinesAndOthersAreAnswered() throws {
        let lines = [
            #"{"id": 1, "text": "#, #"{"id": 2, "text": "\ud800"}"#,
            #"{"id": 3, "x": "# + String(repeating: "[", count: 1_000_000) + "}",
            #"{"id": 1e400, "text": "a"}"#, #"{"id": 5, "id": 6, "text": "b", "text": "a"}"#,
        ]
        let run = try Program(
            "map-stream", ["--vocabulary", Self.terms],
            input: Data(lines.joined(separator: "\n").utf8))
        #expect(run.status == 0)
        #expect(run.complaint == "map-stream: 3 of 5 lines are bad\n")
        let answers = run.output.split(separator: "\n").map { $0.prefix(20) }
        #expect(
            answers == [
                #"{"id":1,"line":1,"er"#, #"{"id":2,"line":2,"er"#, #"{"id":3,"line":3,"er"#,
                #"{"id":1e400,"mapping"#, #"{"id":6,"mappings":["#,
            ])
    }

    @Test func stepsAreANumber() throws {
        for steps in ["-1", "x", ""] {
            expectComplaint(
                try Program("train-model", ["-", "--steps", steps]), status: 64, naming: "--steps")
        }
        expectComplaint(try Program("train-model", ["-"]), status: 65, naming: "no labelled")
    }
}
