import ExampleSupport
import Foundation
import GlobalCompact
import GlobalCompactFormats

// How well the engine does on labelled texts, with 95 % intervals.

Example.run(
    usage: "GOLD.jsonl… [--json] [--terms-only] [--vocabulary FILE.tsv] [--language en|fr]",
    valued: ["vocabulary"], switches: ["json", "terms-only"]
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
