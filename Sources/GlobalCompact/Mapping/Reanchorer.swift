/// Finds places in a document for the entries of a crosswalk that was made for another version.
struct Reanchorer {
    private(set) var result: Reanchoring

    private let reference: DocumentReference
    private let passages: [Passage]
    /// Whether the passage is that of an entry word for word, here or under its former number;
    /// words of other entries are not looked for there.
    private var isTaken: [Bool]
    private var placed: [(passage: Int, entry: CrosswalkEntry)] = []
    private var texts: [Int: QuotableText] = [:]

    private typealias Reason = Reanchoring.Reason

    /// An entry that is not in a passage of the same number and text, and what is known of it.
    private struct Search {
        var entry: CrosswalkEntry
        var anchor: Anchor
        /// The passages that are the same word for word, under other numbers; the first few.
        var copies: [Int]
    }

    /// Where the words of an entry are, in order, or why not.
    private enum Answer {
        case found(passage: Int, ranges: [Range<Int>], isInFullContext: Bool)
        case orphan(Reason, [Int])
    }

    init(
        _ crosswalk: Crosswalk, _ replaced: DocumentReference?, _ document: Document,
        _ reference: DocumentReference
    ) {
        self.reference = reference
        passages = document.passages
        isTaken = Array(repeating: false, count: passages.count)
        result = Reanchoring(
            crosswalk: crosswalk, moved: [], orphans: [], heldCount: 0, unreviewed: [])
        var numbers = DocumentNumbers()
        let number = replaced.map { numbers.number(of: $0) }
        func isReplaced(_ citation: Citation) -> Bool {
            numbers.number(of: citation.document) == number
        }
        let searches = hold(crosswalk.entries.filter { isReplaced($0.subject) })
        place(searches)
        placed.sort { $0.passage < $1.passage }
        result.crosswalk = merged(crosswalk, isReplaced)
        let spokenOf = Set(placed.map(\.passage))
        result.unreviewed = passages.indices.filter { !spokenOf.contains($0) }.map(citation)
    }

    // MARK: Passages that are the same word for word

    /// Places the entries whose passage is the same under the same number, and returns the others.
    private mutating func hold(_ entries: [CrosswalkEntry]) -> [Search] {
        var byDigest: [String: [Int]] = [:]
        var byPlace: [[UInt8]: Int] = [:]
        for index in passages.indices {
            let digest = text(index).digest
            byDigest[digest, default: []].append(index)
            let place = passages[index].locator.key + [0xFF] + Array(digest.utf8)
            if byPlace[place] == nil { byPlace[place] = index }
        }
        var searches: [Search] = []
        for entry in entries {
            guard let anchor = entry.validAnchor else {
                result.orphans.append(.init(entry: entry, reason: .notAnchored, places: []))
                continue
            }
            let place = entry.subject.locator.key + [0xFF] + Array(anchor.passageDigest.utf8)
            if let index = byPlace[place] {
                isTaken[index] = true
                placed.append((index, moved(entry, anchor, to: index)))
                result.heldCount += 1
            } else {
                searches.append(Search(entry: entry, anchor: anchor, copies: []))
            }
        }
        // Which copies are free is known only now.
        var free: [String: [Int]] = [:]
        for digest in Set(searches.map(\.anchor.passageDigest)) {
            free[digest] = (byDigest[digest] ?? []).filter { !isTaken[$0] }
        }
        for index in free.values.joined() { isTaken[index] = true }
        for index in searches.indices {
            let copies = free[searches[index].anchor.passageDigest] ?? []
            searches[index].copies = Array(copies.prefix(PatternSearch.placeLimit))
        }
        return searches
    }

    /// The entry in a passage that is the same word for word.
    private func moved(_ entry: CrosswalkEntry, _ anchor: Anchor, to index: Int) -> CrosswalkEntry {
        var anchor = anchor
        anchor.citation.document = reference
        anchor.citation.locator = passages[index].locator
        return entry.placed(at: anchor.citation, entry.evidence, anchor)
    }

    // MARK: Words in passages that changed

