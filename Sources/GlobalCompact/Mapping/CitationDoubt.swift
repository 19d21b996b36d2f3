/// What speaks against taking "objective 20" for one of the Compact's.
///
/// A number that only counts what follows it ("met objective 20 times") never cites. Where neither the
/// Compact nor migration comes up in the text, an objective is another's if something that has
/// objectives of its own comes up ("the study"), or if it was met, reached or missed, as targets are.
struct CitationDoubt {
    private let words: [Folding.Word]
    /// The place of the first word that starts at or behind each reference, by binary search.
    private let starts: [Int]
    private let namesCompact: Bool
    private let namesOther: Bool
    private let isOnMigration: () -> Bool

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - isOnMigration: whether the text speaks of migration at all; asked only in doubt.
    init(in bytes: [UInt8], isOnMigration: @escaping () -> Bool) {
        words = Folding.words(in: bytes)
        starts = words.map(\.range.lowerBound)
        self.isOnMigration = isOnMigration
        namesOther = words.contains { CitationDoubt.owners.contains($0.folded) }
        namesCompact = words.indices.contains { [words] place in
            let word = words[place]
            if CitationDoubt.shortNames.contains(word.folded) { return true }
            guard CitationDoubt.names.contains(word.folded),
                bytes[word.range.lowerBound].isASCIICapital
            else { return false }
            let near = words[max(0, place - 1)..<min(words.count, place + 4)]
            return !near.contains { CitationDoubt.otherSubjects.contains($0.folded) }
        }
    }

    /// Whether a citation is not the Compact's.
    ///
    func rejects(_ reference: Reference) -> Bool {
        let next = firstWord(from: reference.range.upperBound)
        if next < words.count, words[next].continuesPhrase, !words[next].startsSentence,
            CitationDoubt.counted.contains(words[next].folded)
        {
            return true
        }
        if namesCompact { return false }
        return (namesOther || isMet(reference.phrase)) && !isOnMigration()
    }

    /// Whether a verb of achievement stands right before the citation.
    private func isMet(_ phrase: Range<Int>) -> Bool {
        var place = firstWord(from: phrase.lowerBound)
        while place > 0, place < words.count, words[place].continuesPhrase,
            !words[place].startsSentence
        {
            place -= 1
            let word = words[place].folded
            if CitationDoubt.achieving.contains(word) { return true }
            guard CitationDoubt.passed.contains(word) else { return false }
        }
        return false
    }

    private func firstWord(from offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
    }

    private static let shortNames = set("gcm pmm")
    private static let names = set("compact pacte")
    /// What stands beside "Compact" where another one is meant.
    private static let otherSubjects = set("refugees refugies digital numerique climate climat")
    /// Things with numbered objectives of their own.
    private static let owners = set(
        "study trial experiment project course thesis dissertation syllabus curriculum company sdg"
            + " sdgs etude essai projet these memoire stage entreprise odd")
    /// What is done to targets.
    private static let achieving = set(
        "meet meets met meeting reach reaches reached achieve achieved attain attained hit miss"
            + " missed exceed exceeded atteint atteindre atteignent atteignait manque depasse"
            + " depasser")
    /// Words that may stand between such a verb and the number.
    private static let passed = set("the its their our his her l les leur leurs son ses notre")
    /// What a number counts.
    private static let counted = set(
        "times fois percent days jours weeks semaines months mois years ans annees hours heures"
            + " minutes people persons personnes dollars euros million millions km kilometres")
}
