public import GlobalCompact

/// A crosswalk with the corrections of a person taken in, and the list of what she changed.
public struct CrosswalkMerge: Sendable, Hashable {
    /// The crosswalk with the corrections.
    public internal(set) var crosswalk: Crosswalk
    /// What was changed, in the order of the rows.
    public internal(set) var changes: [Change] = []
    /// What is wrong with rows that are left out.
    public internal(set) var faults: [TableFault] = []
    /// The number of rows that say what the crosswalk said before.
    public internal(set) var unchangedCount = 0
    /// The number of entries of the crosswalk that have no row; they stay as they were.
    public internal(set) var missingCount = 0

    /// A change of a crosswalk by a row.
    public struct Change: Sendable, Hashable {
        /// What kind of change it is.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A mapping that was not there.
            case added
            /// A mapping of the engine that a person made her own without changing it.
            case confirmed
            /// A mapping that a person corrected.
            case overridden
            /// A mapping that went because of what a row says of its passage.
            case withdrawn
            /// The finding that a passage leads to no objective, because its last one was rejected.
            case emptied
        }

        /// Where the row stands.
        public var place: TablePlace
        /// The passage.
        public var subject: Citation
        /// What kind of change it is.
        public var kind: Kind
        /// The person, if the file or its reader names one.
        public var curator: String?
        /// What the passage was mapped to.
        var target: Claim.Target
        /// What became different.
        var details: [Detail]
        /// The place of the row among all.
        var order: Int

        /// The change in a line.
        public func spelled(in language: Language = .english) -> String {
            let isFrench = language == .french
            let colon = isFrench ? "\u{A0}: " : ": "
            let by = curator.map { (isFrench ? " par " : " by ") + $0 } ?? ""
            let what = details.map { $0.spelled(in: language) }.joined(separator: ", ")
            let passage =
                place.spelled(in: language) + colon + subject.spelled(in: language) + ", "
            // That nothing is left follows from her rows; she did not say so.
            if kind == .emptied { return passage + kind.spelled(in: language) }
            return passage + "\(target.spelled(in: language)) "
                + kind.spelled(in: language) + by + (what.isEmpty ? "" : colon + what)
        }
    }

    /// What became different in a mapping.
    enum Detail: Sendable, Hashable {
        case target(from: Claim.Target, to: Claim.Target)
        case level(from: Level?, to: Level)
        case relation(from: Relation, to: Relation)
        case confidence(from: Double, to: Double)
        case rationale
        case words

        /// The difference in words; values are as cells hold them, in either language.
        func spelled(in language: Language) -> String {
            let isFrench = language == .french
            switch self {
            case .target(let old, let new):
                return "\(old.spelled(in: language)) → \(new.spelled(in: language))"
            case .level(let old, let new):
                let word = isFrench ? "niveau " : "level "
                return word + (old.map { $0.rawValue + " → " } ?? "") + new.rawValue
            case .relation(let old, let new):
                return "relation \(old.rawValue) → \(new.rawValue)"
            case .confidence(let old, let new):
                let word = isFrench ? "confiance " : "confidence "
                return word + HundredthsText.spelled(old) + " → " + HundredthsText.spelled(new)
            case .rationale: return isFrench ? "motif modifié" : "rationale changed"
            case .words: return isFrench ? "mots modifiés" : "words changed"
            }
        }
    }
}

extension CrosswalkMerge.Change.Kind {
    /// The kind in a word or two.
    public func spelled(in language: Language = .english) -> String {
        guard language == .french else {
            return self == .emptied ? "left without objective" : rawValue
        }
        return switch self {
        case .added: "ajouté"
        case .confirmed: "confirmé"
        case .overridden: "corrigé"
        case .withdrawn: "retiré"
        case .emptied: "laissé sans objectif"
        }
    }
}

extension CrosswalkMerge.Change: CustomStringConvertible {
    /// The change in a line, in English.
    public var description: String { spelled() }
}

extension Crosswalk {
    /// Takes in what people changed in a file of the crosswalk.
    ///
    /// A row that says what the crosswalk says changes nothing. Any other row overrides what the
    /// crosswalk says of the same passage and objective, and becomes curated: by the person that the
    /// row names, else by the one given. A name alone beside a computed mapping confirms it. What has
    /// no row stays; to deny a mapping, a row says `rejected`. A row of level `none-found` withdraws
    /// what the engine asserts of its passage. What a person judged is not overridden by a row that
    /// still calls itself computed and bears no name: its file is older than her judgement.
    ///
    /// - Parameters:
    ///   - edited: the rows.
    ///   - curator: the person to name where a row names none.
    ///   - version: the version of the corrections.
    public func merging(
        _ edited: EditedCrosswalk, by curator: String? = nil, version: String = "edited"
    ) -> CrosswalkMerge {
        var merger = CrosswalkMerger(self, edited, curator: curator, version: version)
        return merger.merge()
    }
}
