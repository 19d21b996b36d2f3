/// Sets the entries of two crosswalks of one document side by side, passage by passage.
///
/// A passage of one version is that of the other which is the same word for word, under the same
/// number first and else under the only other one; where there is none, that under the same number.
struct EntryPairing {
    typealias Change = CrosswalkComparison.Change
    typealias Cause = CrosswalkComparison.Cause

    private(set) var changes: [Change] = []
    private let origins: (before: Origin, after: Origin)

    /// A passage of a document with its entries, by what they speak of.
    private struct Place {
        var locator: [UInt8]
        var digests: Set<String> = []
        var targets: [String] = []
        var entries: [String: CrosswalkEntry] = [:]
    }

    init(_ before: Crosswalk, _ after: Crosswalk) {
        origins = (before.origin, after.origin)
        let old = Self.places(before)
        let new = Self.places(after)
        var versions: [[UInt8]: Int] = [:]
        for (index, document) in new.documents.enumerated().reversed() {
            for name in document.workNames { versions[name] = index }
        }
        for (document, places) in zip(old.documents, old.places) {
            let names = document.workNames.lazy
            guard let other = names.compactMap({ versions[$0] }).first else { continue }
            compare(places, new.places[other])
        }
    }

    private mutating func compare(_ before: [Place], _ after: [Place]) {
        let partners = Self.partners(of: before, in: after)
        var isPaired = [Bool](repeating: false, count: after.count)
        for (place, partner) in zip(before, partners) {
            if let partner { isPaired[partner] = true }
            let other = partner.map { after[$0] }
            for target in place.targets {
                add(place.entries[target], other?.entries[target], Self.isSame(place, other))
            }
            for target in other?.targets ?? [] where place.entries[target] == nil {
                add(nil, other?.entries[target], Self.isSame(place, other))
            }
        }
        for (place, isPaired) in zip(after, isPaired) where !isPaired {
            for target in place.targets { add(nil, place.entries[target], false) }
        }
    }

    // MARK: Passages

    private static func places(
        _ crosswalk: Crosswalk
    ) -> (documents: [DocumentReference], places: [[Place]]) {
        var numbers = DocumentNumbers()
        var places: [[Place]] = []
        var indices: [[[UInt8]: Int]] = []
        for entry in crosswalk.entries {
            let document = numbers.number(of: entry.subject.document)
            if document == places.count {
                places.append([])
                indices.append([:])
            }
            let key = entry.subject.locator.key
            let index = indices[document][key] ?? places[document].count
            if index == places[document].count {
                indices[document][key] = index
                places[document].append(Place(locator: key))
            }
            if let digest = entry.validAnchor?.passageDigest {
                places[document][index].digests.insert(digest)
            }
            guard let target = entry.target else { continue }
            if places[document][index].entries.updateValue(entry, forKey: target) == nil {
                places[document][index].targets.append(target)
            }
        }
        return (numbers.documents, places)
    }

    /// For each place the one in the other version that it is, or nil.
    private static func partners(of before: [Place], in after: [Place]) -> [Int?] {
        var byLocator: [[UInt8]: Int] = [:]
        var byDigest: [String: [Int]] = [:]
        for (index, place) in after.enumerated() {
            byLocator[place.locator] = index
            for digest in place.digests { byDigest[digest, default: []].append(index) }
        }
        var isTaken = [Bool](repeating: false, count: after.count)
        var partners = [Int?](repeating: nil, count: before.count)
        for (index, place) in before.enumerated() {
            guard let here = byLocator[place.locator], isSame(place, after[here]) else { continue }
            partners[index] = here
            isTaken[here] = true
        }
        var free: [String: [Int]] = [:]
        for (digest, places) in byDigest { free[digest] = places.filter { !isTaken[$0] } }
        var claims: [Int: [Int]] = [:]
        for (index, place) in before.enumerated() where partners[index] == nil {
            guard place.digests.count == 1, let digest = place.digests.first,
                let copies = free[digest], copies.count == 1
            else { continue }
            claims[copies[0], default: []].append(index)
        }
        for (copy, claimants) in claims where claimants.count == 1 {
            partners[claimants[0]] = copy
            isTaken[copy] = true
        }
        for (index, place) in before.enumerated() where partners[index] == nil {
            guard let here = byLocator[place.locator], !isTaken[here] else { continue }
            partners[index] = here
            isTaken[here] = true
        }
        return partners
    }

