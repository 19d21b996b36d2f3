/// What an engine finds in one text, before any of its words are copied out of it.
package struct FoundTargets: Sendable {
    /// A target that was found.
    package struct Entry: Sendable {
        /// The number of the target among those of the vocabulary.
        package var target: Int32
        /// Whether the engine asserts the target or the evidence fell short.
        package var level: Level
        /// How sure the finding is, 0 to 1.
        package var confidence: Double
        /// Where its evidence is in ``FoundTargets/words``.
        package var evidence: Range<Int>
    }

    /// The text in UTF-8.
    package let text: [UInt8]
    /// The targets, in order of confidence and then of the vocabulary; the Compact's objectives come
    /// before its themes.
    package private(set) var entries: [Entry] = []
    /// The evidence of all targets, of each in order and without overlap.
    package private(set) var words: [FoundWords] = []
    private let index: VocabularyIndex

    init(in text: [UInt8], of index: VocabularyIndex) {
        self.text = text
        self.index = index
    }

    /// Adds what a reckoning finds, if anything speaks for its target.
    mutating func add(_ reckoning: Reckoning, _ target: Int32, _ workspace: inout Workspace) {
        let start = words.count
        reckoning.addEvidence(to: &words, &workspace)
        guard words.count > start else { return }
        entries.append(
            Entry(
                target: target, level: reckoning.isAsserted ? .central : .mentioned,
                confidence: reckoning.confidence, evidence: start..<words.count))
    }

    /// Puts the entries in order: first those that are ranked before the others, and each kind by
    /// confidence.
    mutating func sort(rankingFirst isFirst: (Entry) -> Bool) {
        entries.sort { one, other in
            let isOneFirst = isFirst(one)
            return isOneFirst == isFirst(other)
                ? one.confidence > other.confidence : isOneFirst
        }
    }

    /// The findings, with the words of their evidence.
    var findings: [Finding] {
        entries.map { entry in
            Finding(
                target: index.targets[Int(entry.target)], confidence: entry.confidence,
                level: entry.level,
                evidence: words[entry.evidence].map { $0.evidence(in: text, index) })
        }
    }
}
