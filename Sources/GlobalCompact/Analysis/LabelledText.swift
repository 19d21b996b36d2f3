/// A text with the targets that people who judged by reading give it.
public struct LabelledText: Sendable, Hashable, Codable {
    /// How a judge sees a target.
    public enum Grade: Int, Sendable, Hashable, Codable {
        /// Judges may differ: an engine that names it is right, one that does not misses nothing.
        case arguable = 1
        /// The text is about it.
        case central = 2
    }

    /// The name of the text in its file.
    public var id: String
    /// The text.
    @UTF8Compared public var text: String
    /// The language of the text, if it is known.
    public var language: Language?
    /// The targets with their grades.
    ///
    /// The target is "20" for objective 20. Empty for a distractor, a text that is
    /// about none of them however its words may sound.
    public var grades: [String: Grade]
    /// How hard the text is thought to be, in a word.
    public var difficulty: String?

    /// Makes a labelled text.
    public init(
        id: String, text: String, language: Language? = nil, grades: [String: Grade],
        difficulty: String? = nil
    ) {
        self.id = id
        self.text = text
        self.language = language
        self.grades = grades
        self.difficulty = difficulty
    }
}

extension LabelledText {
    /// Whether the text is about none of the targets.
    public var isDistractor: Bool { grades.isEmpty }
}
