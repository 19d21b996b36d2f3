import GlobalCompact

extension StreamMapper {
    /// The answers to lines that follow one another.
    public struct Answers: Sendable, Hashable {
        /// The answers, each with a line end.
        public var bytes: [UInt8] = []
        /// The number of lines answered.
        public var count = 0
        /// The lines that are bad, in order.
        public var faults: [Fault] = []
    }

    /// A line that cannot be mapped.
    public struct Fault: Sendable, Hashable {
        /// The number of the line, counted from 1.
        public var line: Int
        /// What is wrong with it.
        public var message: String
        /// Where its answer begins in the bytes of the answers.
        public var offset: Int
    }

    /// What comes next on the way in.
    public enum Input: Sendable, Hashable {
        /// Bytes of the stream.
        case bytes([UInt8])
        /// None are at hand at the moment.
        case later
        /// The stream has ended.
        case end
    }

    /// The longest line that is answered, in bytes.
    public static let lineLimit = 16 << 20

    /// The answers to a batch of lines.
    public func answers(to batch: LineBatch) -> Answers {
        // The answers to long texts are long, and written only once.
        var writer = JSONLineWriter()
        var faults: [Fault] = []
        for (index, line) in batch.lines.enumerated() {
            let number = batch.number + index
            let offset = writer.bytes.count
            var fault: String?
            if let line {
                fault = answer(to: batch.bytes[line], number: number, in: &writer)
            } else {
                fault = Self.lengthFault
                refuse(Self.lengthFault, number, in: &writer)
            }
            if let fault { faults.append(Fault(line: number, message: fault, offset: offset)) }
            writer.raw("\n")
        }
        return Answers(bytes: writer.bytes, count: batch.lines.count, faults: faults)
    }

    private static let lengthFault = "the line is longer than 16 MiB"

    /// Answers the lines of a stream on several tasks at once, in their order.
    ///
    /// Memory is needed for a few batches of lines only, however long the stream; the answers do not
    /// depend on the number of tasks, nor on how the stream is cut.
    ///
    /// - Parameters:
    ///   - jobs: how many tasks work at once, at least 1.
    ///   - read: what comes next. It is told whether all is answered that was read; where that is
    ///     not so and no bytes are at hand, ``Input/later`` lets the answers out before it waits.
    ///   - write: what is done with answers.
    public func answer(
        jobs: Int = 1, reading read: (_ isAnswered: Bool) throws -> Input,
        writing write: (Answers) throws -> Void
    ) async rethrows {
        var cutter = LineCutter(limit: Self.lineLimit)
        var isEnded = false
        try await OrderedTasks.run(
            jobs: jobs,
            next: { isIdle in
                while !isEnded {
                    switch try read(isIdle) {
                    case .bytes(let bytes):
                        let batch = cutter.cut(bytes)
                        if !batch.lines.isEmpty { return .input(batch) }
                    case .later: return .later
                    case .end:
                        isEnded = true
                        let batch = cutter.end()
                        if !batch.lines.isEmpty { return .input(batch) }
                    }
                }
                return .end
            },
            transform: answers, deliver: write)
    }
}
