import Foundation
import Testing

@testable import GlobalCompact

@Suite("Documents of many forms")
struct DocumentFixtureTests {
    @Test("are read as expected, but for what is known", arguments: DocumentFixture.fileNames)
    func areRead(fileName: String) throws {
        let fixture = try DocumentFixture(fileName: fileName)
        let document = try DocumentReader.read(fixture.bytes)
        let differences = DocumentFacts(fixture.expected)
            .differences(in: DocumentFacts(document))
        let known = KnownDifferences.table[fileName] ?? [:]
        for name in Set(known.keys).union(differences.keys).sorted() {
            let difference = differences[name]
            guard let fault = known[name] else {
                #expect(difference == nil, "\(name)")
                continue
            }
            withKnownIssue("\(name): \(fault)") {
                #expect(difference == nil, "\(name)")
            } matching: { _ in
                difference == fault
            }
        }
    }

    @Test("are 24, with 408 paragraphs, 123 other blocks and 110 notes")
    func areAllThere() throws {
        let expected = try DocumentFixture.fileNames.map {
            try DocumentFixture(fileName: $0).expected
        }
        #expect(expected.count == 24)
        #expect(expected.reduce(0) { $0 + $1.paragraphs.count } == 408)
        #expect(expected.reduce(0) { $0 + $1.unnumbered.count } == 123)
        #expect(expected.reduce(0) { $0 + $1.notes.count } == 110)
    }

    @Test("include every document with known differences")
    func includeKnown() {
        #expect(Set(KnownDifferences.table.keys).isSubset(of: DocumentFixture.fileNames))
    }

    @Test("keep to what holds for every document", arguments: DocumentFixture.fileNames)
    func keepToContract(fileName: String) throws {
        let fixture = try DocumentFixture(fileName: fileName)
        let document = try DocumentReader.read(fixture.bytes)
        for (part, blocks) in Dictionary(grouping: document.unnumbered, by: \.part) {
            #expect(blocks.map(\.ordinal) == Array(1...blocks.count), "\(part.rawValue)")
        }
        let texts =
            document.passages.flatMap { [$0.text] + $0.sectionPath } + document.notes.map(\.text)
            + [document.title ?? ""]
        for text in texts {
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.utf8.elementsEqual(text.utf8))
            #expect(text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8))
        }
        let lines = 1...fixture.bytes.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        #expect(document.paragraphs.allSatisfy { lines.contains($0.lines) })
        #expect(document.unnumbered.allSatisfy { lines.contains($0.lines) })
        #expect(document.notes.allSatisfy { lines.contains($0.lines) })
        #expect(document.diagnostics.allSatisfy { lines.contains($0.line) })
        #expect(document.digest == SHA256.hexDigest(of: fixture.bytes))
    }
}
