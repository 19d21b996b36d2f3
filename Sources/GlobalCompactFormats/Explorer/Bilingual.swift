import GlobalCompact

/// A text of the library's own in English and in French.
struct Bilingual: Sendable, Hashable {
    var english: String
    var french: String

    init(_ english: String, _ french: String) {
        self.english = english
        self.french = french
    }

    /// A text that is made for each language.
    init(_ text: (Language) -> String) {
        self.init(text(.english), text(.french))
    }

    /// A text that is the same in both languages, such as the title of a document.
    init(same text: String) {
        self.init(text, text)
    }

    subscript(_ language: Language) -> String { language == .french ? french : english }

    /// The start of the text, with an ellipsis for what is left out.
    ///
    /// - Parameter length: the longest form in scalars.
    func shortened(to length: Int) -> Bilingual {
        Bilingual { language in
            let scalars = self[language].unicodeScalars
            guard scalars.count > length else { return self[language] }
            return String(String.UnicodeScalarView(scalars.prefix(length - 1))) + "…"
        }
    }

    static func + (left: Bilingual, right: Bilingual) -> Bilingual {
        Bilingual(left.english + right.english, left.french + right.french)
    }

    /// Texts one after the other, with something between them.
    static func joined(_ texts: [Bilingual], by separator: String) -> Bilingual {
        Bilingual { language in texts.map { $0[language] }.joined(separator: separator) }
    }
}
