/// A reason why bytes cannot be read as a document.
public enum DocumentError: Error, Sendable, Hashable {
    /// The bytes are not UTF-8; the offset is that of the first byte that does not fit.
    case notUTF8(offset: Int)
    /// The bytes are a file of another kind.
    case otherFormat(FileFormat)
}

extension DocumentError: CustomStringConvertible {
    /// What is wrong and, where it helps, what to do first.
    public var description: String {
        switch self {
        case .notUTF8(let offset):
            "not UTF-8: invalid byte at offset \(offset); if it is Latin-1 or Windows-1252, convert "
                + "it first, e.g. with iconv -f WINDOWS-1252 -t UTF-8"
        case .otherFormat(.pdf):
            "a PDF file, not text (byte offset 0): convert it first, e.g. with pdftotext"
        case .otherFormat(.zip):
            "a ZIP archive, perhaps a .docx, not text (byte offset 0): save it as plain text first"
        case .otherFormat(let format):
            "\(format.rawValue), not UTF-8 (byte offset 0): convert it first, "
                + "e.g. with iconv -f \(format.rawValue) -t UTF-8"
        }
    }
}
