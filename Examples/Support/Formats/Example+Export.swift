public import ExampleSupport
import GlobalCompact
public import GlobalCompactFormats

extension Example {
    /// What the library says of a bundled document, by its name, or of a text or export in a file.
    public mutating func export(of path: String) throws -> Export {
        if let bundled = bundledDocument(named: path) {
            return Export.bundled.only(bundled.reference)
        }
        let bytes = try bytes(of: path)
        do { return try Export(file: bytes) } catch {
            throw ExampleError.badData("\(path): \(error)")
        }
    }

    /// The format that goes by a name, with labels in the language of the output.
    public func format(named name: String) throws -> any CrosswalkFormat {
        guard let format = CrosswalkFormats.named(name, in: language) else {
            let known = CrosswalkFormats.all().map(\.name).joined(separator: ", ")
            throw ExampleError.usage("unknown format \"\(name)\"; known: \(known)")
        }
        return format
    }
}
