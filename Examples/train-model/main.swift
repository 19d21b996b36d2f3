import ExampleSupport
import GlobalCompact
import ModelTraining

// train-model Tests/GlobalCompactTests/Fixtures/training/*.jsonl > weights.swift
// which then takes the place of Sources/GlobalCompact/Corpus/LearnedWeightsTable.swift

Example.run(
    "TRAINING.jsonl…",
    about:
        "Learns the weights of the learned layer from labelled sentences and the vocabulary, and "
        + "prints the source file that holds them.",
    options: [
        .value("steps", "N", "How many steps of learning."),
        .flag("table", "Only the table of weights."),
        .flag("without-terms", "Learns nothing from the terms of the vocabulary."),
    ]
) { example in
    guard !example.arguments.isEmpty else { throw ExampleError.usage("no training file is named") }
    var trainer = Trainer()
    if let text = example.flags["steps"] {
        guard let steps = Int(text), steps >= 0 else {
            throw ExampleError.usage("--steps takes a number from 0")
        }
        trainer.steps = steps
    }
    let files = try example.arguments.map { (path: $0, bytes: try example.bytes(of: $0)) }
    let terms = MappingEngine(vocabulary: .compact)
    var lessons: [Lesson] = []
    for (path, bytes) in files {
        do throws(Lesson.Fault) {
            lessons += try Lesson.read(bytes, terms: terms)
        } catch {
            throw ExampleError.badData("\(path): line \(error.line): no labelled sentence")
        }
    }
    guard !lessons.isEmpty else { throw ExampleError.badData("no labelled sentence") }
    if example.flags["without-terms"] == nil { lessons += Lesson.from(.compact) }
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
