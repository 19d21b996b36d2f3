/// A subject that runs through documents, such as remittances or trafficking in persons.
///
/// ```swift
/// Theme.remittances.name(in: .french)     // Envois de fonds
/// Theme.remittances.objectives            // [.remittances]
/// Theme(named: "envois de fonds")         // .remittances
/// ```
///
/// Further themes may follow, so the set is open to growth, but an identifier that the library does
/// not know makes none.
public struct Theme: RawRepresentable, Sendable, Hashable, Codable {
    /// The identifier: "women-gender".
    public let rawValue: String

    /// The theme with an identifier, or nil if there is none.
    ///
    /// What else people call a theme is the business of ``init(named:)``.
    public init?(rawValue: String) {
        guard let theme = Self.byIdentifier[Array(rawValue.utf8)] else { return nil }
        self = theme
    }

    /// Makes a theme of an identifier that is known to stand in the table.
    init(known identifier: String) {
        rawValue = identifier
    }

    /// The themes in a fixed order.
    public static let all = ThemeTable.themes

    /// The languages in which the library carries names and scope notes.
    public static let nameLanguages: [Language] = [.english, .french]

    /// The name in English or French; in English for any other language.
    public func name(in language: Language = .english) -> String {
        language == .french ? row.nameFrench : row.nameEnglish
    }

    /// Other words by which people look for the theme, in English, French or Spanish.
    public var aliases: [String] { row.aliases }

    /// The objectives that the theme relates to, the chief one first.
    public var objectives: [Objective] { row.objectives }

    /// A sentence that says what the theme takes in and what it does not.
    ///
    /// In English or French; in English for any other language.
    public func scopeNote(in language: Language = .english) -> String {
        language == .french ? row.scopeFrench : row.scopeEnglish
    }

    private var row: ThemeTable.Row {
        guard let row = ThemeTable.rows[self] else {
            preconditionFailure("the table of themes lacks \(rawValue)")
        }
        return row
    }

    private static let byIdentifier = Dictionary(
        uniqueKeysWithValues: all.map { (Array($0.rawValue.utf8), $0) })
}
