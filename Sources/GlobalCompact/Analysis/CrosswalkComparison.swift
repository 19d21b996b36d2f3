/// What changed from one crosswalk to another: the objectives and themes that were gained, lost,
/// strengthened or weakened, and the single mappings that differ, with the reason.
///
/// ```swift
/// let comparison = CrosswalkComparison(from: lastYear, to: thisYear)
/// comparison.objectives.filter { $0.shift == .gained }.map(\.target)
/// comparison.changes.first?.causes        // [.vocabulary(from: "1", to: "2")]
/// ```
public struct CrosswalkComparison: Sendable, Hashable, Codable {
    /// What the former crosswalk covers.
    public var before: Scope
    /// What the later crosswalk covers.
    public var after: Scope
    /// What became of each objective, in order.
    public var objectives: [Difference<Objective>]
    /// What became of each theme, in the order of themes.
    public var themes: [Difference<Theme>]
    /// The entries that differ, in documents that both crosswalks speak of.
    public var changes: [Change]

    /// What a crosswalk covers, and who made it.
    public struct Scope: Sendable, Hashable, Codable {
        /// Who made the crosswalk, in which version.
        public var origin: Origin
        /// The documents, in the order of the crosswalk.
        public var documents: [DocumentReference]
        /// How many passages were reviewed.
        public var reviewedCount: Int
        /// How many of them lead to no objective.
        public var noneFoundCount: Int
        /// How many entries a person judged apart from ``origin``, as corrections that were merged.
        public var correctedCount: Int
        /// The people who are named for these entries, each once, in the order of the crosswalk.
        public var correctors: [String]
    }

    /// What became of one objective or theme.
    public struct Difference<Target: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
        /// The objective or theme.
        public var target: Target
        /// Where it stood in the former crosswalk.
        public var before: Standing
        /// Where it stands in the later one.
        public var after: Standing
        /// The difference in a word.
        public var shift: Shift
    }

    /// An entry that differs between two crosswalks of one document.
    public struct Change: Sendable, Hashable, Codable {
        /// The entry of the former crosswalk, or nil if it is new.
        public var before: CrosswalkEntry?
        /// The entry of the later crosswalk, or nil if it is gone.
        public var after: CrosswalkEntry?
        /// What differs.
        public var aspects: [Aspect]
        /// What can have made the difference: every cause that holds, none of them weighed.
        public var causes: [Cause]
    }

    /// What differs about an entry.
    public enum Aspect: String, Sendable, Hashable, Codable, CaseIterable {
        /// It is new.
        case added
        /// It is gone.
        case removed
        /// Its passage has another number.
        case place
        /// It is asserted more or less firmly.
        case level
        /// It is more or less sure.
        case confidence
        /// Other words carry it.
        case words
        /// It relates to the objective in another way, or for another reason.
        case judgement
    }

    /// What can have made an entry differ.
    public enum Cause: Sendable, Hashable, Codable {
        /// The text of the passage has changed, the passage moved, or it is in one version only.
        case text
        /// One was judged by a person, the other found by the engine.
        case method
        /// The curated data has another version.
        case data(from: String, to: String)
        /// The engine has another version.
        case engine(from: String, to: String)
        /// The vocabulary has another version.
        case vocabulary(from: String, to: String)
        /// Text and versions are the same: somebody changed the entry, or a version was not raised.
        case unknown
    }

    /// Compares two crosswalks.
    ///
    /// - Complexity: Linear in the size of the crosswalks.
    public init(from before: Crosswalk, to after: Crosswalk) {
        self.before = Scope(before)
        self.after = Scope(after)
        let isReviewed = self.before.reviewedCount > 0 && self.after.reviewedCount > 0
        let (old, new) = (Standings(before), Standings(after))
        func difference<Target>(
            _ target: Target, _ before: Standing?, _ after: Standing?
        ) -> Difference<Target> {
            let (before, after) = (before ?? Standing(), after ?? Standing())
            return Difference(
                target: target, before: before, after: after,
                shift: isReviewed ? Shift(from: before, to: after) : .notReviewed)
        }
        objectives = Objective.allCases.map {
            difference($0, old.objectives[$0], new.objectives[$0])
        }
        themes = Theme.all.map { difference($0, old.themes[$0], new.themes[$0]) }
        changes = EntryPairing(before, after).changes
    }
}

