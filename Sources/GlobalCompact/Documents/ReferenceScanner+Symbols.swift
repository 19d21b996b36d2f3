extension ReferenceScanner {
    /// Reads the symbol that starts with a word, and reports it.
    mutating func symbol(from word: Range<Int>) -> Bool {
        let follows = peek()
        let isBeforeSlash =
            follows == UInt8(ascii: "/")
            || (follows?.isReferenceSpace == true && peek(1) == UInt8(ascii: "/"))
        guard isBeforeSlash, word.count <= 8 else { return false }
        if word.lowerBound > 0, "/\\@%~".utf8.contains(text.bytes[word.lowerBound - 1]) {
            return false
        }
        guard let (symbol, end) = symbol(at: word.lowerBound) else { return false }
        let range = word.lowerBound..<end
        report(.symbol(symbol), at: range, in: range)
        lastDocument = (range, range.upperBound)
        position = end
        suffixes(of: symbol, from: range)
        return true
    }

    mutating func symbol(at start: Int) -> (symbol: DocumentSymbol, end: Int)? {
        var parser = DocumentSymbol.Parser(
            bytes: text.bytes, position: start, strictness: .inProse)
        let symbol = parser.symbol()
        reads += parser.reads
        return symbol.map { ($0, parser.position) }
    }

    /// Reads the suffixes that follow a symbol in words, as in `A/68/190, Add.1 and Corr.1`.
    ///
    /// After a symbol that has a suffix, only one of the same sort is clear: `Add.2` after
    /// `A/68/190/Add.1`.
    private mutating func suffixes(of symbol: DocumentSymbol, from range: Range<Int>) {
        guard symbol.members.count == 1, !symbol.isFamily, var member = symbol.members.first else {
            return
        }
        let last = member.components.last.flatMap { $0.kind == .suffix ? $0 : nil }
        if last != nil { member.components.removeLast() }
        list(isPlural: true) { scanner in
            // The list begins with the symbol, which is read already.
            if scanner.position == range.upperBound { return true }
            let start = scanner.position
            guard scanner.peek()?.isReferenceASCIILetter == true else { return false }
            var parser = DocumentSymbol.Parser(
                bytes: scanner.text.bytes, position: start, strictness: .inProse)
            let suffix = parser.suffix()
            scanner.reads += parser.reads
            guard let suffix, suffix.value != nil, last == nil || last?.code == suffix.code else {
                return false
            }
            var added = member
            added.components.append(suffix)
            // What is too long to be read as one symbol is none.
            guard added.components.count <= DocumentSymbol.Parser.maximumComponents,
                DocumentSymbol.isWellFormed(added.components, in: added.series)
            else { return false }
            scanner.position = parser.position
            scanner.report(
                .symbol(DocumentSymbol(members: [added])), at: start..<parser.position,
                in: range.lowerBound..<parser.position)
            return true
        }
    }
}

// MARK: - Addresses

extension ReferenceScanner {
    /// Passes the address that starts with a word, and reports the document that it asks for.
    mutating func address(from word: Range<Int>, name: String) -> Bool {
        position = word.upperBound
        let isAddress =
            switch name {
            case "http", "https": follows("://")
            case "www": follows(".")
            case "undocs": follows(".org/")
            case "docs": follows(".un.org/")
            default: false
            }
        guard isAddress else { return false }
        var depth = 0
        while let byte = peek(), !byte.isReferenceSpace, byte != ReferenceText.sign {
            if "<>\"|`]".utf8.contains(byte) { break }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            position += 1
        }
        symbol(inAddress: word.lowerBound..<position)
        return true
    }

    private mutating func follows(_ suffix: String) -> Bool {
        reads += suffix.utf8.count
        return text.bytes[position...].starts(with: suffix.utf8)
    }

    private mutating func symbol(inAddress address: Range<Int>) {
        let bytes = text.bytes[address]
        for marker in ["undocs.org/", "docs.un.org/", "symbol="] {
            reads += address.count
            guard let start = bytes.firstIndex(of: marker, longest: 512) else { continue }
            report(documentAt: start + marker.utf8.count, within: address)
            return
        }
    }

    private mutating func report(documentAt path: Int, within address: Range<Int>) {
        var start = path
        if text.bytes[start..<address.upperBound].dropFirst(2).first == UInt8(ascii: "/"),
            DocumentSymbol.Language(rawValue: lowercased(start..<(start + 2))) != nil
        {
            start += 3
        }
        let (bytes, ends) = percentDecoded(start..<min(address.upperBound, start + 200))
        var parser = DocumentSymbol.Parser(bytes: bytes, position: 0, strictness: .inProse)
        let symbol = parser.symbol()
        reads += parser.reads + bytes.count
        guard let symbol, parser.position > 0 else { return }
        let range = start..<ends[parser.position - 1]
        report(.symbol(symbol), at: range, in: range)
        lastDocument = (range, range.upperBound)
    }

    /// The decoded bytes, and where each of them ends in the folded text.
    private func percentDecoded(_ range: Range<Int>) -> (bytes: [UInt8], ends: [Int]) {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = text.bytes[index]
            var length = 1
            if byte == UInt8(ascii: "%"), index + 3 <= range.upperBound,
                let code = text.bytes[(index + 1)..<(index + 3)].asHexadecimal, code < 0x7F
            {
                byte = UInt8(code)
                length = 3
            }
            index += length
            bytes.append(byte)
            ends.append(index)
        }
        return (bytes, ends)
    }
}

extension ArraySlice<UInt8> {
    /// Where a text first stands among the first bytes.
    fileprivate func firstIndex(of text: String, longest limit: Int) -> Int? {
        prefix(limit).indices.first { self[$0...].starts(with: text.utf8) }
    }
}
