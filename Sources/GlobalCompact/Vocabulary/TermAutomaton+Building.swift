extension TermAutomaton {
    /// How many entries there may be, if no row were like another: a gigabyte.
    static let mostEntries = 1 << 28

    /// Builds the automaton for a tree of phrases.
    ///
    /// - Throws: ``PhraseContexts/Excess`` if it would be too large.
    init(_ tree: PhraseTree) throws(PhraseContexts.Excess) {
        let contexts = try PhraseContexts(tree)
        var builder = try RowBuilder(contexts, tree.words.forms)
        builder.build()
        classes = builder.classes
        entries = builder.entries
        width = builder.width
        listedTerms = contexts.lists.flatMap { $0 }
        var starts: [Int32] = [0]
        for list in contexts.lists { starts.append((starts.last ?? 0) + Int32(list.count)) }
        listStarts = starts
        longestTerm = tree.longestPath
    }
}

/// Writes the rows of an automaton.
///
/// The words of a context come in the order of their bytes. So the rows of the word at hand are open,
/// one for each of its letters, and when the next word leaves them they change no more: a row that is
/// as one before becomes that one.
private struct RowBuilder {
    let contexts: PhraseContexts
    let forms: [[UInt8]]
    let classes: ByteClasses
    let width: Int
    private(set) var entries: [UInt32]

    /// An open row: that of the same letters where no phrase was open before them, but for its
    /// changes.
    private struct Open {
        /// The column of the row before that leads here.
        var column: Int
        /// The row that is changed.
        var root: Int
        /// Where its changes start among those of the open rows.
        var changes: Int
    }

    private var open: [Open] = []
    /// The changes of the open rows: the column, and its entry.
    private var changes: [UInt32] = []
    private var known = KnownRows()
    private static let dead = Int(TermAutomaton.dead)

    init(_ contexts: PhraseContexts, _ forms: [[UInt8]]) throws(PhraseContexts.Excess) {
        self.contexts = contexts
        self.forms = forms
        classes = ByteClasses(forms)
        width = classes.count + 1
        entries = classes.ofSource.map(UInt32.init)
        let size = entries.count + mostRows * width
        guard size <= TermAutomaton.mostEntries else { throw PhraseContexts.Excess(term: nil) }
        entries.reserveCapacity(size)
    }

    /// As many rows as there would be if none were like another.
    private var mostRows: Int {
        var count = 1 + contexts.continuations.count
        for continuations in contexts.continuations {
            var previous: [UInt8] = []
            for continuation in continuations {
                let form = forms[Int(continuation.form)]
                count += form.count - RowBuilder.shared(previous, form)
                previous = form
            }
        }
        return count
    }

    /// How many letters two words share at their start.
    private static func shared(_ first: [UInt8], _ second: [UInt8]) -> Int {
        let count = min(first.count, second.count)
        var shared = 0
        while shared < count, first[shared] == second[shared] { shared += 1 }
        return shared
    }

    /// The row between words in a context.
    private func boundary(_ context: Int) -> Int { RowBuilder.dead + (1 + context) * width }

    mutating func build() {
        let count = contexts.continuations.count
        for _ in 0..<(1 + count) * width { entries.append(TermAutomaton.dead) }
        setGap(RowBuilder.dead, to: boundary(0))
        for context in 0..<count {
            let row = boundary(context)
            if context > 0 {
                for column in 0..<width { entries[row + column] = entries[boundary(0) + column] }
            }
            setGap(row, to: row)
            addWords(context)
        }
    }

    /// What stays where it is, and where what stands between words leads, in a row of no word's end.
    private mutating func setGap(_ row: Int, to target: Int) {
        entries[row + ByteClasses.gap] = UInt32(target)
        entries[row + ByteClasses.stop] = UInt32(target) | TermAutomaton.event
        entries[row + classes.count] = 0
        setLoops(row)
    }

    /// What stays in its state: the first byte of an accented letter, and what is looked at apart.
    private mutating func setLoops(_ row: Int) {
        entries[row + ByteClasses.latin] = UInt32(row)
        entries[row + ByteClasses.cold] = UInt32(row) | TermAutomaton.event
    }

    /// Adds the rows of the words that may come next; where they fail, a new phrase may have begun.
    private mutating func addWords(_ context: Int) {
        var previous: [UInt8] = []
        for continuation in contexts.continuations[context] {
            let form = forms[Int(continuation.form)]
            let shared = RowBuilder.shared(previous, form)
            while open.count > shared { closeLast(context) }
            for letter in form[shared...] {
                addOpen(Int(classes.ofFolded[Int(letter)]), isFirstContext: context == 0)
            }
            setEnd(continuation)
            previous = form
        }
        while !open.isEmpty { closeLast(context) }
    }

    private mutating func addOpen(_ column: Int, isFirstContext: Bool) {
        let parent = open.last?.root ?? boundary(0)
        let root = isFirstContext ? RowBuilder.dead : Int(entries[parent + column])
        open.append(Open(column: column, root: root, changes: changes.count))
    }

    /// Changes an entry of the last open row, unless it is that of the row it is made of.
    private mutating func change(_ column: Int, to entry: UInt32) {
        guard let root = open.last?.root, entries[root + column] != entry else { return }
        changes.append(UInt32(column))
        changes.append(entry)
    }

    /// What the end of a word leads to, in the last open row.
    private mutating func setEnd(_ continuation: PhraseContexts.Continuation) {
        let target = UInt32(boundary(Int(continuation.context)))
        change(
            ByteClasses.gap,
            to: continuation.list == 0 ? target : target | TermAutomaton.event)
        change(ByteClasses.stop, to: target | TermAutomaton.event)
        change(classes.count, to: UInt32(continuation.list))
    }

    /// Closes the last open row: from now on its parent leads to it, or to the same row of before.
    private mutating func closeLast(_ context: Int) {
        guard let last = open.popLast() else { return }
        let row = close(last)
        changes.removeLast(changes.count - last.changes)
        if open.isEmpty {
            entries[boundary(context) + last.column] = UInt32(row)
        } else {
            change(last.column, to: UInt32(row))
        }
    }

    /// The row that a known one and its changes make, which is added if there is none yet.
    private mutating func close(_ last: Open) -> Int {
        let recipe = KnownRows.Recipe(root: last.root, changes: changes[last.changes...])
        if let row = known.row(recipe, in: entries) { return row }
        let row = entries.count
        for column in 0..<width { entries.append(entries[last.root + column]) }
        for place in stride(from: last.changes, to: changes.count, by: 2) {
            entries[row + Int(changes[place])] = changes[place + 1]
        }
        setLoops(row)
        return row
    }
}
