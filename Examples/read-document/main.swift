import ExampleSupport
import Foundation
import GlobalCompact

Example.run(
    "DOCUMENT|FILE|-", about: "Reads a UN document and prints it as one JSON object."
) { example in
    guard example.arguments.count == 1 else { throw ExampleError.usage("one file is needed") }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let document = try example.document(at: example.arguments[0])
    example.write(Array(try encoder.encode(DocumentOutput(document))) + [0x0A])
}
