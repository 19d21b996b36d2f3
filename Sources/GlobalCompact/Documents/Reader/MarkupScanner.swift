/// One pass over a text with mark-up.
struct MarkupScanner {
    let raw: [UInt8]
    var output: [UInt8] = []
    var calls: [InlineText.Call] = []
    var decodedBeyondASCII = false
    private let emphasis: EmphasisPairs
    /// The next place of a byte at or after some place, kept so that no search is made twice.
    private var nextPlace: [UInt8: Int] = [:]

    init(_ raw: [UInt8]) {
        self.raw = raw
        emphasis = EmphasisPairs(in: raw)
        output.reserveCapacity(raw.count)
    }

    mutating func run() {
        var index = 0
        while index < raw.count {
            if MarkupScanner.isPlain(raw[index]) {
                output.append(raw[index])
                index += 1
            } else {
                index = step(at: index)
            }
        }
    }

    /// Whether a byte stays as it is wherever it stands.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "h"), UInt8(ascii: "w"), 0xC2,
            0xE2:
            false
        default: true
        }
    }

    /// Handles what stands at an index, and returns the index of what comes next.
    private mutating func step(at index: Int) -> Int {
        let byte = raw[index]
        switch byte {
        case 0x20:
            space()
            return index + 1
        case UInt8(ascii: "<"): return tag(at: index)
        case UInt8(ascii: "&"): return entity(at: index)
        case UInt8(ascii: "["): return bracket(at: index)
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            if emphasis.hasPair(at: index) { return index + 1 }
            if byte == UInt8(ascii: "*"), let end = starCall(at: index) { return end }
        case UInt8(ascii: "\\"):
            if index + 1 < raw.count, isEscapable(raw[index + 1]) {
                if raw[index + 1] == UInt8(ascii: "*"), let end = starCall(at: index + 1) {
                    return end
                }
                output.append(raw[index + 1])
                return index + 2
            }
        case UInt8(ascii: "h"), UInt8(ascii: "w"):
            if let end = WebAddress.end(at: index, in: raw) {
                appendAddress(index..<end)
                return end
            }
        case 0xC2, 0xE2:
            if let (digits, end) = RaisedDigits.read(at: index, in: raw) {
                if !isUnitBefore(digits) {
                    call(digits)
                    return end
                }
                output.append(contentsOf: raw[index..<end])
                return end
            }
        default: break
        }
        output.append(byte)
        return index + 1
    }

    private mutating func space() {
        if let last = output.last, last != 0x20 { output.append(0x20) }
    }

    private func isEscapable(_ byte: UInt8) -> Bool {
        byte < 0x80 && !byte.isASCIILetter && !byte.isDigit && byte != 0x20
    }

    // MARK: Calls of notes

    private mutating func call(_ mark: [UInt8]) {
        calls.append(InlineText.Call(mark: mark.asText, offset: output.count))
    }

    /// Whether the digits raise a unit ("km²") or a number, so that they call no note.
    private func isUnitBefore(_ digits: [UInt8]) -> Bool {
        guard digits == [0x32] || digits == [0x33], let last = output.last else { return false }
        if last.isDigit { return output.suffix(3).elementsEqual([0x20, 0x31, 0x30]) }
        guard last == UInt8(ascii: "m") else { return false }
        // Units have one letter or two: of a longer word no more is looked at.
        var start = output.count - 1
        while start > 0, output.count - start <= 2, output[start - 1].isWordByte { start -= 1 }
        return [Array("m".utf8), Array("km".utf8), Array("cm".utf8), Array("mm".utf8)]
            .contains(Array(output[start...]))
    }

    /// The end of a star that calls a note: glued to a word, with nothing glued after it.
    private mutating func starCall(at index: Int) -> Int? {
        guard let before = output.last, before != 0x20 else { return nil }
        var end = index
        while end < raw.count, raw[end] == UInt8(ascii: "*"), end - index < 4 { end += 1 }
        if end < raw.count {
            let next = raw[end]
            guard !next.isWordByte, next != UInt8(ascii: "*"), next != UInt8(ascii: "/") else {
                return nil
            }
        }
        call(Array(raw[index..<end]))
        return end
    }

    // MARK: Addresses and links

    private func starts(_ prefix: String, at index: Int) -> Bool {
        raw[index...].starts(with: prefix.utf8)
    }

    /// Appends an address as it is, but for escapes that protect it from mark-up, and for white
    /// space where it is broken.
    private mutating func appendAddress(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if raw[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound,
                isEscapable(raw[index + 1])
            {
                index += 1
            }
            if raw[index] == 0x20 { space() } else { output.append(raw[index]) }
            index += 1
        }
    }

    /// The next place of a byte at or after an index, or the end of the text.
    private mutating func next(_ byte: UInt8, from index: Int) -> Int {
        if let known = nextPlace[byte], known >= index { return known }
        var place = index
        while place < raw.count, raw[place] != byte { place += 1 }
        nextPlace[byte] = place
        return place
    }

    /// `[^1]` calls a note; `[t](u)` becomes t, or u where t is itself an address.
    private mutating func bracket(at index: Int) -> Int {
        if index + 1 < raw.count, raw[index + 1] == UInt8(ascii: "^") {
            let close = next(UInt8(ascii: "]"), from: index)
            let mark = raw[min(index + 2, close)..<close]
            if close < raw.count, !mark.isEmpty, mark.count <= 12,
                mark.allSatisfy({ $0.isWordByte || $0 == 0x2A })
            {
                call(Array(mark))
                return close + 1
            }
        }
        let open = next(UInt8(ascii: "["), from: index + 1)
        let close = next(UInt8(ascii: "]"), from: index)
        if close + 1 < raw.count, close < open, raw[close + 1] == UInt8(ascii: "(") {
            let end = next(UInt8(ascii: ")"), from: close)
            let target = close + 2..<max(close + 2, end)
            if end < raw.count, next(0x20, from: close + 2) >= end {
                let text = index + 1..<close
                if WebAddress.starts(at: text.lowerBound, in: raw) {
                    appendAddress(target)
                } else {
                    var place = text.lowerBound
                    while place < text.upperBound { place = step(at: place) }
                }
                return end + 1
            }
        }
        output.append(raw[index])
        return index + 1
    }

    // MARK: Tags and entities

    private static let silentTags: Set<String> = [
        "u", "b", "i", "em", "strong", "sub", "sup", "span", "a", "p", "div", "small", "font",
        "mark",
        "center", "s", "del", "ins",
    ]

    /// A tag goes; a `<sup>` of digits or stars calls a note; `<address>` is an address.
    private mutating func tag(at index: Int) -> Int {
        let end = next(UInt8(ascii: ">"), from: index)
        guard end < raw.count, end - index <= 300 else {
            output.append(raw[index])
            return index + 1
        }
        var nameStart = index + 1
        if nameStart < end, raw[nameStart] == UInt8(ascii: "/") { nameStart += 1 }
        var nameEnd = nameStart
        while nameEnd < end, raw[nameEnd].isASCIILetter { nameEnd += 1 }
        let name = raw[nameStart..<nameEnd].map { $0.isASCIICapital ? $0 | 0x20 : $0 }.asText
        if name == "br" {
            space()
            return end + 1
        }
        if name == "sup", raw[index + 1] != UInt8(ascii: "/"),
            let after = raisedCall(after: end + 1)
        {
            return after
        }
        if MarkupScanner.silentTags.contains(name) { return end + 1 }
        if starts("http", at: index + 1) || starts("mailto:", at: index + 1) {
            appendAddress(index + 1..<end)
            return end + 1
        }
        output.append(raw[index])
        return index + 1
    }

    /// The end of `1</sup>` if the raised text calls a note.
    private mutating func raisedCall(after start: Int) -> Int? {
        var index = start
        while index < raw.count,
            raw[index] == UInt8(ascii: "[") || raw[index] == UInt8(ascii: "(")
                || raw[index] == UInt8(ascii: "\\")
        {
            index += 1
        }
        let markStart = index
        while index < raw.count, raw[index].isDigit || raw[index] == UInt8(ascii: "*"),
            index - markStart < 5
        { index += 1 }
        let mark = Array(raw[markStart..<index])
        guard !mark.isEmpty else { return nil }
        while index < raw.count,
            raw[index] == UInt8(ascii: "]") || raw[index] == UInt8(ascii: ")")
                || raw[index] == UInt8(ascii: "\\")
        {
            index += 1
        }
        guard starts("</sup>", at: index), !isUnitBefore(mark) else { return nil }
        call(mark)
        return index + 6
    }

    private mutating func entity(at index: Int) -> Int {
        let limit = min(index + 12, raw.count)
        var end = index + 1
        while end < limit, raw[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, let scalar = NamedEntity.scalar(named: raw[index + 1..<end]) else {
            output.append(raw[index])
            return index + 1
        }
        // As where the character itself stands in a source; see ``SourceBuffer``.
        switch (scalar.value, Typographic.kind(of: scalar.value)) {
        case (0x20, _), (0x09...0x0D, _), (_, .space), (_, .lineEnd): space()
        case (0..<0x20, _), (0x7F, _), (_, .invisible): break
        case (_, .misread):
            output.append(contentsOf: Typographic.utf8(of: Typographic.meant(by: scalar.value)))
        case (_, .letter), (_, .shaping):
            if scalar.value >= 0x80 { decodedBeyondASCII = true }
            output.append(contentsOf: Typographic.utf8(of: scalar.value))
        }
        return end + 1
    }
}
