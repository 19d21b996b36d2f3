/// The furniture of a page: page numbers, running heads, job numbers, rules, distribution lines.
enum Furniture {
    /// What a line of furniture is.
    enum Kind: Equatable {
        /// A rule: dashes, underscores, stars.
        case rule
        /// A bare number, which may be a page number or the mark of a note.
        case bareNumber(Int)
        /// Any other line that belongs to the page and not to the text.
        case page
    }

    /// What kind of furniture a line is by itself; nil if it may be text.
    ///
    /// The traits tell what may stand on the line.
    static func kind(
        of range: Range<Int>, in bytes: [UInt8], _ traits: LineTraits = .wideSpaces
    ) -> Kind? {
        let line = bytes[range]
        guard let first = line.first, line.count <= 160 else {
            return line.count > 160 && isRule(line) ? .rule : nil
        }
        if first == UInt8(ascii: "\\"), isJobNumber(line) { return .page }
        if !first.isWordByte || first >= 0xE2, isRule(line) { return .rule }
        if line.count <= 4, let number = line.asDecimal { return .bareNumber(number) }
        if isSlogan(line) || isPicture(line) { return .page }
        guard mayHoldCells(line, traits) else { return nil }
        // A line of cells, all of them furniture, is furniture.
        var sawPageCell = false
        for cell in cells(of: range, in: bytes) {
            let text = bytes[cell]
            if isPageNumber(text) || isJobNumber(text) || isSlogan(text) || isNumberedJob(text) {
                sawPageCell = true
            } else if DocumentSymbol(line: text) != nil {
                // A symbol alone is a running head or stands in the masthead.
                sawPageCell = true
            } else if text.asDecimal == nil {
                // Numbers beside these are those of pages; numbers alone are the row of a table.
                return nil
            }
        }
        return sawPageCell ? .page : nil
    }

