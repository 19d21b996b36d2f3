import ExampleSupport
import Foundation
import GlobalCompact
import GlobalCompactFormats

Example.run(
    "GOLD.jsonl|-…",
    about: "Says how well the engine does on labelled texts, with 95 % intervals.",
    options: [
        .flag("json", "All figures as JSON, in place of the table."),
        .flag("terms-only", "Of the vocabulary alone, without what was learned."),
        .value(
            "vocabulary", "FILE.tsv", "Of this vocabulary, for texts labelled with its targets."),
        .language,
    ]
) { example in
    guard !example.arguments.isEmpty else {
        throw ExampleError.usage("a file of labelled texts is needed")
    }
    let vocabulary = try example.flags["vocabulary"].map { try example.vocabulary(at: $0) }
    let targets = vocabulary.map { Set($0.targets) } ?? LabelledTextFile.compact
    var texts: [LabelledText] = []
    for path in example.arguments {
        do {
            texts += try LabelledTextFile.read(try example.bytes(of: path), targets: targets)
        } catch let fault as LabelledTextFile.Fault {
            throw ExampleError.badData("\(path): \(fault)")
        }
    }
    guard !texts.isEmpty else { throw ExampleError.badData("no labelled text") }
    let engine: MappingEngine
    if let vocabulary {
        engine = MappingEngine(vocabulary: vocabulary)
    } else {
        engine =
            example.flags["terms-only"] == nil ? MappingEngine() : MappingEngine(learned: nil)
    }
    let evaluation = Evaluation(of: engine, on: texts)
    if example.flags["json"] != nil {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        example.write(Array(try encoder.encode(evaluation)) + [0x0A])
    } else {
        example.print(evaluation)
    }
}
