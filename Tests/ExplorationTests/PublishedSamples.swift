import Foundation
import GlobalCompact
import Testing

/// The Swift samples of the README and the documentation, compiled: each stands here word for word.
@Suite("Published samples")
struct PublishedSamples {
    @Test("The trail of a theme, as in the README and on the landing page")
    func trail() {
        for step in Corpus.bundled.trail(of: .remittances).steps {
            for passage in step.passages {
                print(passage.citation, passage.tag.evidence.map(\.quote))
            }
        }
        #expect(Corpus.bundled.trail(of: .remittances).passages.count == 4)
    }

    @Test("What a text is about and what is missing, as in the README")
    func findingsAndGaps() {
        let findings = MappingEngine().findings(in: "Les envois de fonds coûtent trop cher.")
        print(findings.first?.objective ?? .cooperation)  // remittances
        print(findings.first?.evidence.map(\.quote) ?? [])  // ["envois de fonds"]

        let coverage = Corpus.bundled.coverage
        let missing = coverage.gaps(.notAnticipated).compactMap(\.objective?.number)
        print(missing)  // [3, 4, 8, 11, 13, 14, 22]

        #expect(findings.first?.objective == .remittances)
        #expect(findings.first?.evidence.map(\.quote) == ["envois de fonds"])
        #expect(missing == [3, 4, 8, 11, 13, 14, 22])
    }

    @Test("What many texts are about, as in the article on streaming")
    func manyTexts() async {
        let texts = BundledDocument.declaration2013.document.passages.lazy.map(\.text)
        var counts: [Int] = []
        await MappingEngine().mapAll(texts, jobs: 2) { findings in
            counts.append(findings.count)
        }
        #expect(counts.count == 38)
    }

    @Test("Every sample that is published is compiled here")
    func allStandHere() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let here = try Self.words(String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
        let articles = root.appending(path: "Sources/GlobalCompact/GlobalCompact.docc")
        var files = [root.appending(path: "README.md")]
        files += try FileManager.default.contentsOfDirectory(
            at: articles, includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "md" }
        var samples = 0
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for block in text.components(separatedBy: "```swift\n").dropFirst() {
                let sample = block.components(separatedBy: "```")[0]
                    .components(separatedBy: "\n").filter { !$0.hasPrefix("import ") }
                samples += 1
                #expect(
                    here.contains(Self.words(sample.joined(separator: "\n"))),
                    "\(file.lastPathComponent): \(sample.joined(separator: "\n"))")
            }
        }
        #expect(samples > 0)
    }

    /// A text with each run of white space as one space, so that indentation does not matter.
    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
