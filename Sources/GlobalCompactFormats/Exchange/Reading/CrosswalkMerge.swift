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
    public struct Change: Sendable, Hashable, CustomStringConvertible {
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

        /// Where the row stands: "row 14".
        public var place: String
        /// The passage.
        public var subject: Citation
        /// What it was mapped to: "objective 20", "theme data", "no objective".
        public var target: String
        /// What kind of change it is.
        public var kind: Kind
        /// What changed, in words: "level central → rejected".
        public var details: [String]
        /// The person, if the file or its reader names one.
        public var curator: String?

        /// The change in a line.
        public var description: String {
            let by = curator.map { " by \($0)" } ?? ""
            let what = details.isEmpty ? "" : ": " + details.joined(separator: ", ")
            return "\(place): \(subject.spelled()), \(target) \(kind.rawValue)\(by)\(what)"
        }
    }
}

extension Crosswalk {
    /// Takes in what people changed in a file of the crosswalk.
    ///
    /// A row that says what the crosswalk says changes nothing. Any other row overrides what the
    /// crosswalk says of the same passage and objective, and becomes curated: by the person that the
    /// row names, else by the one given. A name alone beside a computed mapping confirms it. What has
    /// no row stays; to deny a mapping, a row says `rejected`. A row of level `none-found` withdraws
    /// the computed mappings of its passage.
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
