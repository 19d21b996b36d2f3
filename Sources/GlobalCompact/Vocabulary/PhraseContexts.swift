/// What may have been read of phrases when a word ends, and how words lead from one such context to
/// the next.
///
/// A context is a set of nodes of the tree of phrases: "droits de" has begun one term, "de" perhaps
/// another. Each set that words of a text can lead to is numbered once, so that "envoi de" and "envois
/// de" lead to the same.
struct PhraseContexts {
    /// A word that goes on from a context.
    struct Continuation {
        /// The form of the word, by its place in the forms of the vocabulary.
        var form: Int32
        /// The number of the list of terms that end with it.
        var list: Int32
        /// The context after it.
        var context: Int32
    }

    /// The words that go on from each context, in the order of their bytes.
    ///
    /// The first context is that of no open phrase; in the others, words that only begin a phrase
    /// are left out.
    private(set) var continuations: [[Continuation]] = []
    /// The lists of terms that end with the same word, each in the order of the tree; the first is
    /// empty.
    private(set) var lists: [[Int32]] = [[]]

    /// What is thrown where the contexts, or the rows made for them, would outgrow all memory.
    struct Excess: Error {
        /// The term whose words share forms in too many ways, or nil if the terms are too many.
        var term: Int32?
    }

    /// How many nodes and continuations all contexts together may have.
    ///
    /// So many for each word of the terms that the cost is bounded by the length of their file; the
    /// vocabulary of the Compact has some six a word.
    private let most: Int

    private let tree: PhraseTree
    /// How many nodes and continuations there are so far.
    private var size = 0
    /// The place of each form among all in the order of their bytes, and the form at each place.
    private var ranks: [Int32]
    private var formsByRank: [Int32]
    /// The nodes that each form leads to from the root.
    private var first: [[Int32]]
    private var contexts: [[Int32]: Int32] = [[]: 0]
    private var open: [[Int32]] = [[]]
    private var outcomes: [[Int32]: (list: Int32, context: Int32)] = [:]
    /// The outcomes of single nodes, which most are.
    private var singleOutcomes: [(list: Int32, context: Int32)?]

    /// - Throws: ``Excess`` if words share forms in so many ways that there are too many contexts.
    init(_ tree: PhraseTree) throws(Excess) {
        self.tree = tree
        most = min(1 << 24, (1 << 20) + 64 * tree.paths.count)
        let forms = tree.words.forms
        formsByRank = forms.indices.sorted { forms[$0].lexicographicallyPrecedes(forms[$1]) }
            .map(Int32.init)
        ranks = [Int32](repeating: 0, count: forms.count)
        first = [[Int32]](repeating: [], count: forms.count)
        singleOutcomes = Array(repeating: nil, count: tree.steps.count)
        for (rank, form) in formsByRank.enumerated() { ranks[Int(form)] = Int32(rank) }
        for step in tree.steps[0] {
            for form in tree.words.formsOfWord[Int(step.word)] {
                first[Int(form)].append(step.node)
            }
        }
        var beginnings: [Continuation] = []
        for form in formsByRank where !first[Int(form)].isEmpty {
            beginnings.append(try continuation(form, first[Int(form)]))
        }
        continuations.append(beginnings)
        while continuations.count < open.count {
            continuations.append(try follow(open[continuations.count]))
        }
        // The rows that are made next need the memory.
        first = []
        contexts = [:]
        open = []
        outcomes = [:]
        singleOutcomes = []
    }

    /// The words that lead on from some nodes.
    private mutating func follow(_ nodes: [Int32]) throws(Excess) -> [Continuation] {
        var steps: [(rank: Int32, node: Int32)] = []
        for node in nodes {
            for step in tree.steps[Int(node)] {
                for form in tree.words.formsOfWord[Int(step.word)] {
                    steps.append((ranks[Int(form)], step.node))
                }
            }
        }
        try grow(by: steps.count, at: nodes)
        steps.sort { $0.rank < $1.rank }
        var result: [Continuation] = []
        var start = 0
        while start < steps.count {
            var end = start + 1
            while end < steps.count, steps[end].rank == steps[start].rank { end += 1 }
            let form = formsByRank[Int(steps[start].rank)]
            if end == start + 1, first[Int(form)].isEmpty {
                result.append(try continuation(form, steps[start].node))
            } else {
                result.append(
                    try continuation(form, steps[start..<end].map(\.node) + first[Int(form)]))
            }
            start = end
        }
        return result
    }

    private mutating func continuation(_ form: Int32, _ node: Int32) throws(Excess) -> Continuation
    {
        let outcome = if let known = singleOutcomes[Int(node)] { known } else { try add([node]) }
        singleOutcomes[Int(node)] = outcome
        return Continuation(form: form, list: outcome.list, context: outcome.context)
    }

    private mutating func continuation(_ form: Int32, _ nodes: [Int32]) throws(Excess)
        -> Continuation
    {
        let nodes =
            nodes.count < 2 ? nodes : nodes.sorted { tree.order[Int($0)] < tree.order[Int($1)] }
        let outcome = if let known = outcomes[nodes] { known } else { try add(nodes) }
        return Continuation(form: form, list: outcome.list, context: outcome.context)
    }

    /// Numbers what some nodes mean when a word has led to them.
    private mutating func add(_ nodes: [Int32]) throws(Excess) -> (list: Int32, context: Int32) {
        try grow(by: nodes.count, at: nodes)
        let terms = nodes.flatMap { tree.ends[Int($0)] }
        let going = nodes.filter { !tree.steps[Int($0)].isEmpty }
        var outcome: (list: Int32, context: Int32) = (0, 0)
        if !terms.isEmpty {
            outcome.list = Int32(lists.count)
            lists.append(terms)
        }
        if let known = contexts[going] {
            outcome.context = known
        } else {
            outcome.context = Int32(open.count)
            contexts[going] = outcome.context
            open.append(going)
        }
        outcomes[nodes] = outcome
        return outcome
    }

    /// Counts what is added, where nodes are open of which the last is that of the longest term.
    private mutating func grow(by count: Int, at nodes: [Int32]) throws(Excess) {
        size += count
        if size > most { throw Excess(term: tree.term(through: nodes.last ?? 0)) }
    }
}
