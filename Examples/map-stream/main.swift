import ExampleSupport
import GlobalCompact
import GlobalCompactFormats

// A filter: lines of JSON with texts in, lines of JSON with mappings out, in constant memory.

Example.run(
    usage: "[--strict] [--vocabulary FILE.tsv] < LINES", valued: ["vocabulary"],
    switches: ["strict"]
) { example in
    guard example.arguments.isEmpty else {
        throw ExampleError.usage("texts come on standard input")
    }
    var mapper = StreamMapper()
    if let path = example.flags["vocabulary"] {
        let engine = MappingEngine(vocabulary: try example.vocabulary(at: path))
        mapper = StreamMapper(engine: engine, isCompact: false)
    }
    var badLines = 0
    var number = 0
    try example.forEachLine(upTo: 16 << 20) { example, line in
        number += 1
        let answer =
            line.map { mapper.answer(to: $0, number: number) }
            ?? mapper.refusal("the line is longer than 16 MiB", number: number)
        if let fault = answer.fault {
            if example.flags["strict"] != nil {
                throw ExampleError.badData("line \(number): \(fault)")
            }
            badLines += 1
        }
        example.write(answer.line + [0x0A])
    }
    if badLines > 0 { Example.complain("map-stream: \(badLines) of \(number) lines are bad") }
}
