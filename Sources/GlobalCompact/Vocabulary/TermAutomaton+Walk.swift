extension TermAutomaton {
    /// Something that a walk came upon.
    struct Sighting {
        /// The byte offset where it was: the end of a word, or a sign that may end a sentence.
        var place: Int
        /// The list of terms that end with the word; 0 for a sign, and less for a letter of another
        /// script, of which only the first of several is told.
        var list: Int32
        /// Which of the walks came upon it.
        var walk: Int32

        /// What stands for a list where a letter of another script is.
        static let rawLetter: Int32 = -1
    }

    /// One walk over a stretch of a text.
    struct Walk {
        /// Which of the walks over a text it is.
        let number: Int32
        /// The next byte.
        var index: Int
        /// The end of the stretch, at which no word is open.
        let end: Int
        /// The state.
        var state: UInt32
    }

    /// Walks to the end of a stretch.
    func finish(_ walk: inout Walk, in bytes: [UInt8], _ sightings: inout [Sighting]) {
        // A copy is kept in registers.
        var own = walk
        while own.index < own.end {
            let entry = entries[Int(own.state) &+ Int(entries[Int(bytes[own.index])])]
            take(entry, &own, in: bytes, &sightings)
        }
        walk = own
    }

    /// Walks four stretches side by side until one of them ends.
    ///
    /// Each step waits for its entry to be loaded, and four walks wait together.
    func advance(
        _ first: inout Walk, _ second: inout Walk, _ third: inout Walk, _ fourth: inout Walk,
        in bytes: [UInt8], _ sightings: inout [Sighting]
    ) {
        while true {
            let steps = min(
                first.end - first.index, second.end - second.index, third.end - third.index,
                fourth.end - fourth.index)
            guard steps > 0 else { return }
            let next = TermAutomaton.run(
                &first, &second, &third, &fourth, steps, in: bytes, entries)
            guard let next else { return }
            take(next.0, &first, in: bytes, &sightings)
            take(next.1, &second, in: bytes, &sightings)
            take(next.2, &third, in: bytes, &sightings)
            take(next.3, &fourth, in: bytes, &sightings)
        }
    }

    /// Walks so many steps, or up to the one on which something happens in any of the walks.
    ///
    /// This is where the time goes; apart from all else, it has the registers for itself.
    ///
    /// - Returns: the entries of the step on which something happens, or nil if nothing does.
    @inline(never)
    private static func run(
        _ first: inout Walk, _ second: inout Walk, _ third: inout Walk, _ fourth: inout Walk,
        _ steps: Int, in bytes: [UInt8], _ entries: [UInt32]
    ) -> (UInt32, UInt32, UInt32, UInt32)? {
        let (i, j, k, l) = (first.index, second.index, third.index, fourth.index)
        var (s, t, u, v) = (first.state, second.state, third.state, fourth.state)
        var step = 0
        var met: (UInt32, UInt32, UInt32, UInt32)?
        while step < steps {
            let a = entries[Int(s) &+ Int(entries[Int(bytes[i &+ step])])]
            let b = entries[Int(t) &+ Int(entries[Int(bytes[j &+ step])])]
            let c = entries[Int(u) &+ Int(entries[Int(bytes[k &+ step])])]
            let d = entries[Int(v) &+ Int(entries[Int(bytes[l &+ step])])]
            if Int32(bitPattern: a | b | c | d) < 0 {
                met = (a, b, c, d)
                break
            }
            (s, t, u, v) = (a, b, c, d)
            step &+= 1
        }
        (first.index, second.index, third.index, fourth.index) =
            (i &+ step, j &+ step, k &+ step, l &+ step)
        (first.state, second.state, third.state, fourth.state) = (s, t, u, v)
        return met
    }

    /// Takes one step, whatever its entry says.
    @inline(__always)
    private func take(
        _ entry: UInt32, _ walk: inout Walk, in bytes: [UInt8], _ sightings: inout [Sighting]
    ) {
        if Int32(bitPattern: entry) >= 0 {
            walk.state = entry
            walk.index &+= 1
        } else {
            (walk.index, walk.state) = meet(
                entry, at: walk.index, from: walk.state, in: bytes, walk.number, &sightings)
        }
    }

    /// Takes a step on which something happens.
    ///
    /// Inlined, it would take registers from the walk.
    @inline(never)
    private func meet(
        _ entry: UInt32, at index: Int, from state: UInt32, in bytes: [UInt8],
        _ walk: Int32, _ sightings: inout [Sighting]
    ) -> (Int, UInt32) {
        let list = list(in: state)
        switch Int(entries[Int(bytes[index])]) {
        case ByteClasses.gap:
            sightings.append(Sighting(place: index, list: Int32(list), walk: walk))
        case ByteClasses.stop:
            if list != 0 { sightings.append(Sighting(place: index, list: Int32(list), walk: walk)) }
            sightings.append(Sighting(place: index, list: 0, walk: walk))
        default:
            return readScalar(at: index, from: state, in: bytes, walk, &sightings)
        }
        return (index + 1, entry & ~TermAutomaton.event)
    }

    /// Reads a scalar that has no class of its own.
    private func readScalar(
        at index: Int, from state: UInt32, in bytes: [UInt8], _ walk: Int32,
        _ sightings: inout [Sighting]
    ) -> (Int, UInt32) {
        let start = isPassed(index, in: bytes) ? index - 1 : index
        let (scalar, length) = FoldedScalar.at(start, in: bytes)
        var next = state
        switch scalar {
        case .letters(let letter, let second, let third):
            next = step(next, letter)
            if second != 0 { next = step(next, second) }
            if third != 0 { next = step(next, third) }
        case .raw:
            if sightings.last?.list != Sighting.rawLetter {
                sightings.append(Sighting(place: start, list: Sighting.rawLetter, walk: walk))
            }
            let letter = RawLetter.at(start, length, in: bytes)
            for byte in letter.folded { next = step(next, byte) }
            return (start + letter.length, next)
        case .mark: break
        case .joint, .lineEnd, .stop, .breaker:
            let list = list(in: state)
            if list != 0 { sightings.append(Sighting(place: start, list: Int32(list), walk: walk)) }
            if scalar.mayEndSentence {
                sightings.append(Sighting(place: start, list: 0, walk: walk))
            }
            next = entries[Int(state) + ByteClasses.gap] & ~TermAutomaton.event
        }
        return (start + length, next)
    }

    /// Whether the first byte of the letter at an index is passed already, as 0xC3 is.
    ///
    /// Behind any other byte a byte that continues a letter is no UTF-8; to step back there would be to
    /// meet it again, for ever.
    private func isPassed(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index].isContinuation && index > 0 && bytes[index - 1] == 0xC3
    }

    /// The state after a byte of a folded word.
    func step(_ state: UInt32, _ letter: UInt8) -> UInt32 {
        entries[Int(state) + Int(classes.ofFolded[Int(letter)])]
    }
}

