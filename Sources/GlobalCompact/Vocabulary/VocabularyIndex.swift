/// The terms of a vocabulary with all that is looked up of them while texts are read.
final class VocabularyIndex: Sendable {
    /// The terms, in order.
    let terms: [Term]
    /// The targets of the terms, each once, in order of first appearance.
    let targets: [String]
    /// What finds the terms, and after them the landmarks.
    let matcher: TermMatcher
    private let numbersOfTargets: [String: Int32]
    /// The numbers of the targets of all terms, and where those of each term start.
    private let targetNumbers: [Int32]
    private let targetStarts: [Int32]
    /// Whether each term speaks for every target, or hides what does.
    private let isGeneral: [Bool]
    /// The place of each term among all in the order of their folded letters; terms that are written
    /// alike have the same.
    let nameRanks: [Int32]

    init(_ terms: [Term], _ landmarks: Landmarks) throws(PhraseContexts.Excess) {
        self.terms = terms
        let tree = PhraseTree(terms + landmarks.phrases + landmarks.signposts)
        matcher = try TermMatcher(tree, terms, landmarks)
        var targets: [String] = []
        var numbers: [String: Int32] = [:]
        var targetNumbers: [Int32] = []
        var targetStarts: [Int32] = [0]
        isGeneral = terms.map { $0.targets.contains(Vocabulary.anyTarget) }
        for term in terms {
            for target in term.targets where target != Vocabulary.anyTarget {
                let number = numbers[target] ?? Int32(targets.count)
                if number == targets.count {
                    numbers[target] = number
                    targets.append(target)
                }
                targetNumbers.append(number)
            }
            targetStarts.append(Int32(targetNumbers.count))
        }
        self.targets = targets
        numbersOfTargets = numbers
        self.targetNumbers = targetNumbers
        self.targetStarts = targetStarts
        nameRanks = VocabularyIndex.ranks(terms.count, tree)
    }

    private static func ranks(_ count: Int, _ tree: PhraseTree) -> [Int32] {
        let names = (0..<count).map { term in
            Array(
                tree.path(of: term).map { tree.words.folded(Int($0.word)) }
                    .joined(separator: [Folding.separator]))
        }
        var ranks = [Int32](repeating: 0, count: count)
        var rank: Int32 = 0
        var last: Int?
        for index in names.indices.sorted(by: { names[$0].lexicographicallyPrecedes(names[$1]) }) {
            if let last, names[last] != names[index] { rank += 1 }
            ranks[index] = rank
            last = index
        }
        return ranks
    }

    /// The number of a target, or nil if no term has it.
    func number(of target: String) -> Int32? { numbersOfTargets[target] }

    /// The targets of a term, by number.
    func targets(of term: Int32) -> ArraySlice<Int32> {
        targetNumbers[Int(targetStarts[Int(term)])..<Int(targetStarts[Int(term) + 1])]
    }

    /// The number of a landmark, from 0 on.
    func landmark(_ match: TermMatch) -> Int { Int(match.term) - terms.count }

    /// The text of a term or landmark.
    func name(of number: Int32) -> String {
        Int(number) < terms.count
            ? terms[Int(number)].text : "landmark \(Int(number) - terms.count)"
    }

    /// A match in full.
    func mention(_ match: TermMatch) -> Mention {
        Mention(
            range: match.range, term: terms[Int(match.term)], sentence: Int(match.sentence))
    }
}

extension VocabularyIndex {
    /// What is found in a text, without the context terms that are hidden.
    func matches(in bytes: [UInt8], language: Language?) -> TermMatcher.Found {
        var found = matcher.matches(in: bytes, language: language)
        if found.terms.contains(where: { isGeneral[Int($0.term)] && $0.role != .context }) {
            removeHidden(from: &found.terms)
        }
        return found
    }

    private func removeHidden(from matches: inout [TermMatch]) {
        let general = matches.filter { isGeneral[Int($0.term)] }
        let kept = MentionOverlap.resolved(general)
        let silenced = Set(kept.filter { $0.role == .veto }.map(\.sentence))
        let places = Set(kept.filter { $0.role == .context }.map(\.range))
        matches.removeAll {
            $0.role == .context
                && (!places.contains($0.range) || silenced.contains($0.sentence))
        }
    }
}
