import Testing

@testable import GlobalCompact

@Suite("A page that ends inside a paragraph")
struct PageBreakTests {
    /// The documents whose lines are wrapped.
    private static let fileNames = DocumentFixture.fileNames.filter { name in
        name.hasSuffix("-layout.txt")
            || ["04", "10", "concluding", "working"].contains { name.hasPrefix($0) }
    }

    /// What stands at a page's end and at the start of the next one.
    enum Furniture: CaseIterable {
        case numberThenSymbol
        case jobNumberThenSymbolAndTitle
        case symbolAndNumber

        func lines(symbol: DocumentSymbol, page: Int) -> [String] {
            switch self {
            case .numberThenSymbol: ["", "\(page)", "\u{C}\(symbol)", ""]
            case .jobNumberThenSymbolAndTitle:
                ["", "GE.31-04412 (E)", "\u{C}\(symbol)          Migration and development", ""]
            case .symbolAndNumber: ["", "\u{C}\(symbol)                    \(page)/99", "", ""]
            }
        }
    }

    @Test("and in mid-sentence leaves the paragraph whole", arguments: fileNames)
    func leavesWhole(fileName: String) throws {
        let source = try Source(fileName)
        #expect(source.original.paragraphs.count > 8)
        for furniture in Furniture.allCases {
            #expect(source.differences(furniture) { $0.count / 2 } == [:], "\(furniture)")
        }
    }

    @Test("and after its first line leaves it a paragraph", arguments: fileNames)
    func leavesParagraph(fileName: String) throws {
        let source = try Source(fileName)
        for furniture in Furniture.allCases {
            #expect(source.differences(furniture) { _ in 1 } == [:], "\(furniture)")
        }
    }

    @Test(
        "and leaves an item's letter alone puts no space before its words", arguments: [9, 12, 40])
    func leavesLetterAlone(pages: Int) {
        let blank = String(repeating: "\u{C}", count: pages)
        for opening in ["1.\na)", "1. States decide:\n\na)", "1. States decide:\n\n(a)"] {
            let document = DocumentReader.read("\(opening)\(blank)General")
            #expect(document.paragraphs.flatMap(\.items).map(\.text) == ["General"])
        }
    }

    /// A wrapped document by its lines.
    private struct Source {
        let lines: [String]
        let original: Document
        let symbol: DocumentSymbol

        init(_ fileName: String) throws {
            let text = String(
                decoding: try DocumentFixture(fileName: fileName).bytes, as: UTF8.self)
            lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            original = DocumentReader.read(text)
            symbol = try #require(original.symbol)
        }

        /// What is read otherwise when a page ends inside every paragraph of several lines, after
        /// as many of them as `place` says.
        func differences(
            _ furniture: Furniture, at place: ([String]) -> Int
        ) -> [String: String] {
            var changed = lines
            var page = 90
            for paragraph in original.paragraphs.reversed() {
                let start = paragraph.lines.lowerBound - 1
                let own = Array(lines[start..<paragraph.lines.upperBound])
                    .prefix { !$0.isEmpty && !$0.contains("\u{C}") }
                let count = place(Array(own))
                guard own.count > 2, ![".", ":", ";", "1"].contains(own[count - 1].suffix(1)) else {
                    continue
                }
                changed.insert(
                    contentsOf: furniture.lines(symbol: symbol, page: page), at: start + count)
                page -= 1
            }
            let document = DocumentReader.read(changed.joined(separator: "\n"))
            return DocumentFacts(original).differences(in: DocumentFacts(document))
        }
    }
}
