import Testing

/// Characters that are not what texts are mostly made of, with what each stage makes of them: a row
/// of the article "Odd bytes".
struct OddCharacter: Sendable, CustomTestStringConvertible {
    /// What the reader makes of a character.
    enum Reading: Sendable { case goes, space, stays }

    /// What a character is to those who look for words: mentions and citations.
    enum Spelling: Sendable {
        /// It is passed over inside a word.
        case passed
        /// It is as a space.
        case joins
        /// It is a sign that parts words and phrases.
        case parts
        /// It is a letter, which makes another word.
        case spells
    }

    /// The first cell of the row.
    let row: String
    let characters: [String]
    let reading: Reading
    let spelling: Spelling

    var testDescription: String { row }

    private init(
        _ row: String, _ scalars: [UInt32], _ reading: Reading, _ spelling: Spelling
    ) {
        self.row = row
        characters = scalars.compactMap(Unicode.Scalar.init).map { String(Character($0)) }
        self.reading = reading
        self.spelling = spelling
    }

    static let all = [
        OddCharacter(
            "soft hyphen, zero-width space, word joiner, byte order mark in the text",
            [0xAD, 0x200B, 0x2060, 0xFEFF], .goes, .passed),
        OddCharacter(
            "marks, embeddings, overrides and isolates of direction (bidi)",
            [0x61C, 0x200E, 0x200F] + (0x202A...0x202E) + (0x2066...0x2069), .goes, .passed),
        OddCharacter(
            "tag characters, anchors of annotations",
            [0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xFFF9, 0xFFFA, 0xFFFB, 0x180E, 0x2061, 0x206F],
            .goes, .passed),
        OddCharacter(
            "joiners, variation selectors",
            [0x200C, 0x200D, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x180B, 0x34F], .stays, .passed),
        OddCharacter("combining marks", [0x301, 0x332, 0x335, 0x300], .stays, .passed),
        OddCharacter(
            "no-break, narrow and other typographic spaces, tab, vertical tab, form feed",
            [0x09, 0x0B, 0x0C, 0xA0, 0x1680] + (0x2000...0x200A) + [0x202F, 0x205F, 0x3000], .space,
            .joins),
        OddCharacter(
            "line ends: LF, CR, CR LF, NEL, LS, PS, mixed or not",
            [0x0A, 0x0D, 0x85, 0x2028, 0x2029], .space, .joins),
        OddCharacter(
            "NUL and other controls", [0x00, 0x01, 0x07, 0x08, 0x0E, 0x1B, 0x1F, 0x7F], .goes,
            .parts),
        OddCharacter(
            "private use, non-characters, U+FFFD",
            [
                0xE000, 0xF0B7, 0xF8FF, 0xF0000, 0x10FFFD, 0xFDD0, 0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF,
                0x1FFFE, 0x10FFFF,
            ], .stays, .parts),
        OddCharacter(
            "signs, fractions, circled digits, emoji",
            [0x2022, 0xBD, 0x2460, 0x2474, 0x2764, 0x1F600, 0xFF0C], .stays, .parts),
        OddCharacter(
            "letters and digits of other scripts", [0x627, 0x436, 0x4E2D, 0x667, 0x96D, 0xAC00],
            .stays, .spells),
    ]
}
