/// Reads UN documents from text: bytes in, a document and diagnostics out.
///
/// The text may be Markdown, copied from a web page, or taken out of a PDF by `pdftotext`. Any
/// valid UTF-8 gives a document; what the reader could not make sense of stands in
/// ``Document/diagnostics``.
///
/// - Complexity: Linear in the number of bytes.
public enum DocumentReader {
    /// Reads a document from the bytes of a text file.
    ///
    /// - Throws: ``DocumentError`` if the bytes are not UTF-8, or are a PDF, ZIP or UTF-16 file.
    public static func read(_ source: [UInt8]) throws(DocumentError) -> Document {
        try read(source, digest: SHA256.hexDigest(of: source))
    }

    /// Reads a document from bytes whose digest is known.
    private static func read(_ source: [UInt8], digest: String) throws(DocumentError) -> Document {
        let buffer = try SourceBuffer(source)
        var table = LineTable(buffer)
        ContentsFinder.mark(&table)
        table.findLoneMarks()
        var builder = DocumentBuilder(table, BlockAssembler(table))
        return builder.build(digest: digest)
    }

    /// Reads a document from a text.
    public static func read(_ text: String) -> Document {
        read(text, digest: nil)
    }

    /// Reads a document from a text whose digest may be known.
    static func read(_ text: String, digest: String?) -> Document {
        let source = Array(text.utf8)
        guard let document = try? read(source, digest: digest ?? SHA256.hexDigest(of: source))
        else {
            // A string is UTF-8; only one that spells a PDF or ZIP header gets here.
            return Document(diagnostics: [Diagnostic(line: 1, message: "not a text")])
        }
        return document
    }
}
