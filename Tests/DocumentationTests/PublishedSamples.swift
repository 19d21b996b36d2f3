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

    @Test("An objective in numbers, as in the article on the Compact")
    func objective() {
        let objective = Objective.data
        print(objective.title())  // Collect and utilize accurate …
        print(objective.paragraph, objective.actionCount)  // 17 11
        print(objective.roundTable.number)  // 4
        #expect(objective.title().hasPrefix("Collect and utilize accurate and disaggregated data"))
        #expect(objective.paragraph == 17)
        #expect(objective.actionCount == 11)
        #expect(objective.roundTable.number == 4)
    }

    @Test("A small document and what is odd in it, as in the article on reading")
    func smallDocument() {
        let report = DocumentReader.read(
            """
            # Report of Maravia

            ## Work abroad

            1. The price of sending remittances fell.¹

            2. The Government opened:
               (a) a mobile consulate;
               (b) a telephone line.

            4. The weather was fine.

            ¹ Ministry of Finance, 2031.
            ² A note that nobody calls.
            """)
        for passage in report.passages {
            print(passage.locator, passage.sectionPath, passage.text)
        }
        for diagnostic in report.diagnostics {
            print(diagnostic.line, diagnostic.message)
        }
        #expect(report.passages.map(\.locator.description) == ["1", "2", "2a", "2b", "4"])
        #expect(report.passages.allSatisfy { $0.sectionPath == ["Work abroad"] })
        #expect(report.passages[0].text == "The price of sending remittances fell.")
        #expect(report.notes.first?.calledBy?.description == "1")
        #expect(
            report.diagnostics.map(\.message) == [
                "paragraph 4 follows where 3 was expected", "no text calls note 2",
            ])
    }

    @Test("A citation in two languages, as in the article on reading")
    func citation() {
        let citation = BundledDocument.lima2013.citation("8a")
        print(citation?.spelled() ?? "")  // Lima summary (23 May 2013), para. 8 (a)
        print(citation?.spelled(in: .french) ?? "")  // Résumé de Lima (23 mai 2013), par. 8 a)
        print(citation.flatMap(Corpus.bundled.text) ?? "")  // Les politiques adoptées …
        #expect(citation?.spelled() == "Lima summary (23 May 2013), para. 8 (a)")
        #expect(citation?.spelled(in: .french) == "Résumé de Lima (23 mai 2013), par. 8 a)")
        #expect(
            citation.flatMap(Corpus.bundled.text)?
                .hasPrefix("Les politiques adoptées à l'échelle mondiale") == true)
    }

    @Test("Curator and engine side by side, as in the article on curating")
    func sideBySide() {
        let place = BundledDocument.declaration2013.citation("27")
        for crosswalk in [Corpus.bundled.curated, Corpus.bundled.computed()] {
            for mapping in crosswalk.mappings where mapping.subject == place {
                let number = mapping.objective?.number ?? 0
                print(mapping.origin, mapping.level, number, mapping.confidence)
            }
        }
        let computed = Corpus.bundled.computed().mappings.filter { $0.subject == place }
        #expect(computed.compactMap { $0.objective?.number } == [20, 19, 14, 21])
        #expect(computed.map(\.level) == [.central, .mentioned, .mentioned, .mentioned])
        #expect(computed.map { Int(($0.confidence * 100).rounded()) } == [96, 29, 1, 1])
        let curated = Corpus.bundled.curated.mappings.filter { $0.subject == place }
        #expect(curated.map(\.relation) == [.subset])
    }

    @Test("A document that changed, as in the article on curating")
    func changedDocument() {
        let before = DocumentReader.read(
            """
            1. Banks lowered the price of sending remittances home.

            2. Two mobile consulates visit the ports.
            """)
        let after = DocumentReader.read(
            """
            1. A new first paragraph.

            2. Banks lowered the price of sending remittances home.

            3. Two consulates visit the ports.
            """)
        let reference = DocumentReference(after)
        let result = MappingEngine()
            .crosswalk(of: before, as: DocumentReference(before))
            .reanchored(in: after, as: reference, replacing: DocumentReference(before))
        for move in result.moved {
            let places = [move.before, move.after].map { $0.subject.place() }
            print(places[0], "→", places[1], move.manner.spelled())
        }
        for orphan in result.orphans where orphan.entry.level == .central {
            print(orphan.entry.subject.place(), orphan.reason.spelled())
        }
        #expect(Set(result.moved.map { $0.after.subject.place() }) == ["para. 2"])
        #expect(result.moved.allSatisfy { $0.manner == .renumbered })
        let orphans = result.orphans.filter { $0.entry.level == .central }
        #expect(orphans.count == 2 && orphans.allSatisfy { $0.reason == .gone })
        #expect(result.unreviewed.map { $0.place() } == ["para. 1", "para. 3"])
    }

    @Test("Terms that overlap, as in the article on vocabularies")
    func overlaps() {
        let vocabulary = Vocabulary(terms: [
            Term("social protection", targets: ["S"], weight: 0.9),
            Term("protection", targets: ["P"], weight: 0.4, role: .cue),
            Term("protection of migrants", targets: ["M"], weight: 0.9),
        ])
        let text = "Social protection of migrants"
        for policy in MatchPolicy.allCases {
            print(policy, vocabulary.mentions(in: text, policy: policy).map(\.term.text))
        }
        // all ["social protection", "protection", "protection of migrants"]
        // outermost ["social protection", "protection of migrants"]
        // leftmostLongest ["social protection"]

        let findings = MappingEngine(vocabulary: vocabulary).findings(in: text)
        print(findings.map(\.target))  // ["S", "M", "P"]
        #expect(vocabulary.mentions(in: text, policy: .outermost).count == 2)
        #expect(vocabulary.mentions(in: text, policy: .leftmostLongest).count == 1)
        #expect(findings.map(\.target) == ["S", "M", "P"])
        #expect(findings.map(\.level) == [.central, .central, .mentioned])
    }

    @Test("The arithmetic of a paragraph, as in the article on mappings")
    func arithmeticOfParagraph() throws {
        let place = BundledDocument.declaration2013.citation("27")
        let text = place.flatMap(Corpus.bundled.text) ?? ""
        let arithmetic = MappingEngine().explanation(of: .remittances, in: text).arithmetic
        for signal in arithmetic?.signals ?? [] {
            print(signal.name, signal.value, signal.coefficient, signal.product)
        }
        let steps = try #require(arithmetic)
        func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
        let products = steps.signals.filter { $0.value != 0 }.map { hundredths($0.product) }
        #expect(products == [-23, -21, 19, 314, -7, 13, 42, -20])
        #expect(try hundredths(#require(steps.sum)) == 316)
        #expect(hundredths(steps.confidence) == 96)
        let words = try #require(steps.whole)
        #expect(words.moves.count == 26)
        #expect(hundredths(words.score) == -41)
    }

    @Test("Every sample that is published is compiled here")
    func allStandHere() throws {
        let here = try Self.words(String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
        var files = [Self.root.appending(path: "README.md")]
        files += try FileManager.default.contentsOfDirectory(
            at: Self.root.appending(path: "Sources/GlobalCompact/GlobalCompact.docc"),
            includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "md" }
        var samples = 0
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for block in text.components(separatedBy: "```swift\n").dropFirst() {
                let sample = block.components(separatedBy: "```")[0]
                    .components(separatedBy: "\n").filter { !$0.hasPrefix("import ") }
                samples += 1
                let stands = here.contains(Self.words(sample.joined(separator: "\n")))
                #expect(stands, "\(file.lastPathComponent): \(sample.joined(separator: "\n"))")
            }
        }
        #expect(samples > 0)
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A text with each run of white space as one space, so that indentation does not matter.
    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
