/// Finds the lines that a document prints at the head or foot of its pages.
///
/// Headings come back too ("Recommendations") and may stand at the top of a page by chance. A running
/// head comes back on page after page, and seldom anywhere else.
struct RunningHeads {
    /// The lines that are running heads.
    private(set) var lines: [Int] = []
    /// The symbols in them.
    private(set) var symbols: [(line: Int, symbol: DocumentSymbol)] = []

    /// A line at the edge of a page.
    private struct Edge {
        var line: Int
        /// How many pages end before it, or at it.
        var page: Int
    }

    private let table: LineTable
    private let bytes: [UInt8]

    init(_ table: LineTable) {
        self.table = table
        bytes = table.buffer.bytes
        let edges = edges()
        findSymbolHeads(edges)
        findTextHeads(edges)
    }

    /// The fewest lines of a page that no form feed ends.
    private static let fewestLines = 2

    /// The first two lines of each page and the last one.
    private func edges() -> [Edge] {
        var edges: [Edge] = []
        var page = 0
        var isBetweenPages = false
        let aloneSymbols = Set(table.aloneSymbols.map(\.line))
        // How many lines of text stand there since the last furniture; above the first may be one.
        var textLines = Self.fewestLines
        for index in table.kinds.indices {
            let isText = table.kinds[index] == .text
            if isText { textLines += 1 }
            // Numbers and symbols with a line between them are a list or a table.
            let endsPage =
                table.pageBreaks[index]
                || table.kinds[index] == .furniture
                    && (isBetweenPages || textLines >= Self.fewestLines
                        || table.bareNumbers[index] == nil && !aloneSymbols.contains(index))
            if table.kinds[index] == .furniture || endsPage { textLines = 0 }
            if endsPage {
                if !isBetweenPages { page += 1 }
                isBetweenPages = true
                var seen = 0
                var place = index
                while place < table.kinds.count, seen < 2, place < index + 6 {
                    if table.kinds[place] == .text {
                        edges.append(Edge(line: place, page: page))
                        seen += 1
                    }
                    place += 1
                }
                place = index - 1
                while place >= 0, place > index - 4 {
                    if table.kinds[place] == .text {
                        edges.append(Edge(line: place, page: page))
                        break
                    }
                    place -= 1
                }
            }
            if isText { isBetweenPages = false }
        }
        // The last page ends with the text.
        if page > 0, let last = table.kinds.lastIndex(of: .text) {
            edges.append(Edge(line: last, page: page + 1))
        }
        return edges
    }

    // MARK: Symbols

    /// A line with a symbol in one cell and a title in another is a running head, unless the line beside it
    /// has one too, as in a list of documents.
    private mutating func findSymbolHeads(_ edges: [Edge]) {
        for line in Set(edges.map(\.line)).sorted() {
            guard let symbol = symbolBesideTitle(line), symbolBesideTitle(line - 1) == nil,
                symbolBesideTitle(line + 1) == nil
            else { continue }
            lines.append(line)
            symbols.append((line, symbol))
        }
    }

    /// The symbol in one cell of a line of text that has others.
    private func symbolBesideTitle(_ line: Int) -> DocumentSymbol? {
        guard table.kinds.indices.contains(line), table.kinds[line] == .text,
            table.range(line).count < 260
        else { return nil }
        let cells = Furniture.cells(of: table.range(line), in: bytes)
        guard (2...4).contains(cells.count) else { return nil }
        return cells.lazy.compactMap { DocumentSymbol(line: bytes[$0]) }.first
    }

    // MARK: Texts

    /// The longest running head in bytes, and the shortest.
    private static let lengths = 3...120

    private mutating func findTextHeads(_ edges: [Edge]) {
        let taken = Set(lines)
        var groups: [UInt64: [Int: Int]] = [:]
        for edge in edges where !taken.contains(edge.line) && mayBeHead(table.range(edge.line)) {
            groups[key(edge.line), default: [:]][edge.line] = edge.page
        }
        groups = groups.filter { Set($0.value.values).count >= 2 }
        guard !groups.isEmpty else { return }
        let candidates = Set(groups.values.joined().map(\.key))
        var counts: [UInt64: Int] = [:]
        for index in table.kinds.indices
        where table.kinds[index] == .text && Self.lengths.contains(table.range(index).count) {
            let key = key(index)
            if groups[key] != nil { counts[key, default: 0] += 1 }
        }
        for (key, pages) in groups {
            let ordered = pages.map { Edge(line: $0.key, page: $0.value) }
                .sorted { $0.line < $1.line }
            let elsewhere = (counts[key] ?? 0) - ordered.count
            guard elsewhere < ordered.count, areHeads(ordered) else { continue }
            let first = bytes[table.range(ordered[0].line)]
            let isOne = ordered.allSatisfy { bytes[table.range($0.line)] == first }
            if isOne ? !areAnswers(ordered, candidates) : numberPages(ordered) {
                lines += ordered.map(\.line)
            }
        }
    }

