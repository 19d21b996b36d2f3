/// Ties the notes of a document to the places that call them.
struct NoteLinker {
    /// A call of a note.
    private struct Call {
        var mark: String
        /// Which of the places it stands at; one place may have a million calls.
        var place: Int
    }

    /// A place that calls notes.
    private struct Place {
        var locator: Locator
        /// The line of the source on which the place begins, if it has one.
        var line: Int?
    }

    private var calls: [Call] = []
    private var places: [Place] = []
    private var noteMarks: [String] = []
    /// The calls without a note, by their place among all.
    private var unlinkedCalls: [Int] = []

    /// Takes note of calls at one place.
    mutating func add(_ marks: some Collection<String>, at locator: Locator, line: Int? = nil) {
        guard !marks.isEmpty else { return }
        for mark in marks { calls.append(Call(mark: mark, place: places.count)) }
        places.append(Place(locator: locator, line: line))
    }

    /// Takes note of a note's text.
    mutating func noteFollows(_ index: Int, mark: String) {
        noteMarks.append(mark)
    }

    /// Finds calls that are printed as digits glued to a word, for notes that nothing else calls,
    /// and takes the digits out of the text.
    mutating func linkGluedDigits(
        notes: [Note], paragraphs: inout [Paragraph], unnumbered: inout [Block]
    ) {
        var called: [String: Int] = [:]
        for call in calls { called[call.mark, default: 0] += 1 }
        var missing: [[UInt8]] = []
        for note in notes {
            if let count = called[note.mark], count > 0 {
                called[note.mark] = count - 1
            } else if Int(note.mark) != nil {
                missing.append(Array(note.mark.utf8))
            }
        }
        guard !missing.isEmpty else { return }
        missing.reverse()
        var blocks = unnumbered.indices[...]
        func isNext(_ line: Int, _ all: [Block]) -> Bool {
            blocks.first.map { all[$0].lines.lowerBound < line } ?? false
        }
        for index in paragraphs.indices {
            while isNext(paragraphs[index].lines.lowerBound, unnumbered) {
                let block = blocks.removeFirst()
                unlink(
                    &unnumbered[block].text,
                    at: .block(unnumbered[block].ordinal, part: unnumbered[block].part), &missing)
            }
            let number = paragraphs[index].number
            let part = paragraphs[index].part
            unlink(&paragraphs[index].text, at: .paragraph(number: number, part: part), &missing)
            for item in paragraphs[index].items.indices {
                let letter = paragraphs[index].items[item].letter
                unlink(
                    &paragraphs[index].items[item].text,
                    at: .paragraph(number: number, letter: letter, part: part), &missing)
            }
        }
        for block in blocks {
            unlink(
                &unnumbered[block].text,
                at: .block(unnumbered[block].ordinal, part: unnumbered[block].part), &missing)
        }
    }

    /// The headings without the digits that call a note, for headings that end in such digits.
    mutating func linkHeadings(_ headings: [String], notes: [Note]) -> [String: String] {
        var called = Set(calls.map(\.mark))
        let printed = Set(notes.map(\.mark))
        var cleaned: [String: String] = [:]
        for heading in headings {
            let bytes = Array(heading.utf8)
            var end = bytes.count
            while end > 0, bytes[end - 1].isDigit { end -= 1 }
            let mark = bytes[end...].asText
            guard end < bytes.count, end > 0,
                bytes[end - 1].isASCIILetter || bytes[end - 1] >= 0x80, !called.contains(mark),
                printed.contains(mark)
            else { continue }
            called.insert(mark)
            add([mark], at: .frontMatter)
            cleaned[heading] = bytes[..<end].asText
        }
        return cleaned
    }

