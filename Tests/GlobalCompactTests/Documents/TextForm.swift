import Foundation

@testable import GlobalCompact

/// Another way to write the same text, which changes nothing that is found in it.
enum TextForm: CaseIterable {
    /// Letters and their marks apart (NFD).
    case decomposed
    /// Letters and their marks in one (NFC).
    case composed
    /// Lines end with carriage return and line feed.
    case carriageReturnsAndLineFeeds
    /// No-break spaces stand for spaces.
    case noBreakSpaces
    /// Narrow no-break spaces stand for spaces.
    case narrowNoBreakSpaces
    /// Long words have soft hyphens.
    case softHyphens
    /// A page ends in the midst of a sentence.
    case pageBreak

    /// The text in this form.
    func applied(to text: String) -> String {
        switch self {
        case .decomposed: text.decomposedStringWithCanonicalMapping
        case .composed: text.precomposedStringWithCanonicalMapping
        case .carriageReturnsAndLineFeeds:
            TextForm.mapped(text) { $0 == "\n" ? "\r\n" : $0 == "\r" ? "" : String(Character($0)) }
        case .noBreakSpaces: TextForm.mapped(text) { $0 == " " ? "\u{A0}" : String(Character($0)) }
        case .narrowNoBreakSpaces:
            TextForm.mapped(text) { $0 == " " ? "\u{202F}" : String(Character($0)) }
        case .softHyphens: TextForm.hyphenated(text)
        case .pageBreak: TextForm.paged(text)
        }
    }

    private static func mapped(_ text: String, _ transform: (Unicode.Scalar) -> String) -> String {
        text.unicodeScalars.map(transform).joined()
    }

    /// A soft hyphen after every fourth of the small letters that follow one another.
    private static func hyphenated(_ text: String) -> String {
        var run = 0
        let scalars = Array(text.unicodeScalars)
        var hyphenated = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            hyphenated.append(scalar)
            run = isSmall(scalar) ? run + 1 : 0
            if run == 4, index + 1 < scalars.count, isSmall(scalars[index + 1]) {
                hyphenated.append("\u{AD}")
                run = 0
            }
        }
        return String(hyphenated)
    }

    /// The first white space past the thirtieth letter that stands between small letters is the end
    /// of a page.
    static func paged(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        // Lines that were broken are broken nowhere else.
        let space: Unicode.Scalar = scalars.contains("\n") ? "\n" : " "
        var start = 30
        while start + 1 < scalars.count {
            if scalars[start] == space, isSmall(scalars[start - 1]),
                isSmall(scalars[start + 1])
            {
                var paged = String.UnicodeScalarView(scalars[..<start])
                paged.append(contentsOf: "\n\u{C}".unicodeScalars)
                paged.append(contentsOf: scalars[(start + 1)...])
                return String(paged)
            }
            start += 1
        }
        return text
    }

    private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
}
