extension ReferenceScanner {
    /// What an objective is said to belong to.
    enum Complement {
        /// Nothing that the text names.
        case none
        /// The Global Compact for Migration.
        case compact
        /// A plan, another compact or the like.
        case other
    }

    /// Reads "of the Compact", "du Pacte mondial" or the like, and stops behind it; stays where it
    /// is if something else follows.
    mutating func complement() -> Complement {
        let mark = position
        let complement = readComplement()
        if complement != .compact { position = mark }
        return complement
    }

    private mutating func readComplement() -> Complement {
        guard let preposition = take(anyOf: ["of", "under", "du", "des", "de", "d"]) else {
            return .none
        }
        var isDefinite = preposition == "du" || preposition == "des"
        for _ in 0..<3 where take(anyOf: Self.determiners) != nil { isDefinite = true }
        if let isOurs = isOurCompact() { return isOurs ? .compact : .other }
        guard let (word, range) = nextWord() else { return isDefinite ? .other : .none }
        if isDefinite { return Self.idioms.contains(word) ? .none : .other }
        let isName = text.bytes[range.lowerBound].isReferenceCapital
        return isName || Self.frameworks.contains(word) ? .other : .none
    }

    /// Whether the compact named here is the one for migration; `nil` if none is named.
    private mutating func isOurCompact() -> Bool? {
        let mark = position
        for _ in 0..<3 where take(anyOf: ["global", "marrakech", "un", "united", "nations"]) != nil
        {}
        guard take(anyOf: ["compact", "gcm", "pacte", "pmm"]) != nil else {
            position = mark
            return nil
        }
        if take(anyOf: Self.otherCompacts) != nil { return false }
        _ = take(anyOf: ["mondial"])
        let end = position
        defer { position = end }
        if take(anyOf: Self.otherCompacts) != nil { return false }
        guard take(anyOf: ["on", "for", "sur", "pour", "relatif"]) != nil else { return true }
        for _ in 0..<6 {
            guard let (word, _) = nextWord() else { break }
            if Self.otherSubjects.contains(word) { return false }
        }
        return true
    }

    /// Whether the words before "objective" give it to something else: "SDG objective 3",
    /// "sous-objectif 8", "the Plan's objective 2".
    mutating func isQualified(before keyword: Int) -> Bool {
        if keyword > 0, text.bytes[keyword - 1] == UInt8(ascii: "-") { return true }
        var near = words(before: keyword, within: 48).filter(\.isNear).map(\.word)
        if near.last == "s" { near.removeLast() }
        guard let last = near.popLast() else { return false }
        if last == "compact" || last == "pacte" { return near.last == "digital" }
        return Self.frameworks.contains(last) || Self.qualifiers.contains(last)
            || Self.otherSubjects.contains(last)
    }

    static let determiners: Set<String> = [
        "ce", "cet", "cette", "its", "l", "la", "le", "les", "leur", "leurs", "nos", "notre", "our",
        "present", "presente", "sa", "said", "ses", "son", "that", "the", "their", "this",
    ]

    /// Words after "de la" or "du" that do not say what an objective belongs to: "de la part de".
    private static let idioms: Set<String> = ["cote", "fait", "part", "point"]

    /// Words after "pacte" that make it another one, the Global Digital Compact among them.
    private static let otherCompacts: Set<String> = [
        "europeen", "international", "national", "numerique", "social", "vert",
    ]

    /// What the other compacts are about.
    private static let otherSubjects: Set<String> = [
        "asile", "asylum", "refugee", "refugees", "refugie", "refugies",
    ]

    /// Things that have objectives of their own.
    private static let frameworks: Set<String> = [
        "agenda", "convention", "developpement", "development", "framework", "gcr", "goal", "goals",
        "millennium", "odd", "partnership", "plan", "policy", "programme", "program", "project",
        "roadmap", "sdg", "sdgs", "strategy",
    ]

    /// Words that make an objective one of another kind.
    private static let qualifiers: Set<String> = [
        "cluster", "general", "intermediate", "key", "learning", "national", "operational",
        "overall", "overarching", "priority", "research", "sector", "specific", "strategic", "sub",
    ]
}
