/// A phrase, in one language, that speaks for one or more targets.
public struct Term: Sendable, Hashable, Codable {
    /// The phrase in its citation form; inflected forms are found by rule.
    @UTF8Compared public var text: String
    /// The language of the phrase, or nil if it holds in any.
    public var language: Language?
    /// What the phrase speaks for: the number of an objective, the identifier of a theme, or a
    /// target of another scheme.
    public var targets: [String]
    /// How surely a text with the phrase is about its targets, 0 to 1.
    public var weight: Double
    /// How the phrase counts.
    public var role: Role

    /// How a term counts.
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        /// The term alone is enough.
        case sufficient
        /// The term counts only in company: with another term of the same target, or a context
        /// term, in its sentence.
        case cue
        /// The term belongs to many fields ("partnership"): it counts only beside a context term in
        /// its sentence, and keeps no cue company.
        case ambient
        /// The term sets the field ("migrant") and gives company to cues of every target.
        case context
        /// The term looks like another but means something else: terms inside it do not count.
        ///
        /// A decoy whose target is `*` hides the context terms inside it ("bird migration").
        case decoy
        /// A decoy that also silences its targets for the sentence it stands in.
        case veto

        /// Whether a term of this role speaks for its targets at all.
        var speaks: Bool { self == .sufficient || wantsCompany }

        /// Whether a term of this role speaks only with something else in its sentence.
        var wantsCompany: Bool { self == .cue || self == .ambient }
    }

    /// Makes a term.
    public init(
        _ text: String, language: Language? = nil, targets: [String], weight: Double,
        role: Role = .sufficient
    ) {
        self.text = text
        self.language = language
        self.targets = targets
        self.weight = weight
        self.role = role
    }
}
