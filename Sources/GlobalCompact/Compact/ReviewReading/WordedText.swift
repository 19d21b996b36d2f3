/// A text beside its folded words, for reading facts off the form of a sentence.
struct WordedText {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// The words of the text, folded, each with its byte range.
    let words: [Folding.Word]

    init(_ text: some StringProtocol) {
        self.init(Array(text.utf8))
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        words = Folding.words(in: bytes)
    }

    /// The text as a string.
    var text: String { bytes.asText }

    /// A name that a person, a body or a State may bear; longer texts are none.
    var name: String? { (1...1_000).contains(bytes.count) ? text : nil }

    /// A byte range of the text, without the white space, commas and semicolons at its ends.
    func slice(_ range: Range<Int>) -> WordedText {
        func isLoose(_ byte: UInt8) -> Bool {
            byte.isSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        }
        var range = range
        while let first = bytes[range].first, isLoose(first) { range.removeFirst() }
        while let last = bytes[range].last, isLoose(last) { range.removeLast() }
        return WordedText(Array(bytes[range]))
    }

    /// The bytes from one word to another, with the signs that follow the last.
    func slice(words range: Range<Int>) -> WordedText {
        slice(start(ofWord: range.lowerBound)..<start(ofWord: range.upperBound))
    }

    /// The bytes from one word to another, without the signs that follow the last.
    func phrase(_ range: Range<Int>) -> WordedText {
        guard let last = range.last else { return slice(0..<0) }
        return slice(start(ofWord: range.lowerBound)..<words[last].range.upperBound)
    }

    /// The offset of a word's first byte, or of the end of the text past the last word.
    func start(ofWord index: Int) -> Int {
        index < words.count ? words[index].range.lowerBound : bytes.count
    }
}

// MARK: - Words

extension WordedText {
    /// Whether there is a word at an index and it belongs to a set.
    func isWord(at index: Int, in set: WordSet) -> Bool {
        words.indices.contains(index) && set.contains(words[index].folded)
    }

    /// Whether any word belongs to a set.
    func hasWord(in set: WordSet) -> Bool {
        words.contains { set.contains($0.folded) }
    }

    /// Whether words that belong to sets follow one another from an index.
    func hasWords(_ sets: [WordSet], at index: Int) -> Bool {
        sets.enumerated().allSatisfy { isWord(at: index + $0.offset, in: $0.element) }
    }

    /// The words "on behalf of", or « au nom » with « de » after it; nil where there are none.
    func behalf(in range: Range<Int>) -> Range<Int>? {
        for index in range {
            if hasWords(Self.onBehalf, at: index) { return index..<index + 3 }
            if hasWords(Self.auNom, at: index) { return index..<index + 2 }
        }
        return nil
    }

    private static let onBehalf: [WordSet] = ["on", "behalf", "of"]
    private static let auNom: [WordSet] = ["au", "nom", .genitives]

    /// Whether the word at an index begins with a capital letter.
    func isCapitalised(at index: Int) -> Bool {
        guard words.indices.contains(index) else { return false }
        let scalar = UTF8Scalar(at: words[index].range.lowerBound, in: bytes[...])
        return scalar?.scalar.properties.isUppercase ?? false
    }

    /// Whether the word at an index is written in ASCII: « à » folds to "a" as well.
    func isPlain(at index: Int) -> Bool {
        words[index].range.count == words[index].folded.count
    }

    /// Whether an apostrophe follows the word at an index, as in « l'Albanie ».
    func isElided(at index: Int) -> Bool {
        gap(after: index).first.map { $0 == UInt8(ascii: "'") || $0 == 0xE2 } ?? false
    }

    /// The signs between the word at an index and the next.
    func gap(after index: Int) -> ArraySlice<UInt8> {
        bytes[words[index].range.upperBound..<start(ofWord: index + 1)]
    }

    private static let elided: WordSet = "d l"

    /// The text without the words of a set that it begins with.
    ///
    /// "d" and "l" go only where an apostrophe follows them, and the last word never goes.
    func dropping(_ set: WordSet, onlySmall: Bool = false) -> WordedText {
        var index = 0
        while index + 1 < words.count, isWord(at: index, in: set),
            !isWord(at: index, in: Self.elided) || isElided(at: index),
            !(onlySmall && isCapitalised(at: index))
        {
            index += 1
        }
        return index == 0 ? self : slice(words: index..<words.count)
    }
}

// MARK: - Sentences

extension WordedText {
    /// The sentences of the text; a stop after an abbreviation or a single letter ends none.
    var sentences: [WordedText] {
        let starts = words.indices.filter { $0 == 0 || startsSentence(at: $0) } + [words.count]
        guard words.count > 0 else { return [] }
        return zip(starts, starts.dropFirst()).map { start, end in
            slice((start == 0 ? 0 : self.start(ofWord: start))..<self.start(ofWord: end))
        }
    }

    /// Whether the word at an index begins a sentence.
    func startsSentence(at index: Int) -> Bool {
        guard index > 0 else { return true }
        guard isCapitalised(at: index), let stop = stop(before: index),
            bytes[stop] != UInt8(ascii: ";")
        else { return false }
        return stop > words[index - 1].range.upperBound || !isAbbreviation(at: index - 1)
    }

    /// The offset of the stop or semicolon that stands before a word, with white space between.
    func stop(before index: Int) -> Int? {
        guard index > 0 else { return nil }
        let gap = gap(after: index - 1)
        guard let stop = gap.lastIndex(where: { Self.stops.contains($0) }) else { return nil }
        return gap[stop...].contains(where: \.isSpace) ? stop : nil
    }

    private static let stops = Array(".!?;".utf8)

    /// The text without the stop that ends its sentence.
    var withoutFinalStop: WordedText {
        guard let last = words.indices.last, bytes.last == UInt8(ascii: "."),
            gap(after: last).count > 1 || !isAbbreviation(at: last)
        else { return self }
        return slice(0..<bytes.count - 1)
    }

    private func isAbbreviation(at index: Int) -> Bool {
        words[index].folded.count == 1 || isWord(at: index, in: Self.abbreviations)
    }

    private static let abbreviations: WordSet = "mr mrs ms dr prof st ste sr jr art para paras"
}

// MARK: - Brackets

extension WordedText {
    /// The text cut at each of some signs that stands outside brackets.
    func split(at sign: UInt8) -> [WordedText] {
        let depths = bracketDepths
        var pieces: [WordedText] = []
        var start = 0
        for index in bytes.indices where bytes[index] == sign && depths[index] == 0 {
            pieces.append(slice(start..<index))
            start = index + 1
        }
        return pieces + [slice(start..<bytes.count)]
    }

    /// The text without a bracket at its end that does not pair.
    var withoutLooseBracket: WordedText {
        let isLoose =
            bytes.last == UInt8(ascii: "(")
            || (bytes.last == UInt8(ascii: ")") && !bytes.contains(UInt8(ascii: "(")))
        return isLoose ? slice(0..<bytes.count - 1) : self
    }

    /// How many round brackets are open at each byte; none where they do not pair.
    var bracketDepths: [Int] {
        var depths: [Int] = []
        depths.reserveCapacity(bytes.count)
        var depth = 0
        for byte in bytes {
            if byte == UInt8(ascii: "(") { depth += 1 }
            depths.append(depth)
            if byte == UInt8(ascii: ")") { depth -= 1 }
        }
        let pairs = depth == 0 && !depths.contains { $0 < 0 }
        return pairs ? depths : Array(repeating: 0, count: bytes.count)
    }
}
