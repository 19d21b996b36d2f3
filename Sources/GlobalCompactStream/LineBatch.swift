/// Lines that follow one another in a stream, numbered from its start.
public struct LineBatch: Sendable, Hashable {
    /// The number of the first line, counted from 1.
    public var number: Int
    /// The bytes that hold the lines.
    public var bytes: [UInt8]
    /// Where each line stands in ``bytes``, without its line end; nil for one that was too long to
    /// be held.
    public var lines: [Range<Int>?]
}

/// Cuts a stream of bytes into batches of lines, and holds no line that is longer than a limit.
public struct LineCutter: Sendable {
    /// The longest line in bytes.
    public let limit: Int
    private var number = 1
    /// The beginning of a line whose end has not come.
    private var held: [UInt8] = []
    /// Whether that line is too long already; nothing of it is held then.
    private var isTooLong = false

    /// Makes a cutter for lines of up to a number of bytes.
    public init(limit: Int) {
        self.limit = limit
    }

    /// The lines that end in the next bytes of the stream.
    public mutating func cut(_ chunk: [UInt8]) -> LineBatch {
        guard let last = chunk.lastIndex(of: 0x0A) else {
            hold(chunk[...])
            return batch(of: [], [])
        }
        var lines: [Range<Int>?] = []
        var bytes = held
        held = []
        var start = 0
        var index = bytes.count
        bytes += chunk[...last]
        while index < bytes.count {
            if bytes[index] == 0x0A {
                lines.append(isTooLong || index - start > limit ? nil : start..<index)
                isTooLong = false
                start = index + 1
            }
            index += 1
        }
        hold(chunk[(last + 1)...])
        return batch(of: bytes, lines)
    }

    /// The last line of the stream, where it has no line end.
    public mutating func end() -> LineBatch {
        guard isTooLong || !held.isEmpty else { return batch(of: [], []) }
        let bytes = held
        let line = isTooLong ? nil : 0..<bytes.count
        held = []
        isTooLong = false
        return batch(of: bytes, [line])
    }

    private mutating func hold(_ bytes: ArraySlice<UInt8>) {
        guard !isTooLong, held.count + bytes.count <= limit else {
            isTooLong = true
            held = []
            return
        }
        held += bytes
    }

    private mutating func batch(of bytes: [UInt8], _ lines: [Range<Int>?]) -> LineBatch {
        defer { number += lines.count }
        return LineBatch(number: number, bytes: bytes, lines: lines)
    }
}
