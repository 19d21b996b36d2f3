import GlobalCompact

/// A document as the explorer shows it: its passages with all that is said of them.
struct ExplorerDocument: Sendable {
    /// The name in addresses.
    let id: String
    let reference: DocumentReference
    /// The name in full; a second document of the same name has "(2)" behind it.
    let name: Bilingual
    /// What tells it from documents of the same name: nothing, or " (2)".
    let suffix: Bilingual
    let document: Document
    let passages: [ExplorerPassage]
    /// How many passages somebody read.
    var read: Int { passages.count(where: \.isRead) }

    init(
        _ source: Export.Source, of export: Export, column: Coverage.Column, id: String,
        ordinal: Int, suggestionsBy engine: MappingEngine
    ) {
        self.id = id
        reference = source.reference
        suffix = Bilingual(same: ordinal > 1 ? " (\(ordinal))" : "")
        name = Bilingual { source.reference.spelled(in: $0) } + suffix
        document = source.document
        let places = PassageIndex([source])
        let claims = Self.byPassage(export.only(source.reference).crosswalk.claims, places)
        let isPartlyUnread = places.places.contains { claims[$0.order] == nil }
        let suggestions =
            isPartlyUnread
            ? Self.byPassage(
                engine.crosswalk(of: source.document, as: source.reference).claims, places) : [:]
        let assignments = Self.assignments(in: column)
        let sessions = export.reviewDocument == source.reference ? export.review?.sessions : nil
        let sessionOf = Self.sessions(sessions ?? [])
        var names: [String: Int] = [:]
        passages = places.places.map { place in
            let locator = place.passage.locator
            let name = "\(id)/\(locator)"
            let count = names[name, default: 0] + 1
            names[name] = count
            let said = claims[place.order]
            return ExplorerPassage(
                id: count == 1 ? name : "\(name)~\(count)", citation: place.citation,
                passage: place.passage, isRead: said != nil,
                claims: (said ?? suggestions[place.order] ?? []).map {
                    ExplorerPassage.Statement(
                        $0, isSuggestion: said == nil,
                        isAssignment: assignments[locator]?.contains($0.target) ?? false)
                },
                session: sessionOf[locator] ?? sessionOf[locator.paragraph])
        }
    }

    /// The passages, or those that sum up a session.
    func passages(of session: ReviewSession?) -> [ExplorerPassage] {
        guard let session else { return passages }
        return passages.filter { $0.session == session.ordinal }
    }

    /// What is said of each passage, by its place in the document.
    private static func byPassage(_ claims: [Claim], _ places: PassageIndex) -> [Int: [Claim]] {
        var result: [Int: [Claim]] = [:]
        for claim in claims {
            if let place = places.place(of: claim) {
                result[place.order, default: []].append(claim)
            }
        }
        return result
    }

    /// The objectives that a passage only assigns to a session.
    private static func assignments(in column: Coverage.Column) -> [Locator: Set<Claim.Target>] {
        var result: [Locator: Set<Claim.Target>] = [:]
        for cell in column.objectives {
            for finding in cell.findings where finding.isAssignment {
                if let objective = cell.objective {
                    result[finding.citation.locator, default: []].insert(.objective(objective))
                }
            }
        }
        return result
    }

    /// The session whose summary each place belongs to.
    private static func sessions(_ sessions: [ReviewSession]) -> [Locator: Int] {
        var result: [Locator: Int] = [:]
        for session in sessions {
            for locator in session.summary where result[locator] == nil {
                result[locator] = session.ordinal
            }
        }
        return result
    }
}
