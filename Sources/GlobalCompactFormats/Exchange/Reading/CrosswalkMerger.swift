import GlobalCompact

/// Takes the rows of an edited crosswalk into a crosswalk, one by one.
struct CrosswalkMerger {
    /// A claim in the making, with what became of it.
    private struct Slot {
        var claim: Claim
        var isKept = true
        /// Whether a row speaks for it.
        var hasRow = false
        /// The row that changed it, if one did.
        var row: Int?
    }

    /// A target at a passage.
    private struct Key: Hashable {
        var passage: [UInt8]
        var target: Claim.Target
    }

    private let base: Crosswalk
    private let edited: EditedCrosswalk
    private let index: PassageIndex
    private let curator: String?
    private let version: String

    private var slots: [Slot]
    private let byName: [[UInt8]: Int]
    private var byKey: [Key: [Int]] = [:]
    private var byPassage: [[UInt8]: [Int]] = [:]
    private var result: CrosswalkMerge

    init(_ base: Crosswalk, _ edited: EditedCrosswalk, curator: String?, version: String) {
        self.base = base
        self.edited = edited
        self.curator = curator
        self.version = version
        index = PassageIndex(edited.sources)
        result = CrosswalkMerge(crosswalk: base, faults: edited.faults)
        slots = base.claims.map { Slot(claim: $0) }
        var names = RecordNames()
        var byName: [[UInt8]: Int] = [:]
        for (number, slot) in slots.enumerated() {
            byName[Array(names.next(slot.claim).utf8)] = number
        }
        self.byName = byName
        for number in slots.indices { enter(number) }
    }

    private mutating func enter(_ number: Int) {
        let claim = slots[number].claim
        byKey[Self.key(claim.subject, claim.target), default: []].append(number)
        byPassage[Array(claim.subject.iri.utf8), default: []].append(number)
    }

    private static func key(_ subject: Citation, _ target: Claim.Target) -> Key {
        Key(passage: Array(subject.iri.utf8), target: target)
    }

    mutating func merge() -> CrosswalkMerge {
        let stated = Set(edited.rows.map { Self.key($0.subject, $0.target) })
        let slots = edited.rows.map { slot(for: $0, stated) }
        // A row that changes nothing does not stand in the way of one that does.
        var changed: [Int] = []
        for (number, row) in edited.rows.enumerated() {
            guard let slot = slots[number], row.repeats(self.slots[slot].claim),
                replaced(by: row, at: slot, stated) == nil
            else {
                changed.append(number)
                continue
            }
            self.slots[slot].hasRow = true
            result.unchangedCount += 1
        }
        for number in changed {
            do throws(TableFault) {
                let row = edited.rows[number]
                try take(row, number, slots[number])
                if let slot = slots[number], let other = replaced(by: row, at: slot, stated) {
                    withdraw(other, because: slot)
                }
            } catch {
                result.faults.append(error)
            }
        }
        settlePassages()
        result.missingCount =
            self.slots.filter {
                $0.isKept && !$0.hasRow && (hasThemes || !$0.claim.target.isTheme)
            }.count
        finish()
        return result
    }

    /// Whether the file has rows for themes at all; a table of mappings does not miss them.
    private var hasThemes: Bool { edited.rows.contains { $0.target.isTheme } }

    // MARK: Single rows

    private mutating func take(
        _ row: EditedRow, _ number: Int, _ found: Int?
    ) throws(TableFault) {
        let old = found.map { slots[$0].claim }
        if let found { slots[found].hasRow = true }
        if let rival = found.flatMap({ slots[$0].row == nil ? nil : $0 }) ?? rival(of: row),
            let earlier = slots[rival].row
        {
            try compare(row, with: slots[rival].claim, of: edited.rows[earlier].place)
            return
        }
        try checkAge(of: row, old)
        let name = row.curator.flatMap { $0.isEmpty ? nil : $0 }
        // The name of whoever judged before is not that of whoever corrects it.
        let author = row.isNamed(old?.origin.curator) ? curator ?? name : name ?? curator
        let place = index.place(
            at: row.subject, holding: old?.evidence ?? [], digest: old?.passageDigest)
        var claim = try row.claim(
            correcting: old, origin: .curated(version: version, by: author),
            in: place?.passage.text ?? "")
        if claim.level == .mentioned {
            throw row.fault(
                row.columns.level,
                "only the engine says mentioned: say central, arguable or rejected",
                "seul le moteur dit mentioned\u{A0}: dites central, arguable ou rejected")
        }
        // Where there is no link it has no kind, whatever a cell says of it.
        if !claim.level.isPositive { claim.relation = .unrelated }
        let details = old.map(row.changes) ?? [.level(from: nil, to: claim.level)]
        record(
            old == nil ? .added : details.isEmpty ? .confirmed : .overridden, row, claim, details,
            old?.target)
        self.place(claim, found, number)
    }

