/// Canonical composition (Unicode normalization form C, UAX #15) of Latin, Greek and Cyrillic text.
///
/// Letters and marks of other scripts pass as given, and so do bytes that are not UTF-8.
enum Composition {
    /// Appends `bytes` to `output` in composed form.
    ///
    /// What `output` holds already stays as it is: a mark at the start of `bytes` composes with
    /// nothing.
    ///
    /// - Complexity: O(n), however many marks follow each other.
    static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        let table = CompositionTable.shared
        var segment = Segment()
        var appended = bytes.startIndex
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            guard table.isActiveLead(bytes[offset]),
                let here = UTF8Scalar(at: offset, in: bytes)
            else {
                offset += 1
                continue
            }
            let role = table.role(of: here.scalar)
            if role == .inert {
                offset += here.length
                continue
            }
            var start = offset
            if role != .replaced, let base = base(before: offset, in: bytes[appended...]) {
                start -= base.length
            }
            output.append(contentsOf: bytes[appended..<start])
            offset = segment.read(from: start, in: bytes, table)
            segment.compose(table)
            segment.append(to: &output)
            appended = offset
        }
        output.append(contentsOf: bytes[appended...])
    }

    /// The scalar that ends right before `offset`.
    private static func base(before offset: Int, in bytes: ArraySlice<UInt8>) -> UTF8Scalar? {
        for length in 1...4 where offset - length >= bytes.startIndex {
            if let base = UTF8Scalar(at: offset - length, in: bytes), base.length == length {
                return base
            }
        }
        return nil
    }

    /// A scalar that is no mark, where there is one, and the marks that follow it.
    private struct Segment {
        private var base: Unicode.Scalar?
        private var marks: [Mark] = []

        private struct Mark {
            var scalar: Unicode.Scalar
            var combiningClass: UInt8
        }

        /// Takes the scalar at `start` and the marks after it in the place of what it held, each
        /// decomposed; returns where they end.
        mutating func read(
            from start: Int, in bytes: ArraySlice<UInt8>, _ table: CompositionTable
        ) -> Int {
            base = nil
            marks.removeAll(keepingCapacity: true)
            var offset = start
            while offset < bytes.endIndex, let next = UTF8Scalar(at: offset, in: bytes) {
                if offset > start {
                    guard case .mark = table.role(of: next.scalar) else { break }
                }
                addDecomposed(next.scalar, table)
                offset += next.length
            }
            return offset
        }

        /// Goes as deep as the table, which is three steps.
        private mutating func addDecomposed(_ scalar: Unicode.Scalar, _ table: CompositionTable) {
            if let decomposition = table.decomposition(of: scalar) {
                addDecomposed(decomposition.first, table)
                if let second = decomposition.second { addDecomposed(second, table) }
            } else if case .mark(let combiningClass) = table.role(of: scalar) {
                marks.append(Mark(scalar: scalar, combiningClass: combiningClass))
            } else {
                base = scalar
            }
        }

        /// Puts the marks in canonical order and draws into the base those that compose with it.
        mutating func compose(_ table: CompositionTable) {
            sortMarks()
            guard var composed = base else { return }
            var kept = 0
            var lastKeptClass: UInt8 = 0
            for mark in marks {
                // A mark left standing keeps the later ones of its class from the base.
                if mark.combiningClass > lastKeptClass,
                    let composite = table.composite(of: composed, mark.scalar)
                {
                    composed = composite
                } else {
                    marks[kept] = mark
                    kept += 1
                    lastKeptClass = mark.combiningClass
                }
            }
            base = composed
            marks.removeLast(marks.count - kept)
        }

        /// Sorts the marks by combining class, those of one class in the order they came in.
        ///
        /// A counting sort, so that a long run of marks costs no more than its length.
        private mutating func sortMarks() {
            let inOrder = zip(marks, marks.dropFirst()).allSatisfy {
                $0.combiningClass <= $1.combiningClass
            }
            if inOrder { return }
            var nextIndex = [Int](repeating: 0, count: Int(UInt8.max) + 2)
            for mark in marks { nextIndex[Int(mark.combiningClass) + 1] += 1 }
            for index in nextIndex.indices.dropFirst() { nextIndex[index] += nextIndex[index - 1] }
            let unsorted = marks
            for mark in unsorted {
                marks[nextIndex[Int(mark.combiningClass)]] = mark
                nextIndex[Int(mark.combiningClass)] += 1
            }
        }

        func append(to output: inout [UInt8]) {
            if let base { output.append(contentsOf: base.utf8) }
            for mark in marks { output.append(contentsOf: mark.scalar.utf8) }
        }
    }
}
