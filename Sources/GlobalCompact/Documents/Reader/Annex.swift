/// Tells the headings that open an annex.
enum Annex {
    private static let words = ["annexe", "annex", "appendice", "appendix", "enclosure", "anexo"]

    /// Whether a block is the heading of an annex.
    static func opens(_ block: RawBlock, in bytes: [UInt8]) -> Bool {
        mark(of: block, in: bytes) != nil
    }

    /// The annex's mark ("II"; empty where it has none), or nil if the block opens no annex.
    static func mark(of block: RawBlock, in bytes: [UInt8]) -> String? {
        guard block.kind == .text, block.count <= 400 else { return nil }
        var start = block.first.lowerBound
        let end = block.first.upperBound
        while start < end, bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") {
            start += 1
        }
        guard start < end, [0x41, 0x61, 0x45].contains(bytes[start]) else { return nil }
        var wordEnd = start
        while wordEnd < end, bytes[wordEnd].isASCIILetter { wordEnd += 1 }
        let word = bytes[start..<wordEnd].map { $0 | 0x20 }.asText
        guard words.contains(word), bytes[start].isASCIICapital else { return nil }
        let isSet = block.headingMarks > 0 || bytes[block.first.lowerBound] == UInt8(ascii: "*")
        let isApart = block.afterBlank || block.lines.lowerBound == 0
        if !isSet && (!isApart || LineEnds.isFinished(block.last, in: bytes)) {
            return nil
        }
        var rest = Enumerator.skipSpaces(from: wordEnd, to: end, in: bytes)
        let markStart = rest
        while rest < end, bytes[rest].isASCIICapital || bytes[rest].isDigit { rest += 1 }
        let mark = bytes[markStart..<rest]
        let isEnd = rest == end || !bytes[rest].isWordByte
        if mark.isEmpty || !isEnd {
            // "Annexe", "Annex to the letter", but not "Annexes" or "Annex tables show".
            return mark.isEmpty && (isSet || rest == end || startsWithLink(bytes[rest..<end]))
                ? "" : nil
        }
        let isMark =
            mark.allSatisfy(\.isDigit) || mark.count == 1
            || Roman.value(of: mark.map { $0 | 0x20 }[...]) != nil
        guard isMark else { return isSet ? "" : nil }
        if !isSet, rest < end, block.count > 120 { return nil }
        return mark.asText
    }

    private static func startsWithLink(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.prefix { $0 != 0x20 }
        return ["to", "of", ":", "–", "—", "-"].contains(word.asText) || word.asText == "à"
            || word.asText == "au"
            || word.asText == "de" || word.asText == "du"
    }
}
