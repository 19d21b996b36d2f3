import ExampleSupport
import GlobalCompact
import GlobalCompactStream

// A filter: lines of JSON with texts in, lines of JSON with mappings out, in constant memory.

await Example.run(
    usage: "[--strict] [--jobs N] [--vocabulary FILE.tsv] < LINES", valued: ["jobs", "vocabulary"],
    switches: ["strict"]
) { example in
    guard example.arguments.isEmpty else {
        throw ExampleError.usage("texts come on standard input")
    }
    guard let jobs = Int(example.flags["jobs"] ?? "1"), (1...64).contains(jobs) else {
        throw ExampleError.usage("--jobs takes a number from 1 to 64")
    }
    let mapper: StreamMapper
    if let path = example.flags["vocabulary"] {
        let engine = MappingEngine(vocabulary: try example.vocabulary(at: path))
        mapper = StreamMapper(engine: engine, isCompact: false)
    } else {
        mapper = StreamMapper()
    }
    let isStrict = example.flags["strict"] != nil
    var count = 0
    var badLines = 0
    try await mapper.answer(jobs: jobs) { isAnswered in
        guard let bytes = try example.chunk(mayWait: isAnswered) else { return .later }
        return bytes.isEmpty ? .end : .bytes(bytes)
    } writing: { answers in
        if isStrict, let fault = answers.faults.first {
            example.write(answers.bytes[..<fault.offset])
            throw ExampleError.badData("line \(fault.line): \(fault.message)")
        }
        count += answers.count
        badLines += answers.faults.count
        try example.stream(answers.bytes)
    }
    if badLines > 0 { Example.complain("map-stream: \(badLines) of \(count) lines are bad") }
}
