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
    var engine = example.flags["terms-only"] == nil ? MappingEngine() : MappingEngine(learned: nil)
    var targets = LabelledTextFile.compact
    if let path = example.flags["vocabulary"] {
        let vocabulary = try example.vocabulary(at: path)
        engine = MappingEngine(vocabulary: vocabulary)
        targets = Set(vocabulary.targets)
    }
    var texts: [LabelledText] = []
    for path in example.arguments {
        do {
            texts += try LabelledTextFile.read(try example.bytes(of: path), targets: targets)
        } catch let fault as LabelledTextFile.Fault {
            throw ExampleError.badData("\(path): \(fault)")
        }
    }
    guard !texts.isEmpty else { throw ExampleError.badData("no labelled text") }
    let evaluation = Evaluation(of: engine, on: texts)
    if example.flags["json"] != nil {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        example.write(Array(try encoder.encode(evaluation)) + [0x0A])
    } else {
        example.print(evaluation)
    }
}
