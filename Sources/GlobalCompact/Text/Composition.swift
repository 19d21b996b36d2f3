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
            segment.append(to: &output, table)
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
        private var marks: [Unicode.Scalar] = []
        /// The combining class of each mark.
        private var classes: [UInt8] = []

        /// Takes the scalar at `start` and the marks after it in the place of what it held, each
        /// decomposed; returns where they end.
        mutating func read(
            from start: Int, in bytes: ArraySlice<UInt8>, _ table: CompositionTable
        ) -> Int {
            base = nil
            marks.removeAll(keepingCapacity: true)
            classes.removeAll(keepingCapacity: true)
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
                marks.append(scalar)
                classes.append(combiningClass)
            } else {
                base = scalar
            }
        }

        /// Appends the base, with the marks that compose with it drawn in, and the others in canonical
        /// order: by class, and those of one class as they came in.
        ///
        /// The marks are walked over once a class, of which the table has thirteen, so that a million
        /// of them need no second room to be sorted in.
        func append(to output: inout [UInt8], _ table: CompositionTable) {
            // Nearly all are a letter with its one mark.
            if marks.count == 1, let base, let composite = table.composite(of: base, marks[0]) {
                output.append(contentsOf: composite.utf8)
                return
            }
            let present = presentClasses
            var drawn: [Int] = []
            if var composed = base {
                for combiningClass in present {
                    // A mark left standing keeps the later ones of its class from the base.
                    var count = 0
                    for (mark, own) in zip(marks, classes) where own == combiningClass {
                        guard let composite = table.composite(of: composed, mark) else { break }
                        composed = composite
                        count += 1
                    }
                    drawn.append(count)
                }
                output.append(contentsOf: composed.utf8)
            }
            for (place, combiningClass) in present.enumerated() {
                var left = drawn.isEmpty ? 0 : drawn[place]
                for (mark, own) in zip(marks, classes) where own == combiningClass {
                    if left > 0 { left -= 1 } else { output.append(contentsOf: mark.utf8) }
                }
            }
        }

        /// The classes of the marks, lowest first.
        private var presentClasses: [UInt8] {
            var present: [UInt8] = []
            for combiningClass in classes where !present.contains(combiningClass) {
                present.append(combiningClass)
            }
            return present.sorted()
        }
    }
}
