/// The sentences of a text that have a context term.
enum ContextSentences {
    /// All are to be taken for such.
    case all
    /// These, in order.
    case some([Int32])

    /// The sentences of the context terms among some matches.
    init(_ matches: [TermMatch]) {
        var sentences: [Int32] = []
        for match in matches where match.role == .context && sentences.last != match.sentence {
            sentences.append(match.sentence)
        }
        self = .some(sentences)
    }

    /// Whether a sentence has a context term.
    func contains(_ sentence: Int32) -> Bool {
        guard case .some(let sentences) = self else { return true }
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle] < sentence { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low] == sentence
    }
}
