/// How far two crosswalks agree on the passages that both have read.
///
/// ```swift
/// let agreement = Agreement(of: corpus.curated, with: corpus.computed())
/// agreement.overall.kappa
/// agreement.table(of: .remittances).recall
/// agreement.misses.map(\.passage)
/// ```
///
/// A decision is one passage and one objective, so each passage that both have read brings 23. A
/// crosswalk affirms what it maps as ``Level/central``; it denies what it rejects, what it only
/// finds mentioned, and what it leaves unnamed in a passage that it has read. What either calls
/// ``Level/arguable`` counts neither way. A passage that only one has read brings no decisions.
public struct Agreement: Sendable, Hashable, Codable {
    /// Who made the first crosswalk, the one that is measured against.
    public var first: Origin
    /// Who made the second crosswalk.
    public var second: Origin
    /// The passages that both have read, in the order of the first.
    public var passages: [Citation]
    /// The passages that only the first has read.
    public var onlyReadByFirst: [Citation]
    /// The passages that only the second has read.
    public var onlyReadBySecond: [Citation]
    /// Every decision on which at least one of them says something, by passage and objective.
    ///
    /// All others are denied by both.
    public var decisions: [Decision]
    /// The counts for each objective, in order.
    private var tables: [DecisionTable]

    /// What both say of an objective in a passage.
    public struct Decision: Sendable, Hashable, Codable {
        /// The passage.
        public var passage: Citation
        /// The objective.
        public var objective: Objective
        /// What the first says of it, or nil if it does not name it.
        public var first: Mapping?
        /// What the second says of it, or nil if it does not name it.
        public var second: Mapping?
        /// How the two relate.
        public var outcome: Outcome
    }

    /// How two judgements of one thing relate.
    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        /// Both affirm it.
        case both
        /// Only the first affirms it.
        case onlyFirst = "only-first"
        /// Only the second affirms it.
        case onlySecond = "only-second"
        /// Both deny it.
        case neither
        /// One of them calls it arguable, so that it counts neither way.
        case arguable
    }

    /// Compares two crosswalks.
    ///
    /// - Parameters:
    ///   - first: the crosswalk that is measured against.
    ///   - second: the crosswalk that is measured.
    ///   - document: the document whose passages count, or nil for all.
    /// - Complexity: Linear in the size of the crosswalks.
    public init(
        of first: Crosswalk, with second: Crosswalk, in document: DocumentReference? = nil
    ) {
        self.first = first.origin
        self.second = second.origin
        let left = Judgements(first, document)
        let right = Judgements(second, document)
        passages = left.passages.filter { right.byPassage[$0] != nil }
        onlyReadByFirst = left.passages.filter { right.byPassage[$0] == nil }
        onlyReadBySecond = right.passages.filter { left.byPassage[$0] == nil }
        decisions = []
        tables = Objective.allCases.map { _ in DecisionTable() }
        var named = [Int](repeating: 0, count: tables.count)
        for passage in passages {
            let ours = left.byPassage[passage] ?? [:]
            let theirs = right.byPassage[passage] ?? [:]
            for objective in Set(ours.keys).union(theirs.keys).sorted() {
                let decision = Decision(
                    passage: passage, objective: objective, first: ours[objective],
                    second: theirs[objective])
                decisions.append(decision)
                tables[objective.number - 1].count(decision.outcome)
                named[objective.number - 1] += 1
            }
        }
        for index in tables.indices { tables[index].neither += passages.count - named[index] }
    }
}

extension Agreement {
    /// The counts for one objective.
    public func table(of objective: Objective) -> DecisionTable { tables[objective.number - 1] }

    /// The counts for all objectives together.
    public var overall: DecisionTable { tables.reduce(DecisionTable(), +) }

    /// What both affirm.
    public var agreements: [Decision] { decisions.filter { $0.outcome == .both } }

    /// What the first affirms and the second does not.
    public var misses: [Decision] { decisions.filter { $0.outcome == .onlyFirst } }

    /// What the second affirms and the first does not.
    public var extras: [Decision] { decisions.filter { $0.outcome == .onlySecond } }
}

extension Agreement.Decision {
    fileprivate init(
        passage: Citation, objective: Objective, first: Mapping?, second: Mapping?
    ) {
        self.passage = passage
        self.objective = objective
        self.first = first
        self.second = second
        outcome =
            switch (first?.level, second?.level) {
            case (.arguable?, _), (_, .arguable?): .arguable
            case (.central?, .central?): .both
            case (.central?, _): .onlyFirst
            case (_, .central?): .onlySecond
            default: .neither
            }
    }
}

extension DecisionTable {
    fileprivate mutating func count(_ outcome: Agreement.Outcome) {
        switch outcome {
        case .both: both += 1
        case .onlyFirst: onlyFirst += 1
        case .onlySecond: onlySecond += 1
        case .neither: neither += 1
        case .arguable: leftOut += 1
        }
    }
}

/// What a crosswalk says of each objective in each passage that it has read.
private struct Judgements {
    /// The passages in order.
    private(set) var passages: [Citation] = []
    /// The mapping of each objective; empty for a passage that leads to none.
    private(set) var byPassage: [Citation: [Objective: Mapping]] = [:]

    init(_ crosswalk: Crosswalk, _ document: DocumentReference?) {
        for mapping in crosswalk.mappings
        where document == nil || mapping.subject.document == document {
            // A mapping of part of a passage is one of the passage.
            let passage = Citation(
                document: mapping.subject.document, locator: mapping.subject.locator)
            if byPassage[passage] == nil {
                passages.append(passage)
                byPassage[passage] = [:]
            }
            guard let objective = mapping.objective, mapping.level != .noneFound else { continue }
            // Where a crosswalk says two things, the firmer one counts.
            let known = byPassage[passage]?[objective]
            if known.map({ mapping.level.firmness > $0.level.firmness }) ?? true {
                byPassage[passage]?[objective] = mapping
            }
        }
    }
}

extension Level {
    /// The order in which one judgement outdoes another on the same thing.
    fileprivate var firmness: Int {
        switch self {
        case .central: 4
        case .arguable: 3
        case .mentioned: 2
        case .rejected: 1
        case .noneFound: 0
        }
    }
}

extension Corpus {
    /// The crosswalk of all documents that an engine computes, to stand beside the curated one.
    public func computed(by engine: MappingEngine = MappingEngine()) -> Crosswalk {
        var computed = Crosswalk(origin: .computed(version: engine.version))
        for document in documents {
            let crosswalk = engine.crosswalk(of: document.document, as: document.reference)
            computed.mappings += crosswalk.mappings
            computed.themeTags += crosswalk.themeTags
        }
        return computed
    }
}
