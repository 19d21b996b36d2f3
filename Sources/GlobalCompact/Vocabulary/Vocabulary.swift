/// A set of terms in one or more languages, and the matcher that finds them.
///
/// ```swift
/// let vocabulary = Vocabulary(terms: [Term("envoi de fonds", language: .french, targets: ["20"], weight: 0.9)])
/// vocabulary.mentions(in: "Les envois de fonds").count  // 1
/// ```
///
/// Text and terms are compared folded: without case, accents and kinds of apostrophe, hyphen or
/// white space. Whole words only. Of terms that overlap for one target the longest counts.
public struct Vocabulary: Sendable {
    /// The terms, in order.
    public let terms: [Term]
    /// The targets of the terms, each once, in order of first appearance.
    public let targets: [String]
    private let matcher: TermMatcher

    /// Makes a vocabulary.
    ///
    /// - Precondition: Every term has at least one letter or digit.
    public init(terms: [Term]) {
        self.terms = terms
        var seen: Set<String> = [Vocabulary.anyTarget]
        targets = terms.flatMap(\.targets).filter { seen.insert($0).inserted }
        matcher = TermMatcher(terms)
    }

    /// The target of terms that speak for none in particular, as context terms do.
    static let anyTarget = "*"

    /// All mentions of terms in a text, overlapping ones included, in order of their start.
    ///
    /// Context terms are left out where a decoy of `*` hides them ("bird migration") or a veto of `*`
    /// silences their sentence.
    ///
    /// - Parameters:
    ///   - text: the text as given; ranges point into its UTF-8.
    ///   - language: the language of the text; terms of other languages are left out. Without one,
    ///     terms of all languages apply.
    /// - Complexity: Linear in the length of the text, times the length of the longest term.
    public func mentions(in text: String, language: Language? = nil) -> [Mention] {
        let bytes = Array(text.utf8)
        let mentions = matcher.mentions(in: bytes, language: language)
        let field = mentions.filter { $0.term.targets.contains(Vocabulary.anyTarget) }
        guard field.contains(where: { $0.term.role != .context }) else { return mentions }
        let kept = MentionOverlap.resolved(field, length: bytes.count)
        let silenced = Set(kept.filter { $0.term.role == .veto }.map(\.sentence))
        let places = Set(kept.filter { $0.term.role == .context }.map(\.range))
        return mentions.filter {
            $0.term.role != .context
                || places.contains($0.range) && !silenced.contains($0.sentence)
        }
    }
}
