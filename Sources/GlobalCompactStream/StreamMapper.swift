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
    private let isCompact: Bool

    /// Makes a mapper.
    ///
    /// - Parameters:
    ///   - engine: the engine that finds the targets.
    ///   - isCompact: whether the targets are the Compact's objectives and themes; those of another
    ///     vocabulary are named by identifier.
    public init(engine: MappingEngine = MappingEngine(), isCompact: Bool = true) {
        self.engine = engine
        self.isCompact = isCompact
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
            try request.read(line)
        } catch {
            refuse(error.message, to: request, number, in: &writer)
            return error.message
        }
        writer.raw("{\"id\":")
        writer.raw(request.id)
        write(request, to: &writer)
        return nil
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
        writer.string(message.utf8)
        writer.raw("}")
    }

    private func write(_ request: StreamRequest, to writer: inout JSONLineWriter) {
        let text = String(decoding: request.text, as: UTF8.self)
        let findings = engine.findings(in: text, language: request.language)
        let isMapping = { (finding: Finding) in !isCompact || Int(finding.target) != nil }
        var places = ScalarPlaces(request.text)
        writer.raw(",\"mappings\":[")
        let ranked = findings.filter(isMapping).inPrintedOrder()
        for (index, finding) in ranked.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.raw(isCompact ? "{\"objective\":" : "{\"target\":")
            if isCompact {
                writer.raw(Array(finding.target.utf8))
            } else {
                writer.string(finding.target.utf8)
            }
            writer.raw(
                finding.level == .central
                    ? ",\"level\":\"central\"" : ",\"level\":\"mentioned\"")
            writer.raw(",\"confidence\":")
            writer.hundredths(finding.hundredths)
            write(finding.evidence, of: request.text, &places, to: &writer)
        }
        writer.raw("]")
        if isCompact {
            writer.raw(",\"themes\":[")
            let themes = findings.filter { !isMapping($0) && $0.level == .central }
            for (index, theme) in themes.enumerated() {
                if index > 0 { writer.raw(",") }
                writer.raw("{\"theme\":")
                writer.string(theme.target.utf8)
                write(theme.evidence, of: request.text, &places, to: &writer)
            }
            writer.raw("]")
        }
        writer.raw("}")
    }

    private func write(
        _ evidence: [Evidence], of text: [UInt8], _ places: inout ScalarPlaces,
        to writer: inout JSONLineWriter
    ) {
        writer.raw(",\"evidence\":[")
        for (index, piece) in evidence.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.raw("{\"start\":")
            writer.integer(places.scalar(at: piece.range.lowerBound))
            writer.raw(",\"end\":")
            writer.integer(places.scalar(at: piece.range.upperBound))
            writer.raw(",\"quote\":")
            writer.string(text[piece.range])
            writer.raw(",\"term\":")
            if let term = piece.term { writer.string(term.utf8) } else { writer.raw("null") }
            writer.raw("}")
        }
        writer.raw("]}")
    }
}

/// Unicode scalar offsets of byte offsets, in any order.
private struct ScalarPlaces {
    /// The number of scalars before every 64th byte.
    private var marks: [Int] = []
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index % 64 == 0 { marks.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        marks.append(count)
    }

    mutating func scalar(at offset: Int) -> Int {
        let mark = offset / 64
        guard mark < marks.count else { return marks.last ?? 0 }
        return bytes[(mark * 64)..<offset].reduce(marks[mark]) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}
