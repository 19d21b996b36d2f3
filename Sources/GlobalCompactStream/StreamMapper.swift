public import GlobalCompact

/// Answers lines of JSON with the mappings of the texts they hold: the work of `map-stream`.
///
///     in   {"id": "x1", "text": "…", "language": "fr"}
///     out  {"id": "x1", "mappings": [{"objective": 20, …}], "themes": [{"theme": "remittances", …}]}
///     bad  {"id": null, "line": 26, "error": "…"}
public struct StreamMapper: Sendable {
    /// The answer to one line.
    public struct Answer: Sendable, Hashable {
        /// The answer as a line of JSON, without its line end.
        public var line: [UInt8]
        /// What is wrong with the line, or nil if nothing is.
        public var fault: String?
    }

    private let engine: MappingEngine
    private let answerWriter: AnswerWriter

    /// Makes a mapper.
    ///
    /// - Parameters:
    ///   - engine: the engine that finds the targets.
    ///   - isCompact: whether the targets are the Compact's objectives and themes; those of another
    ///     vocabulary are named by identifier.
    public init(engine: MappingEngine = MappingEngine(), isCompact: Bool = true) {
        self.engine = engine
        answerWriter = AnswerWriter(of: engine.vocabulary, isCompact: isCompact)
    }

    /// Answers one line.
    ///
    /// - Parameters:
    ///   - line: the line, without its line end.
    ///   - number: the number of the line, counted from 1, for messages.
    public func answer(to line: ArraySlice<UInt8>, number: Int) -> Answer {
        var writer = JSONLineWriter()
        let fault = answer(to: line, number: number, in: &writer)
        return Answer(line: writer.bytes, fault: fault)
    }

    /// Writes the answer to one line, and tells what is wrong with the line.
    func answer(
        to line: ArraySlice<UInt8>, number: Int, in writer: inout JSONLineWriter
    ) -> String? {
        var request = StreamRequest()
        do {
            try request.read(number == 1 ? Self.withoutMark(line) : line)
        } catch {
            let message = Self.encodingFault(line) ?? error.message
            refuse(message, to: request, number, in: &writer)
            return message
        }
        writer.raw("{\"id\":")
        writer.raw(request.id)
        answerWriter.write(
            engine.found(inUTF8: request.text, language: request.language), to: &writer)
        writer.raw("}")
        return nil
    }

    /// A line without the byte order mark that a stream may begin with.
    private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    }

    /// What is wrong with a line that is text, but not in UTF-8.
    private static func encodingFault(_ line: ArraySlice<UInt8>) -> String? {
        guard let format = FileFormat(of: line), format.isText else { return nil }
        return "\(format.rawValue), not UTF-8"
    }

    /// The answer to a line that is refused for a reason found outside, such as its length.
    public func refusal(_ message: String, number: Int) -> Answer {
        var writer = JSONLineWriter()
        refuse(message, to: StreamRequest(), number, in: &writer)
        return Answer(line: writer.bytes, fault: message)
    }

    /// Writes the answer to a line that is refused.
    func refuse(
        _ message: String, to request: StreamRequest = StreamRequest(), _ number: Int,
        in writer: inout JSONLineWriter
    ) {
        writer.raw("{\"id\":")
        writer.raw(request.id)
        writer.raw(",\"line\":")
        writer.integer(number)
        writer.raw(",\"error\":")
        writer.string(Array(message.utf8))
        writer.raw("}")
    }
}
