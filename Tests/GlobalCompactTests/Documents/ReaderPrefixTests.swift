import Testing

@testable import GlobalCompact

@Suite("A seed that breaks off")
struct ReaderPrefixTests {
    /// Every 97th length at which a seed may break off, in stretches.
    struct Stretch: Sendable, CustomTestStringConvertible {
        var seed: BundledDocument
        var lengths: [Int]

        var testDescription: String { "\(seed.id) from byte \(lengths[0])" }

        static let all = BundledDocument.all.flatMap { seed in
            let count = seed.text.utf8.count
            let lengths = Array(stride(from: 0, through: count, by: step(count: count)))
            return stride(from: 0, to: lengths.count, by: 30).map {
                Stretch(seed: seed, lengths: Array(lengths[$0..<min($0 + 30, lengths.count)]))
            }
        }

        /// Without optimisation, the longest seed takes too long for every length.
        private static func step(count: Int) -> Int {
            #if DEBUG
                count > 50_000 ? 29 * 97 : 97
            #else
                97
            #endif
        }
    }

    @Test("is read as far as it goes", arguments: Stretch.all)
    func isRead(stretch: Stretch) throws {
        let bytes = Array(stretch.seed.text.utf8)
        for length in stretch.lengths {
            var end = length
            while end < bytes.count, bytes[end].isContinuation { end += 1 }
            let prefix = Array(bytes[..<end])
            let document = try DocumentReader.read(prefix)
            let lines = 1...prefix.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
            #expect(document.paragraphs.allSatisfy { lines.contains($0.lines) })
            #expect(document.unnumbered.allSatisfy { lines.contains($0.lines) })
            #expect(document.notes.allSatisfy { lines.contains($0.lines) })
        }
    }

    @Test("has the lines of a numeral that stands alone above the block it is drawn into")
    func hasLinesOfLoneMarks() throws {
        let fixture = try DocumentFixture(fileName: "sg-report-pdf-plain.txt")
        let document = try DocumentReader.read(Array(fixture.bytes[..<1207]))
        let lines = String(decoding: fixture.bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for block in document.unnumbered {
            let first = block.text.split(separator: " ").first ?? ""
            #expect(lines[block.lines.lowerBound - 1].contains(first), "\(block)")
        }
    }

    @Test(
        "inside a scalar is no UTF-8 from the scalar's first byte on",
        arguments: BundledDocument.all)
    func isNoUTF8(seed: BundledDocument) {
        let bytes = Array(seed.text.utf8)
        let cuts = bytes.indices.filter { bytes[$0].isContinuation }
        #expect(cuts.count > 300)
        for cut in cuts where cut % 97 == 0 {
            let lead = bytes[cut - 1].isContinuation ? cut - 2 : cut - 1
            #expect(throws: DocumentError.notUTF8(offset: lead)) {
                try DocumentReader.read(Array(bytes[..<cut]))
            }
        }
    }

    @Test("anywhere among its paragraphs keeps those before", arguments: BundledDocument.all)
    func keepsParagraphs(seed: BundledDocument) throws {
        let lines = seed.text.split(separator: "\n", omittingEmptySubsequences: false)
        let whole = seed.document.paragraphs
        for count in stride(from: 4, to: whole.count, by: 7) {
            let start = lines[..<(whole[count].lines.lowerBound - 1)].joined(separator: "\n")
            #expect(DocumentReader.read(start).paragraphs == Array(whole[..<count]), "\(count)")
        }
    }
}
