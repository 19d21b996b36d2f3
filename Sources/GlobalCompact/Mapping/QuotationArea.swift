/// Passages in which quotations are looked for together.
struct QuotationArea {
    /// The passages in comparable form, a stop before, between and after them.
    let bytes: [UInt8]
    /// The passages by index, with where they begin in ``bytes``.
    private let members: [(passage: Int, start: Int, text: ComparableText)]

    /// A byte that no UTF-8 holds: where a passage begins or ends.
    static let stop: UInt8 = 0xFF

    init(_ passages: [Int], texts: [[UInt8]]) {
        var bytes: [UInt8] = []
        var members: [(passage: Int, start: Int, text: ComparableText)] = []
        for (passage, source) in zip(passages, texts) {
            bytes.append(Self.stop)
            let text = ComparableText(source)
            members.append((passage, bytes.count, text))
            bytes.append(contentsOf: text.bytes)
        }
        self.bytes = bytes + [Self.stop]
        self.members = members
    }

    /// The place of a range of ``bytes`` in its passage, or nil if it is part of a word or letter.
    func place(of range: Range<Int>) -> QuotationSearch.Place? {
        guard range.lowerBound > 0, range.upperBound < bytes.count, !range.isEmpty,
            !(bytes[range.lowerBound].isWord && bytes[range.lowerBound - 1].isWord),
            !(bytes[range.upperBound - 1].isWord && bytes[range.upperBound].isWord)
        else { return nil }
        return placeInWord(of: range)
    }

    /// The place of a range of ``bytes`` in its passage, words cut or not.
    func placeInWord(of range: Range<Int>) -> QuotationSearch.Place? {
        var (low, high) = (0, members.count)
        while low < high {
            let middle = (low + high) / 2
            if members[middle].start <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let (passage, start, text) = members[low - 1]
        let inside = (range.lowerBound - start)..<(range.upperBound - start)
        guard inside.upperBound <= text.bytes.count, let source = text.source(of: inside) else {
            return nil
        }
        return QuotationSearch.Place(passage: passage, range: source)
    }
}

extension UInt8 {
    /// Whether the byte is part of a word; the stop between passages is not.
    fileprivate var isWord: Bool { isWordByte && self != QuotationArea.stop }
}
