import Foundation
import Testing

@testable import GlobalCompactFormats

@Suite("The article on exchange formats") struct FormatArticleTests {
    private static let article: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let path = "Sources/GlobalCompact/GlobalCompact.docc/ExchangeFormats.md"
        return (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }()

    @Test("names every format, column and slot") func namesAll() {
        let names =
            CrosswalkFormats.all().map(\.name) + CSVColumn.all.map(\.name)
            + SSSOMSlot.all.map(\.name)
        for name in names { #expect(Self.article.contains("`\(name)`"), "\(name)") }
    }
}
