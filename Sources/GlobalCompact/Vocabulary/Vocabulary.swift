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
    /// The terms and all that was made of them.
    let index: VocabularyIndex

    /// The terms, in order.
    public var terms: [Term] { index.terms }
    /// The targets of the terms, each once, in order of first appearance.
    public var targets: [String] { index.targets }

    /// Makes a vocabulary.
    ///
    /// - Precondition: Every term has at least one letter or digit, and the table that finds them stays
    ///   below a gigabyte, as that of tens of thousands of terms does. ``init(tsv:targets:)`` throws
    ///   where a file breaks either.
    public init(terms: [Term]) {
        self.init(terms: terms, landmarks: Landmarks())
    }

    /// Makes a vocabulary that finds, besides its terms, some phrases that are no mentions.
    init(terms: [Term], landmarks: Landmarks) {
        do {
            index = try VocabularyIndex(terms, landmarks)
        } catch {
            preconditionFailure("the vocabulary is too large")
        }
    }

    /// Makes a vocabulary of terms that were read from a file.
    init(read terms: [Term]) throws(PhraseContexts.Excess) {
        index = try VocabularyIndex(terms, Landmarks())
    }

    /// The target of terms that speak for none in particular, as context terms do.
    static let anyTarget = "*"

    /// The mentions of terms in a text, in order of their start and then of their length.
    ///
    /// Context terms are left out where a decoy of `*` hides them ("bird migration") or a veto of `*`
    /// silences their sentence.
    ///
    /// - Parameters:
    ///   - text: the text as given; ranges point into its UTF-8.
    ///   - language: the language of the text; terms of other languages are left out. Without one,
    ///     terms of all languages apply.
    ///   - policy: which mentions are reported where they overlap; all, if nothing else is said.
    /// - Complexity: Linear in the length of the text, times the length of the longest term.
    public func mentions(
        in text: String, language: Language? = nil, policy: MatchPolicy = .all
    ) -> [Mention] {
        mentions(inUTF8: Array(text.utf8), language: language, policy: policy)
    }

    /// The mentions of terms in a text in UTF-8, in the same order; for those who have bytes and no
    /// string.
    ///
    /// - Parameters:
    ///   - bytes: the text; ranges point into it.
    ///   - language: the language of the text; terms of other languages are left out.
    ///   - policy: which mentions are reported where they overlap.
    /// - Complexity: Linear in the length of the text, times the length of the longest term.
    public func mentions(
        inUTF8 bytes: [UInt8], language: Language? = nil, policy: MatchPolicy = .all
    ) -> [Mention] {
        index.matches(in: bytes, language: language).terms.reported(by: policy)
            .map(index.mention)
    }
}

// MARK: - The automaton

extension Vocabulary {
    /// How many states the automaton has that finds the terms.
    public var stateCount: Int { index.matcher.automaton.stateCount }

    /// The size of its table in bytes.
    public var automatonSize: Int { index.matcher.automaton.size }

    /// The automaton as text, a line for each state: which letters lead on and to which states, where
    /// the end of the word leads, and which terms end with it.
    ///
    /// For vocabularies of a few words; <doc:MatchingInOnePass> reads one.
    public var automatonDump: String {
        index.matcher.automaton.dump { index.name(of: $0) }
    }
}
