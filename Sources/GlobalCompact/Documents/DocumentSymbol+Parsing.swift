extension DocumentSymbol {
    /// Reads symbols from folded text.
    ///
    /// It looks ahead by a bounded number of bytes: at most `maximumComponents` components, each of
    /// bounded length.
    struct Parser {
        enum Strictness {
            /// The text is said to be a symbol.
            case whole
            /// The text stands alone in a masthead or running head, where a series that nobody
            /// knows may be met.
            case masthead
            /// The symbol is looked for among other words, where `ST/1` is an address and
            /// `E/commerce/2` is none.
            case inProse
        }

        let bytes: [UInt8]
        var position: Int
        let strictness: Strictness

        /// How often a byte was looked at, for the proof that reading is linear.
        private(set) var reads = 0

        static let maximumComponents = 12

        init(bytes: [UInt8], position: Int, strictness: Strictness) {
            self.bytes = bytes
            self.position = position
            self.strictness = strictness
        }

        /// Reads the longest symbol at the position, joint symbols included, and stops behind it.
        mutating func symbol() -> DocumentSymbol? {
            guard let first = member() else { return nil }
            var members = [first]
            while members.count < 4, peek() == UInt8(ascii: "-") {
                let mark = position
                position += 1
                guard let next = member() else {
                    position = mark
                    break
                }
                members.append(next)
            }
            return DocumentSymbol(members: members)
        }

        /// Reads a suffix that stands alone, such as the last word of `A/68/190 and Add.1`.
        mutating func suffix() -> Component? {
            guard let lexed = component(after: []), lexed.component.kind == .suffix else {
                return nil
            }
            return lexed.component
        }
    }
}

// MARK: - Members

extension DocumentSymbol.Parser {
    private mutating func member() -> DocumentSymbol.Member? {
        let start = position
        guard let code = letters(atMost: 8),
            let series = DocumentSymbol.Series(rawValue: code)
                ?? (strictness == .masthead ? DocumentSymbol.Series(masthead: code) : nil)
        else {
            position = start
            return nil
        }
        let isCapital = bytes[start].isReferenceCapital
        var lexed: [Lexed] = []
        // Nothing follows the part of a resolution: of "16 A/Add.1" the letter begins a symbol.
        while lexed.count < Self.maximumComponents, lexed.last?.component.part == nil, slash() {
            guard let next = component(after: lexed) else { break }
            lexed.append(next)
            position = next.end
        }
        while let last = lexed.last {
            let components = lexed.map(\.component)
            if isPlausible(lexed, capital: isCapital),
                DocumentSymbol.isWellFormed(components, in: series)
            {
                position = last.end
                return DocumentSymbol.Member(series: series, components: components)
            }
            lexed.removeLast()
        }
        position = start
        return nil
    }

    private func isPlausible(_ lexed: [Lexed], capital: Bool) -> Bool {
        let isLoose = lexed.contains(where: \.isLoose)
        switch strictness {
        case .whole, .masthead: return !(isLoose && capital)
        case .inProse:
            if isLoose { return false }
            guard lexed.count == 1, let only = lexed.first?.component else { return true }
            // `A/4` is a sheet of paper; symbols of two components run to hundreds.
            return capital && (only.kind != .number || (only.value ?? 0) >= 100)
        }
    }

    private mutating func slash() -> Bool {
        let mark = position
        skipSpace()
        guard peek() == UInt8(ascii: "/") else {
            position = mark
            return false
        }
        position += 1
        skipSpace()
        return true
    }
}

// MARK: - Bytes

extension DocumentSymbol.Parser {
    mutating func peek() -> UInt8? {
        reads += 1
        return position < bytes.count ? bytes[position] : nil
    }

    mutating func skipSpace() {
        if peek()?.isReferenceSpace == true { position += 1 }
    }

    /// Whether a component may end here.
    var isAtEdge: Bool {
        position == bytes.count || !bytes[position].isReferenceWordByte
    }

    mutating func letters(atMost limit: Int) -> String? {
        let start = position
        while position - start <= limit, let byte = peek(), byte.isReferenceASCIILetter {
            position += 1
        }
        guard (1...limit).contains(position - start) else {
            position = start
            return nil
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    mutating func digits(atMost limit: Int) -> (text: String, value: Int)? {
        let start = position
        var value = 0
        while position - start <= limit, let byte = peek(), byte.isReferenceDigit {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        guard (1...limit).contains(position - start) else {
            position = start
            return nil
        }
        return (String(decoding: bytes[start..<position], as: UTF8.self), value)
    }
}