    private mutating func place(_ searches: [Search]) {
        let here = answersInFormerPlaces(searches)
        var elsewhere = searches.indices.filter { searches[$0].copies.isEmpty }
        elsewhere.removeAll { if case .found = here[$0] { true } else { false } }
        let there = answersElsewhere(elsewhere.map { searches[$0] })
        let far = Dictionary(uniqueKeysWithValues: zip(elsewhere, there))
        for (index, search) in searches.enumerated() {
            switch (here[index], search.copies.count, far[index]) {
            case (.found(let passage, _, true), 1..., _):
                orphan(search, .ambiguous, [passage] + search.copies)
            case (_, 1, _):
                let copy = search.copies[0]
                record(search, moved(search.entry, search.anchor, to: copy), copy, .renumbered)
            case (_, 2..., _):
                orphan(search, .ambiguous, search.copies)
            case (.found(let passage, let ranges, _), _, _):
                found(search, passage, ranges, .edited)
            case (_, _, .found(let passage, let ranges, _)):
                found(search, passage, ranges, .elsewhere)
            case (.orphan(let near, let places), _, .orphan(let far, let farPlaces)):
                // What is wrong where the entry stood says more, if its words are there at all.
                if near == .gone || near == .textChanged {
                    orphan(search, far, farPlaces)
                } else {
                    orphan(search, near, places)
                }
            case (.orphan(let reason, let places), _, nil):
                orphan(search, reason, places)
            }
        }
    }

    /// What is found in the passage under the former number of each entry.
    private mutating func answersInFormerPlaces(_ searches: [Search]) -> [Answer] {
        var byPlace: [[UInt8]: [Int]] = [:]
        for index in passages.indices where !isTaken[index] {
            byPlace[passages[index].locator.key, default: []].append(index)
        }
        return answers(searches) { byPlace[$0.entry.subject.locator.key] ?? [] }
    }

    /// What is found in any passage: that in which some words stand with all their context, if there
    /// is just one, must hold all the words.
    private mutating func answersElsewhere(_ searches: [Search]) -> [Answer] {
        let free = passages.indices.filter { !isTaken[$0] }
        let area = QuotationArea(free, texts: free.map { text($0).bytes })
        var search = QuotationSearch()
        let patterns = searches.map { $0.anchor.quotations.map { search.add($0) } }
        let places = search.places(in: area)
        var chosen: [Int?] = []
        var refusals: [Answer] = []
        for (index, patterns) in patterns.enumerated() {
            let quotations = patterns.map(places.places)
            let certain = Set(
                quotations.compactMap { $0.inContext.count == 1 ? $0.inContext[0].passage : nil })
            let several = quotations.filter { $0.inContext.count > 1 }
            let bare = quotations.flatMap(\.bare).map(\.passage)
            chosen.append(certain.count == 1 ? certain.first : nil)
            if searches[index].anchor.quotations.isEmpty {
                refusals.append(.orphan(.textChanged, []))
            } else if certain.count > 1 || !several.isEmpty {
                let places = quotations.flatMap(\.inContext).map(\.passage)
                refusals.append(.orphan(.ambiguous, places))
            } else {
                refusals.append(.orphan(bare.isEmpty ? .gone : .otherContext, bare))
            }
        }
        let pairs = chosen.indices.filter { chosen[$0] != nil }
        let confirmed = answers(
            pairs.map { (search: searches[$0], passage: chosen[$0]) },
            in: { item in item.passage.map { [$0] } ?? [] }, search: \.search)
        for (index, answer) in zip(pairs, confirmed) { refusals[index] = answer }
        return refusals
    }

    private mutating func answers(_ searches: [Search], in passages: (Search) -> [Int]) -> [Answer]
    {
        answers(searches, in: passages, search: { $0 })
    }

    /// The answers to searches in a few passages each; searches in the same passages share a walk.
    private mutating func answers<Item>(
        _ items: [Item], in passages: (Item) -> [Int], search: (Item) -> Search
    ) -> [Answer] {
        var answers = [Answer](repeating: .orphan(.gone, []), count: items.count)
        var groups: [Int: [Int]] = [:]
        var areas: [Int: [Int]] = [:]
        for (index, item) in items.enumerated() {
            let area = passages(item)
            if search(item).anchor.quotations.isEmpty {
                answers[index] = .orphan(.textChanged, Array(area.prefix(1)))
            } else if let first = area.first {
                // Areas are the passages of one number, so that the first names them all.
                areas[first] = area
                groups[first, default: []].append(index)
            }
        }
        for (first, members) in groups {
            let indices = areas[first] ?? []
            let area = QuotationArea(indices, texts: indices.map { text($0).bytes })
            var walk = QuotationSearch()
            let patterns = members.map { index in
                search(items[index]).anchor.quotations.map { walk.add($0) }
            }
            let places = walk.places(in: area)
            for (index, patterns) in zip(members, patterns) {
                answers[index] = answer(patterns.map(places.places), area)
            }
        }
        return answers
    }

