public import ExampleSupport
public import GlobalCompact
public import GlobalCompactFormats

/// A report that is looked at: its text alone, or with what people made of its crosswalk.
public enum ReportInput {
    /// A text, which nobody has mapped yet.
    case text(Document)
    /// What `merge-crosswalk` or `export-crosswalk json` wrote.
    case export(Export)
}

extension Example {
    /// The report in a file, a text or an export in JSON, told apart by what it contains; or the
    /// bundled document that goes by a name.
    public mutating func report(at path: String) throws -> ReportInput {
        if let bundled = bundledDocument(named: path) { return .text(bundled.document) }
        let bytes = try bytes(of: path)
        guard SavedCrosswalk.isJSONObject(bytes) else {
            return .text(try document(in: bytes, named: path))
        }
        do { return .export(try Export(json: bytes)) } catch {
            throw ExampleError.badData("\(path): \(error)")
        }
    }
}
