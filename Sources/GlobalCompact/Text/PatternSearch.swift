/// Finds where many patterns first stand in a text, in one walk over it.
///
/// The automaton of Aho and Corasick (1975). Each pattern keeps its first few places only, so that
/// text and patterns that repeat themselves cost no more than others.
struct PatternSearch {
    /// The name of a pattern in the search.
    struct Pattern: Hashable {
        fileprivate var state: Int
    }

    /// The most places that are kept of a pattern.
    static let placeLimit = 8

    private var bytes: [UInt8] = [0]
    private var firstChild: [Int32] = [0]
    private var nextSibling: [Int32] = [0]
    private var isPattern: [Bool] = [false]
    private var rootChildren = [Int32](repeating: 0, count: 256)

    /// Adds a pattern, which must not be empty.
    mutating func add(_ pattern: ArraySlice<UInt8>) -> Pattern {
        precondition(!pattern.isEmpty, "An empty pattern stands everywhere.")
        var state = 0
        for byte in pattern {
            var next = child(of: state, byte)
            if next == 0 {
                next = bytes.count
                bytes.append(byte)
                firstChild.append(0)
                isPattern.append(false)
                nextSibling.append(firstChild[state])
                firstChild[state] = Int32(truncatingIfNeeded: next)
                if state == 0 { rootChildren[Int(byte)] = Int32(truncatingIfNeeded: next) }
            }
            state = next
        }
        isPattern[state] = true
        return Pattern(state: state)
    }

    /// Where each pattern ends in a text, in order, at most ``placeLimit`` places each.
    ///
    /// - Complexity: O(n) in the length of text and patterns together.
    func ends(in text: [UInt8]) -> [Pattern: [Int]] {
        let (order, fail, hit) = links()
        var ends = [Int: [Int]]()
        var state = 0
        for (offset, byte) in text.enumerated() {
            var next = child(of: state, byte)
            while next == 0, state != 0 {
                state = Int(fail[state])
                next = child(of: state, byte)
            }
            state = next
            let pattern = Int(hit[state])
            if pattern != 0, ends[pattern, default: []].count < Self.placeLimit {
                ends[pattern, default: []].append(offset + 1)
            }
        }
        // A pattern stands wherever a longer one stands that ends with it.
        for state in order.reversed() where isPattern[state] {
            let shorter = Int(hit[Int(fail[state])])
            guard shorter != 0, let places = ends[state] else { continue }
            let merged = (ends[shorter] ?? []) + places
            ends[shorter] = Array(merged.sorted().prefix(Self.placeLimit))
        }
        return Dictionary(uniqueKeysWithValues: ends.map { (Pattern(state: $0), $1) })
    }

    private func child(of state: Int, _ byte: UInt8) -> Int {
        if state == 0 { return Int(rootChildren[Int(byte)]) }
        var child = Int(firstChild[state])
        while child != 0, bytes[child] != byte { child = Int(nextSibling[child]) }
        return child
    }

    /// The states from the shortest, the state of each one's longest proper ending, and the longest
    /// pattern that each one ends with (0 for none).
    private func links() -> (order: [Int], fail: [Int32], hit: [Int32]) {
        var fail = [Int32](repeating: 0, count: bytes.count)
        var hit = [Int32](repeating: 0, count: bytes.count)
        var order = [0]
        order.reserveCapacity(bytes.count)
        var place = 0
        while place < order.count {
            let state = order[place]
            place += 1
            hit[state] = isPattern[state] ? Int32(truncatingIfNeeded: state) : hit[Int(fail[state])]
            var next = Int(firstChild[state])
            while next != 0 {
                order.append(next)
                if state != 0 {
                    var shorter = Int(fail[state])
                    while shorter != 0, child(of: shorter, bytes[next]) == 0 {
                        shorter = Int(fail[shorter])
                    }
                    fail[next] = Int32(truncatingIfNeeded: child(of: shorter, bytes[next]))
                }
                next = Int(nextSibling[next])
            }
        }
        return (order, fail, hit)
    }
}
