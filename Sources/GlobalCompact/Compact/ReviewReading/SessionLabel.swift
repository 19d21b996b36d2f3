/// What a line about a session begins with, such as "Lead organizers:" or « Modératrice : ».
enum SessionLabel: CaseIterable {
    case organisers, moderators, openingState, contributions, rightOfReply

    /// A stretch of a passage with the label before it; nil for what stands before any label.
    typealias Piece = (label: SessionLabel?, value: WordedText)

    /// The passage cut at its labels.
    ///
    /// A label begins the passage or has a capital letter, as lines may have been joined.
    static func pieces(of text: WordedText) -> [Piece] {
        var pieces: [Piece] = []
        var label: SessionLabel?
        var start = 0
        var index = 0
        while index < text.words.count {
            guard let found = find(at: index, in: text) else {
                index += 1
                continue
            }
            pieces.append((label, text.slice(start..<text.start(ofWord: index))))
            (label, start, index) = (found.label, found.end, found.nextWord)
        }
        pieces.append((label, text.slice(start..<max(start, text.bytes.count))))
        return pieces.filter { $0.label != nil || !$0.value.words.isEmpty }
    }

    private typealias Found = (label: SessionLabel, end: Int, nextWord: Int)

    private static func find(at index: Int, in text: WordedText) -> Found? {
        guard index == 0 || text.isCapitalised(at: index) else { return nil }
        for label in allCases {
            var next = index
            while next - index < 12, text.isWord(at: next, in: label.words) { next += 1 }
            guard (index..<next).contains(where: { text.isWord(at: $0, in: label.keys) })
            else { continue }
            if let end = colonEnd(afterWord: next - 1, in: text) { return (label, end, next) }
            // "Substantive contributions were made by Albania; …"
            while next > index, !text.isWord(at: next - 1, in: .agents) { next -= 1 }
            if next > index + 1, index == 0 || text.startsSentence(at: index) {
                return (label, text.words[next - 1].range.upperBound, next)
            }
        }
        return nil
    }

    private static func colonEnd(afterWord index: Int, in text: WordedText) -> Int? {
        let gap = text.gap(after: index)
        let rest = gap.drop { $0.isSpace || $0 == UInt8(ascii: ")") }
        return rest.first == UInt8(ascii: ":") ? rest.startIndex + 1 : nil
    }

    /// The words that tell the label from others.
    private var keys: WordSet {
        switch self {
        case .organisers: Self.organiserKeys
        case .moderators: Self.moderatorKeys
        case .openingState: "state states etat etats"
        case .contributions: Self.contributionKeys
        case .rightOfReply: "reply reponse"
        }
    }

    /// All the words that the label may consist of.
    private var words: WordSet {
        switch self {
        case .organisers: Self.organiserWords
        case .moderators: Self.moderatorWords
        case .openingState: Self.openingWords
        case .contributions: Self.contributionWords
        case .rightOfReply: Self.replyWords
        }
    }

    private static let organiserKeys: WordSet = """
        organizer organizers organiser organisers organized organised organizing organising \
        organisateur organisateurs organisatrice organisatrices coorganisateurs coorganizers file
        """
    private static let organiserWords = organiserKeys.union(
        """
        lead main principal principaux principale principales co s x aux agency agencies entity \
        entities organization organizations by par and et chef chefs de
        """)
    private static let moderatorKeys: WordSet = """
        moderator moderators comoderators moderated moderation moderateur moderateurs moderatrice \
        moderatrices facilitator facilitators facilitated facilitateur facilitateurs facilitatrice \
        facilitatrices animateur animatrice
        """
    private static let moderatorWords = moderatorKeys.union("co s et and by par")
    private static let openingWords: WordSet = """
        opening member members state states s etat etats membre membres intervenant intervenants \
        intervening intervention speaker speakers speaking statement remarks by of de d du \
        ayant ouvert la seance les debats debat
        """
    private static let contributionKeys: WordSet = """
        contribution contributions intervention interventions statements
        """
    private static let contributionWords = contributionKeys.union(
        """
        substantive s de fond were was have been made presented delivered given received by from \
        presentee presentees faite faites ont ete par the following les member members state \
        states stakeholders other and et autres parties prenantes etats membres
        """)
    private static let replyWords: WordSet = """
        right rights of reply in exercise the exercised by droit droits de reponse exerce exerces \
        par
        """
}
