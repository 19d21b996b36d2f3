import Foundation

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

    /// The root of the package.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a program with arguments, some input on standard input, and a place for its output.
    init(
        _ name: String, _ arguments: [String] = [], input: Data = Data(), outputPath: String? = nil
    ) throws {
        let process = Process()
        process.executableURL = Program.folder.appendingPathComponent(name)
        process.arguments = arguments
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
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        complaint = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }
}
