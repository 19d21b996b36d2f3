/// The part of a word that its forms share: the word without its longest known ending.
///
/// One list of French and English endings, for the two languages share most of them. At least four
/// letters stay, so that short words keep what tells them apart.
enum Stem {
    /// The fewest letters of a stem.
    static let minimum = 4

    /// The length of the stem of a folded word.
    static func length(of word: [UInt8]) -> Int {
        guard word.count > minimum else { return word.count }
        var length = word.count
        var node = 0
        var place = word.count - 1
        // The endings are walked from their last letters, the longest that ends the walk counts.
        while place >= minimum, word[place].isASCIILetter {
            node = Int(endings.next[node * 32 + Int(word[place] & 0x1F)])
            if node == 0 { break }
            if endings.isWhole[node] { length = place }
            place -= 1
        }
        return length
    }

    /// The endings as a tree, read from their last letters; the root is the first node.
    private struct Endings {
        /// For each node 32 places for letters, each with the next node, or 0.
        var next = [UInt8](repeating: 0, count: 32)
        /// Whether the letters up to each node are an ending.
        var isWhole = [false]

        mutating func add(_ ending: some BidirectionalCollection<UInt8>) {
            var node = 0
            for letter in ending.reversed() {
                let place = node * 32 + Int(letter & 0x1F)
                if next[place] == 0 {
                    next[place] = UInt8(isWhole.count)
                    next += [UInt8](repeating: 0, count: 32)
                    isWhole.append(false)
                }
                node = Int(next[place])
            }
            isWhole[node] = true
        }
    }

    private static let endings: Endings = {
        let all = """
            able ables ait al als ance ances ant ants ation ations aux aient ed ee ees el elle elles \
            ement ements ence ences ent ents er ers es eur eurs ie ies if ifs ing ings ion ions \
            issement issements ite ites ities ity ive ives ly ment ments ont e s y
            """
        var endings = Endings()
        for ending in all.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            endings.add(Array(ending))
        }
        return endings
    }()
}
