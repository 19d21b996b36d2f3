import Foundation
import Testing

/// What becomes of a file that a program writes: all of it, or nothing.
@Suite struct ReplacedFileTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private func save(_ name: String, after shell: String? = nil) throws -> Program {
        try Program("save-crosswalk", ["--to", scratch.path + "/" + name], after: shell)
    }

    @Test func aFileIsReplacedAndNothingIsLeftBesideIt() throws {
        _ = try scratch.file("a.json", "old")
        let run = try save("a.json")
        #expect(run.status == 0)
        #expect(try scratch.text(of: "a.json") == Program("save-crosswalk").output)
        #expect(try scratch.names == ["a.json"])
        // Whose name is as long as names can be, and with no folder before it.
        let name = String(repeating: "x", count: 255)
        let bare = try Program("save-crosswalk", ["--to", name], after: "cd \(scratch.path)")
        #expect(bare.status == 0)
        #expect(try scratch.names == ["a.json", name])
    }

    @Test(arguments: [
        (".", "Is a directory"), ("no/such", "No such file or directory"),
        ("a.json/b", "Not a directory"),
    ])
    func whereNoFileCanBeNothingIsLeft(name: String, reason: String) throws {
        _ = try scratch.file("a.json", "old")
        expectComplaint(try save(name), status: 74, naming: "cannot write: \(reason)")
        #expect(try scratch.names == ["a.json"])
        #expect(try scratch.text(of: "a.json") == "old")
    }

    @Test func anEmptyPathIsNoFile() throws {
        expectComplaint(try Program("save-crosswalk", ["--to", ""]), status: 74, naming: "write")
        expectComplaint(
            try Program("build-explorer", ["", "seeds/lima-2013.md"]), status: 64, naming: "folder")
    }

    @Test(.enabled(if: Program.takesLimits)) func aFullDiskLeavesTheFileAsItWas() throws {
        _ = try scratch.file("a.json", "old")
        // The limit of one block, or two, is less than the file has, and more than the message.
        expectComplaint(
            try save("a.json", after: Program.limitsFiles), status: 74,
            naming: "cannot write: File too large")
        #expect(try scratch.names == ["a.json"])
        #expect(try scratch.text(of: "a.json") == "old")
    }

    @Test(.enabled(if: Program.takesLimits)) func foldersThatStayEmptyAreNotLeft() throws {
        _ = try scratch.file("report.md", "1. Data.")
        expectComplaint(
            try Program(
                "build-explorer", [scratch.path + "/a/b", scratch.path + "/report.md"],
                after: "mkdir \(scratch.path)/a; \(Program.limitsFiles)"), status: 74,
            naming: "index.html: cannot write: File too large")
        #expect(try scratch.names == ["a", "report.md"])
        let inner = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/a")
        #expect(inner.isEmpty)
    }

    @Test func aFileKeepsItsPermissionsAndALinkStaysALink() throws {
        let path = try scratch.file("a.json", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/link", withDestinationPath: "a.json")
        #expect(try save("link").status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try scratch.text(of: "a.json").hasPrefix("{"))
        let destination = try FileManager.default.destinationOfSymbolicLink(
            atPath: scratch.path + "/link")
        #expect(destination == "a.json")
    }

    /// The superuser may write any file.
    @Test(.enabled(if: !FileManager.default.isWritableFile(atPath: "/")))
    func aFileThatMayNotBeWrittenIsNotReplaced() throws {
        let path = try scratch.file("a.json", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        expectComplaint(try save("a.json"), status: 74, naming: "Permission denied")
        #expect(try scratch.text(of: "a.json") == "old")
    }

    @Test func aFileThatWasReadIsNotWrittenOver() throws {
        let text = "1. Migrants should be able to send remittances at low cost."
        let path = try scratch.file("report.md", text)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/link", withDestinationPath: "report.md")
        for target in [path, scratch.path + "/./report.md", scratch.path + "/link"] {
            expectComplaint(
                try Program("save-crosswalk", [path, "--to", target]), status: 64,
                naming: "was read, and is not written over")
        }
        let input = try Program("save-crosswalk", ["-", "--to", path], after: "exec < \(path)")
        expectComplaint(input, status: 64, naming: "was read")
        _ = try scratch.file("index.html", text)
        expectComplaint(
            try Program("build-explorer", [scratch.path, scratch.path + "/index.html"]),
            status: 64, naming: "was read")
        #expect(try scratch.text(of: "report.md") == text)
        #expect(try scratch.text(of: "index.html") == text)
        #expect(try scratch.names == ["index.html", "link", "report.md"])
    }

    @Test func aNamedPipeIsWrittenToAndStays() throws {
        let run = try save(
            "pipe", after: "cd \(scratch.path); mkfifo pipe; wc -c < pipe > count &")
        #expect(run.status == 0)
        #expect(try scratch.names == ["count", "pipe"])
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/pipe")
        #expect(attributes[.type] as? FileAttributeType != .typeRegular)
    }

    @Test func whatWasSavedStaysWhereItCannotBeSaid() throws {
        let run = try Program(
            "save-crosswalk", ["--to", scratch.path + "/a.json"], after: "exec >&-")
        expectComplaint(run, status: 74, naming: "cannot write")
        #expect(try scratch.text(of: "a.json").hasSuffix("}\n"))
    }
}
