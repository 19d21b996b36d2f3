extension Objective {
    /// The objective with a number, or nil unless it is one of 1…23.
    public init?(number: Int) {
        self.init(rawValue: number)
    }

    /// The objective that people call by a number or a name.
    ///
    /// ```swift
    /// Objective("20")                     // .remittances
    /// Objective("objectif 20")            // .remittances
    /// Objective("decentWork")             // .decentWork
    /// Objective("ENVOIS DE FONDS")        // .remittances
    /// Objective("unicorns")               // nil
    /// ```
    ///
    /// - Parameter name: A number, alone or after "objective", "objectif" or "objetivo"; the name of
    ///   a case; or a title or short name in any language. Case, accents, hyphens, spaces and kinds
    ///   of apostrophe do not matter in names.
    /// - Complexity: Linear in the length of the name.
    public init?(_ name: String) {
        if let number = Self.number(in: name) {
            self.init(number: number)
        } else if let objective = Self.index[name] {
            self = objective
        } else {
            return nil
        }
    }

    /// Up to three names that look like a text that names no objective, nearest first.
    ///
    /// Each belongs to another objective, and ``init(_:)`` takes each of them.
    public static func suggestions(for text: String) -> [String] {
        index.nearest(to: text, limit: 3)
    }

    private static let index = NameIndex(
        allCases.map { objective in
            (
                objective,
                nameLanguages.map(objective.shortName)
                    + [objective.caseName] + titleLanguages.map(objective.title)
            )
        })

    /// The words before a number that say that it is an objective's.
    private static let keywords = ["objective", "objectif", "objetivo"].map { Array($0.utf8) }

    /// The number that a text consists of, but for white space and the word "objective".
    private static func number(in text: String) -> Int? {
        // A third word is as good as many; white space at the end is none.
        var words = text.utf8.split(maxSplits: 2, whereSeparator: \.isSpace)
            .filter { !$0.allSatisfy(\.isSpace) }
        if words.count == 2, keywords.contains(Array(Folding.fold(words[0].asText).utf8)) {
            words.removeFirst()
        }
        return words.count == 1 ? words[0].asDecimal : nil
    }
}
