/// The part of a word that its forms share: the word without its longest known ending.
///
/// One list of French and English endings, for the two languages share most of them. At least four
/// letters stay, so that short words keep what tells them apart.
enum Stem {
    /// The fewest letters of a stem.
    static let minimum = 4

    /// The length of the stem of a folded word.
    static func length(of word: [UInt8]) -> Int {
        endings.stemLength(of: word, in: word.indices)
    }

    /// The endings as a tree, read from their last letters; the root is the first node.
    struct Endings: Sendable {
        /// For each node 32 places for letters, each with twice the number of the next node, and one
        /// more if the letters up to there are an ending; 0 where none follows.
        private var steps = [UInt16](repeating: 0, count: 32)

        fileprivate mutating func add(_ ending: some BidirectionalCollection<UInt8>) {
            var node = 0
            var last = 0
            for letter in ending.reversed() {
                last = node * 32 + Int(letter & 0x1F)
                if steps[last] == 0 {
                    steps[last] = UInt16(steps.count / 32 * 2)
                    steps += [UInt16](repeating: 0, count: 32)
                }
                node = Int(steps[last] >> 1)
            }
            steps[last] |= 1
        }

        /// The length of the stem of a word.
        ///
        /// - Parameters:
        ///   - letters: letters, folded or ASCII in any case.
        ///   - word: where the word stands among them.
        func stemLength(of letters: [UInt8], in word: Range<Int>) -> Int {
            guard word.count > minimum else { return word.count }
            let least = word.lowerBound + minimum
            var end = word.upperBound
            var node = 0
            var place = end - 1
            // The endings are walked from their last letters, the longest that ends the walk counts.
            while place >= least, letters[place].isASCIILetter {
                let step = steps[node &* 32 &+ Int(letters[place] & 0x1F)]
                if step == 0 { break }
                if step & 1 != 0 { end = place }
                node = Int(step >> 1)
                place -= 1
            }
            return end - word.lowerBound
        }
    }

    /// The known endings.
    static let endings: Endings = {
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
