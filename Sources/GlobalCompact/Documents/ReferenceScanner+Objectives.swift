extension ReferenceScanner {
    /// Reads the numbers after "objective" and reports those that are the Compact's.
    mutating func objectives(keyword: Range<Int>, isPlural: Bool) {
        let isQualified = isQualified(before: keyword.lowerBound)
        let isPlural = follows(optionalPlural: "(s)") || isPlural
        let isNamed =
            if case .compact = complement() { true } else { false }
        let mark = position
        skipBlank()
        if !(isNamed && take(":")) { position = mark }
        skipBlank()
        skipNumberSign()

        let start = position
        var found: [(number: Int, range: Range<Int>)] = []
        var itemCount = 0
        var firstEnd: Int?
        list(isPlural: isPlural) { scanner in
            guard let item = scanner.objectiveItem(isPlural: isPlural) else { return false }
            found += item.objectives
            itemCount += 1
            if firstEnd == nil { firstEnd = scanner.position }
            scanner.skipTitle()
            return true
        }
        var end = position
        guard end > start, let firstEnd else { return }
        // Titles may hold references of their own.
        defer { position = firstEnd }
        if !isNamed {
            // "Strategic objective 3" is the Compact's only if the text says so.
            switch complement() {
            case .none where isQualified: return
            case .none: break
            case .compact: end = position
            case .other: return
            }
        }
        let phrase = keyword.lowerBound..<end
        if let only = found.first, found.count == 1, itemCount == 1 {
            report(
                .objective(only.number), at: keyword.lowerBound..<only.range.upperBound, in: phrase)
            return
        }
        for (number, range) in found {
            report(.objective(number), at: range, in: phrase)
        }
    }

    private mutating func follows(optionalPlural suffix: String) -> Bool {
        reads += suffix.utf8.count
        guard text.bytes[position...].starts(with: suffix.utf8) else { return false }
        position += suffix.utf8.count
        return true
    }

    /// Passes the title that stands in parentheses after a number, one without parentheses in it.
    private mutating func skipTitle() {
        let mark = position
        skipBlank()
        if take("(") {
            for _ in 0..<160 {
                guard let byte = peek(), byte != UInt8(ascii: "(") else { break }
                position += 1
                if byte == UInt8(ascii: ")") { return }
            }
        }
        position = mark
    }
}

// MARK: - Items

/// A number of an objective, or two with a dash or "to" between them.
private struct ObjectiveItem {
    var lower: (value: Int, range: Range<Int>)
    var upper: (value: Int, range: Range<Int>)?

    /// The objectives that the item names, each with the stretch that names it.
    var objectives: [(number: Int, range: Range<Int>)] {
        let numbers = 1...23
        guard numbers.contains(lower.value) else { return [] }
        guard let upper else { return [(lower.value, lower.range)] }
        guard numbers.contains(upper.value), lower.value <= upper.value else { return [] }
        let whole = lower.range.lowerBound..<upper.range.upperBound
        return (lower.value...upper.value).map { number in
            let isLower = number == lower.value
            let isUpper = number == upper.value
            return (number, isLower ? lower.range : isUpper ? upper.range : whole)
        }
    }
}

extension ReferenceScanner {
    private mutating func objectiveItem(isPlural: Bool) -> ObjectiveItem? {
        skipNumberSign()
        guard let lower = wholeNumber(commaIsDecimal: !isPlural),
            peek()?.isReferenceLetter != true
        else { return nil }
        let mark = position
        if let rangeMark = rangeMark(isPlural: isPlural),
            let upper = wholeNumber(commaIsDecimal: !isPlural)
        {
            // "Objective 8 – 2018" is an objective and a year.
            if rangeMark == .word || (lower.value < upper.value && upper.value <= 23) {
                return ObjectiveItem(lower: lower, upper: upper)
            }
        }
        position = mark
        return ObjectiveItem(lower: lower)
    }
}
