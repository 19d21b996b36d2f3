import ExampleSupport
import GlobalCompact
import GlobalCompactStream

await Example.run(
    "",
    about: "A filter: lines of JSON with texts on standard input, lines of JSON with mappings on "
        + "standard output, in the same order and in constant memory.",
    options: [
        .flag("strict", "Stops at the first bad line, which is else answered as such."),
        .value("jobs", "N", "How many lines are mapped at once, 1 to 64; the output is the same."),
        .value("vocabulary", "FILE.tsv", "Maps to the targets of this table, not to objectives."),
    ]
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
