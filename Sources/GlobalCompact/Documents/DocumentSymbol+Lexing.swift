extension DocumentSymbol.Parser {
    /// A component and where it was read.
    struct Lexed {
        var component: DocumentSymbol.Component
        /// Where it ends.
        var end: Int
        /// Whether it is a code that this library does not know, with small letters in it.
        var isLoose = false
    }

    /// Reads what stands between two slashes; what was read before it decides what it may be.
    mutating func component(after lexed: [Lexed]) -> Lexed? {
        guard let byte = peek() else { return nil }
        if let family = family() { return family }
        if byte.isReferenceDigit { return number(after: lexed) }
        if byte.isReferenceASCIILetter { return word(after: lexed) }
        return nil
    }

    /// `*` and `-*`, which end a symbol.
    private mutating func family() -> Lexed? {
        let mark = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        guard peek() == UInt8(ascii: "*") else {
            position = mark
            return nil
        }
        position += 1
        return Lexed(component: .init(kind: .family, stem: "*"), end: position)
    }

    private mutating func number(after lexed: [Lexed]) -> Lexed? {
        guard let (text, value) = digits(atMost: 7) else { return nil }
        var component = DocumentSymbol.Component(kind: .number, stem: text, value: value)
        let words = lexed.suffix(2).map { $0.component.kind == .word ? $0.component.code : "" }
        let isAct = words.contains("RES") || words.contains("DEC")
        let followsAct = words.last == "RES" || words.last == "DEC"
        if isAct { component.part = part() }
        if let qualifier = parentheses(ofAct: followsAct) { component.qualifier = qualifier }
        if isAct, component.part == nil, component.qualifier != nil { component.part = part() }
        if component.part == nil, component.qualifier == nil, let upper = numberRange(after: lexed)
        {
            component = .init(kind: .numberRange, stem: "\(text)-\(upper)")
        }
        return isAtEdge ? Lexed(component: component, end: position) : nil
    }

    /// The second number of the combined periodic reports `CERD/C/FRA/20-21`.
    private mutating func numberRange(after lexed: [Lexed]) -> String? {
        guard peek() == UInt8(ascii: "-"), let last = lexed.last?.component,
            last.kind == .word, last.code.utf8.count == 3
        else { return nil }
        let mark = position
        position += 1
        if let (text, _) = digits(atMost: 3), isAtEdge { return text }
        position = mark
        return nil
    }

    /// The letter of a part of a resolution, glued to the number or after a space on its line.
    private mutating func part() -> String? {
        let mark = position
        if peek() == ReferenceText.space { position += 1 }
        guard let letter = peek(), letter.isReferenceASCIILetter,
            letter.isReferenceCapital || strictness == .whole
        else {
            position = mark
            return nil
        }
        position += 1
        let follows = peek()
        guard isAtEdge, follows != UInt8(ascii: "/"), follows != UInt8(ascii: "'") else {
            position = mark
            return nil
        }
        return String(decoding: [letter & 0xDF], as: UTF8.self)
    }

    private mutating func word(after lexed: [Lexed]) -> Lexed? {
        let start = position
        guard let written = letters(atMost: 10) else { return nil }
        let code = written.uppercased()
        if code == "S" || code == "ES", peek() == UInt8(ascii: "-") {
            return session(code)
        }
        let isCapital = bytes[start..<position].allSatisfy(\.isReferenceCapital)
        if let suffix = DocumentSymbol.suffixes[code] { return self.suffix(code, suffix) }
        let isKnown: Bool
        var component: DocumentSymbol.Component
        if let tail = dotted() {
            isKnown = DocumentSymbol.bodies.contains(code) || DocumentSymbol.natures.contains(code)
            let spelling = DocumentSymbol.spellings[code] ?? code
            component = .init(
                kind: tail.text == "*" ? .family : .dotted, code: code,
                stem: "\(spelling).\(tail.text)", value: tail.value)
        } else {
            isKnown = DocumentSymbol.words.contains(code)
            let digits = digits(atMost: 3)?.text ?? ""
            component = .init(kind: .word, code: code, stem: code + digits)
            // A series after a number begins another symbol: `A/68/50/A/68/51`.
            if lexed.last?.component.kind == .number,
                DocumentSymbol.Series(rawValue: code) != nil
            {
                return nil
            }
        }
        let isGlued = peek() == UInt8(ascii: "(")
        component.qualifier = parentheses(ofAct: false) ?? (isGlued ? sessionOfBody() : nil)
        guard isAtEdge else { return nil }
        return Lexed(component: component, end: position, isLoose: !isKnown && !isCapital)
    }

    private mutating func session(_ code: String) -> Lexed? {
        position += 1
        if peek() == UInt8(ascii: "*") {
            position += 1
            return Lexed(component: .init(kind: .family, stem: "\(code)-*"), end: position)
        }
        guard let (text, value) = digits(atMost: 3), isAtEdge else { return nil }
        return Lexed(
            component: .init(kind: .session, stem: "\(code)-\(text)", value: value), end: position)
    }

    private mutating func suffix(_ code: String, _ spelling: String) -> Lexed? {
        var component = DocumentSymbol.Component(kind: .suffix, code: code, stem: spelling)
        if let tail = dotted(), let value = tail.value {
            component.stem += "." + tail.text
            component.value = value
        } else if code != "SUMMARY" {
            return nil
        }
        component.qualifier = parentheses(ofAct: false)
        return isAtEdge ? Lexed(component: component, end: position) : nil
    }

    /// What follows the dot of `L.5`, `C.I/` or `SER.M/`.
    private mutating func dotted() -> (text: String, value: Int?)? {
        guard peek() == UInt8(ascii: ".") else { return nil }
        let mark = position
        position += 1
        if peek() == UInt8(ascii: "*") {
            position += 1
            return ("*", nil)
        }
        if peek() == ReferenceText.space { position += 1 }
        if let (text, value) = digits(atMost: 6) { return (text, value) }
        // Letters are a code only where the symbol goes on; else they begin the next sentence.
        if position == mark + 1, let text = letters(atMost: 4), peek() == UInt8(ascii: "/") {
            return (text.uppercased(), nil)
        }
        position = mark
        return nil
    }
}

// MARK: - Parentheses

extension DocumentSymbol.Parser {
    private mutating func parentheses(ofAct isAct: Bool) -> DocumentSymbol.Qualifier? {
        let mark = position
        skipSpace()
        guard peek() == UInt8(ascii: "(") else {
            position = mark
            return nil
        }
        position += 1
        skipSpace()
        let start = position
        while let byte = peek(), byte != UInt8(ascii: ")"), position - start <= 24 {
            position += 1
        }
        guard peek() == UInt8(ascii: ")") else {
            position = mark
            return nil
        }
        let end = bytes[position - 1].isReferenceSpace ? position - 1 : position
        position += 1
        if start < end, let qualifier = DocumentSymbol.qualifier(bytes[start..<end], ofAct: isAct) {
            return qualifier
        }
        position = mark
        return nil
    }
}

extension DocumentSymbol.Parser {
    /// The session in the name of a body: `(68)` of `TD/B/EX(68)/1`.
    private mutating func sessionOfBody() -> DocumentSymbol.Qualifier? {
        let mark = position
        position += 1
        if let (text, _) = digits(atMost: 3), peek() == UInt8(ascii: ")") {
            position += 1
            return .session(text)
        }
        position = mark
        return nil
    }
}
