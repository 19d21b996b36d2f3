import Testing

@testable import GlobalCompactStream

/// Lines cut from chunks of any size, with cutting the whole at once as oracle.
@Suite struct LineCutterTests {
    /// The lines of a stream that comes in chunks: nil for those that are too long.
    private func lines(of stream: [UInt8], limit: Int, chunks: [Int]) -> [[UInt8]?] {
        var cutter = LineCutter(limit: limit)
        var lines: [[UInt8]?] = []
        func add(_ batch: LineBatch) {
            #expect(batch.number == lines.count + 1)
            lines += batch.lines.map { $0.map { Array(batch.bytes[$0]) } }
        }
        var rest = stream[...]
        var index = 0
        while !rest.isEmpty {
            let chunk = rest.prefix(chunks[index % chunks.count])
            rest = rest.dropFirst(chunk.count)
            index += 1
            add(cutter.cut(Array(chunk)))
        }
        add(cutter.end())
        return lines
    }

    private func naiveLines(of stream: [UInt8], limit: Int) -> [[UInt8]?] {
        var lines = stream.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0.count > limit ? nil : Array($0) }
    }

    /// All streams of up to eight bytes that are line ends or not.
    private static let streams: [[UInt8]] = {
        var streams: [[UInt8]] = [[]]
        var last = streams
        for length in 0..<8 {
            let letter = UInt8(ascii: "a") + UInt8(length)
            last = last.flatMap { stream in [stream + [0x0A], stream + [letter]] }
            streams += last
        }
        return streams
    }()

    @Test(arguments: [[1], [2], [3], [1, 2], [5, 1], [100]])
    func linesAreTheSameHoweverTheyCome(chunks: [Int]) {
        for stream in Self.streams {
            for limit in [1, 2, 3, 100] {
                #expect(
                    lines(of: stream, limit: limit, chunks: chunks)
                        == naiveLines(of: stream, limit: limit),
                    "\(stream), limit \(limit)")
            }
        }
    }

    @Test func aLineAtTheLimitIsHeldAndALongerOneIsNot() {
        let stream = Array("abc\nabcd\nabc".utf8)
        for chunk in 1...12 {
            #expect(
                lines(of: stream, limit: 3, chunks: [chunk])
                    == [Array("abc".utf8), nil, Array("abc".utf8)])
        }
    }

    @Test func nothingIsHeldOfALineThatIsTooLong() {
        var cutter = LineCutter(limit: 1_000)
        for _ in 0..<100 {
            let batch = cutter.cut([UInt8](repeating: 0x61, count: 500))
            #expect(batch.bytes.isEmpty && batch.lines.isEmpty)
        }
        let batch = cutter.cut(Array("end\nnext".utf8))
        #expect(batch.lines == [nil])
        #expect(batch.bytes.count <= 1_000)
    }
}
