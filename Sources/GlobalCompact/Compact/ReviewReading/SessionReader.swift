/// Reads the sessions of a review from the passages that belong to them.
enum SessionReader {
    /// The sessions in order, each with the passages of the annexes that bear its number.
    static func sessions(in groups: [SessionGroup]) -> [ReviewSession] {
        var found: [Int: ReviewSession] = [:]
        for group in groups {
            guard let ordinal = group.ordinal, let session = session(in: group, ordinal: ordinal)
            else { continue }
            // A session is where its speakers are named, if they are named anywhere.
            if let earlier = found[ordinal], !earlier.sources.isEmpty || session.sources.isEmpty {
                continue
            }
            found[ordinal] = session
        }
        for group in groups where group.part != .body {
            guard let ordinal = group.ordinal, let part = found[ordinal]?.statement.part,
                part != group.part
            else { continue }
            found[ordinal]?.summary += group.passages.map(\.locator).filter { !$0.isItem }
        }
        return found.values.sorted { $0.ordinal < $1.ordinal }
    }

    /// The session that a group of passages tells of; nil if it names neither objectives nor
    /// anyone who took part.
    private static func session(in group: SessionGroup, ordinal: Int) -> ReviewSession? {
        guard let first = group.passages.first else { return nil }
        let stated = StatedObjectives.find(in: group.passages)
        let inHeading = group.heading.map { StatedObjectives.objectives(in: WordedText($0)) }
        var session = ReviewSession(
            ordinal: ordinal, objectives: stated?.objectives ?? inHeading ?? [],
            statement: stated?.statement ?? first.locator)
        for passage in group.passages { session.read(passage) }
        return session.objectives.isEmpty && session.sources.isEmpty ? nil : session
    }
}

extension ReviewSession {
    /// Adds what a passage says of organisers, moderators, speakers and rights of reply.
    fileprivate mutating func read(_ passage: Passage) {
        var isSource = false
        for (label, value) in SessionLabel.pieces(of: WordedText(passage.text)) {
            let replies = label == .rightOfReply ? [] : RightOfReply.statements(in: value)
            rightsOfReply += replies.flatMap(\.participants)
            isSource = isSource || label != nil || !replies.isEmpty
            let value = value.slice(0..<(replies.first?.start ?? value.bytes.count))
            switch label {
            case .organisers:
                leadOrganisers += NameList.names(in: value, genitive: false).compactMap(\.name)
            case .moderators: moderators += ModeratorReader.moderators(in: value)
            case .openingState: openingStates += Self.participants(in: value)
            case .contributions: contributions += ContributionList.contributions(in: value)
            case .rightOfReply: rightsOfReply += Self.participants(in: value)
            case nil: break
            }
        }
        if isSource { sources.append(passage.locator) }
    }

    private static func participants(in list: WordedText) -> [Participant] {
        NameList.names(in: list, genitive: false).map { Participant(name: $0.text) }
    }
}

extension Locator {
    /// Whether the place is an item of a paragraph.
    fileprivate var isItem: Bool {
        if case .paragraph(_, .some, _) = self { true } else { false }
    }
}
