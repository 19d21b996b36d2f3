extension DocumentSymbol {
    /// One of the six official languages of the United Nations.
    public enum Language: String, CaseIterable, Sendable, Hashable, Codable {
        /// Arabic.
        case arabic = "ar"
        /// Chinese.
        case chinese = "zh"
        /// English.
        case english = "en"
        /// French.
        case french = "fr"
        /// Russian.
        case russian = "ru"
        /// Spanish.
        case spanish = "es"

        /// The code of ISO 639-2/T, as Akoma Ntoso writes languages.
        public var iso639_2: String {
            switch self {
            case .arabic: "ara"
            case .chinese: "zho"
            case .english: "eng"
            case .french: "fra"
            case .russian: "rus"
            case .spanish: "spa"
            }
        }
    }

    /// The address of the document in English.
    public var url: String { url(in: .english) }

    /// The address of the document in a language.
    ///
    /// ```swift
    /// DocumentSymbol("A/RES/68/4")?.url(in: .french)  // https://docs.un.org/fr/A/RES/68/4
    /// ```
    ///
    /// A space becomes `%20`; parentheses, which a path may contain, stay. Of a joint symbol the
    /// first is asked for, as each of them finds the document; a family has no page of its own.
    public func url(in language: Language) -> String {
        let path = joined[0].description.utf8
            .map { $0 == UInt8(ascii: " ") ? "%20" : String(UnicodeScalar($0)) }
            .joined()
        return "https://docs.un.org/\(language.rawValue)/\(path)"
    }
}
