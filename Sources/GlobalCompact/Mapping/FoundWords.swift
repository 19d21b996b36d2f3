/// Words that carry a finding, by their place; ``Evidence`` is the same with the words themselves.
package struct FoundWords: Sendable, Hashable {
    /// What made the engine take the words.
    package enum Source: Sendable, Hashable {
        /// They are a mention of a term of the vocabulary, by its number.
        case term(Int32)
        /// They cite an objective.
        case citation(Objective)
        /// Learned weights picked them.
        case weights
    }

    /// The UTF-8 byte range of the words in the text.
    package var range: Range<Int>
    /// What made the engine take them.
    package var source: Source
}

extension FoundWords {
    /// The words as evidence.
    func evidence(in text: [UInt8], _ index: VocabularyIndex) -> Evidence {
        Evidence(range: range, quote: text[range].asText, term: term(in: index))
    }

    /// The term that evidence names.
    private func term(in index: VocabularyIndex) -> String? {
        switch source {
        case .term(let number): index.terms[Int(number)].text
        case .citation(let objective): objective.citedAs
        case .weights: nil
        }
    }
}

extension [FoundWords] {
    /// Puts the words from a place on in order of their start, and takes out what overlaps: the first
    /// stays, and the longer of two that start together.
    mutating func removeOverlap(from start: Int) {
        guard overlapsOrStraysFromOrder(from: start) else { return }
        let ordered = self[start...].sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        removeSubrange(start...)
        var end = 0
        for words in ordered where words.range.lowerBound >= end {
            end = words.range.upperBound
            append(words)
        }
    }

    private func overlapsOrStraysFromOrder(from start: Int) -> Bool {
        var end = 0
        for place in start..<count {
            if self[place].range.lowerBound < end { return true }
            end = self[place].range.upperBound
        }
        return false
    }
}
