/// The list of contributions to a session, as a report prints it.
enum ContributionList {
    /// The contributions of a list.
    ///
    /// Entries stand apart by semicolons; a sentence that follows the last entry is no part of it.
    static func contributions(in list: WordedText) -> [Contribution] {
        var entries = list.split(at: UInt8(ascii: ";"))
        guard let last = entries.popLast() else { return [] }
        let final = last.sentences.first?.withoutFinalStop ?? last
        if entries.isEmpty, final.behalf(in: final.words.indices) == nil {
            return NameList.names(in: final, genitive: false)
                .map { Contribution(contributor: Participant(name: $0.text)) }
        }
        return (entries + [final.dropping(.conjunctions, onlySmall: true)])
            .filter { !$0.words.isEmpty }.map(contribution)
    }

    /// One entry: "Denmark, on behalf of Cyprus and France".
    private static func contribution(in entry: WordedText) -> Contribution {
        let entry = entry.dropping(.articles, onlySmall: true)
        guard let behalf = entry.behalf(in: entry.words.indices), behalf.lowerBound > 0 else {
            return Contribution(contributor: Participant(name: entry.text))
        }
        var contributor = entry.slice(0..<entry.start(ofWord: behalf.lowerBound))
        var others = entry.slice(words: behalf.upperBound..<entry.words.count)
        if contributor.bytes.last == UInt8(ascii: "("), others.bytes.last == UInt8(ascii: ")") {
            contributor = contributor.slice(0..<contributor.bytes.count - 1)
            others = others.slice(0..<others.bytes.count - 1)
        }
        return Contribution(
            contributor: Participant(name: withoutLeadIn(contributor).text),
            onBehalfOf: NameList.names(in: others, genitive: true)
                .map { Participant(name: $0.text) })
    }

    /// The contributor without "also", « s'exprimant » or « en son nom et » after it.
    private static func withoutLeadIn(_ contributor: WordedText) -> WordedText {
        let comma = contributor.split(at: UInt8(ascii: ",")).last?.bytes.count ?? 0
        let start = contributor.bytes.count - comma
        let tail = contributor.slice(start..<contributor.bytes.count)
        guard start > 0, tail.words.allSatisfy({ leadIn.contains($0.folded) }) else {
            return contributor
        }
        return contributor.slice(0..<start)
    }

    private static let leadIn: WordSet = """
        also egalement speaking s exprimant intervenant and et en son leur nom propre on its own \
        their behalf in name
        """
}