    /// Whether two places have the same text, as far as anchors tell.
    private static func isSame(_ place: Place, _ other: Place?) -> Bool {
        guard let other else { return false }
        return place.digests.isEmpty || other.digests.isEmpty
            || !place.digests.isDisjoint(with: other.digests)
    }

    // MARK: Entries

    private mutating func add(
        _ before: CrosswalkEntry?, _ after: CrosswalkEntry?, _ isSameText: Bool
    ) {
        var aspects: [CrosswalkComparison.Aspect] = []
        if let before, let after {
            if before.subject.locator.key != after.subject.locator.key { aspects.append(.place) }
            if before.level != after.level { aspects.append(.level) }
            if before.confidence != after.confidence { aspects.append(.confidence) }
            let words = { (entry: CrosswalkEntry) in entry.evidence.map { Array($0.quote.utf8) } }
            if words(before) != words(after) { aspects.append(.words) }
            if before.judgement != after.judgement { aspects.append(.judgement) }
        } else {
            aspects = [before == nil ? .added : .removed]
        }
        guard !aspects.isEmpty else { return }
        var causes: [Cause] = isSameText && !aspects.contains(.place) ? [] : [.text]
        if aspects != [.place] {
            causes += Self.causes(
                from: before?.origin ?? origins.before, to: after?.origin ?? origins.after)
        }
        changes.append(
            Change(
                before: before, after: after, aspects: aspects,
                causes: causes.isEmpty ? [.unknown] : causes))
    }

    /// What of two origins differs.
    private static func causes(from before: Origin, to after: Origin) -> [Cause] {
        switch (before, after) {
        case (.curated(let from, _), .curated(let to, _)):
            return from == to ? [] : [.data(from: from, to: to)]
        case (.computed(let from), .computed(let to)):
            // Engine and vocabulary, as `MappingEngine.version` joins them.
            let old = from.split(separator: "/", maxSplits: 1).map(String.init)
            let new = to.split(separator: "/", maxSplits: 1).map(String.init)
            var causes: [Cause] = []
            if old.first != new.first {
                causes.append(.engine(from: old.first ?? "", to: new.first ?? ""))
            }
            let (oldWords, newWords) = (old.dropFirst().first, new.dropFirst().first)
            if oldWords != newWords {
                causes.append(.vocabulary(from: oldWords ?? "", to: newWords ?? ""))
            }
            return causes
        default: return [.method]
        }
    }
}

extension DocumentReference {
    /// The names by which another version of the document is known, as ``isSameWork(as:)`` has it.
    fileprivate var workNames: [[UInt8]] {
        let bytes = digest.isEmpty ? [] : [[0xFD] + Array(digest.utf8)]
        if let symbol { return bytes + [[0xFE] + Array(symbol.description.utf8)] }
        let day = Array((date?.description ?? "").utf8)
        return bytes + [[0xFF] + Array(shortTitle.utf8) + [0xFF] + day]
    }
}

extension CrosswalkEntry {
    /// What the entry speaks of: the number of an objective or the identifier of a theme; nil where
    /// no objective was found.
    fileprivate var target: String? {
        switch self {
        case .mapping(let mapping): mapping.objective.map { String($0.number) }
        case .theme(let tag): tag.theme.rawValue
        }
    }

    /// How the entry relates to its target, and why.
    fileprivate var judgement: [String] {
        guard case .mapping(let mapping) = self else { return [] }
        return [mapping.relation.rawValue, mapping.rationale ?? ""]
    }
}
