import GlobalCompact

/// The quoted words of a row, as its format writes them.
struct QuoteCell {
    /// How several stretches share a cell.
    enum Style {
        /// " … " between them, as in CSV.
        case ellipsis
        /// A vertical bar between them, as in SSSOM.
        case bars
    }

    /// A place in Unicode scalars that the file gives for a stretch, with the term of the vocabulary.
    struct Hint {
        var range: Range<Int>
        var term: String?
    }

    var text: String
    var style: Style
    var hints: [Hint] = []

    /// Whether the cell has no words, as one that nobody filled in.
    var isEmpty: Bool { Spacing.smoothed(text).isEmpty }

    /// Whether the cell says what it said when it was written for these words.
    func shows(_ quotes: [String]) -> Bool {
        let printed = style == .ellipsis ? QuoteList.joined(quotes) : MultiValue.joined(quotes)
        return Self.isAlike([printed], [text]) || Self.isAlike(quotes, stretches)
    }

    private static func isAlike(_ some: [String], _ others: [String]) -> Bool {
        some.map { LooseText(PrintableText.cleaned($0)).bytes }
            == others.map { LooseText($0).bytes }
    }

    /// The words as evidence, or nil where they do not stand in the passage.
    ///
    /// Words are looked for as they are; where they do not stand so, without what programs change of
    /// themselves: quotation marks, dashes, capitals. The evidence has the words of the passage.
    func evidence(in passage: String) -> [Evidence]? {
        let bytes = Array(passage.utf8)
        if let hinted = hintedEvidence(in: bytes), shows(hinted.map(\.quote)) { return hinted }
        if let exact = found(stretches, in: bytes) ?? found([text], in: bytes) { return exact }
        let loose = LooseText(passage)
        return found(stretches, in: loose, of: bytes) ?? found([text], in: loose, of: bytes)
    }

    /// The stretches at the places that the file gives, or nil if the passage has no such place.
    private func hintedEvidence(in bytes: [UInt8]) -> [Evidence]? {
        guard !hints.isEmpty else { return nil }
        let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
        var evidence: [Evidence] = []
        for hint in hints {
            guard hint.range.lowerBound >= 0, hint.range.upperBound < starts.count else {
                return nil
            }
            let range = starts[hint.range.lowerBound]..<starts[hint.range.upperBound]
            evidence.append(
                Evidence(
                    range: range, quote: String(decoding: bytes[range], as: UTF8.self),
                    term: hint.term))
        }
        return evidence
    }

    private var stretches: [String] {
        guard style == .ellipsis else { return MultiValue.split(text) }
        let marks = [Array("…".utf8), Array("...".utf8)]
        var stretches: [[UInt8]] = [[]]
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if let mark = marks.first(where: { rest.starts(with: $0) }) {
                stretches.append([])
                rest = rest.dropFirst(mark.count)
            } else {
                stretches[stretches.count - 1].append(byte)
                rest = rest.dropFirst()
            }
        }
        return stretches.map { Spacing.trimmed(String(decoding: $0, as: UTF8.self)) }
    }

    /// Each stretch at its first place after the one before.
    private func found(_ stretches: [String], in bytes: [UInt8]) -> [Evidence]? {
        var evidence: [Evidence] = []
        var start = 0
        for stretch in stretches where !stretch.isEmpty {
            guard let range = StretchSearch.first(Array(stretch.utf8), in: bytes, from: start)
            else { return nil }
            evidence.append(Evidence(range: range, quote: stretch))
            start = range.upperBound
        }
        return evidence
    }

    /// Each stretch at its first place after the one before, in the words of the passage.
    private func found(
        _ stretches: [String], in loose: LooseText, of bytes: [UInt8]
    ) -> [Evidence]? {
        var evidence: [Evidence] = []
        var start = 0
        for stretch in stretches where !stretch.isEmpty {
            let words = LooseText(stretch).bytes
            guard let range = StretchSearch.first(words, in: loose.bytes, from: start),
                let place = loose.source(of: range)
            else { return nil }
            evidence.append(
                Evidence(range: place, quote: String(decoding: bytes[place], as: UTF8.self)))
            start = range.upperBound
        }
        return evidence
    }
}
