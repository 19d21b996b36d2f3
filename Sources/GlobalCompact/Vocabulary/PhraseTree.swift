/// The terms of a vocabulary as a tree of words: a term is a way from the root.
struct PhraseTree {
    /// A way from one place in the tree to the next by one word.
    struct Step: Hashable {
        var word: Int32
        /// Whether the term has a sign between this word and the one before, as a title with a
        /// comma has.
        var isAfterSign: Bool
        /// The place that is reached.
        var node: Int32
    }

    private struct Edge: Hashable {
        var node: Int32
        var word: Int32
        var isAfterSign: Bool
    }

    /// The words of all terms.
    private(set) var words = TermWords()
    /// The steps that lead on from each node; the root is the first.
    private(set) var steps: [[Step]] = [[]]
    /// The terms that end at each node.
    private(set) var ends: [[Int32]] = [[]]
    /// The words of all terms, one term after the other, and where those of each term start.
    private(set) var paths: [Step] = []
    private var pathStarts: [Int32] = [0]
    /// The place of each node in a walk that goes deep first and takes words in their order.
    private(set) var order: [Int32] = []
    private var edges: [Edge: Int32] = [:]

    /// Plants some terms.
    init(_ terms: [Term]) {
        edges.reserveCapacity(3 * terms.count)
        for (index, term) in terms.enumerated() { add(term, Int32(index)) }
        order = PhraseTree.order(steps)
        edges = [:]
        words.close()
    }

    /// The most words that a term has.
    var longestPath: Int {
        zip(pathStarts, pathStarts.dropFirst()).reduce(0) { max($0, Int($1.1 - $1.0)) }
    }

    /// The words of a term.
    func path(of term: Int) -> ArraySlice<Step> {
        paths[Int(pathStarts[term])..<Int(pathStarts[term + 1])]
    }

    /// A term that leads through a node.
    func term(through node: Int32) -> Int32 {
        var node = Int(node)
        while ends[node].isEmpty, let step = steps[node].first { node = Int(step.node) }
        return ends[node].first ?? 0
    }

    private mutating func add(_ term: Term, _ index: Int32) {
        let bytes = Array(term.text.utf8)
        let parts = Folding.words(in: bytes)
        precondition(!parts.isEmpty, "a term has no letters or digits")
        var node: Int32 = 0
        for part in parts {
            let edge = Edge(
                node: node, word: Int32(words.number(of: part, in: bytes, term.language)),
                isAfterSign: node != 0 && !part.continuesPhrase)
            let next = edges[edge] ?? grow(edge)
            paths.append(Step(word: edge.word, isAfterSign: edge.isAfterSign, node: next))
            node = next
        }
        pathStarts.append(Int32(paths.count))
        ends[Int(node)].append(index)
    }

    private mutating func grow(_ edge: Edge) -> Int32 {
        let next = Int32(steps.count)
        edges[edge] = next
        steps.append([])
        ends.append([])
        steps[Int(edge.node)].append(
            Step(word: edge.word, isAfterSign: edge.isAfterSign, node: next))
        return next
    }

    private static func order(_ steps: [[Step]]) -> [Int32] {
        var order = [Int32](repeating: 0, count: steps.count)
        var open: [Int32] = [0]
        var next: Int32 = 0
        while let node = open.popLast() {
            order[Int(node)] = next
            next += 1
            // The last comes off first.
            open += steps[Int(node)].sorted {
                ($1.word, $1.isAfterSign ? 1 : 0) < ($0.word, $0.isAfterSign ? 1 : 0)
            }.map(\.node)
        }
        return order
    }
}
