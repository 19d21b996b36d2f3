/// What speaks against taking "objective 20" for one of the Compact's.
///
/// A number that only counts what follows it ("met objective 20 times") never cites. Where neither the
/// Compact nor migration comes up in the text, an objective is another's if something that has
/// objectives of its own comes up ("the study"), or if it was met, reached or missed, as targets are.
struct CitationDoubt {
    private let bytes: [UInt8]
    private let namesCompact: Bool
    private let namesOther: Bool
    /// Whether the text speaks of migration at all, once it was asked.
    private lazy var isOnMigration = askIsOnMigration()
    private let askIsOnMigration: () -> Bool
    /// The phrase that was last looked at, and whether it was met: each objective of a list has it.
    private var lastPhrase: (range: Range<Int>, isMet: Bool)?

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - isOnMigration: whether the text speaks of migration at all; asked only in doubt, and once.
    init(in bytes: [UInt8], isOnMigration: @escaping () -> Bool) {
        self.bytes = bytes
        askIsOnMigration = isOnMigration
        var namesCompact = false
        var namesOther = false
        var followsSubject = false
        // How many words ago the first "Compact" stood of those that are not settled yet.
        var wordsSinceName: Int?
        var scanner = WordScanner(bytes)
        while scanner.advance() {
            let word = scanner.letters
            wordsSinceName = wordsSinceName.map { $0 + 1 }
            let isSubject = CitationDoubt.otherSubjects.contains(word)
            if isSubject {
                wordsSinceName = nil
            } else if wordsSinceName == CitationDoubt.wordsToSubject
                || CitationDoubt.shortNames.contains(word)
            {
                namesCompact = true
            } else if wordsSinceName == nil, !followsSubject, CitationDoubt.names.contains(word),
                bytes[scanner.range.lowerBound].isASCIICapital
            {
                wordsSinceName = 0
            }
            followsSubject = isSubject
            if CitationDoubt.owners.contains(word) { namesOther = true }
        }
        self.namesCompact = namesCompact || wordsSinceName != nil
        self.namesOther = namesOther
    }

    /// Whether a citation is not the Compact's.
    mutating func rejects(_ reference: Reference) -> Bool {
        let next = WordPlaces.start(ofWordAfter: reference.range.upperBound, in: bytes)
        if continuesPhrase(next), CitationDoubt.counted.contains(word(at: next)) { return true }
        if namesCompact { return false }
        return (namesOther || wasMet(reference.phrase)) && !isOnMigration
    }

    /// Whether a verb of achievement stands right before a citation, looked up once for a list.
    private mutating func wasMet(_ phrase: Range<Int>) -> Bool {
        if let lastPhrase, lastPhrase.range == phrase { return lastPhrase.isMet }
        let isMet = isMet(phrase)
        lastPhrase = (phrase, isMet)
        return isMet
    }

    /// Whether a verb of achievement stands right before the citation.
    private func isMet(_ phrase: Range<Int>) -> Bool {
        var start = WordPlaces.start(ofWordAfter: phrase.lowerBound, in: bytes)
        while continuesPhrase(start) {
            let end = WordPlaces.end(ofWordBefore: start, in: bytes)
            start = WordPlaces.start(ofWordEndingAt: end, in: bytes)
            let word = word(at: start)
            if CitationDoubt.achieving.contains(word) { return true }
            guard CitationDoubt.passed.contains(word) else { return false }
        }
        return false
    }

    /// Whether the word at an offset goes on with the phrase of a word before it.
    private func continuesPhrase(_ start: Int) -> Bool {
        let end = WordPlaces.end(ofWordBefore: start, in: bytes)
        guard end > 0, start < bytes.count else { return false }
        let gap = WordPlaces.gap(end..<start, in: bytes)
        return gap.continuesPhrase && !gap.startsSentence
    }

    /// The folded word at an offset; the words that matter here are short.
    private func word(at start: Int) -> [UInt8] {
        var scanner = WordScanner(Array(bytes[start...].prefix(64)))
        return scanner.advance() ? scanner.letters : []
    }

    /// So many words after "Compact" may tell that it is another one.
    private static let wordsToSubject = 3

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
