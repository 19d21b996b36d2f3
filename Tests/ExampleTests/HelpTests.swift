import Foundation
import Testing

/// What the examples say of themselves.
@Suite struct HelpTests {
    /// The names of all examples that are programs.
    private static let programs: [String] = {
        let folder = Program.root.appendingPathComponent("Examples")
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { name in
            FileManager.default.fileExists(atPath: folder.path + "/" + name + "/main.swift")
        }.sorted()
    }()

    @Test func thereArePrograms() { #expect(Self.programs.count == 17) }

    @Test(arguments: programs) func helpTellsEachOptionThatTheUsageLineNames(name: String) throws {
        let run = try Program(name, ["--help"])
        #expect(run.status == 0 && run.complaint.isEmpty)
        let parts = run.output.components(separatedBy: "\n\n")
        try #require(parts.count == 3)
        #expect(parts[0].hasPrefix("usage: \(name)"))
        #expect(parts[1].hasSuffix(".") && parts[1].first?.isUppercase == true)
        // "[--title TITLE]" of the usage line, "--title TITLE" with what it means below.
        let usage = parts[0].replacing(#/\s+/#, with: " ")
        let named = usage.matches(of: #/\[(--[^\]]+)\]/#).map { String($0.1) }
        let described = parts[2].matches(of: #/(?m)^  (--.+?)(?: {2,})([A-Z].*)$/#)
        #expect(described.map { String($0.1) } == named + ["--help", "--version"])
        for line in run.output.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }

    @Test(arguments: programs) func everyProgramTellsItsVersions(name: String) throws {
        let run = try Program(name, ["--version"])
        #expect(run.status == 0 && run.complaint.isEmpty)
        #expect(
            run.output.contains(
                #/^[a-z-]+ \d+\.\d+\.\d+ \(data \d+, engine \d+, vocabulary \d+\)\n$/#))
        #expect(run.output.hasPrefix(name + " "))
    }

    @Test(arguments: programs) func everyOptionThatIsReadIsTold(name: String) throws {
        let folder = Program.root.appendingPathComponent("Examples/\(name)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let source = try files.filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        }.joined()
        let help = try Program(name, ["--help"]).output
        for flag in Set(source.matches(of: #/flags\["([a-z-]+)"\]/#).map(\.1)) {
            #expect(help.contains("  --\(flag)"), "\(flag)")
        }
    }

    @Test func optionsOfNoUseAreRefused() throws {
        for name in ["read-document", "map-stream", "benchmark", "train-model"] {
            expectComplaint(
                try Program(name, ["--language", "fr"]), status: 64, naming: "--language")
        }
        expectComplaint(
            try Program("draft-review", ["--title"]), status: 64, naming: "needs a value")
        // Behind "--" everything is a name.
        expectComplaint(
            try Program("read-document", ["--", "--help"]), status: 66, naming: "--help")
    }

    @Test func aSingleLetterAsksForHelpToo() throws {
        let help = try Program("trace-theme", ["--help"]).output
        #expect(try Program("trace-theme", ["-h"]).output == help)
    }

    @Test func theBenchmarkNamesItsFigures() throws {
        let run = try Program("benchmark", ["seeds/lima-2013.md", "x.tsv", "speed"])
        expectComplaint(run, status: 64, naming: "no figure is called", "map-terms")
    }
}
