import GlobalCompact

/// A text without what spreadsheets and word processors change of themselves, with the way back to
/// the text as given.
///
/// Quotation marks and apostrophes of all kinds go, with the spaces inside guillemets; dashes are
/// hyphens; an ellipsis is three full stops; case does not count, because a cell's first letter is
/// made a capital. Words and their order count, and so do accents.
struct LooseText {
    /// The text in that form, in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// For each byte, where that which it stands for begins and ends in the comparable form.
    private var starts = AscendingOffsets()
    private var ends = AscendingOffsets()
    private let source: ComparableText

    /// - Complexity: O(n).
    init(_ text: String) {
        source = ComparableText(Array(text.utf8))
        var isSpacePending = false
        var offset = 0
        for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
            let range = offset..<offset + UTF8.width(scalar)
            offset = range.upperBound
            switch scalar {
            case " ": isSpacePending = true
            case "\"", "'", "“", "”", "„", "‟", "‘", "‚", "‛", "«", "»", "‹", "›", "`", "´":
                continue
            default:
                if isSpacePending, !bytes.isEmpty {
                    append([0x20], range.lowerBound..<range.lowerBound)
                }
                isSpacePending = false
                append(Self.form(of: scalar), range)
            }
        }
    }

    /// The byte range in the text as given that a byte range of this form stands for.
    func source(of range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        return source.source(of: starts[range.lowerBound]..<ends[range.upperBound - 1])
    }

    private mutating func append(_ form: [UInt8], _ range: Range<Int>) {
        for byte in form {
            bytes.append(byte)
            starts.append(range.lowerBound)
            ends.append(range.upperBound)
        }
    }

    private static func form(of scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "‒", "–", "—", "―", "−": [UInt8(ascii: "-")]
        case "…": Array("...".utf8)
        default: Array(scalar.properties.lowercaseMapping.utf8)
        }
    }
}
