import Foundation
import Testing

/// A run of one of the example programs, as a person would start it.
struct Program {
    let status: Int32
    let output: String
    let complaint: String

    /// The folder with the built programs: that of the test runner.
    static let folder: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        // On Apple's systems the runner lies deep inside a bundle.
        while folder.path != "/",
            !FileManager.default.fileExists(
                atPath: folder.appendingPathComponent("trace-theme").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// Whether the programs may be given a limit on the size of files: the thread sanitizer, which
    /// `Tests/Fuzzing/long.sh` says is on, ends a process where its own files reach it.
    static let takesLimits =
        ProcessInfo.processInfo.environment["GLOBALCOMPACT_SANITIZER"] != "thread"

    /// Limits files to one block; what is measured of coverage would not fit either, and goes nowhere.
    static let limitsFiles = "export LLVM_PROFILE_FILE=/dev/null; ulimit -f 1"

    /// The root of the package.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a program with arguments, some input on standard input, and a place for its output.
    ///
    /// - Parameters:
    ///   - readerIsGone: whether the output is a pipe whose reader has gone.
    ///   - shell: what a shell does before the program takes its place, such as closing standard
    ///     output: `exec >&-`.
    init(
        _ name: String, _ arguments: [String] = [], input: Data = Data(), outputPath: String? = nil,
        readerIsGone: Bool = false, after shell: String? = nil
    ) throws {
        let process = Process()
        let program = Program.folder.appendingPathComponent(name)
        process.executableURL = shell == nil ? program : URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            shell.map { ["-c", "\($0)\nexec \"$0\" \"$@\"", program.path] + arguments } ?? arguments
        process.currentDirectoryURL = Program.root
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("globalcompact-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput =
            try outputPath.map { try FileHandle(forWritingTo: URL(fileURLWithPath: $0)) }
            ?? FileHandle(forWritingTo: files[1])
        if readerIsGone {
            let pipe = Pipe()
            try pipe.fileHandleForReading.close()
            process.standardOutput = pipe.fileHandleForWriting
        }
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        complaint = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }
}

/// Expects that a program said in one plain and short line what is wrong, and nothing else.
func expectComplaint(
    _ run: Program, status: Int32, naming words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(run.status == status, sourceLocation: sourceLocation)
    #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    #expect(run.complaint.hasSuffix("\n"), sourceLocation: sourceLocation)
    let line = run.complaint.unicodeScalars.dropLast()
    #expect(line.count <= 401, sourceLocation: sourceLocation)
    #expect(
        !line.contains {
            [.control, .format, .lineSeparator, .paragraphSeparator]
                .contains($0.properties.generalCategory)
        }, "\(run.complaint)", sourceLocation: sourceLocation)
    for word in words {
        #expect(run.complaint.contains(word), "\(run.complaint)", sourceLocation: sourceLocation)
    }
}

/// A folder for the files of a test, which goes with it.
final class ScratchFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("globalcompact-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A file with some text; its path.
    func file(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
        return path + "/" + name
    }

    /// The names of all that lies in the folder, hidden ones too, in order.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    /// The text of a file in the folder.
    func text(of name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
}
