import Foundation
import Testing

@testable import GlobalCompact

@Suite("ReviewDraft")
struct ReviewDraftTests {
    private func draft(of text: String) -> ReviewDraft {
        draft(of: DocumentReader.read(text))
    }

    private func draft(of report: Document) -> ReviewDraft {
        let reference = DocumentReference(report)
        return ReviewDraft(
            of: report, as: reference,
            mappedBy: MappingEngine().crosswalk(of: report, as: reference))
    }

    private static let origin = Origin.curated(version: "test")

    /// A mapping by hand; its evidence is the first place of a word in a text.
    private func mapping(
        _ locator: Locator, _ objective: Objective?, _ level: Level,
        in reference: DocumentReference,
        word: String = "", of text: String = ""
    ) -> Mapping {
        let bytes = Array(text.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: word.utf8) } ?? 0
        return Mapping(
            subject: Citation(document: reference, locator: locator), objective: objective,
            relation: .intersects, level: level, origin: Self.origin,
            evidence: word.isEmpty
                ? [] : [Evidence(range: start..<start + word.utf8.count, quote: word)])
    }

    @Test("holds each objective once, in the order of the round tables")
    func holdsEveryObjective() {
        let draft = draft(of: "1. Nothing to see.")
        #expect(draft.chapters.map(\.roundTable) == RoundTable.allCases)
        for chapter in draft.chapters {
            #expect(chapter.entries.map(\.objective) == chapter.roundTable.objectives)
        }
        #expect(draft.entries.map(\.objective) == Objective.allCases)
        for objective in Objective.allCases { #expect(draft[objective].objective == objective) }
    }

    @Test("tells central passages, weaker evidence, none found and not reviewed apart")
    func tellsStatesApart() {
        let text = "They send money. They rest."
        let report = DocumentReader.read("1. \(text)\n\n2. They rest.\n\n3. They wait.\n")
        let reference = DocumentReference(report)
        let crosswalk = Crosswalk(
            origin: Self.origin,
            mappings: [
                mapping(
                    .paragraph(number: "1"), .remittances, .central, in: reference,
                    word: "money", of: text),
                mapping(.paragraph(number: "1"), .diaspora, .arguable, in: reference),
                mapping(.paragraph(number: "1"), .data, .rejected, in: reference),
                mapping(.paragraph(number: "2"), .decentWork, .mentioned, in: reference),
                mapping(.paragraph(number: "2"), nil, .noneFound, in: reference),
                mapping(.paragraph(number: "9"), .borders, .central, in: reference),
                mapping(.paragraph(number: "1"), .borders, .central, in: .lima2013),
            ])
        let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
        #expect(draft[.remittances].state == .mapped)
        #expect(
            draft[.remittances].central.map(\.excerpts) == [
                [Excerpt(text: "They send money.", words: [10..<15])]
            ])
        #expect(draft[.diaspora].state == .mapped)
        #expect(draft[.decentWork].state == .mentionedOnly)
        #expect(draft[.decentWork].mentioned.count == 1)
        #expect(draft[.data].state == .noneFound)
        #expect(draft[.borders].state == .noneFound)
        #expect(draft.objectivesWithoutPassage.count == 20)
        #expect(draft.passagesWithoutObjective.map(\.citation.locator.description) == ["2"])
        #expect(draft.passagesWithoutObjective.map(\.mentioned) == [[.decentWork]])
        #expect(draft.passagesNotReviewed.map(\.text) == ["They wait."])
        #expect(draft.origin == Self.origin)
    }

    @Test("a mention below a tenth answers nothing, and is kept")
    func passesOverFaintMentions() {
        let report = DocumentReader.read("1. They rest on a bridge.\n")
        let reference = DocumentReference(report)
        for (confidence, state) in [(0.09, ReviewDraft.State.noneFound), (0.1, .mentionedOnly)] {
            var mention = mapping(
                .paragraph(number: "1"), .savingLives, .mentioned, in: reference)
            mention.confidence = confidence
            let draft = ReviewDraft(
                of: report, as: reference,
                mappedBy: Crosswalk(origin: Self.origin, mappings: [mention]))
            #expect(draft[.savingLives].state == state)
            #expect(draft[.savingLives].passages.count == 1)
        }
    }

    @Test("of an empty document has reviewed nothing", arguments: ["", "\n\n", "# Title\n"])
    func knowsEmptyDocuments(text: String) {
        let draft = draft(of: text)
        #expect(draft.passageCount == 0)
        #expect(draft.entries.allSatisfy { $0.state == .notReviewed && $0.passages.isEmpty })
        #expect(draft.objectivesWithoutPassage.isEmpty)
        #expect(draft.principles.map(\.principle) == GuidingPrinciple.allCases)
    }

    @Test("loses no passage", arguments: BundledDocument.all)
    func losesNothing(bundled: BundledDocument) {
        let report = bundled.document
        let crosswalk = MappingEngine().crosswalk(of: report, as: bundled.reference)
        let draft = ReviewDraft(of: report, as: bundled.reference, mappedBy: crosswalk)
        #expect(draft.passagesNotReviewed.isEmpty)
        #expect(
            draft.passagesWithoutObjective.map(\.citation) == crosswalk.passagesWithoutObjective())
        let mapped = draft.entries.flatMap(\.central).map(\.citation)
        let listed = Set(mapped + draft.passagesWithoutObjective.map(\.citation))
        #expect(listed.count == report.passages.count)
        #expect(
            draft.entries.map(\.passages.count).reduce(0, +)
                == crosswalk.mappings.filter { $0.level.isPositive }.count)
    }

    @Test("quotes what stands in the report", arguments: InventedReport.allCases)
    func quotesTheReport(report: InventedReport) throws {
        let document = try report.document()
        let texts = Dictionary(
            document.passages.map { ($0.locator, $0.text) }, uniquingKeysWith: { first, _ in first }
        )
        for support in draft(of: document).entries.flatMap(\.passages) {
            let text = try #require(texts[support.citation.locator])
            #expect(!support.excerpts.isEmpty)
            for excerpt in support.excerpts {
                #expect(text.contains(excerpt.text))
                #expect(!excerpt.words.isEmpty)
                #expect(excerpt.words.allSatisfy { $0.upperBound <= excerpt.text.utf8.count })
            }
            #expect(
                support.principles
                    == GuidingPrinciple.findings(in: text, language: document.language))
        }
    }

    @Test("of a curated crosswalk keeps its reasons")
    func keepsReasons() {
        let bundled = BundledDocument.declaration2013
        let draft = ReviewDraft(
            of: bundled.document, as: bundled.reference, mappedBy: Corpus.bundled.curated)
        #expect(draft.origin.isCurated)
        let remittances = draft[.remittances].central
        #expect(remittances.contains { $0.citation.locator == .paragraph(number: "27") })
        #expect(remittances.allSatisfy { $0.rationale != nil && $0.origin.isCurated })
    }

    @Test("tells passages that share a number apart by order, words and heading")
    func tellsSharedNumbersApart() {
        let report = DocumentReader.read(
            """
            # Report

            ## Money

            1. They send money.

            ## Rest

            1. They rest.

            2. They wait.

            ## Work

            1. They send money too.
            """)
        #expect(report.passages.map(\.locator.description) == ["1", "1", "2", "1"])
        let reference = DocumentReference(report)
        let first = Locator.paragraph(number: "1")
        let crosswalk = Crosswalk(
            origin: Self.origin,
            mappings: [
                mapping(
                    first, .remittances, .central, in: reference, word: "money",
                    of: "They send money."),
                mapping(first, nil, .noneFound, in: reference),
                mapping(.paragraph(number: "2"), nil, .noneFound, in: reference),
                mapping(
                    first, .remittances, .central, in: reference, word: "money",
                    of: "They send money."),
            ])
        let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
        #expect(draft[.remittances].central.map(\.heading) == ["Money", "Work"])
        #expect(
            draft[.remittances].central.map { $0.excerpts.map(\.text) } == [
                ["They send money."], ["They send money too."],
            ])
        #expect(draft.passagesWithoutObjective.map(\.text) == ["They rest.", "They wait."])
        #expect(draft.passagesWithoutObjective.map(\.heading) == ["Rest", nil])
    }

    @Test("takes mappings of one name to different objectives for those of one passage")
    func keepsMappingsTogether() {
        let report = DocumentReader.read(
            "# Report\n\n## Money\n\n1. They send.\n\n## Work\n\n1. They work.\n")
        let reference = DocumentReference(report)
        let first = Locator.paragraph(number: "1")
        let crosswalk = Crosswalk(
            origin: Self.origin,
            mappings: [.remittances, .diaspora, .decentWork].map {
                mapping(first, $0, .central, in: reference)
            })
        let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
        for objective in [Objective.remittances, .diaspora, .decentWork] {
            #expect(draft[objective].central.map(\.heading) == ["Money"])
        }
    }

    @Test("of passages that all share a number is made in one walk")
    func isLinear() {
        let text = "They send money."
        let paragraphs = (1...20_000).map {
            Paragraph(number: "1", sectionPath: ["S\($0)"], text: text, lines: $0...$0)
        }
        let report = Document(language: .english, paragraphs: paragraphs)
        let reference = DocumentReference(report)
        let one = mapping(
            .paragraph(number: "1"), .remittances, .central, in: reference, word: "money", of: text)
        let crosswalk = Crosswalk(
            origin: Self.origin, mappings: [Mapping](repeating: one, count: 20_000))
        let draft = ReviewDraft(of: report, as: reference, mappedBy: crosswalk)
        #expect(draft[.remittances].central.count == 20_000)
        #expect(draft[.remittances].central.last?.heading == "S20000")
        #expect(draft.passagesWithoutObjective.isEmpty && draft.passagesNotReviewed.isEmpty)
    }

    @Test("goes to JSON and back")
    func isCodable() throws {
        let draft = try draft(of: InventedReport.french.document())
        let json = try JSONEncoder().encode(draft)
        #expect(try JSONDecoder().decode(ReviewDraft.self, from: json) == draft)
    }

    @Test("of a document is made alike each time, and follows the mapping's progress")
    func isDeterministic() throws {
        let report = try InventedReport.english.document()
        #expect(draft(of: report) == draft(of: report))
        var steps: [Int] = []
        let reference = DocumentReference(report)
        _ = MappingEngine().crosswalk(of: report, as: reference) { steps.append($0) }
        #expect(steps == Array(1...report.passages.count))
    }
}
