/// Offsets in a text that never descend, in little more than a byte each, for there are nearly as many
/// as the text has bytes.
package struct AscendingOffsets: Sendable {
    /// Each block's first offset as it is.
    private var firsts: [Int] = []
    /// By how much each offset is past the one before; what is more stands in ``longSteps``.
    private var steps: [UInt8] = []
    private var longSteps: [Int: Int] = [:]

    /// The last offset; 0 before there is any.
    package private(set) var last = 0

    /// How many offsets share a full one.
    private static let blockLength = 64

    /// How many offsets there are.
    package var count: Int { steps.count }

    package init() {}

    /// Makes room for so many offsets.
    package mutating func reserveCapacity(_ count: Int) { steps.reserveCapacity(count) }

    /// Adds an offset that is not less than the last.
    package mutating func append(_ offset: Int) {
        let step = offset - last
        if steps.count % Self.blockLength == 0 { firsts.append(offset) }
        if step >= Int(UInt8.max) { longSteps[steps.count] = step }
        steps.append(UInt8(clamping: step))
        last = offset
    }

    /// Moves the last offset, of which there must be one, further on.
    package mutating func moveLast(to offset: Int) {
        let before = count > 1 ? self[count - 2] : 0
        steps.removeLast()
        if steps.count % Self.blockLength == 0 { firsts.removeLast() }
        last = before
        append(offset)
    }

    /// The offset at a place.
    ///
    /// - Complexity: O(1): no more than the steps of a block are added up.
    package subscript(place: Int) -> Int {
        let block = place / Self.blockLength
        var offset = firsts[block]
        for index in block * Self.blockLength..<place {
            let step = steps[index + 1]
            offset += step < UInt8.max ? Int(step) : longSteps[index + 1] ?? 0
        }
        return offset
    }
}
