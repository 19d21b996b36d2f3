import Foundation

/// A change to a source that must not change what is read from it.
enum SourceChange: CaseIterable {
    /// Lines end with carriage return and line feed.
    case carriageReturnsAndLineFeeds
    /// Lines end with a carriage return.
    case carriageReturns
    /// A byte order mark stands before the text.
    case byteOrderMark
    /// Letters with accents are decomposed (NFD).
    case decomposed
    /// No-break spaces stand beside French punctuation.
    case noBreakSpaces
    /// Narrow no-break spaces stand beside French punctuation.
    case narrowNoBreakSpaces
    /// Apostrophes are curly.
    case curlyApostrophes
    /// Spaces between words are doubled.
    case doubledSpaces
    /// Spaces between words are doubled in lines longer than those of a masthead.
    case doubledSpacesInProse
    /// Lines end with spaces.
    case trailingSpaces
    /// A blank line more stands wherever there is one.
    case doubledBlankLines
}

extension SourceChange {
    /// The text with the change.
    func applied(to text: String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0.last == "\r" ? $0.dropLast() : $0) }
        switch self {
        case .carriageReturnsAndLineFeeds: return lines.joined(separator: "\r\n")
        case .carriageReturns: return lines.joined(separator: "\r")
        case .byteOrderMark: return "\u{FEFF}" + lines.joined(separator: "\n")
        case .decomposed: return text.decomposedStringWithCanonicalMapping
        case .noBreakSpaces: return punctuated(text, with: "\u{A0}")
        case .narrowNoBreakSpaces: return punctuated(text, with: "\u{202F}")
        case .curlyApostrophes: return SourceChange.mapped(text) { $0 == "'" ? "’" : $0 }
        case .doubledSpaces: return lines.map(doubled).joined(separator: "\n")
        case .doubledSpacesInProse:
            return lines.map { $0.utf8.count > 200 ? doubled($0) : $0 }.joined(separator: "\n")
        case .trailingSpaces: return lines.map { $0 + "  " }.joined(separator: "\n")
        case .doubledBlankLines:
            return lines.map { $0.isEmpty ? "\n" : $0 }.joined(separator: "\n")
        }
    }

    /// What a text that was read says when the change is undone.
    func undone(in text: String) -> String {
        self == .curlyApostrophes ? SourceChange.mapped(text) { $0 == "’" ? "'" : $0 } : text
    }

    /// Whether lines keep their numbers.
    var keepsLines: Bool { self != .doubledBlankLines }

    private static func mapped(
        _ text: String, _ transform: (Unicode.Scalar) -> Unicode.Scalar
    ) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(transform)))
    }

    /// The line with each single space between words doubled.
    private func doubled(_ line: String) -> String {
        let indent = line.prefix { $0 == " " }
        return indent + line.dropFirst(indent.count).split(separator: " ").joined(separator: "  ")
    }

    /// The text with another space before `;:!?»` and after these and `«`.
    private func punctuated(_ text: String, with space: Unicode.Scalar) -> String {
        let scalars = Array(text.unicodeScalars)
        let after = Set(";:!?»".unicodeScalars)
        let before = after.union("«".unicodeScalars)
        var changed = scalars
        for index in scalars.indices.dropFirst().dropLast() where scalars[index] == " " {
            let isBeside = after.contains(scalars[index + 1]) || before.contains(scalars[index - 1])
            if isBeside && scalars[index + 1] != "\n" { changed[index] = space }
        }
        return String(String.UnicodeScalarView(changed))
    }
}
