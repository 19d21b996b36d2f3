/// The passages of a report by the name that citations give them.
///
/// A report that counts anew in each section has several passages of one name. Mappings tell them
/// apart by their order, which is that of the report, and by their words.
struct ReportPlaces {
    /// The passages, in order.
    let passages: [Passage]
    private let reference: DocumentReference
    private let indices: [Locator: [Int]]
    private var cursors: [Locator: Cursor] = [:]
    private var previous: Locator?

    /// The passage of several with one name that mappings are speaking of.
    private struct Cursor {
        var position = -1
        var objectives: Set<Objective> = []
        var isCentral = false
        var isClosed = false
    }

    init(_ report: Document, _ reference: DocumentReference) {
        let passages = report.passages
        self.passages = passages
        self.reference = reference
        indices = Dictionary(grouping: passages.indices) { passages[$0].locator }
    }

    /// The passage that the next mapping speaks of, or nil if the report has no such passage.
    ///
    /// - Complexity: Linear for all mappings together.
    mutating func index(ofNext mapping: Mapping) -> Int? {
        let locator = mapping.subject.locator
        defer { previous = locator }
        guard let candidates = indices[locator], let first = candidates.first else { return nil }
        guard candidates.count > 1 else { return first }
        var cursor = cursors[locator] ?? Cursor()
        let last = candidates.count - 1
        let isAnother =
            cursor.isClosed || previous != locator
            || mapping.objective.map(cursor.objectives.contains) ?? cursor.isCentral
        if cursor.position < 0 || isAnother, cursor.position < last {
            cursor = Cursor(position: cursor.position + 1)
        }
        while cursor.position < last, !stands(mapping, at: candidates[cursor.position]) {
            cursor = Cursor(position: cursor.position + 1)
        }
        if let objective = mapping.objective {
            cursor.objectives.insert(objective)
            cursor.isCentral = cursor.isCentral || mapping.level == .central
        } else {
            cursor.isClosed = true
        }
        cursors[locator] = cursor
        return candidates[cursor.position]
    }

    private func stands(_ mapping: Mapping, at index: Int) -> Bool {
        mapping.evidence.allSatisfy { $0.stands(in: passages[index].text) }
    }

    /// The name of a passage.
    func citation(_ index: Int) -> Citation {
        Citation(document: reference, locator: passages[index].locator)
    }

    /// The heading above a passage that has no number or shares it with another.
    func heading(_ index: Int) -> String? {
        if case .paragraph = passages[index].locator, indices[passages[index].locator]?.count == 1 {
            return nil
        }
        return passages[index].sectionPath.last
    }

    /// The place with its text.
    func source(_ index: Int, mentioned: [Objective]) -> ReviewDraft.Source {
        ReviewDraft.Source(
            citation: citation(index), heading: heading(index), text: passages[index].text,
            mentioned: mentioned)
    }
}
