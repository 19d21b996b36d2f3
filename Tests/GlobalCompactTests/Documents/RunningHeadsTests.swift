import Testing

@testable import GlobalCompact

@Suite("RunningHeads")
struct RunningHeadsTests {
    /// The lines that are taken for no text, of pages that each end with a form feed.
    private func furniture(_ pages: [String]) throws -> [String] {
        let text = pages.joined(separator: "\n\u{C}")
        let table = LineTable(try SourceBuffer(Array(text.utf8)))
        return table.kinds.indices.filter { table.kinds[$0] == .furniture }
            .map { table.buffer.bytes[table.range($0)].asText }
    }

    /// Pages of text with a line at the top of some.
    private func pages(_ count: Int, tops: [Int: String] = [:]) -> [String] {
        (1...count).map { page in
            let top = tops[page].map { "\($0)\n\n" } ?? ""
            // Words, as the lines of two pages that differ in digits alone are a running head.
            let name = String(repeating: "x", count: page)
            return top + "The States of region \(name) took part.\nThey met in \(name) and left.\n"
        }
    }

    @Test("come back at the head or the foot of page after page")
    func comeBack() throws {
        let head = "Report of Maravia"
        let tops = [2: head, 3: head, 4: head]
        #expect(try furniture(pages(4, tops: tops)) == [head, head, head])
        #expect(
            try furniture(pages(4).map { $0 + "\n\n\(head)\n" }.dropLast()) == [head, head, head])
        // The second line of a page as well, and with another number on each.
        let numbered = pages(4).enumerated().map {
            "They met and \($0) left.\n\(head) 1\($0)\n\n\($1)"
        }
        #expect(
            try furniture(numbered.enumerated().map { $0.offset == 0 ? pages(1)[0] : $0.element })
                .filter { $0.hasPrefix(head) } == (1...3).map { "\(head) 1\($0)" })
    }

    @Test(
        "are no lines that tell something else on each page, or an answer that some share",
        arguments: [
            (["Indicators: 6 of 7", "Indicators: 2 of 7", "Indicators: 4 of 7"], 0),
            (["Cost 4 per cent", "Cost 7 per cent", "Cost 9 per cent"], 0),
            (["Score 9", "Score 4", "Score 7"], 0), (["Score 4", "Score 7", "Score 11"], 0),
            (["Detention: none", "Detention: none", "Detention: none"], 0),
            (["Page 3 of 7: Maravia", "Page 4 of 7: Maravia", "Page 5 of 7: Maravia"], 3),
            (["3 Maravia", "4 Maravia", "5 Maravia"], 3),
        ])
    func areNoAnswers(feet: [String], count: Int) throws {
        let pages = zip(pages(3), feet).map { "\($0)\n\($1)\n" }
        #expect(try furniture(pages) == (count == 0 ? [] : feet))
    }

    @Test("may have a colon where a page breaks off a sentence, or a number stands beside them")
    func areHeadsWithColons() throws {
        let head = "Report: Maravia"
        let names = (1...4).map { String(repeating: "x", count: $0) }
        // The line broken off stands at the edge of its page as well, and comes on one page alone.
        let broken = names.map { "\(head)\n\nRegion \($0) left.\nThey came to the \($0)\n" }
        // That of the first page, before which no page ends, is the title.
        #expect(try furniture(broken) == [head, head, head])
        let whole = names.map { "\(head)\n\nRegion \($0) left.\nThey came to the \($0).\n" }
        #expect(try furniture(whole) == [])
        let numbered = zip(whole, 1...4).map { "\($0)\n\n\($1)\n" }
        #expect(try furniture(numbered) == ["1", head, "2", head, "3", head, "4"])
    }

    @Test("stand on pages, and numbers or symbols with a line between them end none")
    func standOnPages() throws {
        let symbols = (1...4).map { "A/AC.293/\($0)" }
        let list = symbols.map { "\($0)\n\nNote by the Secretariat\n" }.joined(separator: "\n")
        #expect(
            try furniture(["1. The documents were:\n\n\(list)\n2. They were taken note of.\n"])
                == symbols)
    }

    @Test("stand at the foot with a gap above the page's end or none, and only in its last line")
    func areLastLines() throws {
        let head = "Report of Maravia"
        #expect(try furniture(pages(3).map { $0 + head }) == [head, head, head])
        let above = (1...3).map { page in
            "It began.\n\nThey met.\n\n\(head)\nRegion \(String(repeating: "x", count: page)) left.\n"
        }
        #expect(try furniture(above) == [])
    }

    @Test(
        "stand on one page in three at least, from the first to the last",
        arguments: [([2, 7], true), ([2, 8], false), ([2, 4, 10], true), ([2, 4, 11], false)])
    func areNotFarApart(tops: [Int], expected: Bool) throws {
        let word = "Recommendations"
        let found = try furniture(
            pages(12, tops: Dictionary(uniqueKeysWithValues: tops.map { ($0, word) })))
        #expect(found == (expected ? tops.map { _ in word } : []))
    }

    @Test(
        "are no sentences, items, headings of Markdown, emphasis, tables or annexes",
        arguments: [
            "It went on.", "one;", "and,", "(a) Data", "# Data", "**Data**", "| Data | 5 |",
            "Annex",
            "Annex II", "TM",
        ])
    func areLinesOfTheirOwn(line: String) throws {
        #expect(try furniture(pages(4, tops: [2: line, 3: line, 4: line])).isEmpty)
    }

    @Test("are no labels that count, unless all have one number")
    func areNotCounted() throws {
        let counted = [2: "Objective 5", 3: "Objective 6", 4: "Objective 7"]
        #expect(try furniture(pages(4, tops: counted)).isEmpty)
        let same = [2: "Objective 5", 3: "Objective 5", 4: "Objective 5"]
        #expect(try furniture(pages(4, tops: same)).count == 3)
    }

    @Test("do not come as often inside pages")
    func areNotElsewhere() throws {
        let word = "Recommendations"
        func found(inside: Int) throws -> Int {
            let within = (0..<inside).map { _ in "\n\nThe States met.\n\n\(word)\n\nThey met.\n" }
            var all = pages(3, tops: [2: word, 3: word])
            all[0] += within.joined() + "\n\nThe host spoke.\n\nThey left at night.\n"
            return try furniture(all).count
        }
        #expect(try found(inside: 1) == 2)
        #expect(try found(inside: 2) == 0)
    }
}
