extension MappingEngine {
    /// Makes an engine for the Compact's objectives and themes, with the built-in vocabulary and
    /// weights.
    ///
    /// Objectives that a text cites by number or official title map with certainty.
    public init() {
        self.init(learned: .bundled)
    }

    /// Makes an engine for the Compact with other learned weights than the bundled ones.
    package init(learned: LearnedLayer?) {
        self.init(
            .compact, version: Vocabulary.version, readsCitations: true, learned: learned)
    }

    /// The version of an engine with the built-in vocabulary.
    static var compactVersion: String { "\(version)/\(Vocabulary.version)" }
}
