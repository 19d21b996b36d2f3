/// The part of a word that its forms share: the word without its longest known ending.
///
/// One list of French and English endings, for the two languages share most of them. At least four
/// letters stay, so that short words keep what tells them apart.
enum Stem {
    /// The fewest letters of a stem.
    static let minimum = 4

    /// The length of the stem of a folded word.
    static func length(of word: [UInt8]) -> Int {
        guard word.count > minimum, let last = word.last, last.isASCIILetter else {
            return word.count
        }
        for ending in endings[Int(last & 0x1F)] {
            let start = word.count - ending.count
            if start >= minimum, word[start...].elementsEqual(ending) { return start }
        }
        return word.count
    }

    /// The endings by their last letter, the longest first.
    private static let endings: [[[UInt8]]] = {
        let all = """
            able ables ait al als ance ances ant ants ation ations aux aient ed ee ees el elle elles \
            ement ements ence ences ent ents er ers es eur eurs ie ies if ifs ing ings ion ions \
            issement issements ite ites ities ity ive ives ly ment ments ont e s y
            """
        var byLetter = [[[UInt8]]](repeating: [], count: 32)
        for ending in all.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            byLetter[Int((ending.last ?? 0) & 0x1F)].append(Array(ending))
        }
        return byLetter.map { $0.sorted { $0.count > $1.count } }
    }()
}
