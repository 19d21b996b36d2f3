import Foundation
import Testing

/// `map-stream` as a filter: on several tasks, with bad lines, and in conversation.
@Suite struct MapStreamTests {
    private static let input = Data(
        (0..<300).map { number in
            number % 50 == 49
                ? "bad\n" : "{\"id\": \(number), \"text\": \"Remittances and data, \(number)\"}\n"
        }.joined().utf8)

    @Test func givesTheSameBytesForAnyNumberOfJobs() throws {
        let expected = try Program("map-stream", input: Self.input)
        #expect(expected.status == 0)
        #expect(expected.output.split(separator: "\n").count == 300)
        #expect(expected.complaint == "map-stream: 6 of 300 lines are bad\n")
        for jobs in ["1", "2", "3", "8"] {
            let run = try Program("map-stream", ["--jobs", jobs], input: Self.input)
            #expect(run.status == 0)
            #expect(run.output == expected.output)
            #expect(run.complaint == expected.complaint)
        }
    }

    @Test(arguments: ["1", "4"]) func stopsAtTheFirstBadLineIfAskedTo(jobs: String) throws {
        let run = try Program("map-stream", ["--strict", "--jobs", jobs], input: Self.input)
        #expect(run.status == 65)
        #expect(run.output.split(separator: "\n").count == 49)
        #expect(run.complaint == "map-stream: line 50: an object expected\n")
    }

    @Test(arguments: ["0", "-1", "65", "x", ""]) func refusesOtherNumbersOfJobs(jobs: String) throws
    {
        let run = try Program("map-stream", ["--jobs", jobs])
        #expect(run.status == 64)
        #expect(run.complaint.contains("--jobs takes a number from 1 to 64"))
    }

    @Test(arguments: ["1", "2"]) func answersBeforeItWaitsForMore(jobs: String) throws {
        let process = Process()
        process.executableURL = Program.folder.appendingPathComponent("map-stream")
        process.arguments = ["--jobs", jobs]
        let (questions, answers) = (Pipe(), Pipe())
        process.standardInput = questions
        process.standardOutput = answers
        try process.run()
        for id in ["1", "2", "3"] {
            let question = "{\"id\": \(id), \"text\": \"\"}\n"
            try questions.fileHandleForWriting.write(contentsOf: Data(question.utf8))
            let answer = String(decoding: answers.fileHandleForReading.availableData, as: UTF8.self)
            #expect(answer == "{\"id\":\(id),\"mappings\":[],\"themes\":[]}\n")
        }
        try questions.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