    /// Whether a line that is no slogan may consist of page numbers, job numbers and symbols: it has
    /// several cells, or is short and holds a digit, a slash or a star.
    private static func mayHoldCells(_ line: ArraySlice<UInt8>, _ traits: LineTraits) -> Bool {
        if line.first == UInt8(ascii: "|") || traits.contains(.wideSpaces) { return true }
        return line.count <= 60
            && line.contains { $0.isDigit || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "*") }
    }

    /// The cells of a line: stretches set apart by two spaces or more or, in a table, by bars and
    /// `<br>`.
    static func cells(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        let isTable = bytes[range].first == UInt8(ascii: "|")
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let isBar = isTable && bytes[index] == UInt8(ascii: "|")
            let isBreak =
                isTable && bytes[index] == UInt8(ascii: "<")
                && bytes[index..<range.upperBound].starts(with: "<br>".utf8)
            let isGap =
                bytes[index] == 0x20 && index + 1 < range.upperBound && bytes[index + 1] == 0x20
            guard isBar || isBreak || isGap else {
                index += 1
                continue
            }
            cells.append(start..<index)
            index += isBreak ? 4 : 1
            while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
            start = index
        }
        cells.append(start..<range.upperBound)
        guard isTable else { return cells }
        return cells.compactMap { cell in
            var end = cell.upperBound
            while end > cell.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
            return end > cell.lowerBound ? cell.lowerBound..<end : nil
        }
    }

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        var signs = 0
        for byte in line {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "*"),
                UInt8(ascii: "~"), 0xE2, 0x80, 0x93, 0x94, 0x95, 0x81:
                signs += 1
            case 0x20: break
            default: return false
            }
        }
        return signs >= 3
    }

    /// "2/27", "- 2 -", "Page 2", "2 | Page", "page 2 of 27", "Page 2 sur 27".
    static func isPageNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 24 else { return false }
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var sawSlash = false
        var sawDash = false
        for byte in text {
            if byte.isASCIILetter || byte.isDigit {
                word.append(byte.isASCIICapital ? byte | 0x20 : byte)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = []
            switch byte {
            case 0x20, UInt8(ascii: "."), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "("),
                UInt8(ascii: ")"),
                UInt8(ascii: "["), UInt8(ascii: "]"):
                break
            case UInt8(ascii: "/"): sawSlash = true
            case UInt8(ascii: "-"), 0xE2, 0x80, 0x93, 0x94: sawDash = true
            default: return false
            }
        }
        if !word.isEmpty { words.append(word) }
        let numbers = words.filter { $0.asDecimal != nil && $0.count <= 4 }
        let others = words.filter { $0.asDecimal == nil }
        guard (1...2).contains(numbers.count), numbers.count + others.count == words.count else {
            return false
        }
        let known = [
            Array("page".utf8), Array("p".utf8), Array("of".utf8), Array("sur".utf8),
            Array("de".utf8), Array("pagina".utf8),
        ]
        guard others.allSatisfy(known.contains) else { return false }
        if others.contains(known[0]) || others.contains(known[1]) { return true }
        if numbers.count == 2 {
            // "2/27": the page comes before the count of pages.
            guard sawSlash, others.isEmpty, let page = numbers[0].asDecimal,
                let pages = numbers[1].asDecimal
            else { return false }
            return page >= 1 && page <= pages
        }
        return sawDash && others.isEmpty && text.first?.isDigit == false
            && text.last?.isDigit == false
    }

    /// "13-43970", "GE.24-01234 (F)", "13-43970 (F) 080813", "*1343970*".
    static func isJobNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 60 else { return false }
        if text.contains(UInt8(ascii: "\\")) {
            return isJobNumber(text.filter { $0 != UInt8(ascii: "\\") }[...])
        }
        let pieces = text.split(separator: 0x20)
        guard let first = pieces.first else { return false }
        if pieces.count == 1, first.count >= 8, first.first == UInt8(ascii: "*"),
            first.last == UInt8(ascii: "*"),
            first.dropFirst().dropLast().allSatisfy({ $0.isDigit || $0.isASCIICapital })
        {
            return true
        }
        // The number: letters with a stop ("GE.", "V."), two digits of the year, five of the job.
        var number = first
        if let stop = number.firstIndex(where: {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
        }) {
            guard number[..<stop].count <= 6, number[..<stop].allSatisfy(\.isASCIICapital) else {
                return false
            }
            number = number[(stop + 1)...]
        }
        // A language in brackets may be glued to the number: "24-01234(F)".
        if let bracket = number.firstIndex(of: UInt8(ascii: "(")) {
            guard number.last == UInt8(ascii: ")") else { return false }
            number = number[..<bracket]
        }
        let halves = number.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0].count == 2, (5...6).contains(halves[1].count),
            halves[0].allSatisfy(\.isDigit), halves[1].allSatisfy(\.isDigit)
        else { return false }
        return pieces.dropFirst().allSatisfy { piece in
            piece.asDecimal != nil
                || (piece.count == 3 && piece.first == UInt8(ascii: "(")
                    && piece.last == UInt8(ascii: ")"))
                || (piece.first == UInt8(ascii: "*") && piece.last == UInt8(ascii: "*"))
        }
    }

    /// "2 GE.24-01234", "A/68/190 2": a page number beside a job number or symbol.
    private static func isNumberedJob(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 60, let first = text.firstIndex(of: 0x20),
            let last = text.lastIndex(of: 0x20)
        else { return false }
        let front = text[..<first]
        let back = text[(last + 1)...]
        if (front.count <= 3 && front.asDecimal != nil) || isPageNumber(front) {
            let rest = text[(first + 1)...]
            if isJobNumber(rest) || DocumentSymbol(line: rest) != nil { return true }
        }
        guard back.count <= 3, back.asDecimal != nil || isPageNumber(back) else { return false }
        return isJobNumber(text[..<last]) || DocumentSymbol(line: text[..<last]) != nil
    }

    private static let slogans = [
        "merci de recycler", "please recycle", "se ruega reciclar",
        "this page intentionally left blank",
        "page laissee blanche intentionnellement",
    ]

    /// "![](page.jpeg)": a picture and nothing else.
    private static func isPicture(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x21, 0x5B]) && line.last == 0x29
            && line.lastIndex(of: 0x21) == line.startIndex
    }

    private static func isSlogan(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80 else { return false }
        // Two letters rule out most lines; a second one beyond ASCII may be any letter.
        guard let first = line.firstIndex(where: \.isASCIILetter),
            let second = line[(first + 1)...].first(where: { $0.isASCIILetter || $0 >= 0x80 })
        else { return false }
        switch (line[first] | 0x20, second | 0x20) {
        case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "p"), UInt8(ascii: "l")),
            (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "t"), UInt8(ascii: "h")),
            (UInt8(ascii: "p"), UInt8(ascii: "a")), (_, 0x80...):
            return slogans.contains(Folding.fold(line.asText))
        default: return false
        }
    }
}

extension DocumentSymbol {
    /// The symbol that a whole line or cell spells, mark-up aside.
    init?(line text: ArraySlice<UInt8>) {
        guard text.count <= 60, text.contains(UInt8(ascii: "/")) else { return nil }
        var text = text
        let isNote = text.dropFirst().first == 0x20
        while !isNote, let first = text.first,
            first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
        {
            text = text.dropFirst()
        }
        // A star at the end says that the document was issued anew.
        while let last = text.last,
            last == UInt8(ascii: "*") || last == UInt8(ascii: "_") || last == 0x20
        {
            text = text.dropLast()
        }
        guard text.first?.isASCIICapital == true else { return nil }
        self.init(masthead: text.asText)
    }
}