    /// The one place of each quotation, all in one passage and none upon another.
    private func answer(_ quotations: [QuotationSearch.Places], _ area: QuotationArea) -> Answer {
        var places: [QuotationSearch.Place] = []
        for quotation in quotations {
            let fitting = quotation.fitting
            guard fitting.count == 1 else {
                let missing = quotations.filter { $0.bare.isEmpty && $0.inContext.isEmpty }.count
                let seen = quotations.flatMap { $0.fitting + $0.bare }.map(\.passage)
                if fitting.count > 1 { return .orphan(.ambiguous, fitting.map(\.passage)) }
                if missing == quotations.count { return .orphan(.gone, []) }
                return .orphan(missing > 0 ? .incomplete : .otherContext, seen)
            }
            places.append(fitting[0])
        }
        let inOrder = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let overlap = zip(inOrder, inOrder.dropFirst()).contains {
            $0.range.upperBound > $1.range.lowerBound
        }
        guard Set(places.map(\.passage)).count == 1, !overlap else {
            return .orphan(.ambiguous, places.map(\.passage))
        }
        return .found(
            passage: places[0].passage, ranges: places.map(\.range),
            isInFullContext: quotations.allSatisfy { !$0.inContext.isEmpty })
    }

    // MARK: Results

    private mutating func found(
        _ search: Search, _ passage: Int, _ ranges: [Range<Int>], _ manner: Reanchoring.Manner
    ) {
        let text = text(passage)
        var evidence = search.entry.evidence
        for index in evidence.indices {
            evidence[index].range = ranges[index]
            evidence[index].quote = text.bytes[ranges[index]].asText
        }
        evidence.sort { $0.range.lowerBound < $1.range.lowerBound }
        var subject = citation(passage)
        if search.entry.subject.range != nil { subject.range = ranges.last }
        let anchor = Anchor(evidence, at: subject, in: text)
        record(search, search.entry.placed(at: subject, evidence, anchor), passage, manner)
    }

    private mutating func record(
        _ search: Search, _ entry: CrosswalkEntry, _ passage: Int, _ manner: Reanchoring.Manner
    ) {
        placed.append((passage, entry))
        result.moved.append(.init(before: search.entry, after: entry, manner: manner))
    }

    private mutating func orphan(_ search: Search, _ reason: Reason, _ places: [Int]) {
        let few = Set(places).sorted().prefix(PatternSearch.placeLimit)
        result.orphans.append(
            .init(entry: search.entry, reason: reason, places: few.map(citation)))
    }

    private func citation(_ passage: Int) -> Citation {
        Citation(document: reference, locator: passages[passage].locator)
    }

    private mutating func text(_ passage: Int) -> QuotableText {
        if let text = texts[passage] { return text }
        let text = QuotableText(passages[passage].text)
        texts[passage] = text
        return text
    }

    /// The crosswalk with the placed entries where those of the replaced document began.
    private func merged(_ crosswalk: Crosswalk, _ isReplaced: (Citation) -> Bool) -> Crosswalk {
        let placed = Crosswalk(origin: crosswalk.origin, entries: placed.map(\.entry))
        func merged<Entry>(
            _ entries: [Entry], _ placed: [Entry], _ subject: (Entry) -> Citation
        ) -> [Entry] {
            let isReplaced = entries.map { isReplaced(subject($0)) }
            guard let first = isReplaced.firstIndex(of: true) else { return entries }
            let others = zip(entries, isReplaced).dropFirst(first).filter { !$0.1 }.map(\.0)
            return entries[..<first] + placed + others
        }
        return Crosswalk(
            origin: crosswalk.origin,
            mappings: merged(crosswalk.mappings, placed.mappings, \.subject),
            themeTags: merged(crosswalk.themeTags, placed.themeTags, \.subject))
    }
}
