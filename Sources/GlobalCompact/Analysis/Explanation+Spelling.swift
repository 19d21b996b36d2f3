extension Explanation {
    /// The explanation in lines of any length, the first a heading and the last the footnote.
    public func spelled(in language: Language = .english) -> [String] {
        let words = ExplanationWords(language)
        var lines = [words.heading(self), words.verdict(self)]
        lines += quotations.map { $0.spelled(in: language) }
        switch reason {
        case .judgement(let rationale): if let rationale { lines.append(rationale) }
        case .arithmetic(let arithmetic): lines += words.arithmetic(arithmetic, of: self)
        }
        lines += words.changes(self)
        lines += words.rivals(self)
        if let secondOpinion { lines.append(words.opinion(secondOpinion, on: target)) }
        lines.append(footnote(in: language))
        return lines
    }

    /// The explanation as a footnote for a report: citation, verdict, words and who says so.
    public func footnote(in language: Language = .english) -> String {
        ExplanationWords(language).footnote(self)
    }
}

extension Explanation.Quotation {
    /// The words in their sentence, marked, a long sentence shortened around them.
    ///
    /// "« … réduire les ‹coûts› des ‹envois de fonds› … »"
    public func spelled(in language: Language = .english) -> String {
        let text = Array(sentence.utf8)
        var marked: [UInt8] = []
        var place = 0
        for (index, piece) in words.enumerated() {
            let start = piece.range.lowerBound - range.lowerBound
            let end = piece.range.upperBound - range.lowerBound
            guard start >= place, end >= start, end <= text.count else { continue }
            marked += Explanation.Quotation.shortened(
                text[place..<start], keepingStart: index > 0, keepingEnd: true)
            marked += Array("‹".utf8) + text[start..<end] + Array("›".utf8)
            place = end
        }
        marked += Explanation.Quotation.shortened(
            text[place...], keepingStart: place > 0, keepingEnd: false)
        return "« " + marked.asText + " »"
    }

    /// How many pieces between spaces stand on each side of the marked words: ten words and the
    /// empty piece at the edge.
    private static let reach = 11

    /// A stretch between marked words, cut in the middle or at its far end if it is long.
    private static func shortened(
        _ stretch: ArraySlice<UInt8>, keepingStart: Bool, keepingEnd: Bool
    ) -> [UInt8] {
        let words = stretch.split(separator: 0x20, omittingEmptySubsequences: false)
        let head = keepingStart ? reach : 0
        let tail = keepingEnd ? reach : 0
        guard words.count > head + tail + 1 else { return Array(stretch) }
        let kept = words.prefix(head) + [Array("…".utf8)[...]] + words.suffix(tail)
        return Array(kept.joined(separator: [0x20]))
    }
}
