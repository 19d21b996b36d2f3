import Foundation
import Testing

/// `map-stream` with the vocabulary and the input that stand beside it.
@Suite struct OtherVocabularyProgramTests {
    private static let folder = "Examples/map-stream/"

    @Test func sampleMapsToTheGoals() throws {
        let sample = try Data(
            contentsOf: Program.root.appendingPathComponent(Self.folder + "sample.jsonl"))
        let run = try Program(
            "map-stream", ["--vocabulary", Self.folder + "sustainable-development-goals.tsv"],
            input: sample)
        #expect(run.status == 0)
        #expect(run.complaint.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(!run.output.contains("\"themes\""))
        #expect(!run.output.contains("\"objective\""))
        let firsts = lines.map { $0.components(separatedBy: "\"target\":").dropFirst().first ?? "" }
        #expect(firsts[0].hasPrefix("\"SDG-6\",\"level\":\"central\""))
        #expect(firsts[1].hasPrefix("\"SDG-14\",\"level\":\"central\""))
        #expect(!lines[2].contains("\"central\""))
    }

    @Test func aFaultInTheVocabularyNamesLineAndColumn() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("globalcompact-\(UUID().uuidString).tsv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("target\tlanguage\tterm\tweight\nx\ten\tsea\t0.9\nx\ten\tland\n".utf8)
            .write(to: file)
        let run = try Program("map-stream", ["--vocabulary", file.path])
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.complaint.contains("line 3, column 4: the line ends before its \"weight\""))
    }
}
