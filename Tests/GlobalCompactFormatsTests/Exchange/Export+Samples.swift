import Foundation
import GlobalCompact
public import GlobalCompactFormats
public import Testing

/// In the reports of tests an export goes by its documents; the whole of one is a megabyte.
extension Export: CustomTestStringConvertible {
    /// The documents.
    public var testDescription: String {
        sources.map { $0.reference.spelled() }.joined(separator: ", ")
    }
}

extension CrosswalkFormat {
    /// All that the format writes of an export.
    func text(of export: Export) -> String {
        var text = ""
        write(export) { piece in text += piece }
        return text
    }
}

extension Export {
    /// The crosswalk of the document that is full of what formats stumble over.
    static let hostile: Export = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Validators/hostile.md")
        guard let bytes = try? Data(contentsOf: file),
            let document = try? DocumentReader.read([UInt8](bytes))
        else { preconditionFailure("cannot read \(file.path)") }
        return Export(mapping: document)
    }()

    /// The crosswalk of a document given as text.
    init(reading text: String) {
        self.init(mapping: DocumentReader.read(text))
    }
}

extension String {
    /// How often another text stands in this one.
    func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
