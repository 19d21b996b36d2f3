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

    private let tree: PhraseTree
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

    init(_ tree: PhraseTree) {
        self.tree = tree
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
        continuations.append(
            formsByRank.filter { !first[Int($0)].isEmpty }.map { continuation($0, first[Int($0)]) })
        while continuations.count < open.count {
            continuations.append(follow(open[continuations.count]))
        }
        // The rows that are made next need the memory.
        first = []
        contexts = [:]
        open = []
        outcomes = [:]
        singleOutcomes = []
    }

    /// The words that lead on from some nodes.
    private mutating func follow(_ nodes: [Int32]) -> [Continuation] {
        var steps: [(rank: Int32, node: Int32)] = []
        for node in nodes {
            for step in tree.steps[Int(node)] {
                for form in tree.words.formsOfWord[Int(step.word)] {
                    steps.append((ranks[Int(form)], step.node))
                }
            }
        }
        steps.sort { $0.rank < $1.rank }
        var result: [Continuation] = []
        var start = 0
        while start < steps.count {
            var end = start + 1
            while end < steps.count, steps[end].rank == steps[start].rank { end += 1 }
            let form = formsByRank[Int(steps[start].rank)]
            if end == start + 1, first[Int(form)].isEmpty {
                result.append(continuation(form, steps[start].node))
            } else {
                result.append(
                    continuation(form, steps[start..<end].map(\.node) + first[Int(form)]))
            }
            start = end
        }
        return result
    }

    private mutating func continuation(_ form: Int32, _ node: Int32) -> Continuation {
        let outcome = singleOutcomes[Int(node)] ?? add([node])
        singleOutcomes[Int(node)] = outcome
        return Continuation(form: form, list: outcome.list, context: outcome.context)
    }

    private mutating func continuation(_ form: Int32, _ nodes: [Int32]) -> Continuation {
        let nodes =
            nodes.count < 2 ? nodes : nodes.sorted { tree.order[Int($0)] < tree.order[Int($1)] }
        let outcome = outcomes[nodes] ?? add(nodes)
        return Continuation(form: form, list: outcome.list, context: outcome.context)
    }

    /// Numbers what some nodes mean when a word has led to them.
    private mutating func add(_ nodes: [Int32]) -> (list: Int32, context: Int32) {
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
}
