import Foundation
import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("The explorer's page")
struct ExplorerTests {
    /// What is written for a set of exports.
    private func page(_ exports: [Export], in language: Language = .english) -> String {
        var page = ""
        Explorer(exports).write(in: language) { page += $0 }
        return page
    }

    private static let bundled: String = {
        var page = ""
        Explorer.bundled.write { page += $0 }
        return page
    }()

    // MARK: What is counted

    @Test("counts what the coverage of the corpus counts")
    func countsAsCoverage() {
        #expect(Explorer.bundled.coverage == Corpus.bundled.coverage)
    }

    @Test("shows as many passages for a cell as it counts", arguments: [Export.bundled, .hostile])
    func showsWhatItCounts(export: Export) {
        let explorer = Explorer([export])
        for column in explorer.columns {
            let passages = ExplorerPage(explorer, language: .english).passages(in: column)
            for objective in Objective.allCases {
                let shown = passages.filter { passage in
                    passage.claims.contains { $0.isCounted && $0.objective == objective }
                }
                #expect(shown.count == column.column[objective].count)
            }
            for theme in Theme.all {
                let shown = passages.filter { passage in
                    passage.claims.contains { $0.isCounted && $0.theme == theme }
                }
                #expect(shown.count == column.column[theme: theme].count)
            }
        }
    }

    @Test("leads a theme through the same passages as the corpus does", arguments: Theme.all)
    func leadsAsTrail(theme: Theme) {
        let trail = ExplorerTrail(theme, in: .bundled)
        let passages = trail.steps.flatMap { step in step.groups.flatMap { $0.passages } }
        let expected = Corpus.bundled.trail(of: theme)
        #expect(Set(passages.map(\.passage.citation)) == Set(expected.passages.map(\.citation)))
        #expect(trail.steps.map(\.date) == expected.steps.map(\.date))
        #expect(trail.steps.map(\.document?.reference) == expected.steps.map(\.document))
    }

    @Test("suggests for what nobody read, and counts no suggestion")
    func suggests() throws {
        let unread = Explorer.bundled.documents.flatMap(\.passages).filter { !$0.isRead }
        #expect(unread.count == Corpus.bundled.coverage.unread.count)
        #expect(unread.allSatisfy { $0.state == .notReviewed })
        let suggestions = unread.flatMap(\.claims)
        #expect(!suggestions.isEmpty)
        #expect(suggestions.allSatisfy { $0.isSuggestion && !$0.isCounted })
        #expect(suggestions.allSatisfy { !$0.claim.origin.isCurated })
    }

