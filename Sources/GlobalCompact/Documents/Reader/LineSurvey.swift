/// What opens each line of text, seen before any line is placed: whether a number starts a paragraph
/// can depend on the lines after it.
struct LineSurvey {
    /// What opens the lines that begin with anything but words.
    private var openings: [LineOpening] = []
    /// For each line, which of the openings is its own, or −1.
    private var places: [Int32]
    /// The label of the next lettered line after each lettered line.
    private(set) var nextLetter: [Int: Range<Int>] = [:]
    /// The numbered lines.
    private(set) var chain = NumberChain([])

    init(_ table: LineTable) {
        let bytes = table.buffer.bytes
        places = [Int32](repeating: -1, count: table.kinds.count)
        var candidates: [NumberChain.Candidate] = []
        var lettered: [Int] = []
        var previous: Int?
        var hasGap = true
        for index in table.kinds.indices {
            guard table.kinds[index] == .text else {
                if table.kinds[index] != .mark { hasGap = true }
                continue
            }
            if table.pageBreaks[index] { hasGap = true }
            let range = table.range(index)
            let mark = table.marks[index].flatMap { Enumerator.read(table.range($0), in: bytes) }
            if mark != nil || LineSurvey.mayOpen(bytes[range.lowerBound]) {
                var line = LineOpening(range, in: bytes)
                if var mark {
                    mark.content = range.lowerBound
                    line.mark = .enumerator(mark)
                }
                if !line.isNone(on: range) {
                    places[index] = Int32(openings.count)
                    openings.append(line)
                }
                switch line.enumerator?.kind {
                case .number(let value):
                    let before = Neighbour(
                        range: previous.map { table.range($0) }, hasGap: hasGap,
                        isMarked: (previous.flatMap { opening(of: $0)?.headingMarks } ?? 0) > 0)
                    let content = (line.enumerator?.content ?? 0)..<line.content.upperBound
                    candidates.append(
                        NumberChain.Candidate(
                            line: index, value: value,
                            strength: LineSurvey.strength(
                                of: content, at: range, after: before, table),
                            looksLikeHeading: content.count < 120
                                && !LineEnds.isFinished(content, in: bytes)
                                && !LineSurvey.goesOn(after: index, table)))
                case .letter: lettered.append(index)
                default: break
                }
            }
            previous = index
            hasGap = false
        }
        for (place, index) in lettered.enumerated().dropLast() {
            nextLetter[index] = opening(of: lettered[place + 1])?.enumerator?.label
        }
        chain = NumberChain(candidates)
    }

    /// What opens a line, or nil if it begins with words.
    func opening(of line: Int) -> LineOpening? {
        places[line] < 0 ? nil : openings[Int(places[line])]
    }

    /// Whether the line after a line may go on with it: no gap comes between, and it opens nothing.
    private static func goesOn(after index: Int, _ table: LineTable) -> Bool {
        guard index + 1 < table.kinds.count, table.kinds[index + 1] == .text else { return false }
        return Enumerator.read(table.range(index + 1), in: table.buffer.bytes) == nil
    }

    /// The text line before a line.
    private struct Neighbour {
        var range: Range<Int>?
        var hasGap: Bool
        var isMarked: Bool
    }

    /// How sure it is that a numbered line starts a paragraph.
    private static func strength(
        of content: Range<Int>, at range: Range<Int>, after before: Neighbour, _ table: LineTable
    ) -> NumberChain.Strength {
        let bytes = table.buffer.bytes
        let beginsWell = content.isEmpty || LineEnds.beginsWithCapital(content, in: bytes)
        if let previous = before.range, !LineEnds.isFinished(previous, in: bytes) {
            // After a gap, too, a line may go on with a broken sentence.
            if before.hasGap {
                if previous.count >= 60 && !beginsWell { return .weak }
            } else if !before.isMarked,
                !LineEnds.isVoluntary(
                    after: previous, next: range, width: table.wrapWidth, in: bytes)
            {
                return .weak
            }
        }
        let startsWithDigit = content.first.map { bytes[$0].isDigit } ?? false
        return beginsWell && !startsWithDigit ? .strong : .fair
    }

    /// Whether a byte can begin a mark that opens a block.
    private static func mayOpen(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23...0x2D, 0x30...0x39, 0x3C, 0x3E, 0x41...0x5C, 0x5F, 0x61...0x7A, 0xC2, 0xE2, 0xEF:
            true
        default: false
        }
    }
}
