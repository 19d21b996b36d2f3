import Foundation
import Testing

@testable import GlobalCompact

@Suite("What the reader takes from the lines of the seeds")
struct SeedSourceTests {
    @Test("leaves no furniture and no mark-up in any text", arguments: BundledDocument.all)
    func leavesNoFurniture(seed: BundledDocument) {
        let marks = [
            "Merci de recycler", "13-43970", "---", "<", ">", "*", "#", "¹", "²", "\\", ".....",
            "Table des matières", "Paragraphes", "](", "\u{AD}", "\u{A0}",
        ]
        let document = seed.document
        let texts =
            document.passages.flatMap { [$0.text] + $0.sectionPath } + document.notes.map(\.text)
            + [document.title ?? ""]
        for text in texts {
            for mark in marks { #expect(!text.contains(mark)) }
        }
    }

    @Test(
        "leaves out no line but those of masthead, contents and furniture",
        arguments: [
            // Masthead, number of the title; job number, slogan, rule. (What the masthead has in
            // common with the text, as the organ's name, is not seen to be left out.)
            (BundledDocument.declaration2013, [7, 8, 10, 11, 13, 15, 17, 35, 39, 77]),
            (.lima2013, [7, 8, 9, 10, 13, 14, 15, 16]),
            // Rule, masthead, contents, rule.
            (.review2024, [5, 13, 14, 21, 23, 24, 25, 26, 27, 29, 214]),
        ])
    func leavesOutNoLine(seed: BundledDocument, lines: [Int]) {
        let document = seed.document
        var texts =
            document.passages.map(\.text) + document.notes.map(\.text) + [document.title ?? ""]
        texts += document.passages.flatMap(\.sectionPath)
        let read = texts.map(WordScan.letters)
        let left = seed.lines.enumerated().compactMap { index, line -> Int? in
            let letters = WordScan.letters(SeedSourceTests.withoutMarks(line))
            if letters.isEmpty && !line.contains("-") { return nil }
            return !letters.isEmpty && read.contains { $0.contains(letters) } ? nil : index + 1
        }
        #expect(left == lines)
    }

    /// A line without what opens it (a number, letter or mark of a note) and without calls.
    private static func withoutMarks(_ line: String) -> String {
        var line = line
        for call in ["<sup>1</sup>", "<sup>2</sup>", "¹", "²"] {
            line = line.components(separatedBy: call).joined()
        }
        line = WordScan.withoutTags(line)
        // The address behind a link, which says what the link says.
        if let link = line.components(separatedBy: "](").first, link != line { line = link }
        let words = line.components(separatedBy: " ")
        guard let first = words.first, first.last == "." || first.last == ")" else { return line }
        let isNumber =
            first.dropLast().allSatisfy(\.isNumber) || (first.count == 2 && first.last == ")")
        return isNumber ? words.dropFirst().joined(separator: " ") : line
    }

    @Test(
        "points at the lines that paragraphs, items and blocks stand on",
        arguments: BundledDocument.all)
    func pointsAtLines(seed: BundledDocument) throws {
        let lines = seed.lines
        let document = seed.document
        let ranges =
            document.paragraphs.map(\.lines) + document.unnumbered.map(\.lines)
            + document.notes.map(\.lines)
        try #require(ranges.allSatisfy { (1...lines.count).contains($0) })
        for paragraph in seed.document.paragraphs {
            let first = lines[paragraph.lines.lowerBound - 1]
            let last = lines[paragraph.lines.upperBound - 1]
            let start = paragraph.text.split(separator: " ").prefix(5).joined(separator: " ")
            let end = (paragraph.items.last?.text ?? paragraph.text).suffix(12)
            #expect(first.hasPrefix("\(paragraph.number). \(start)"))
            #expect(last.hasSuffix(end), "\(paragraph.number)")
        }
        for block in seed.document.unnumbered {
            let first = WordScan.letters(WordScan.withoutTags(lines[block.lines.lowerBound - 1]))
            let last = WordScan.letters(
                SeedSourceTests.withoutMarks(lines[block.lines.upperBound - 1]))
            let text = WordScan.letters(block.text)
            #expect(text.hasPrefix(first.prefix(8)), "\(block.ordinal)")
            #expect(text.hasSuffix(last.suffix(8)), "\(block.ordinal)")
        }
        for note in seed.document.notes {
            let line = WordScan.letters(lines[note.lines.lowerBound - 1])
            #expect(line.contains(WordScan.letters(note.text.prefix(24))), "\(note.mark)")
        }
    }

    @Test("gives each paragraph lines of its own, in order", arguments: BundledDocument.all)
    func ordersLines(seed: BundledDocument) {
        let ranges = seed.document.paragraphs.map(\.lines)
        for (range, next) in zip(ranges, ranges.dropFirst()) {
            #expect(range.upperBound < next.lowerBound)
        }
        let blocks = seed.document.unnumbered.map(\.lines)
        for block in blocks {
            #expect(ranges.allSatisfy { !$0.overlaps(block) })
        }
        for (block, next) in zip(blocks, blocks.dropFirst()) {
            #expect(block.upperBound < next.lowerBound)
        }
    }
}

extension BundledDocument {
    /// The lines of the text as issued.
    fileprivate var lines: [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
