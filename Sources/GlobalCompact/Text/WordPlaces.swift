/// Where words stand, seen from a place in a text.
enum WordPlaces {
    /// The start of the word that ends at an offset.
    static func start(ofWordEndingAt end: Int, in bytes: [UInt8]) -> Int {
        var start = end
        var index = end
        while index > 0 {
            if bytes[index - 1] < 0x80 {
                guard bytes[index - 1].isASCIILetterOrDigit else { break }
                index -= 1
                start = index
                continue
            }
            index = lead(before: index, in: bytes)
            switch FoldedScalar.at(index, in: bytes).0 {
            case .letters, .raw: start = index
            case .mark: break
            case .joint, .lineEnd, .stop, .breaker: return start
            }
        }
        return start
    }

    /// The end of the last word before an offset that is in no word; 0 if there is none.
    static func end(ofWordBefore offset: Int, in bytes: [UInt8]) -> Int {
        var end = offset
        var index = offset
        while index > 0 {
            index = lead(before: index, in: bytes)
            switch FoldedScalar.at(index, in: bytes).0 {
            case .letters, .raw: return end
            case .mark: break
            case .joint, .lineEnd, .stop, .breaker: end = index
            }
        }
        return 0
    }

    /// The start of the first word after an offset that is in no word; the end of the text if there
    /// is none.
    static func start(ofWordAfter offset: Int, in bytes: [UInt8]) -> Int {
        var index = offset
        while index < bytes.count {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters, .raw: return index
            case .mark, .joint, .lineEnd, .stop, .breaker: index += length
            }
        }
        return index
    }

    /// How many letters and digits stand in a range, however they are coded.
    static func letterCount(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] < 0x80 {
                count += bytes[index].isASCIILetterOrDigit ? 1 : 0
                index += 1
                continue
            }
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters, .raw: count += 1
            case .mark, .joint, .lineEnd, .stop, .breaker: break
            }
            index += length
        }
        return count
    }

    /// What stands in the gap between two words.
    static func gap(_ range: Range<Int>, in bytes: [UInt8]) -> WordGap {
        var gap = WordGap()
        var index = range.lowerBound
        // Asked of the word once, for both it and the gap may be long.
        var isAbbreviation: Bool?
        func isAbbreviated() -> Bool {
            let known =
                isAbbreviation ?? Folding.isAbbreviation(endingAt: range.lowerBound, in: bytes)
            isAbbreviation = known
            return known
        }
        while index < range.upperBound {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            gap.pass(unit, bytes[index], isAbbreviated: isAbbreviated())
            index += length
        }
        return gap
    }

    /// Where the scalar starts that ends at an offset.
    private static func lead(before end: Int, in bytes: [UInt8]) -> Int {
        var index = end - 1
        while index > 0, end - index < 4, bytes[index].isContinuation { index -= 1 }
        return index
    }
}
