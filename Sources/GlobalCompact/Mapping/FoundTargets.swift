/// What an engine finds in one text, before any of its words are copied out of it.
package struct FoundTargets: Sendable {
    /// A target that was found.
    package struct Entry: Sendable {
        /// The number of the target among those of the vocabulary.
        package var target: Int32
        /// Whether the target is ranked before those that are not: the Compact's objectives come before
        /// its themes.
        var isRankedFirst: Bool
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
    private let objectives: [Objective?]

    /// Nothing yet.
    init(in reading: TextReading) {
        text = reading.bytes
        index = reading.engine.vocabulary.index
        objectives = reading.engine.objectives
        entries.reserveCapacity(reading.mentionedTargets.count + 8)
        words.reserveCapacity(reading.mentionCount * 2 + 16)
    }

    /// Adds what a reckoning finds, if anything speaks for its target.
    ///
    /// - Parameters:
    ///   - reckoning: how the engine comes to its answer.
    ///   - target: the number of the target.
    ///   - workspace: room for what is worked out on the way.
    mutating func add(_ reckoning: Reckoning, _ target: Int32, _ workspace: inout Workspace) {
        let start = words.count
        reckoning.addEvidence(to: &words, &workspace)
        guard words.count > start else { return }
        entries.append(
            Entry(
                target: target,
                isRankedFirst: reckoning.combined != nil || reckoning.reading.engine.learned == nil,
                level: reckoning.isAsserted ? .central : .mentioned,
                confidence: reckoning.confidence, evidence: start..<words.count))
    }

    /// Puts the entries in order.
    mutating func sort() {
        entries.sort { one, other in
            one.isRankedFirst == other.isRankedFirst
                ? one.confidence > other.confidence : one.isRankedFirst
        }
    }

    /// The name of a target.
    package func target(of entry: Entry) -> String { index.targets[Int(entry.target)] }

    /// The objective, if a target is one.
    package func objective(of entry: Entry) -> Objective? { objectives[Int(entry.target)] }

    /// The findings, with the words of their evidence.
    var findings: [Finding] {
        entries.map { entry in
            Finding(
                target: target(of: entry), confidence: entry.confidence,
                level: entry.level,
                evidence: words[entry.evidence].map { $0.evidence(in: text, index) })
        }
    }
}
