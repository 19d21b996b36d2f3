extension Objective {
    /// The languages in which the library carries the official titles.
    public static let titleLanguages: [Language] = [.english, .french]

    /// The languages in which the library carries the short names.
    public static let nameLanguages: [Language] = [.english, .french, .spanish]

    /// The name of the case in Swift: "remittances".
    public var caseName: String { String(describing: self) }

    /// The official title, in English where ``titleLanguages`` lacks the language.
    ///
    /// Source: A/RES/73/195, para. 16.
    public func title(in language: Language = .english) -> String {
        language == .french ? row.titleFrench : row.titleEnglish
    }

    /// Whether the official title in a language was checked against its source.
    ///
    /// False for the French title of objective 18, of which no source was at hand, and for every
    /// language in which the library carries no titles.
    public func isTitleVerified(in language: Language) -> Bool {
        Self.titleLanguages.contains(language) && !(self == .skills && language == .french)
    }

    /// The name that the United Nations Network on Migration uses: "Remittances".
    ///
    /// In English where ``nameLanguages`` lacks the language.
    public func shortName(in language: Language = .english) -> String {
        switch language {
        case .french: row.nameFrench
        case .spanish: row.nameSpanish
        default: row.nameEnglish
        }
    }
}
