/// What became of each term of a target in a text.
struct TermSteps {
    /// The steps, in the order in which the terms first stand in the text.
    private(set) var steps: [Explanation.TermStep] = []
    private var places: [Key: Int] = [:]
    private let text: [UInt8]

    private struct Key: Hashable {
        var name: String
        var effect: Explanation.TermStep.Effect
    }

    init(_ reckoning: Reckoning, in reading: TextReading) {
        text = reckoning.text
        guard let tally = reckoning.tally else { return }
        var outcomes: [(mention: Mention, effect: Explanation.TermStep.Effect, cause: String?)] = []
        let companions = Companions(tally, reading)
        for (mention, counts) in zip(tally.speaking, tally.counts) {
            let company =
                counts && mention.term.role.wantsCompany ? companions.company(of: mention) : nil
            outcomes.append((mention, counts ? .counted : .alone, company))
        }
        var vetoes: [Int: String] = [:]
        for mention in tally.kept where mention.term.role == .veto {
            vetoes[mention.sentence] = vetoes[mention.sentence] ?? mention.term.text
        }
        for mention in tally.kept where mention.term.role.speaks {
            if let veto = vetoes[mention.sentence] { outcomes.append((mention, .silenced, veto)) }
        }
        outcomes += TermSteps.hidden(tally, length: text.count).map { ($0, .hidden, $1) }
        for outcome in outcomes.sorted(by: {
            ($0.mention.range.lowerBound, $0.mention.range.upperBound)
                < ($1.mention.range.lowerBound, $1.mention.range.upperBound)
        }) {
            add(outcome.mention, outcome.effect, outcome.cause)
        }
    }

    private mutating func add(
        _ mention: Mention, _ effect: Explanation.TermStep.Effect, _ cause: String?
    ) {
        let place = Evidence(
            range: mention.range, quote: text[mention.range].asText, term: mention.term.text)
        let key = Key(name: Folding.fold(mention.term.text), effect: effect)
        if let index = places[key] {
            steps[index].places.append(place)
            // Each term counts once, and the heaviest of those that are written alike.
            if mention.term.weight > steps[index].term.weight {
                steps[index].term = mention.term
            }
        } else {
            places[key] = steps.count
            steps.append(
                Explanation.TermStep(
                    term: mention.term, places: [place], effect: effect, cause: cause))
        }
    }

    /// The mentions that do not count because a decoy or veto takes their place, each with it.
    private static func hidden(_ tally: TermTally, length: Int) -> [(Mention, String)] {
        let decoys = tally.kept.filter { $0.term.role == .decoy || $0.term.role == .veto }
        guard !decoys.isEmpty else { return [] }
        var owner = [Int](repeating: -1, count: length)
        for (index, decoy) in decoys.enumerated() {
            for place in decoy.range { owner[place] = index }
        }
        var kept: Set<Range<Int>> = []
        for mention in tally.kept where mention.term.role.speaks { kept.insert(mention.range) }
        return tally.mentions.compactMap { mention in
            guard mention.term.role.speaks, !kept.contains(mention.range) else { return nil }
            let index = max(owner[mention.range.lowerBound], owner[mention.range.upperBound - 1])
            return index < 0 ? nil : (mention, decoys[index].term.text)
        }
    }
}

/// The terms that keep a cue or an ambient term company in its sentence.
private struct Companions {
    /// The first two different terms of the target in each sentence, folded and as written.
    private var terms: [Int: [(name: String, text: String)]] = [:]
    /// The first context term of each sentence.
    private var context: [Int: String] = [:]

    init(_ tally: TermTally, _ reading: TextReading) {
        for mention in tally.speaking where mention.term.role != .ambient {
            let name = Folding.fold(mention.term.text)
            let known = terms[mention.sentence] ?? []
            if known.count < 2, known.first?.name != name {
                terms[mention.sentence] = known + [(name, mention.term.text)]
            }
        }
        for mention in reading.mentions where mention.term.role == .context {
            context[mention.sentence] = context[mention.sentence] ?? mention.term.text
        }
    }

    func company(of cue: Mention) -> String? {
        if cue.term.role == .ambient { return context[cue.sentence] }
        let name = Folding.fold(cue.term.text)
        return terms[cue.sentence]?.first { $0.name != name }?.text ?? context[cue.sentence]
    }
}
