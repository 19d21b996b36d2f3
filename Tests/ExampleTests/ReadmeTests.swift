import Foundation
import Testing

/// The README and the articles of the documentation show commands with their real output.
@Suite struct ReadmeTests {
    private static let texts: [String] = {
        let articles = Program.root.appendingPathComponent(
            "Sources/GlobalCompact/GlobalCompact.docc")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: articles.path)) ?? []
        let files =
            [Program.root.appendingPathComponent("README.md")]
            + names.filter { $0.hasSuffix(".md") }.sorted().map(articles.appendingPathComponent)
        return files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    }()

    /// The console blocks: each command with the lines it is said to print.
    ///
    /// A command may read a file on standard input, as the shell does: `< FILE`.
    static let transcripts: [(command: [String], output: String)] = {
        var transcripts: [(command: [String], output: String)] = []
        for block in texts.flatMap({ $0.components(separatedBy: "```console\n").dropFirst() }) {
            let body = block.components(separatedBy: "\n```").first ?? ""
            for part in ("\n" + body).components(separatedBy: "\n$ ").dropFirst() {
                let lines = part.components(separatedBy: "\n")
                let words = lines[0].components(separatedBy: "\"").enumerated().flatMap {
                    index, piece in
                    index % 2 == 1 ? [piece] : piece.split(separator: " ").map(String.init)
                }
                guard words.starts(with: ["swift", "run"]) else { continue }
                let command = words.dropFirst(2).drop { $0 == "-c" || $0 == "release" }
                transcripts.append((Array(command), lines.dropFirst().joined(separator: "\n")))
            }
        }
        return transcripts
    }()

    @Test func readmeShowsCommands() {
        #expect(ReadmeTests.transcripts.count >= 2)
    }

    @Test(arguments: ReadmeTests.transcripts.indices)
    func commandPrintsWhatTheReadmeShows(index: Int) throws {
        let transcript = ReadmeTests.transcripts[index]
        let parts = transcript.command.split(separator: "<", maxSplits: 1)
        let input = try parts.dropFirst().first?.first.map {
            try Data(contentsOf: Program.root.appendingPathComponent($0))
        }
        let run = try Program(
            transcript.command[0], Array(parts[0].dropFirst()), input: input ?? Data())
        #expect(run.status == 0)
        let shown = transcript.output.trimmingCharacters(in: .newlines)
        let printed = run.output.trimmingCharacters(in: .newlines)
        if shown.hasSuffix("…") {
            // A long output is shown up to a line that says so.
            let lines = shown.components(separatedBy: "\n").dropLast()
            #expect(printed.components(separatedBy: "\n").starts(with: lines))
        } else {
            #expect(printed == shown)
        }
    }

    @Test func firstCommandStandsWithinFifteenLines() throws {
        let readme = try String(
            contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
        let line = readme.components(separatedBy: "\n").firstIndex { $0.hasPrefix("$ swift run") }
        #expect(try #require(line) < 15)
    }
}
