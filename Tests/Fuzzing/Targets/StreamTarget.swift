import Foundation

@testable import GlobalCompact
@testable import GlobalCompactStream

/// Lines for `map-stream`: as many answers as lines, each JSON that Foundation reads.
///
/// The first byte chooses the vocabulary and how the stream is cut; the rest is the stream.
enum StreamTarget {
    static func check(_ bytes: [UInt8]) throws {
        let options = Int(bytes.first ?? 0)
        let stream = Array(bytes.dropFirst())
        let whole = lines(of: stream, piece: max(1, stream.count))
        try promise(
            lines(of: stream, piece: 1 + options / 2) == whole, "lines do not depend on pieces")
        var expected: [[UInt8]] = stream.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { Array($0) }
        if expected.last?.isEmpty == true { expected.removeLast() }
        try promise(
            whole.map { $0 ?? [] } == expected.map { $0.count > lineLimit ? [] : $0 },
            "lines are what line feeds part")
        let mapper = options % 2 == 0 ? plain : compact
        for (index, line) in whole.enumerated() {
            guard let line else { continue }
            let answer = mapper.answer(to: line[...], number: index + 1)
            try promise(!answer.line.contains(0x0A), "an answer is one line")
            try check(answer, to: line, number: index + 1, isCompact: options % 2 == 1)
        }
    }

    private static let lineLimit = 1_000
    private static let compact = StreamMapper()
    private static let plain: StreamMapper = {
        let terms = [
            ("envoi de fonds", Language.french, "20"), ("remittance", .english, "20"),
            ("migrant", nil, "a\"b"), ("é", nil, "accent"), ("a", nil, "\u{1F4B6}"),
        ].map { Term($0.0, language: $0.1, targets: [$0.2], weight: 0.9) }
        return StreamMapper(
            engine: MappingEngine(vocabulary: Vocabulary(terms: terms)), isCompact: false)
    }()

    /// The lines of a stream that comes in pieces; nil for one that is too long.
    private static func lines(of stream: [UInt8], piece: Int) -> [[UInt8]?] {
        var cutter = LineCutter(limit: lineLimit)
        var lines: [[UInt8]?] = []
        func take(_ batch: LineBatch) {
            lines += batch.lines.map { $0.map { Array(batch.bytes[$0]) } }
        }
        for start in stride(from: 0, to: stream.count, by: piece) {
            take(cutter.cut(Array(stream[start..<min(start + piece, stream.count)])))
        }
        take(cutter.end())
        return lines
    }

    private static func object(_ line: [UInt8]) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any]
    }

    private static func check(
        _ answer: StreamMapper.Answer, to line: [UInt8], number: Int, isCompact: Bool
    ) throws {
        var request = StreamRequest()
        let isRead = (try? request.read(line[...])) != nil
        try promise(isRead == (answer.fault == nil), "what cannot be read is a fault")
        // Foundation reads no number such as 1e400, which goes back as it came.
        let id = Array("{\"id\":".utf8) + request.id
        try promise(answer.line.starts(with: id), "an answer has the id of its line")
        guard let result = object(Array("{\"id\":0".utf8) + answer.line.dropFirst(id.count)) else {
            throw BrokenPromise(description: "an answer is JSON: \(answer.line.repaired)")
        }
        if let fault = answer.fault {
            try promise(result["line"] as? Int == number, "a fault names its line")
            try promise(result["error"] as? String == fault, "a fault is in the answer")
            return
        }
        let text = request.text.repaired
        try promise(text.utf8.elementsEqual(request.text), "a text is UTF-8")
        try checkRequest(request, line)
        guard let mappings = result["mappings"] as? [[String: Any]] else {
            throw BrokenPromise(description: "an answer has mappings")
        }
        let scalars = Array(text.unicodeScalars)
        for mapping in mappings + (result["themes"] as? [[String: Any]] ?? []) {
            var end = 0
            for evidence in mapping["evidence"] as? [[String: Any]] ?? [] {
                guard let from = evidence["start"] as? Int, let to = evidence["end"] as? Int,
                    let quote = evidence["quote"] as? String
                else { throw BrokenPromise(description: "evidence has a place and words") }
                try promise(
                    end <= from && from < to && to <= scalars.count, "evidence is in order")
                end = to
                try promise(
                    quote.unicodeScalars.elementsEqual(scalars[from..<to]),
                    "a quotation is what stands there")
            }
        }
    }

    /// A line that is answered is JSON to Foundation too, and says the same.
    private static func checkRequest(_ request: StreamRequest, _ line: [UInt8]) throws {
        guard let input = object(line) else {
            // Foundation reads no number such as 1e400.
            let isGreat = zip(line, line.dropFirst()).contains {
                (0x30...0x39).contains($0) && ($1 | 0x20) == UInt8(ascii: "e")
            }
            try promise(isGreat, "what is answered is JSON: \(line.repaired)")
            return
        }
        // Of a key that stands twice either may count.
        guard line.count(of: "\"text\"") == 1, !line.contains(UInt8(ascii: "\\")) else { return }
        let text = input["text"] as? String
        try promise(
            text.map { $0.utf8.elementsEqual(request.text) } ?? false,
            "the text is what Foundation reads: \(line)")
    }
}

extension [UInt8] {
    fileprivate func count(of part: String) -> Int {
        repaired.components(separatedBy: part).count - 1
    }
}
