extension ReferenceScanner {
    /// An organ that adopts resolutions and decisions.
    enum Organ {
        case generalAssembly
        case securityCouncil
        case economicAndSocialCouncil
        case humanRightsCouncil
        /// A body whose acts this library cannot tell the symbols of.
        case other

        /// What the symbols of its acts begin with.
        var prefix: String? {
            switch self {
            case .generalAssembly: "A"
            case .securityCouncil: "S"
            case .economicAndSocialCouncil: "E"
            case .humanRightsCouncil: "A/HRC"
            case .other: nil
            }
        }
    }

    private static let names: [(words: [String], organ: Organ)] = [
        (["general", "assembly"], .generalAssembly),
        (["assemblee", "generale"], .generalAssembly),
        (["security", "council"], .securityCouncil),
        (["conseil", "de", "securite"], .securityCouncil),
        (["economic", "and", "social", "council"], .economicAndSocialCouncil),
        (["conseil", "economique", "et", "social"], .economicAndSocialCouncil),
        (["ecosoc"], .economicAndSocialCouncil),
        (["unga"], .generalAssembly),
        (["unsc"], .securityCouncil),
        (["hrc"], .humanRightsCouncil),
        (["human", "rights", "council"], .humanRightsCouncil),
        (["conseil", "des", "droits", "de", "l", "homme"], .humanRightsCouncil),
    ]

    /// The organ named after an act: "of the Security Council", "de l'Assemblée générale".
    mutating func organ(after place: Int) -> Organ? {
        position = place
        guard take(anyOf: ["of", "du", "de"]) != nil else { return nil }
        for _ in 0..<2 where take(anyOf: Self.determiners) != nil {}
        if let named = Self.names.first(where: { take(words: $0.words) }) { return named.organ }
        let mark = position
        guard let (word, _) = nextWord() else { return nil }
        position = mark
        return Self.bodies.contains(word) ? .other : nil
    }

    /// The organ named before an act: "Security Council resolution", or some words back in "the
    /// General Assembly …, in its resolution".
    mutating func organ(before place: Int) -> Organ? {
        let words = words(before: place, within: 200)
        let texts = words.map(\.word)
        guard let last = words.last, last.isNear else { return nil }
        if let named = Self.names.first(where: { texts.suffix($0.words.count) == $0.words[...] }) {
            return named.organ
        }
        if Self.bodies.contains(last.word) { return .other }
        guard Self.possessives.contains(last.word) else { return nil }
        for end in stride(from: texts.count, to: 0, by: -1) {
            let before = texts[..<end]
            if let named = Self.names.first(where: {
                before.suffix($0.words.count) == $0.words[...]
            }) {
                return named.organ
            }
            if Self.bodies.contains(texts[end - 1]) { return .other }
        }
        return nil
    }

    private static let possessives: Set<String> = [
        "its", "leur", "leurs", "sa", "ses", "their",
    ]

    /// Words that name bodies other than the four.
    private static let bodies: Set<String> = [
        "board", "comite", "commission", "committee", "conference", "congress",
        "congres", "conseil", "council", "parties",
    ]
}