    /// Takes the calls that are due out of one text.
    private mutating func unlink(
        _ text: inout String, at locator: Locator, _ missing: inout [[UInt8]]
    ) {
        guard !missing.isEmpty, text.utf8.contains(where: \.isDigit) else { return }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var index = 0
        var copied = 0
        while index < bytes.count, !missing.isEmpty {
            guard bytes[index].isDigit, index > 0,
                NoteMarks.mayCall(bytes[index - 1]) || isSetApart(index, bytes)
            else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end].isDigit { end += 1 }
            // One call that was not found must not hide the two after it.
            if mayCall(index..<end, bytes),
                let found = missing.suffix(3).lastIndex(where: {
                    bytes[index..<end].elementsEqual($0)
                })
            {
                let isApart = bytes[index - 1] == 0x20
                output.append(contentsOf: bytes[copied..<(isApart ? index - 1 : index)])
                copied = end
                add([bytes[index..<end].asText], at: locator)
                missing.removeSubrange(found...)
            }
            index = end
        }
        guard copied > 0 else { return }
        output.append(contentsOf: bytes[copied...])
        text = output.asText
    }

    /// Whether digits may call a note: they end their word, and the word is no number or symbol.
    private func mayCall(_ digits: Range<Int>, _ bytes: [UInt8]) -> Bool {
        if digits.upperBound < bytes.count {
            let after = bytes[digits.upperBound]
            if after.isWordByte && after != 0xC2 && after != 0xE2 { return false }
            if after == UInt8(ascii: "/") || after == UInt8(ascii: "-") { return false }
        }
        var start = digits.lowerBound
        while start > 0, digits.lowerBound - start < 40, bytes[start - 1] != 0x20 {
            if bytes[start - 1] == UInt8(ascii: "/") { return false }
            start -= 1
        }
        return !isDecimals(digits.lowerBound, bytes)
    }

    /// Whether digits are the decimals of a number: "8,4", but not the call in "held in 2030.1".
    private func isDecimals(_ index: Int, _ bytes: [UInt8]) -> Bool {
        guard index > 1, bytes[index - 2].isDigit, bytes[index - 1] < 0x41, bytes[index - 1] != 0x29
        else { return false }
        var start = index - 2
        while start > 0, bytes[start - 1].isDigit { start -= 1 }
        return index - 1 - start != 4
    }

    /// Whether digits stand between a word and a stop, as a raised call set with a space comes out
    /// of a PDF.
    private func isSetApart(_ index: Int, _ bytes: [UInt8]) -> Bool {
        guard index > 1, bytes[index - 1] == 0x20, bytes[index - 2].isWordByte,
            !bytes[index - 2].isDigit
        else { return false }
        var end = index
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        guard end < bytes.count else { return false }
        let before = Folding.fold(bytes[max(0, index - 40)..<(index - 1)].asText)
        if let word = before.split(separator: " ").last, NoteLinker.takesNumber(String(word)) {
            return false
        }
        return [0x2E, 0x2C, 0x3B].contains(bytes[end])
            && (end + 1 == bytes.count || bytes[end + 1] == 0x20)
    }

    /// Words after which a number says which or how many, and calls no note.
    private static let wordsBeforeNumbers: Set<String> = [
        "article", "paragraph", "paragraphe", "para", "par", "target", "cible", "indicator",
        "indicateur", "note", "page", "chapter", "chapitre", "item", "point", "number", "numero",
        "no", "n", "resolution", "principle", "principe", "sdg", "odd", "ronde",
        "a", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "under", "with",
        "au", "aux", "avec", "dans", "de", "des", "du", "en", "et", "la", "le", "les", "ou", "pour",
        "sur",
    ]

    /// Whether a number belongs to the folded word before it: "objective 3", "articles 4", "of 5".
    private static func takesNumber(_ word: String) -> Bool {
        let one = word.hasSuffix("s") ? String(word.dropLast()) : word
        return wordsBeforeNumbers.contains(word) || wordsBeforeNumbers.contains(one)
            || HeadingFinder.counts(one)
    }

    /// Pairs notes and calls of the same mark, in order; marks that start again pair anew.
    mutating func links() -> [(Int, Locator)] {
        var queues: [String: [Int]] = [:]
        for (index, call) in calls.enumerated() { queues[call.mark, default: []].append(index) }
        var heads: [String: Int] = [:]
        var result: [(Int, Locator)] = []
        for (index, mark) in noteMarks.enumerated() {
            let head = heads[mark, default: 0]
            guard let queue = queues[mark], head < queue.count else { continue }
            result.append((index, places[calls[queue[head]].place].locator))
            heads[mark] = head + 1
        }
        for (mark, queue) in queues.sorted(by: { $0.key < $1.key }) {
            // One note may be called several times; only marks without any note are lacking.
            if heads[mark] == nil { unlinkedCalls.append(contentsOf: queue) }
        }
        return result
    }

    /// The marks of the calls whose note is not printed, with the lines of their places; after
    /// ``links()``.
    var callsWithoutNote: some Sequence<(mark: String, line: Int?)> {
        unlinkedCalls.lazy.map { (calls[$0].mark, places[calls[$0].place].line) }
    }
}
