/// Asterisks around text, as they stand in its bytes.
enum Emphasis {
    /// How many asterisks open a range, three at most.
    static func leading(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
        bytes[range].prefix(3).prefix { $0 == UInt8(ascii: "*") }.count
    }

    /// How many asterisks close a range, three at most.
    static func trailing(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
        bytes[range].suffix(3).reversed().prefix { $0 == UInt8(ascii: "*") }.count
    }

    /// Whether emphasis opens at the first byte and closes at the last, and not in between.
    static func spans(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let count = leading(range, in: bytes)
        guard count > 0, range.count > 2 * count, trailing(range, in: bytes) >= count else {
            return false
        }
        return !closes(count, within: range.lowerBound..<range.upperBound - count, in: bytes)
    }

    /// Whether emphasis of so many asterisks that opens at the start of a range closes inside it.
    static func closes(_ count: Int, within range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var run = 0
        for byte in bytes[range].dropFirst(count) {
            if byte == UInt8(ascii: "*") {
                run += 1
            } else {
                if run >= count { return true }
                run = 0
            }
        }
        return run >= count
    }
}