    /// What an earlier row added or changed of the same mapping.
    private func rival(of row: EditedRow) -> Int? {
        byKey[Self.key(row.subject, row.target), default: []].first { slots[$0].row != nil }
    }

    /// Passes over a row that repeats what an earlier one says, and refuses any other.
    private mutating func compare(
        _ row: EditedRow, with claim: Claim, of place: TablePlace
    ) throws(TableFault) {
        guard row.statesSame(as: claim) else {
            throw row.fault(
                nil, "\(place) says something else of the same mapping",
                "\(place.spelled(in: .french)) dit autre chose du même lien")
        }
        guard !row.confirms(claim) else {
            throw row.fault(
                nil, "\(place) says the same under another name",
                "\(place.spelled(in: .french)) dit de même sous un autre nom")
        }
        result.unchangedCount += 1
    }

    /// Refuses a row of the engine's that is older than what the crosswalk says.
    private func checkAge(of row: EditedRow, _ old: Claim?) throws(TableFault) {
        guard row.isCurated == false, row.curator?.isEmpty ?? true else { return }
        if let old, old.origin.isCurated {
            let name = old.origin.curator
            throw row.fault(
                nil,
                "curated\(name.map { " by \($0)" } ?? "") since the file was made; a name in the row would override it",
                "établi à la main\(name.map { " par \($0)" } ?? "") depuis que le fichier a été fait\u{A0}; un nom dans la ligne primerait"
            )
        }
        if old == nil, let id = row.id, !id.isEmpty, byName[Array(id.utf8)] == nil {
            throw row.fault(
                nil, "the engine no longer finds it; a name in the row would add it",
                "le moteur ne le trouve plus\u{A0}; un nom dans la ligne l’ajouterait")
        }
    }

    /// The claim that a row is about: that of its name, else one with its passage and target.
    private func slot(for row: EditedRow, _ stated: Set<Key>) -> Int? {
        let key = Self.key(row.subject, row.target)
        if let name = row.id, let number = byName[Array(name.utf8)] {
            let claim = slots[number].claim
            let isSamePassage = claim.subject.iri.utf8.elementsEqual(row.subject.iri.utf8)
            if isSamePassage, claim.target == row.target { return number }
            // A row that was copied to add a second objective bears the name of the first, which
            // still has a row of its own.
            if isSamePassage, !stated.contains(Self.key(claim.subject, claim.target)),
                byKey[key, default: []].isEmpty
            {
                return number
            }
        }
        let candidates = byKey[key, default: []].filter { slots[$0].isKept }
        let alike = candidates.filter { slots[$0].claim.origin.isCurated == row.isCurated }
        return alike.first ?? candidates.first
    }

    /// The claim that a row had before its objective was changed to one that the passage has already.
    private func replaced(by row: EditedRow, at slot: Int, _ stated: Set<Key>) -> Int? {
        guard let name = row.id, let number = byName[Array(name.utf8)], number != slot,
            slots[number].isKept, !slots[number].hasRow
        else { return nil }
        let claim = slots[number].claim
        let isMoved =
            claim.subject.iri.utf8.elementsEqual(row.subject.iri.utf8)
            && claim.target != row.target && row.target != .none
            && !stated.contains(Self.key(claim.subject, claim.target))
        return isMoved ? number : nil
    }

    /// Puts a person's claim in place of the one it corrects, and withdraws computed ones beside it.
    private mutating func place(_ claim: Claim, _ found: Int?, _ number: Int) {
        let slot = Slot(claim: claim, hasRow: true, row: number)
        for other in byKey[Self.key(claim.subject, claim.target), default: []]
        where other != found && !slots[other].claim.origin.isCurated {
            slots[other].isKept = false
        }
        if let found {
            slots[found] = slot
            byKey[Self.key(claim.subject, claim.target), default: []].append(found)
        } else {
            slots.append(slot)
            enter(slots.count - 1)
        }
    }

