import Testing

@testable import GlobalCompact
@testable import GlobalCompactStream

/// The answers to a whole stream, with answering line by line as oracle.
@Suite struct StreamMapperStreamTests {
    /// Good lines and bad ones, some of several bytes a scalar, without a line end at the end.
    private static let lines: [String] = (0..<120).map { number in
        switch number % 8 {
        case 0: ""
        case 1: "not json \(number)"
        case 2: #"{"id": \#(number)}"#
        case 3: #"{"id": "\#(number)", "text": "Les envois de fonds 💶 à l'étranger"}"#
        case 4: #"{"id": \#(number), "text": "Trafficking in persons, \#(number) times"}"#
        case 5: String(repeating: " ", count: number) + #"{"text": "data"}"#
        case 6: #"{"id": "r\#(number)", "text": "readmission … remittances", "language": "en"}"#
        default: #"{"id": null, "text": "\ud83d\udcb6 tea"}"#
        }
    }

    private static let mapper = StreamMapper(
        engine: MappingEngine(
            vocabulary: Vocabulary(terms: [
                Term("remittance", targets: ["20"], weight: 0.9),
                Term("envoi de fonds", targets: ["20"], weight: 0.9),
                Term("trafficking in persons", targets: ["10"], weight: 0.8),
                Term("data", targets: ["1"], weight: 0.4),
            ])), isCompact: false)

    private static let expected = lines.enumerated().map { index, line in
        mapper.answer(to: Array(line.utf8)[...], number: index + 1)
    }

    private func answers(jobs: Int, chunks: [Int]) async -> StreamMapper.Answers {
        var rest = Array(Self.lines.joined(separator: "\n").utf8)[...]
        var turn = 0
        var whole = StreamMapper.Answers()
        await Self.mapper.answer(jobs: jobs) { isAnswered in
            turn += 1
            if rest.isEmpty { return .end }
            // Input comes and goes.
            if !isAnswered, turn % 3 == 0 { return .later }
            let chunk = rest.prefix(chunks[turn % chunks.count])
            rest = rest.dropFirst(chunk.count)
            return .bytes(Array(chunk))
        } writing: { answers in
            whole.faults += answers.faults.map {
                StreamMapper.Fault(
                    line: $0.line, message: $0.message, offset: $0.offset + whole.bytes.count)
            }
            whole.bytes += answers.bytes
            whole.count += answers.count
        }
        return whole
    }

    @Test(
        arguments: [1, 2, 3, 8],
        [[1], [7], [64, 1, 3], [100_000]])
    func answersAreTheSameHoweverManyTasksAndChunks(jobs: Int, chunks: [Int]) async {
        let answers = await answers(jobs: jobs, chunks: chunks)
        #expect(answers.count == Self.lines.count)
        #expect(answers.bytes == Self.expected.flatMap { $0.line + [0x0A] })
        let faults = Self.expected.indices.filter { Self.expected[$0].fault != nil }
        #expect(answers.faults.map(\.line) == faults.map { $0 + 1 })
        #expect(answers.faults.map(\.message) == faults.compactMap { Self.expected[$0].fault })
        for fault in answers.faults {
            let before = answers.bytes[..<fault.offset]
            #expect(before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } == fault.line)
        }
    }

    @Test func aLineThatIsTooLongIsAnsweredInItsPlace() {
        let batch = LineBatch(number: 7, bytes: Array("x".utf8), lines: [nil, 0..<1])
        let answers = Self.mapper.answers(to: batch)
        #expect(answers.faults.map(\.line) == [7, 8])
        #expect(
            answers.bytes.starts(
                with: #"{"id":null,"line":7,"error":"the line is longer than 16 MiB"}"#.utf8))
    }
}