    /// Whether lines that differ in their digits differ in one number each, which stands at an end of
    /// the line or after "page", and rises as the pages do.
    ///
    /// "Indicators reached: 6 of 7" tells something else on each page.
    private func numberPages(_ edges: [Edge]) -> Bool {
        let numbers = edges.map { Self.numbers(in: bytes[table.range($0.line)]) }
        guard numbers.allSatisfy({ $0.count == numbers[0].count }) else { return false }
        let changing = numbers[0].indices.filter { place in
            numbers.contains { $0[place].value != numbers[0][place].value }
        }
        guard let place = changing.first, changing.count == 1,
            numbers.allSatisfy({ $0[place].isPageNumber })
        else { return false }
        var stepsAlike = 0
        for (earlier, later) in zip(edges.indices, edges.indices.dropFirst()) {
            let step = numbers[later][place].value - numbers[earlier][place].value
            guard step > 0 else { return false }
            if step == edges[later].page - edges[earlier].page { stepsAlike += 1 }
        }
        return stepsAlike * 2 >= edges.count - 1
    }

    /// A number in a line, and whether it stands where page numbers do.
    private struct PrintedNumber {
        var value: Int
        var isPageNumber: Bool
    }

    private static func numbers(in line: ArraySlice<UInt8>) -> [PrintedNumber] {
        var numbers: [PrintedNumber] = []
        var place = line.startIndex
        while let start = line[place...].firstIndex(where: \.isDigit) {
            let end = line[start...].firstIndex { !$0.isDigit } ?? line.endIndex
            let before = line[..<start].split { !$0.isWordByte }
            let isPageNumber =
                before.isEmpty || !line[end...].contains(where: \.isWordByte)
                || ["page", "p"].contains(before[before.count - 1].map { $0 | 0x20 }.asText)
            numbers.append(
                PrintedNumber(
                    value: line[start..<end].asDecimal ?? 0, isPageNumber: isPageNumber))
            place = end
        }
        return numbers
    }

    /// Whether a line that comes back is an answer that pages of one kind each share, such as one for
    /// each State: "Detention: none", where no page breaks off a sentence and no page number or symbol
    /// stands beside it.
    private func areAnswers(_ edges: [Edge], _ candidates: Set<Int>) -> Bool {
        guard ByteSearch.contains(": ", in: bytes[table.range(edges[0].line)].asText) else {
            return false
        }
        return edges.allSatisfy { edge in
            func isPlain(_ line: Int) -> Bool {
                table.kinds[line] == .text && !candidates.contains(line)
            }
            let above = (max(0, edge.line - Self.longestLook)..<edge.line).reversed()
            let below = edge.line + 1..<min(edge.line + 1 + Self.longestLook, table.kinds.count)
            let beside = Array(above.prefix(3)) + below.prefix(3)
            return !beside.contains { table.kinds[$0] == .furniture }
                && above.first(where: isPlain).map {
                    LineEnds.isFinished(table.range($0), in: bytes)
                } ?? (above.count < Self.longestLook)
                && below.first(where: isPlain).map {
                    !LineEnds.beginsWithSmall(table.range($0), in: bytes)
                } ?? (below.count < Self.longestLook)
        }
    }

    /// How many lines above and below a line are looked at for the text that goes on there.
    private static let longestLook = 8

    /// What the head of one page has in common with that of another: all but its digits.
    private func key(_ line: Int) -> UInt64 {
        Self.hash(bytes[table.range(line)].filter { !$0.isDigit }[...])
    }

    private func mayBeHead(_ range: Range<Int>) -> Bool {
        Self.lengths.contains(range.count) && !".;,".utf8.contains(bytes[range.upperBound - 1])
    }

    /// Whether lines that are alike but for their digits are the head of one page after another.
    private func areHeads(_ edges: [Edge]) -> Bool {
        let first = table.range(edges[0].line)
        if Enumerator.read(first, in: bytes) != nil || bytes[first.lowerBound] == UInt8(ascii: "#")
            || bytes[first].starts(with: "**".utf8) || bytes[first.lowerBound] == UInt8(ascii: "|")
        {
            return false
        }
        var block = RawBlock(
            kind: .text, first, line: edges[0].line, table.traits(edges[0].line))
        block.afterBlank = true
        if Annex.opens(block, in: bytes) { return false }
        // On one page in three at least, from the first to the last.
        let span = edges[edges.count - 1].page - edges[0].page + 1
        if span > edges.count * 3 { return false }
        let isOne = edges.dropFirst().allSatisfy { bytes[table.range($0.line)] == bytes[first] }
        return isOne || !HeadingFinder.isCounted(bytes[first].asText)
    }

    /// A hash of a line without its spaces.
    static func hash(_ line: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in line where byte != 0x20 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}