    private mutating func record(
        _ kind: CrosswalkMerge.Change.Kind, _ row: EditedRow, _ claim: Claim,
        _ details: [CrosswalkMerge.Detail] = [], _ target: Claim.Target? = nil
    ) {
        result.changes.append(
            CrosswalkMerge.Change(
                place: row.place, subject: claim.subject, kind: kind,
                curator: claim.origin.curator, target: target ?? claim.target, details: details,
                order: row.order))
    }

    // MARK: Whole passages

    /// Makes the claims about each passage that a person judged fit each other.
    private mutating func settlePassages() {
        var settled: Set<[UInt8]> = []
        for number in slots.indices where slots[number].row != nil {
            let passage = Array(slots[number].claim.subject.iri.utf8)
            guard settled.insert(passage).inserted else { continue }
            settle(byPassage[passage] ?? [])
        }
    }

    private mutating func settle(_ numbers: [Int]) {
        let kept = numbers.filter { slots[$0].isKept && !slots[$0].claim.target.isTheme }
        let judged = kept.filter { slots[$0].row != nil }
        // What the engine only mentions stands beside "none found".
        let asserted = kept.filter { [.central, .arguable].contains(slots[$0].claim.level) }
        let none = kept.filter { slots[$0].claim.level == .noneFound }
        if let verdict = judged.first(where: { slots[$0].claim.level == .noneFound }) {
            settle(verdict, against: asserted)
        } else if judged.contains(where: { slots[$0].claim.level.isPositive }) {
            for number in none { withdraw(number, because: judged[0]) }
        } else if asserted.isEmpty, none.isEmpty, let last = judged.last {
            leaveEmpty(after: last)
        }
    }

    /// Withdraws the computed mappings of a passage of which a person says that it leads to none.
    private mutating func settle(_ verdict: Int, against asserted: [Int]) {
        let claim = slots[verdict].claim
        guard let row = slots[verdict].row.map({ edited.rows[$0] }) else { return }
        if let rival = asserted.first(where: { slots[$0].claim.origin.isCurated }) {
            // Two people, or two rows of one person, contradict each other: nobody is overridden.
            slots[verdict].isKept = false
            result.changes.removeAll {
                $0.place == row.place && $0.subject == claim.subject && $0.kind != .withdrawn
            }
            let target = slots[rival].claim.target
            result.faults.append(
                row.fault(
                    row.columns.level,
                    "none-found, but \(target.spelled()) is curated for the passage",
                    "none-found, mais \(target.spelled(in: .french)) est établi à la main pour le passage"
                ))
            return
        }
        for number in asserted { withdraw(number, because: verdict) }
    }

    private mutating func withdraw(_ number: Int, because judged: Int) {
        guard let row = slots[judged].row.map({ edited.rows[$0] }) else { return }
        slots[number].isKept = false
        var claim = slots[number].claim
        claim.origin = slots[judged].claim.origin
        record(.withdrawn, row, claim)
    }

    /// Says that a passage leads to no objective once its last one is rejected.
    private mutating func leaveEmpty(after judged: Int) {
        guard let number = slots[judged].row else { return }
        let last = slots[judged].claim
        let claim = Claim(
            subject: last.subject, target: .none, relation: .unrelated, level: .noneFound,
            confidence: last.confidence, origin: last.origin, rationale: "", evidence: [])
        record(.emptied, edited.rows[number], claim)
        slots.append(Slot(claim: claim, hasRow: true, row: number))
        enter(slots.count - 1)
    }

    // MARK: The result

    /// Puts what was added behind what the crosswalk says of the same passage.
    private mutating func finish() {
        result.changes = Self.ordered(result.changes, by: \.order)
        result.faults = Self.ordered(result.faults, by: \.order)
        var orders: [[UInt8]: Int] = [:]
        for place in index.places.reversed() {
            orders[Array(place.citation.iri.utf8)] = place.order
        }
        let isAdded = slots.count > base.mappings.count + base.themeTags.count
        let kept = slots.filter(\.isKept).map(\.claim)
        let claims =
            !isAdded
            ? kept
            : kept.enumerated().map { (orders[Array($1.subject.iri.utf8)] ?? .max, $0, $1) }
                .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        result.crosswalk = edited.sources.reduce(Crosswalk(origin: base.origin, claims: claims)) {
            $0.anchored(in: $1.document, as: $1.reference)
        }
    }

    private static func ordered<Element>(
        _ elements: [Element], by key: (Element) -> Int
    ) -> [Element] {
        elements.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
            .map(\.element)
    }
}
