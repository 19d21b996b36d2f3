/// A list of names in a sentence: "Albania, Bosnia and Herzegovina and the Netherlands".
enum NameList {
    /// The names of a list, in order, without articles, prepositions and the stop at the end.
    ///
    /// Names stand apart by semicolons or, where there are none, by commas and "and". A name that
    /// holds "and" itself stays whole if it is a State's or a well-known body's. In the genitive,
    /// names may carry "of" or « de », as they do after "on behalf of".
    static func names(in list: WordedText, genitive: Bool) -> [WordedText] {
        let list = list.withoutFinalStop
        let entries = list.split(at: UInt8(ascii: ";"))
        let names =
            entries.count > 1
            ? entries.map { $0.dropping(.conjunctions, onlySmall: true) }
            : enumerated(list, genitive: genitive)
        let particles = genitive ? WordSet.articles.union(.genitives) : .articles
        return names.map { $0.dropping(particles, onlySmall: true) }.filter { !$0.words.isEmpty }
    }

    /// The pieces between commas and conjunctions, put together again where they are one name.
    private static func enumerated(_ list: WordedText, genitive: Bool) -> [WordedText] {
        let starts = pieceStarts(in: list, genitive: genitive)
        var names: [WordedText] = []
        var piece = 0
        while piece < starts.count {
            // "Saint Vincent and the Grenadines": no State's name holds more than one "and".
            let isPair =
                piece + 1 < starts.count
                && isState(list, from: starts[piece], to: end(of: piece + 1, starts, in: list))
            let last = isPair ? piece + 1 : piece
            names.append(list.slice(words: starts[piece]..<end(of: last, starts, in: list)))
            piece = last + 1
        }
        return names.map(withoutConjunctionAtEnd)
    }

    /// The index after the last word of a piece.
    private static func end(of piece: Int, _ starts: [Int], in list: WordedText) -> Int {
        piece + 1 < starts.count ? starts[piece + 1] : list.words.count
    }

    private static func isState(_ list: WordedText, from start: Int, to end: Int) -> Bool {
        let name = withoutConjunctionAtEnd(list.slice(words: start..<end))
        return MemberState(named: name.dropping(WordSet.articles.union(.genitives)).text) != nil
    }

    private static func withoutConjunctionAtEnd(_ name: WordedText) -> WordedText {
        guard let last = name.words.last, name.words.count > 1,
            WordSet.conjunctions.contains(last.folded), last.range.upperBound == name.bytes.count
        else { return name }
        return name.slice(0..<last.range.lowerBound)
    }

    /// The words at which the pieces of a list begin.
    private static func pieceStarts(in list: WordedText, genitive: Bool) -> [Int] {
        guard !list.words.isEmpty else { return [] }
        let depths = list.bracketDepths
        let joined = BodyNames.conjunctions(in: list)
        var starts = [0]
        for index in list.words.indices.dropFirst() {
            let word = list.words[index]
            guard depths[word.range.lowerBound] == 0, !joined.contains(index) else { continue }
            let gap = list.gap(after: index - 1)
            let followsConjunction =
                list.isWord(at: index - 1, in: .conjunctions) && gap.allSatisfy(\.isSpace)
                && index > 1 && list.gap(after: index - 2).last?.isSpace == true
                && !joined.contains(index - 1)
            guard followsConjunction || gap.contains(UInt8(ascii: ",")) else { continue }
            if list.isWord(at: index, in: .conjunctions) { continue }
            if beginsName(at: index, in: list, genitive: genitive) { starts.append(index) }
        }
        return starts
    }

    /// Whether a name begins at a word: with a capital letter, after an article or preposition.
    private static func beginsName(at index: Int, in list: WordedText, genitive: Bool) -> Bool {
        var index = index
        if genitive, list.isWord(at: index, in: .genitives) { index += 1 }
        if list.isWord(at: index, in: .articles) { index += 1 }
        return list.isCapitalised(at: index)
    }
}
