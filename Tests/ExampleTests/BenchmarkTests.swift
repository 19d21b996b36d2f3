import Testing

/// `benchmark` prints a line for each figure; what it measured is nobody's to assert.
@Suite struct BenchmarkTests {
    private static let inputs = [
        "seeds/lima-2013.md", "Examples/map-stream/sustainable-development-goals.tsv",
    ]

    @Test func printsALineForEachFigure() throws {
        let run = try Program("benchmark", Self.inputs)
        #expect(run.status == 0)
        #expect(run.complaint.isEmpty)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(
            lines.map(\.first) == [
                "build", "match", "match-bundled", "map-terms", "map-learned", "map-vocabulary",
                "read",
            ])
        for line in lines {
            #expect(line.count == 4)
            #expect(Double(line[2]) != nil)
        }
        #expect(lines.last?.dropFirst().first == "14247")
    }

    @Test func printsOnlyWhatIsAskedFor() throws {
        let run = try Program("benchmark", Self.inputs + ["match"])
        #expect(run.output.hasPrefix("match\t14247\t"))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func refusesWhatItDoesNotKnow() throws {
        #expect(try Program("benchmark", Self.inputs + ["dance"]).status == 64)
        #expect(try Program("benchmark", ["seeds/lima-2013.md"]).status == 64)
        #expect(try Program("benchmark", ["no/such", Self.inputs[1]]).status == 66)
    }
}
