import Foundation
import GlobalCompact
import Testing

/// What the articles of the documentation say of the library, held against it.
@Suite("The articles")
struct ArticleTests {
    @Test("show failures that are still there")
    func failures() throws {
        let article = try Self.article("Accuracy")
        let rows = article.components(separatedBy: "\n").filter { $0.hasPrefix("| *") }
        #expect(rows.count == 8)
        for row in rows {
            let text = row.components(separatedBy: "*")[1]
            let number = row.components(separatedBy: "* | ")[1].prefix { $0.isNumber }
            let found = MappingEngine().objectives(in: text)
            let isFound = found.contains { $0.number.description == number }
            #expect(isFound, "\(text)")
        }
    }

    @Test("state the size of the automaton")
    func automatonSize() throws {
        let article = try Self.article("MatchingInOnePass")
        let count = Vocabulary.compact.stateCount
        let isStated = article.contains(
            String(format: "%d,%03d states", count / 1000, count % 1000))
        #expect(isStated, "\(count)")
        #expect(Vocabulary.compact.automatonSize / 1_000_000 == 14)
    }

    @Test("take the figures of speed from the articles that measured them")
    func figuresOfSpeed() throws {
        let rows = try Self.article("SpeedAndScale").components(separatedBy: "\n")
            .map { $0.components(separatedBy: " | ") }
            .filter { $0.count == 3 && $0[2].hasPrefix("<doc:") }
        #expect(rows.count == 12)
        for row in rows {
            let source = row[2].components(separatedBy: "<doc:")[1].components(separatedBy: ">")[0]
            let figure = row[1].components(separatedBy: " ")[0]
            let isThere = try Self.article(source).contains(figure)
            #expect(isThere, "\(row[0]): \(figure) in \(source)")
        }
    }

    @Test("stand on the landing page, each once, and so does every public type")
    func landingPageIsComplete() throws {
        let sources = Self.root.appending(path: "Sources/GlobalCompact")
        let listed = try Self.article("GlobalCompact").components(separatedBy: "\n").filter {
            $0.hasPrefix("- ")
        }
        var expected = ["- <doc:BriefOnAnObjective>"]
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        for path in paths where path.hasSuffix(".md") && !path.hasSuffix("/GlobalCompact.md") {
            let name = sources.appending(path: path).deletingPathExtension().lastPathComponent
            expected.append("- <doc:\(name)>")
        }
        for path in paths where path.hasSuffix(".swift") {
            let source = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for line in source.components(separatedBy: "\n") where line.hasPrefix("public ") {
                let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
                let kinds = ["struct", "enum", "class", "protocol", "actor"]
                guard let place = words.firstIndex(where: kinds.contains) else { continue }
                expected.append("- ``\(words[place + 1])``")
            }
        }
        #expect(listed.sorted() == expected.sorted())
    }

    /// The root of the package, and the documentation in it.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let catalogue = root.appending(
        path: "Sources/GlobalCompact/GlobalCompact.docc")

    private static func article(_ name: String) throws -> String {
        try String(contentsOf: catalogue.appending(path: name + ".md"), encoding: .utf8)
    }
}
