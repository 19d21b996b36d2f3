/// Passages that follow one another and belong to one session, or to none.
struct SessionGroup {
    /// The number of the session, or nil for passages outside the sessions.
    var ordinal: Int?
    /// The part of the document that the passages stand in.
    var part: Part
    /// The heading that names the session, or nil if no heading does.
    var heading: String?
    /// The passages in the order of the document.
    var passages: [Passage]

    /// The passages of a document by session: by the headings that name a session or, in a part
    /// without such headings, by the paragraphs that begin with a session's number and name its
    /// objectives.
    static func groups(in passages: [Passage]) -> [SessionGroup] {
        let headed = runs(of: passages) { passage, _ in
            for heading in passage.sectionPath.reversed() {
                if let ordinal = SessionOrdinal.inHeading(heading) { return (ordinal, heading) }
            }
            return nil
        }
        let headedParts = Set(headed.filter { $0.ordinal != nil }.map(\.part))
        return headed.flatMap { group in
            headedParts.contains(group.part) ? [group] : runs(of: group.passages, mark: stated)
        }
    }

    private typealias Mark = (ordinal: Int, heading: String?)

    /// The session that a passage states, or else that of the passage before it in its section.
    private static func stated(by passage: Passage, after previous: SessionGroup?) -> Mark? {
        if let ordinal = SessionOrdinal.inOpening(of: passage.text),
            !StatedObjectives.objectives(in: WordedText(passage.text)).isEmpty
        {
            return (ordinal, nil)
        }
        guard let previous, let ordinal = previous.ordinal, let last = previous.passages.last,
            last.sectionPath.elementsEqual(
                passage.sectionPath, by: { $0.utf8.elementsEqual($1.utf8) })
        else { return nil }
        return (ordinal, nil)
    }

    private static func runs(
        of passages: [Passage], mark: (Passage, SessionGroup?) -> Mark?
    ) -> [SessionGroup] {
        var groups: [SessionGroup] = []
        for passage in passages {
            let mark = mark(passage, groups.last)
            let part = passage.locator.part
            if let last = groups.indices.last, groups[last].ordinal == mark?.ordinal,
                groups[last].part == part
            {
                groups[last].passages.append(passage)
            } else {
                groups.append(
                    SessionGroup(
                        ordinal: mark?.ordinal, part: part, heading: mark?.heading,
                        passages: [passage]))
            }
        }
        return groups
    }
}
