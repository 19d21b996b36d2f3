import ExampleSupport
import GlobalCompact

// Learns the weights of the learned layer from labelled sentences and the vocabulary, and prints the
// source file that holds them:
// train-model Tests/GlobalCompactTests/Fixtures/training/*.jsonl > …/LearnedWeightsTable.swift

Example.run(
    usage: "TRAINING.jsonl…", valued: ["steps"], switches: ["table", "without-terms"]
) {
    example in
    guard !example.arguments.isEmpty else { throw ExampleError.usage("no training file is named") }
    let terms = MappingEngine(vocabulary: .compact)
    var lessons: [Lesson] = []
    for path in example.arguments {
        lessons += try Lesson.read(try example.bytes(of: path), terms: terms)
    }
    if example.flags["without-terms"] == nil { lessons += Lesson.from(.compact) }
    var trainer = Trainer()
    if let steps = example.flags["steps"].flatMap({ Int($0) }) { trainer.steps = steps }
    let (coefficients, reports) = Calibration.fit(trainer, lessons)
    for (name, report) in reports {
        for line in report.lines { Example.complain("\(name): \(line)") }
    }
    let weights = trainer.learn(lessons, coefficients: coefficients)
    if example.flags["table"] != nil {
        example.write(weights.table)
        return
    }
    example.print("/// The learned weights, as `train-model` writes them; see ``LearnedWeights``.")
    example.print("enum LearnedWeightsTable {")
    example.print("    // swift-format-ignore")
    example.print("    static let text = #\"\"\"")
    example.write(weights.table)
    example.print("\"\"\"#")
    example.print("}")
}