extension CrosswalkComparison.Scope {
    init(_ crosswalk: Crosswalk) {
        var reviewed = PassageSet()
        var noneFound = PassageSet()
        for mapping in crosswalk.mappings {
            reviewed.insert(mapping.subject)
            if mapping.level == .noneFound { noneFound.insert(mapping.subject) }
        }
        var correctedCount = 0
        var correctors: [String] = []
        var named: Set<String> = []
        for entry in crosswalk.entries
        where entry.origin.isCurated && entry.origin != crosswalk.origin {
            correctedCount += 1
            if let name = entry.origin.curator, named.insert(name).inserted {
                correctors.append(name)
            }
        }
        self.init(
            origin: crosswalk.origin, documents: crosswalk.documents,
            reviewedCount: reviewed.count, noneFoundCount: noneFound.count,
            correctedCount: correctedCount, correctors: correctors)
    }
}

/// The standing of every objective and theme in a crosswalk.
private struct Standings {
    var objectives: [Objective: Standing] = [:]
    var themes: [Theme: Standing] = [:]

    init(_ crosswalk: Crosswalk) {
        var counted: [Objective: [Level: PassageSet]] = [:]
        for mapping in crosswalk.mappings {
            guard let objective = mapping.objective,
                counted[objective, default: [:]][mapping.level, default: PassageSet()]
                    .insert(mapping.subject)
            else { continue }
            objectives[objective, default: Standing()].add(mapping.subject, mapping.level)
        }
        var countedThemes: [Theme: [Level: PassageSet]] = [:]
        for tag in crosswalk.themeTags
        where countedThemes[tag.theme, default: [:]][tag.level, default: PassageSet()]
            .insert(tag.subject)
        {
            themes[tag.theme, default: Standing()].add(tag.subject, tag.level)
        }
    }
}

/// Passages, each once, whatever their names.
struct PassageSet {
    private var keys: Set<[UInt8]> = []
    private var numbers = DocumentNumbers()

    var count: Int { keys.count }

    @discardableResult
    mutating func insert(_ citation: Citation) -> Bool {
        let document = Array(String(numbers.number(of: citation.document)).utf8)
        return keys.insert(document + citation.locator.key).inserted
    }
}

// MARK: - In words

extension CrosswalkComparison.Aspect {
    /// The aspect in a word or two.
    public func spelled(in language: Language = .english) -> String {
        let isFrench = language == .french
        return switch self {
        case .added: isFrench ? "ajouté" : "added"
        case .removed: isFrench ? "supprimé" : "removed"
        case .place: isFrench ? "place" : "place"
        case .level: isFrench ? "niveau" : "level"
        case .confidence: isFrench ? "confiance" : "confidence"
        case .words: isFrench ? "mots" : "words"
        case .judgement: isFrench ? "jugement" : "judgement"
        }
    }
}

extension CrosswalkComparison.Cause {
    /// The cause in a few words: "vocabulary 1 → 2".
    public func spelled(in language: Language = .english) -> String {
        let isFrench = language == .french
        return switch self {
        case .text: isFrench ? "le texte a changé" : "the text changed"
        case .method: isFrench ? "établi à la main d'un côté seulement" : "curated on one side only"
        case .data(let from, let to): (isFrench ? "données " : "data ") + "\(from) → \(to)"
        case .engine(let from, let to): (isFrench ? "moteur " : "engine ") + "\(from) → \(to)"
        case .vocabulary(let from, let to):
            (isFrench ? "vocabulaire " : "vocabulary ") + "\(from) → \(to)"
        case .unknown:
            isFrench ? "même texte, mêmes versions" : "same text, same versions"
        }
    }
}
