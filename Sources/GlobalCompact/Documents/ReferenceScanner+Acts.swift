extension ReferenceScanner {
    /// Reads the numbers after "resolution" or "decision" and reports them.
    mutating func acts(keyword: Range<Int>, isPlural: Bool, code: String) {
        var items: [(item: ActItem, range: Range<Int>)] = []
        skipBlank()
        skipNumberSign()
        let start = position
        list(isPlural: isPlural) { scanner in
            scanner.skipNumberSign()
            let start = scanner.position
            guard let item = scanner.actItem() else { return false }
            items.append((item, start..<scanner.position))
            scanner.skipDate()
            return true
        }
        guard position > start else { return }
        let end = position
        let stated = organ(after: end) ?? organ(before: keyword.lowerBound)
        position = end
        for (item, range) in items {
            let range = items.count == 1 ? keyword.lowerBound..<range.upperBound : range
            let phrase = keyword.lowerBound..<end
            switch item {
            case .symbol(let symbol, let symbolRange):
                report(.symbol(symbol), at: symbolRange, in: symbolRange)
            case .number(let number):
                // A bare number is anything, unless the text names whose resolution it is.
                if number.session == nil, stated == nil || stated == .other { continue }
                let act = Reference.Act(
                    number: number.text, symbol: number.symbol(code: code, organ: stated),
                    statesOrgan: stated != nil && stated != .other)
                report(code == "RES" ? .resolution(act) : .decision(act), at: range, in: phrase)
            }
            lastDocument = (range, end)
        }
    }
}

// MARK: - Numbers

/// An item of a list of resolutions.
private enum ActItem {
    case number(ActNumber)
    case symbol(DocumentSymbol, Range<Int>)
}

/// The number of a resolution or decision.
private struct ActNumber {
    enum Session: Equatable {
        /// `70` of `70/1`, `2013` of `2013/5`.
        case numbered(Int)
        /// `S-8` of `S-8/1`.
        case special
        /// `XXX` of `3363 (XXX)`.
        case roman(String)
        /// `2000` of `1325 (2000)`.
        case year
    }

    var session: Session?
    /// The number as the organs print it: `70/1`, `217 A (III)`.
    var text: String

    /// The symbol of the act of an organ, or of the one that the form of the number tells.
    func symbol(code: String, organ: ReferenceScanner.Organ?) -> DocumentSymbol? {
        let organ = organ ?? usualOrgan
        return organ.prefix.flatMap { DocumentSymbol("\($0)/\(code)/\(text)") }
    }

    private var usualOrgan: ReferenceScanner.Organ {
        switch session {
        case .numbered(let session) where session < 1000: .generalAssembly
        case .special: .generalAssembly
        case .roman(let session) where Self.assemblySessions.contains(session): .generalAssembly
        case .year: .securityCouncil
        default: .other
        }
    }

    /// The Assembly numbered by sessions in Roman numerals up to its thirtieth; the numerals beyond
    /// are those of the Economic and Social Council.
    private static let assemblySessions: Set<String> = {
        let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        var sessions = Set(["", "X", "XX"].flatMap { tens in units.map { tens + $0 } })
        sessions.insert("XXX")
        return sessions.union(sessions.flatMap { ["S-" + $0, "ES-" + $0] })
    }()
}

extension ReferenceScanner {
    private mutating func actItem() -> ActItem? {
        let start = position
        if peek()?.isReferenceASCIILetter == true, let (symbol, end) = symbol(at: start) {
            position = end
            return .symbol(symbol, start..<end)
        }
        guard let number = actNumber() else {
            position = start
            return nil
        }
        return .number(number)
    }

    /// Reads the number of an act, for the words that name a document.
    mutating func skipActNumber() {
        let start = position
        skipBlank()
        if actItem() == nil { position = start }
    }

    private mutating func actNumber() -> ActNumber? {
        var special = ""
        if let letter = peek(), letter.isReferenceASCIILetter {
            if take("E") || take("e") { special = "E" }
            guard take("S") || take("s"), take("-") else { return nil }
            special += "S-"
        }
        guard let first = digits() else { return nil }
        let mark = position
        skipBlank()
        if take("/") {
            skipBlank()
            guard let second = digits(), peek() != UInt8(ascii: "/") else { return nil }
            guard special.isEmpty else {
                return ActNumber(session: .special, text: "\(special)\(first.text)/\(second.text)")
            }
            let isSession = (1...150).contains(first.value) || (1946...2099).contains(first.value)
            guard isSession, second.value > 0 else { return nil }
            let part = part().map { " " + $0 } ?? ""
            return ActNumber(
                session: .numbered(first.value), text: "\(first.text)/\(second.text)\(part)")
        }
        position = mark
        guard special.isEmpty else { return nil }
        var part = part()
        let session = parentheses()
        if session != nil, part == nil { part = self.part() }
        let number = first.text + (part.map { " " + $0 } ?? "")
        switch session {
        case .year(let year): return ActNumber(session: .year, text: "\(number) (\(year))")
        case .session(let roman):
            return ActNumber(session: .roman(roman), text: "\(number) (\(roman))")
        case .division, nil:
            let follows = peek() ?? ReferenceText.space
            guard part == nil, !"/-%".utf8.contains(follows) else { return nil }
            return ActNumber(session: nil, text: first.text)
        }
    }

    private mutating func digits() -> (text: String, value: Int)? {
        let start = position
        var value = 0
        while let byte = peek(), byte.isReferenceDigit, position - start < 5 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        guard (1...4).contains(position - start), peek()?.isReferenceWordByte != true else {
            return nil
        }
        return (String(decoding: text.bytes[start..<position], as: UTF8.self), value)
    }

    /// Reads the capital letter of a part, on the line of its number.
    private mutating func part() -> String? {
        let mark = position
        if take(" "), let letter = peek(), letter.isReferenceCapital {
            position += 1
            // A capital before a stop, slash or apostrophe begins something else.
            let next = peek() ?? ReferenceText.space
            if !next.isReferenceWordByte, !"/'.".utf8.contains(next) {
                return String(decoding: [letter], as: UTF8.self)
            }
        }
        position = mark
        return nil
    }

    /// Passes the date of an act: "of 25 September 2015", "du 1er juillet 2016", "en date du …".
    private mutating func skipDate() {
        let mark = position
        _ = take(words: ["en", "date"])
        if take(anyOf: ["of", "dated", "du"]) != nil {
            skipBlank()
            while peek()?.isReferenceDigit == true, position - mark < 16 { position += 1 }
            _ = take("e") && take("r")
            if take(anyOf: Self.months) != nil {
                skipBlank()
                if digits()?.text.utf8.count == 4 { return }
            }
        }
        position = mark
    }

    private static let months: Set<String> = [
        "april", "august", "aout", "avril", "december", "decembre", "fevrier", "february",
        "january", "janvier", "juillet", "juin", "july", "june", "mai", "march", "mars", "may",
        "november", "novembre", "october", "octobre", "september", "septembre",
    ]

    private mutating func parentheses() -> DocumentSymbol.Qualifier? {
        let mark = position
        skipBlank()
        if take("(") {
            skipBlank()
            let start = position
            while let byte = peek(), position - start < 12,
                byte.isReferenceWordByte || byte == UInt8(ascii: "-")
            {
                position += 1
            }
            let content = text.bytes[start..<position]
            skipBlank()
            if take(")"), let qualifier = DocumentSymbol.qualifier(content, ofAct: true) {
                return qualifier
            }
        }
        position = mark
        return nil
    }
}