extension TermAutomaton {
    /// Texts shorter than this are not worth dividing.
    private static let leastDivided = 128

    /// Walks over a piece of a text, in four stretches if it is long enough.
    ///
    /// Each stretch ends behind a space. A walk goes on beyond its end while a phrase is open that
    /// began before; what it sees there of later words, the next walk sees too.
    ///
    /// - Parameters:
    ///   - piece: what is walked over; no word is open where it starts or ends.
    ///   - sightings: to be emptied and filled with what the walks come upon, for each in order.
    /// - Returns: the ends of the stretches.
    func walk(
        over piece: Range<Int>, of bytes: [UInt8], _ sightings: inout [Sighting]
    ) -> [Int] {
        sightings.removeAll(keepingCapacity: true)
        let (from, end) = (piece.lowerBound, piece.upperBound)
        guard piece.count >= TermAutomaton.leastDivided else {
            var walk = Walk(number: 0, index: from, end: end, state: start)
            finish(&walk, in: bytes, &sightings)
            overrun(&walk, in: bytes, &sightings)
            return [end]
        }
        func cut(_ quarters: Int) -> Int {
            TermAutomaton.cut(near: from + piece.count / 4 * quarters, in: bytes, before: end)
        }
        let first = cut(1)
        let second = max(first, cut(2))
        let third = max(second, cut(3))
        var a = Walk(number: 0, index: from, end: first, state: start)
        var b = Walk(number: 1, index: first, end: second, state: start)
        var c = Walk(number: 2, index: second, end: third, state: start)
        var d = Walk(number: 3, index: third, end: end, state: start)
        advance(&a, &b, &c, &d, in: bytes, &sightings)
        finish(&a, in: bytes, &sightings)
        finish(&b, in: bytes, &sightings)
        finish(&c, in: bytes, &sightings)
        finish(&d, in: bytes, &sightings)
        overrun(&a, in: bytes, &sightings)
        overrun(&b, in: bytes, &sightings)
        overrun(&c, in: bytes, &sightings)
        overrun(&d, in: bytes, &sightings)
        return [first, second, third, end]
    }

    /// The place behind the first space or sign of ASCII at or after an offset, or the end of the
    /// text.
    static func cut(near offset: Int, in bytes: [UInt8], before end: Int) -> Int {
        var index = offset
        while index < end, !(0x20...0x2F).contains(bytes[index]), bytes[index] != 0x0A {
            index += 1
        }
        return min(index + 1, end)
    }

    /// Goes on beyond the end of a stretch while a phrase is open, and ends the last word of a text.
    ///
    /// Where each word may begin a phrase, some phrase is always open: no further than one that began
    /// before the end can reach.
    private func overrun(
        _ walk: inout Walk, in bytes: [UInt8], _ sightings: inout [Sighting]
    ) {
        var words = 0
        var isInWord = false
        while walk.state != start, walk.state != TermAutomaton.dead, walk.index < bytes.count {
            if !isPassed(walk.index, in: bytes) {
                switch FoldedScalar.at(walk.index, in: bytes).0 {
                case .letters, .raw:
                    if !isInWord { words += 1 }
                    isInWord = true
                    if words >= longestTerm { return }
                case .mark: break
                case .joint, .lineEnd, .stop, .breaker: isInWord = false
                }
            }
            let entry = entries[Int(walk.state) &+ Int(entries[Int(bytes[walk.index])])]
            take(entry, &walk, in: bytes, &sightings)
        }
        let list = list(in: walk.state)
        if list != 0, walk.index == bytes.count {
            sightings.append(
                Sighting(place: bytes.count, list: Int32(list), walk: walk.number))
        }
    }
}