    @Test("says of every passage whether it is mapped, was read in vain, or was not read")
    func tellsStates() {
        let states = Explorer.bundled.documents.flatMap(\.passages).map(\.state)
        let coverage = Corpus.bundled.coverage
        #expect(states.count { $0 == .notReviewed } == coverage.unread.count)
        #expect(
            states.count { $0 == .noneFound }
                == coverage.documents.reduce(0) { $0 + $1.withoutObjective.count })
    }

    // MARK: Documents

    @Test("puts documents in order of date, and those without a date last")
    func ordersDocuments() {
        let undated = Export(reading: "1. Migration.\n\n2. Remittances are costly.\n")
        let explorer = Explorer([undated, .bundled])
        #expect(
            explorer.documents.map(\.reference.date)
                == [Export.bundled.sources[0].reference.date]
                + explorer.documents[1...2].map(\.reference.date)
                + [nil])
        #expect(explorer.documents.last?.passages.count == 2)
        let dates = explorer.documents.compactMap(\.reference.date)
        #expect(dates == dates.sorted() && dates.count == 3)
    }

    @Test("takes a document that is given twice once")
    func takesDocumentsOnce() {
        #expect(Explorer([.bundled, .bundled]).documents.count == 3)
        #expect(Explorer([.hostile, .hostile]).passageCount == Explorer([.hostile]).passageCount)
    }

    @Test("gives every anchor one name")
    func namesAreUnique() {
        for exports in [[Export.bundled], [.hostile, .bundled], []] {
            let ids = page(exports).matches(of: /\sid="([^"]*)"/).map { String($0.1) }
            #expect(ids.count == Set(ids).count)
        }
    }

    @Test("tells passages of one name apart")
    func tellsPassagesApart() {
        let twice = "I. First\n\n1. One is here.\n\nII. Second\n\n1. Another is here.\n"
        let ids = Explorer([Export(reading: twice)]).documents.flatMap(\.passages).map(\.id)
        #expect(ids.count == Set(ids).count)
    }

    @Test("counts passages that share a number each, as it shows them")
    func countsPassagesOfOneNumber() throws {
        let twice =
            "I. First\n\n1. Remittances are costly.\n\nII. Second\n\n1. Migrants send remittances.\n"
        let explorer = Explorer([Export(reading: twice)])
        let column = try #require(explorer.columns.first)
        #expect(column.counts[.objective(.remittances)] == 2)
        #expect(explorer.documents.first?.read == explorer.passageCount)
    }

    @Test("tells documents of one name apart")
    func tellsDocumentsApart() {
        let explorer = Explorer(
            ["fell", "rose", "stood"].map {
                Export(reading: "# National report\n\n1. Remittances \($0).\n")
            })
        let names = explorer.columns.map(\.name.english)
        #expect(names == ["National report", "National report (2)", "National report (3)"])
        #expect(explorer.columns.map(\.label.english) == names)
    }

    @Test("is a page of its own even without documents")
    func writesEmptyPage() {
        let page = page([])
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.hasSuffix("</html>\n"))
    }

    // MARK: The page

    @Test(
        "shows subjects, sessions and the first steps as recorded",
        arguments: [
            #"<section id="welcome">"#, #"<section class="subject" id="o=14">"#,
            #"<section class="subject" id="t=remittances">"#,
            #"<section class="subject" id="t=consular">"#,
            #"<section class="subject" id="d=unece-regional-review-2024-03-11&amp;s=1">"#,
            #"<section class="document" id="d=a-res-68-4">"#, "<form", "<footer>",
        ])
    func isAsRecorded(opening: String) throws {
        let start = try #require(Self.bundled.range(of: opening)).lowerBound
        let rest = Self.bundled[start...]
        let end = try #require(rest.firstRange(of: /<\/(section|form|footer)>|<article/)).lowerBound
        let name = opening.matches(of: /[\w-]+/).map { String($0.0) }.joined(separator: "-")
        try Snapshot.expect(String(rest[..<end]), "explorer-\(name).html")
    }

    @Test("shades each cell of the maps by the number that stands in it")
    func shadesCells() {
        var untagged = ExchangeFixture.small
        untagged.crosswalk.themeTags = []
        var signs: Set<String> = []
        for page in [Self.bundled, page([untagged])] {
            let cells = page.matches(
                of: /<a [^>]*class="cell (\w+)[^"]*"[^>]*>(?:<rect[^>]*>)<text[^>]*>([^<]*)<\/text>/
            )
            for cell in cells {
                let (style, sign) = (String(cell.1), String(cell.2))
                signs.insert(sign)
                let expected =
                    switch Int(sign) {
                    case 1: "n1"
                    case 2, 3: "n2"
                    case 4, 5, 6, 7: "n3"
                    case .some: "n4"
                    case nil: ["·": "none", "?": "unread", "!": "silent"][sign] ?? "arguable"
                    }
                #expect(style == expected, "\(sign)")
            }
        }
        #expect(signs.isSuperset(of: ["1", "2", "3", "4", "7", "·", "?", "!", "~1"]))
    }

    @Test("says what it holds, and what is arguable or suggested, in both languages")
    func saysWhatItHolds() {
        #expect(Self.bundled.contains("3 documents, 142 passages. "))
        #expect(Self.bundled.contains(": 1 arguable\""))
        #expect(Self.bundled.contains("\u{A0}: 1 discutable\""))
        #expect(Self.bundled.contains(" · computed · suggested, not reviewed"))
        #expect(Self.bundled.contains(#"class="central curated""#))
        #expect(page([.hostile]).contains(#"class="central computed""#))
    }

    @Test("lists the passages that speak for an objective under each document")
    func listsPassages() throws {
        let start = try #require(
            Self.bundled.range(of: #"<h3 id="o=20&amp;d=a-res-68-4">"#)
        ).upperBound
        let list = Self.bundled[start...].prefix(200)
        #expect(list.contains("<ul>\n<li><a href=\"#p=a-res-68-4/27\">"))
    }

    @Test("draws every square of a trail inside its picture")
    func drawsInside() {
        let pictures = Self.bundled.matches(
            of: /<svg class="trail" width="(\d+)" height="(\d+)">(.*?)<\/svg>/.dotMatchesNewlines())
        #expect(pictures.count == Theme.all.count)
        for picture in pictures {
            for square in picture.3.matches(of: /<rect x="(\d+)" y="(\d+)" width="20"/) {
                #expect((Int(square.1) ?? 0) + 20 <= Int(picture.1) ?? 0)
                #expect((Int(square.2) ?? 0) + 20 <= Int(picture.2) ?? 0)
            }
        }
    }

    @Test("is the same byte for byte each time")
    func isDeterministic() {
        #expect(Array(page([.bundled]).utf8) == Array(Self.bundled.utf8))
        #expect(Array(page([.hostile]).utf8) == Array(page([.hostile]).utf8))
    }

    @Test("lets the browser run its own style and script, and nothing else")
    func restrictsTheBrowser() throws {
        let page = Self.bundled
        func digest(of element: String) throws -> String {
            let start = try #require(page.range(of: "<\(element)>")).upperBound
            let end = try #require(page.range(of: "</\(element)>", range: start..<page.endIndex))
                .lowerBound
            let bytes = SHA256.digest(of: Array(page[start..<end].utf8))
            return "'sha256-\(Data(bytes).base64EncodedString())'"
        }
        let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
            .1
        let expected = [
            "default-src 'none'", "style-src \(try digest(of: "style"))",
            "script-src \(try digest(of: "script"))", "base-uri 'none'", "form-action 'none'",
        ]
        #expect(policy.components(separatedBy: "; ") == expected)
        #expect(page.count(of: "<script") == 1 && page.count(of: "<style") == 1)
        #expect(!page.contains(" style=\"") && !page.contains(" onclick="))
    }

    @Test("builds nothing from text in its script")
    func buildsNothingFromText() {
        for name in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            #expect(!ExplorerScript.text.contains(name))
        }
        #expect(!ExplorerScript.text.contains("</"))
    }

    @Test("keeps hostile text text")
    func keepsHostileText() {
        let page = page([.hostile])
        #expect(page.count(of: "<script") == 1)
        #expect(page.count(of: "</script") == 1)
        let texts = Export.hostile.sources.flatMap { $0.document.passages.map(\.text) }
        #expect(texts.contains { $0.contains("</script>") })
        #expect(page.contains("&lt;/script&gt;"))
    }

    @Test("speaks the language it is asked to, and has the other at hand")
    func speaksBothLanguages() {
        let french = page([.bundled], in: .french)
        #expect(french.contains(#"<html lang="fr" data-ui="fr">"#))
        #expect(french.contains("<title>Explorateur de correspondances</title>"))
        #expect(french.contains(#"<span class="en">Crosswalk explorer</span>"#))
        // Languages that it does not speak give English.
        #expect(page([], in: Language(rawValue: "es")).contains(#"<html lang="en""#))
    }

    @Test("holds every passage once, and its words in full")
    func holdsAllText() {
        #expect(Self.bundled.count(of: #"<article class="passage""#) == 142)
        for document in Explorer.bundled.documents {
            for passage in document.passages {
                let text = passage.stretches.map(\.text).joined()
                #expect(Array(text.utf8) == Array(passage.passage.text.utf8))
            }
        }
    }
}
