import Foundation

/// A walk through the letters of a source, past mark-up, white space and signs.
struct WordScan {
    private var rest: Substring

    init(_ text: String) {
        rest = WordScan.letters(text)[...]
    }

    /// Goes past the next place where words follow each other; false if there is none.
    mutating func skip(to words: some Sequence<Substring>) -> Bool {
        let letters = WordScan.letters(words.joined())
        guard let found = rest.range(of: letters, options: .literal) else { return false }
        rest = rest[found.upperBound...]
        return true
    }

    /// A text without the tags that raise its ordinals.
    static func withoutTags(_ text: String) -> String {
        text.replacingOccurrences(of: "<sup>", with: "").replacingOccurrences(
            of: "</sup>", with: "")
    }

    /// The letters and digits of a text, nothing between them.
    static func letters(_ text: some StringProtocol) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where CharacterSet.alphanumerics.contains(scalar) {
            letters.append(scalar)
        }
        return String(letters)
    }
}
