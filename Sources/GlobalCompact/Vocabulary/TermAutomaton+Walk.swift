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
        var index = walk.index
        var state = walk.state
        let end = walk.end
        while index < end {
            let entry = entries[Int(state) &+ Int(entries[Int(bytes[index])])]
            if Int32(bitPattern: entry) >= 0 {
                state = entry
                index &+= 1
            } else {
                (index, state) = meet(
                    entry, at: index, from: state, in: bytes, walk.number, &sightings)
            }
        }
        walk.index = index
        walk.state = state
    }

    /// Walks four stretches side by side until one of them ends.
    ///
    /// Each step waits for its entry to be loaded, and four walks wait together.
    func advance(
        _ first: inout Walk, _ second: inout Walk, _ third: inout Walk, _ fourth: inout Walk,
        in bytes: [UInt8], _ sightings: inout [Sighting]
    ) {
        var (i, j, k, l) = (first.index, second.index, third.index, fourth.index)
        var (s, t, u, v) = (first.state, second.state, third.state, fourth.state)
        let entries = self.entries
        while true {
            var steps = min(first.end - i, second.end - j, third.end - k, fourth.end - l)
            guard steps > 0 else { break }
            while steps > 0 {
                let a = entries[Int(s) &+ Int(entries[Int(bytes[i])])]
                let b = entries[Int(t) &+ Int(entries[Int(bytes[j])])]
                let c = entries[Int(u) &+ Int(entries[Int(bytes[k])])]
                let d = entries[Int(v) &+ Int(entries[Int(bytes[l])])]
                if Int32(bitPattern: a | b | c | d) < 0 { break }
                (s, t, u, v) = (a, b, c, d)
                i &+= 1
                j &+= 1
                k &+= 1
                l &+= 1
                steps &-= 1
            }
            if steps > 0 {
                (i, s) = take(at: i, from: s, in: bytes, first.number, &sightings)
                (j, t) = take(at: j, from: t, in: bytes, second.number, &sightings)
                (k, u) = take(at: k, from: u, in: bytes, third.number, &sightings)
                (l, v) = take(at: l, from: v, in: bytes, fourth.number, &sightings)
            }
        }
        (first.index, second.index, third.index, fourth.index) = (i, j, k, l)
        (first.state, second.state, third.state, fourth.state) = (s, t, u, v)
    }

    /// Takes one step, whatever it meets.
    @inline(__always)
    private func take(
        at index: Int, from state: UInt32, in bytes: [UInt8], _ walk: Int32,
        _ sightings: inout [Sighting]
    ) -> (Int, UInt32) {
        let entry = entries[Int(state) &+ Int(entries[Int(bytes[index])])]
        if Int32(bitPattern: entry) >= 0 { return (index &+ 1, entry) }
        return meet(entry, at: index, from: state, in: bytes, walk, &sightings)
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
        // The first byte of a letter after 0xC3 is passed already.
        let start = bytes[index].isContinuation && index > 0 ? index - 1 : index
        let (scalar, length) = FoldedScalar.at(start, in: bytes)
        var next = state
        switch scalar {
        case .letters(let letter, let second):
            next = step(next, letter)
            if second != 0 { next = step(next, second) }
        case .raw:
            if sightings.last?.list != Sighting.rawLetter {
                sightings.append(Sighting(place: start, list: Sighting.rawLetter, walk: walk))
            }
            for byte in bytes[start..<start + length] { next = step(next, byte) }
        case .mark: break
        case .joint, .stop, .breaker:
            let list = list(in: state)
            if list != 0 { sightings.append(Sighting(place: start, list: Int32(list), walk: walk)) }
            if case .stop = scalar { sightings.append(Sighting(place: start, list: 0, walk: walk)) }
            next = entries[Int(state) + ByteClasses.gap] & ~TermAutomaton.event
        }
        return (start + length, next)
    }

    /// The state after a byte of a folded word.
    func step(_ state: UInt32, _ letter: UInt8) -> UInt32 {
        entries[Int(state) + Int(classes.ofFolded[Int(letter)])]
    }
}

extension TermAutomaton {
    /// Texts shorter than this are not worth dividing.
    private static let leastDivided = 128

    /// Walks over a text, in four stretches if it is long enough.
    ///
    /// Each stretch ends behind a space. A walk goes on beyond its end while a phrase is open that
    /// began before; what it sees there of later words, the next walk sees too.
    ///
    /// - Returns: what the walks came upon, for each in order, and the ends of their stretches.
    func walk(over bytes: [UInt8]) -> (sightings: [Sighting], ends: [Int]) {
        let count = bytes.count
        var sightings: [Sighting] = []
        sightings.reserveCapacity(count / 16)
        guard count >= TermAutomaton.leastDivided else {
            var walk = Walk(number: 0, index: 0, end: count, state: start)
            finish(&walk, in: bytes, &sightings)
            close(walk, in: bytes, &sightings)
            return (sightings, [count])
        }
        let first = cut(near: count / 4, in: bytes)
        let second = max(first, cut(near: count / 2, in: bytes))
        let third = max(second, cut(near: count / 4 * 3, in: bytes))
        var a = Walk(number: 0, index: 0, end: first, state: start)
        var b = Walk(number: 1, index: first, end: second, state: start)
        var c = Walk(number: 2, index: second, end: third, state: start)
        var d = Walk(number: 3, index: third, end: count, state: start)
        advance(&a, &b, &c, &d, in: bytes, &sightings)
        finish(&a, in: bytes, &sightings)
        finish(&b, in: bytes, &sightings)
        finish(&c, in: bytes, &sightings)
        finish(&d, in: bytes, &sightings)
        overrun(&a, in: bytes, &sightings)
        overrun(&b, in: bytes, &sightings)
        overrun(&c, in: bytes, &sightings)
        close(d, in: bytes, &sightings)
        return (sightings, [first, second, third, count])
    }

    /// The place behind the first space at or after an offset, or the end of the text.
    private func cut(near offset: Int, in bytes: [UInt8]) -> Int {
        var index = offset
        while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A { index += 1 }
        return min(index + 1, bytes.count)
    }

    /// Goes on beyond the end of a stretch while a phrase is open.
    private func overrun(
        _ walk: inout Walk, in bytes: [UInt8], _ sightings: inout [Sighting]
    ) {
        while walk.state != start, walk.state != TermAutomaton.dead, walk.index < bytes.count {
            (walk.index, walk.state) = take(
                at: walk.index, from: walk.state, in: bytes, walk.number, &sightings)
        }
        close(walk, in: bytes, &sightings)
    }

    /// Ends the last word of a text.
    private func close(_ walk: Walk, in bytes: [UInt8], _ sightings: inout [Sighting]) {
        let list = list(in: walk.state)
        if list != 0, walk.index == bytes.count {
            sightings.append(
                Sighting(place: bytes.count, list: Int32(list), walk: walk.number))
        }
    }
}
