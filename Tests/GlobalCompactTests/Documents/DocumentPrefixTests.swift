import Foundation
import Testing

@testable import GlobalCompact

/// Documents of all kinds that break off anywhere; ``ReaderPrefixTests`` knows more of the seeds.
///
/// `PREFIX_STEP=1` tries every prefix; `Tests/every-prefix.sh` does so in release.
@Suite("A document that breaks off")
struct DocumentPrefixTests {
    private static let fileNames =
        BundledDocument.all.map(\.fileName) + DocumentFixture.fileNames

    /// How many bytes one prefix is longer than the one before: a prime, so that the places are of
    /// all kinds.
    private static func step(_ count: Int) -> Int {
        let given = ProcessInfo.processInfo.environment["PREFIX_STEP"].flatMap { Int($0) }
        return given ?? (count > 50_000 ? 9973 : 997)
    }

    @Test("is in order, and all its text is found again in the source", arguments: fileNames)
    func isInOrder(fileName: String) throws {
        let seed = BundledDocument.all.first { $0.fileName == fileName }
        let bytes =
            try seed.map { Array($0.text.utf8) } ?? DocumentFixture(fileName: fileName).bytes
        var readCount = 0
        for length in stride(from: bytes.count, through: 0, by: -Self.step(bytes.count)) {
            let prefix = Array(bytes[..<length])
            // Where the prefix ends within a scalar, it is no UTF-8 from there on.
            var whole = length
            while whole < bytes.count, whole > 0, bytes[whole].isContinuation { whole -= 1 }
            guard whole == length else {
                #expect(throws: DocumentError.notUTF8(offset: whole)) {
                    try DocumentReader.read(prefix)
                }
                continue
            }
            let document = try DocumentReader.read(prefix)
            let faults = Self.faults(in: document, of: prefix)
            #expect(faults == [], "\(fileName) up to byte \(length)")
            readCount += 1
        }
        #expect(readCount > 2)
    }

    /// What is not as it must be in a document that was read from a source.
    private static func faults(in document: Document, of source: [UInt8]) -> [String] {
        let lines = Self.lines(of: source)
        var faults: [String] = []
        func check(_ name: String, _ range: ClosedRange<Int>, _ texts: [String]) {
            guard range.lowerBound >= 1, range.upperBound <= lines.count else {
                faults.append("\(name) is in lines \(range) of \(lines.count)")
                return
            }
            let stretch = source[
                lines[range.lowerBound - 1].lowerBound..<lines[range.upperBound - 1].upperBound]
            for text in texts where !Self.holds(stretch, text) {
                faults.append("\(name) is not in lines \(range): \(text)")
            }
        }
        for paragraph in document.paragraphs {
            check(paragraph.number, paragraph.lines, [paragraph.text] + paragraph.items.map(\.text))
        }
        for block in document.unnumbered { check("a block", block.lines, [block.text]) }
        for note in document.notes { check("note \(note.mark)", note.lines, [note.text]) }
        for diagnostic in document.diagnostics where !(1...lines.count).contains(diagnostic.line) {
            faults.append("\(diagnostic.message) in line \(diagnostic.line)")
        }
        for starts in [
            document.paragraphs.map(\.lines.lowerBound),
            document.unnumbered.map(\.lines.lowerBound),
        ] where starts != starts.sorted() {
            faults.append("out of order: \(starts)")
        }
        return faults
    }

    /// The byte ranges of the lines of a source.
    private static func lines(of source: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in source.enumerated() where byte == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        return lines + [start..<source.count]
    }

    /// Whether the letters and digits of a text, those of ASCII, stand in a source in this order.
    private static func holds(_ source: ArraySlice<UInt8>, _ text: String) -> Bool {
        var rest = source
        for byte in text.utf8 where byte.isASCIILetterOrDigit {
            guard let place = rest.firstIndex(of: byte) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
