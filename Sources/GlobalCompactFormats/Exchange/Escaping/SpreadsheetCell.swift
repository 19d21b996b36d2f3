/// Text that a spreadsheet takes for text, whatever it begins with.
///
/// A cell that begins with `= + - @`, a tab, a line end or a full-width twin of those may be run as
/// a formula (OWASP, "CSV Injection"). An apostrophe before it makes it text.
enum SpreadsheetCell {
    /// The text with an apostrophe before it if a spreadsheet might run it.
    static func neutralised(_ text: String) -> String {
        looksAlive(text) ? "'" + text : text
    }

    /// The text that ``neutralised(_:)`` was given.
    static func restored(_ cell: String) -> String {
        cell.utf8.first == apostrophe && looksAlive(cell) ? String(cell.dropFirstScalar()) : cell
    }

    private static let apostrophe = UInt8(ascii: "'")

    /// Whether a formula stands at the beginning, after any number of apostrophes and spaces.
    private static func looksAlive(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'", " ", "\u{A0}": continue
            case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−", "﹢", "﹣", "﹦", "﹫":
                return true
            default: return false
            }
        }
        return false
    }
}

extension String {
    /// The text without its first scalar; `dropFirst()` takes the marks that follow with it.
    func dropFirstScalar() -> Substring { Substring(unicodeScalars.dropFirst()) }
}
