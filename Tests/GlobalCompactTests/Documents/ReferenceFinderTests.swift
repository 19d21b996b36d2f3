import Foundation
import Testing

@testable import GlobalCompact

@Suite("Finding references")
struct ReferenceFinderTests {
    @Test("finds the references of a sentence", arguments: sentences)
    func finds(sentence: Sentence) {
        #expect(dump(sentence.text) == sentence.expected)
    }

    @Test("finds nothing in sentences that only look like references", arguments: silent)
    func findsNothing(text: String) {
        #expect(dump(text) == [])
    }

    @Test("finds the same whatever the typography", arguments: sentences)
    func ignoresTypography(sentence: Sentence) {
        let kinds = ReferenceFinder.references(in: sentence.text).map { describe($0.kind) }
        let variants = [
            sentence.text.replacingOccurrences(of: " ", with: "\u{A0}"),
            sentence.text.replacingOccurrences(of: " ", with: "  "),
            sentence.text.replacingOccurrences(of: "'", with: "’"),
            sentence.text.replacingOccurrences(of: "–", with: "-"),
            sentence.text.replacingOccurrences(of: "-", with: "\u{2011}"),
            sentence.text.decomposedStringWithCanonicalMapping,
            "Avant. " + sentence.text,
            "Avant\n\n" + sentence.text + "\n\nAprès",
            "**" + sentence.text + "**",
        ]
        for variant in variants {
            let found = ReferenceFinder.references(in: variant)
            #expect(found.map { describe($0.kind) } == kinds, "\(variant)")
        }
    }

    @Test("finds across a line break, but not across a blank line")
    func crossesOneLineBreak() {
        #expect(dump("la résolution\n70/1") == ["résolution\n70/1 → resolution 70/1 = A/RES/70/1"])
        #expect(dump("la résolution\r\n70/1").count == 1)
        #expect(dump("la résolution\r70/1").count == 1)
        #expect(dump("la résolution\n\n70/1") == [])
        #expect(dump("la résolution\r\n\r\n70/1") == [])
        #expect(dump("objectives 1,\n2 and\n3").count == 3)
        #expect(dump("A/RES/\n73/195") == ["A/RES/\n73/195 → A/RES/73/195"])
    }

    @Test("gives the phrase that a list is")
    func givesPhrases() {
        let text = "atteindre les objectifs 2, 5 et 18 du Pacte mondial."
        let phrases = ReferenceFinder.references(in: text).map { quote($0.phrase, of: text) }
        #expect(phrases == Array(repeating: "objectifs 2, 5 et 18 du Pacte mondial", count: 3))
        let year = "objective 18 – 2018"
        #expect(
            ReferenceFinder.references(in: year).map { quote($0.phrase, of: year) }
                == ["objective 18"])
    }

    @Test("gives the words that name the document of a paragraph", arguments: documents)
    func namesDocuments(text: String, expected: String?) throws {
        let found = ReferenceFinder.references(in: text).compactMap { reference in
            if case .paragraphs(let paragraphs) = reference.kind { paragraphs } else { nil }
        }
        #expect(try #require(found.first).document.map { quote($0, of: text) } == expected)
    }

    @Test("expands a stretch of at most a hundred paragraphs")
    func expandsShortStretches() {
        let cases: [(String, Int?)] = [
            ("paragraph 5", 1), ("paragraphs 1 to 5", 5), ("paragraphs 1 to 100", 100),
            ("paragraphs 1 to 101", nil), ("paragraphs 1 to 99999999999", nil),
            ("paragraphs 0 to 5", nil),
        ]
        for (text, count) in cases {
            let expanded = ReferenceFinder.references(in: text).lazy.compactMap { reference in
                if case .paragraphs(let paragraphs) = reference.kind { paragraphs } else { nil }
            }.first?.expanded
            #expect(expanded?.count == count, "\(text)")
        }
    }

    @Test("finds no symbol where the letters after a dot lead nowhere")
    func needsWhatFollowsLetters() {
        #expect(ReferenceFinder.references(in: "S/R.ES/(325").isEmpty)
        #expect(ReferenceFinder.references(in: "A/L.AB/(x").isEmpty)
        #expect(ReferenceFinder.references(in: "S/R.25/(325").map(\.range) == [0..<6])
    }

    @Test("lets nothing follow the part of a resolution")
    func endsAtParts() {
        let texts = ["A/RES/168 A (XXX)/Add.1", "A/RES/168(XXX) A/Add.1"]
        let found = texts.map { ReferenceFinder.references(in: $0).map(\.kind) }
        #expect(found[0] == DocumentSymbol("A/RES/168(XXX) A").map { [.symbol($0)] })
        #expect(found[1] == DocumentSymbol("A/RES/168(XXX)").map { [.symbol($0)] })
        #expect(dump("A/RES/68/4 D, Rev.1") == ["A/RES/68/4 D → A/RES/68/4 D"])
    }

    @Test("gives no symbol that is longer than symbols are read")
    func endsWithTheLongestSymbol() {
        let long = "TD/B/C.IX/B/C/C.IX/MM.TD/B/C.IX/MM.C/S-32/1"
        #expect(DocumentSymbol(long + "/Rev.2") != nil)
        #expect(dump(long + ", Rev.2").last == "Rev.2 → \(long)/Rev.2")
        let longest = "TD/B/C.IX/B/C/C/C.IX/MM.TD/B/C.IX/MM.C/S-32/1"
        #expect(DocumentSymbol(longest + "/Rev.2") == nil)
        #expect(dump(longest + ", Rev.2") == ["\(longest) → \(longest)"])
    }

    @Test("decodes escapes of addresses, which have no sign")
    func decodesEscapes() {
        #expect(
            dump("undocs.org/A%2fRES%2F68%2F4") == ["A%2fRES%2F68%2F4 → A/RES/68/4"])
        #expect(dump("undocs.org/e%+A/CN.4/L.50") == [])
        #expect(dump("undocs.org/A%-1/68/4") == [])
    }

    @Test("says whether the text names the organ of a resolution")
    func tellsStatedOrgans() throws {
        let cases = [
            ("resolution 70/1", false), ("General Assembly resolution 70/1", true),
            ("resolution 70/1 of the General Assembly", true),
            ("Trade and Development Board decision 70/1", false),
        ]
        for (text, states) in cases {
            let kind = try #require(ReferenceFinder.references(in: text).first?.kind)
            switch kind {
            case .resolution(let act), .decision(let act): #expect(act.statesOrgan == states)
            default: Issue.record("\(text)")
            }
        }
    }

    @Test("encodes and decodes")
    func roundTrips() throws {
        let text = "Objectives 1–3 (resolution 73/195, paras. 1 to 5; A/68/190; decision 68/505)"
        let references = ReferenceFinder.references(in: text)
        #expect(references.count == 7)
        let json = try JSONEncoder().encode(references)
        #expect(try JSONDecoder().decode([Reference].self, from: json) == references)
    }

    @Test("finds the references of the seeds")
    func readsSeeds() throws {
        #expect(try dump(seed("declaration-2013")) == ["A/68/L.5 → A/68/L.5"])
        #expect(
            try dump(seed("lima-2013")) == [
                "65/170 → resolution 65/170 = A/RES/65/170",
                "67/219 → resolution 67/219 = A/RES/67/219",
                "A/68/50 → A/68/50",
                "65/170 → resolution 65/170 = A/RES/65/170",
                "67/219 → resolution 67/219 = A/RES/67/219",
            ])
        let review = try ReferenceFinder.references(in: seed("unece-review-2024"))
        #expect(review.first.map { describe($0.kind) } == "ECE/GCM/2024/1")
        let objectives = review.compactMap { reference in
            if case .objective(let number) = reference.kind { number } else { nil }
        }
        #expect(
            objectives == [
                2, 5, 6, 12, 18, 4, 8, 9, 10, 11, 13, 21, 14, 15, 16, 19, 20, 22, 1, 3, 7, 17, 23,
            ])
        #expect(review.count == 24)
    }

    @Test("scans prefixes of the seeds without a trap, with ranges that lie in the text")
    func scansPrefixes() throws {
        for name in ["declaration-2013", "lima-2013", "unece-review-2024"] {
            let text = try Array(seed(name).utf8)
            let lengths = Array(0..<600) + Array(stride(from: 600, to: text.count, by: 331))
            for length in lengths {
                let prefix = Array(text.prefix(length))
                for reference in ReferenceFinder.references(in: prefix) {
                    #expect(reference.range.upperBound <= length && !reference.range.isEmpty)
                    #expect(reference.phrase.lowerBound <= reference.range.lowerBound)
                    #expect(reference.phrase.upperBound >= reference.range.upperBound)
                }
            }
        }
    }

    @Test("scans every short sequence of pieces of references without a trap")
    func scansPieces() {
        let pieces = [
            "A/RES/", "68/4", "résolutions ", "par. ", "objectifs ", "8", ", ", " et ", "–", "(a)",
            " ",
            "\n", "de la ", "Déclaration", "https://undocs.org/", "%2", "(XXX)", "Add.1", "\u{301}",
            "§", "№",
        ]
        var work = 0
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    for d in ["", "1", "/", "Pacte"] {
                        work += ReferenceFinder.scan(Array((a + b + c + d).utf8)).references.count
                    }
                }
            }
        }
        #expect(work > 0)
    }

    @Test("scans bytes that are not UTF-8 without a trap")
    func scansAnyBytes() {
        let text = Array("objectif 8, résolution 70/1, A/RES/68/4".utf8)
        for index in text.indices {
            for byte: UInt8 in [0x00, 0x80, 0xC2, 0xE2, 0xF0, 0xFF] {
                var broken = text
                broken[index] = byte
                for reference in ReferenceFinder.references(in: broken) {
                    #expect(reference.range.upperBound <= broken.count)
                }
                _ = ReferenceFinder.references(in: Array(broken[..<(index + 1)]))
            }
        }
    }

    @Test("does work in proportion to the text", arguments: hostile)
    func isLinear(piece: String) {
        func reads(_ count: Int) -> (bytes: Int, reads: Int) {
            let text = Array(String(repeating: piece, count: count).utf8)
            return (text.count, ReferenceFinder.scan(text).reads)
        }
        let (short, long) = (reads(500), reads(2_000))
        #expect(long.reads <= short.reads * 41 / 10 + 1_000)
        #expect(long.reads <= long.bytes * 40)
    }

    @Test("reads a million near-symbols with a bounded number of looks at each")
    func readsManyNearSymbols() {
        let text = Array(String(repeating: "A/B/", count: 1_000_000).utf8)
        let (references, reads) = ReferenceFinder.scan(text)
        #expect(references.isEmpty)
        #expect(reads < text.count * 20)
    }
}

// MARK: - Dumps

extension ReferenceFinderTests {
    private func seed(_ name: String) throws -> String {
        let url = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "seeds/\(name).md")
        return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    private func dump(_ text: String) -> [String] {
        ReferenceFinder.references(in: text).map {
            "\(quote($0.range, of: text)) → \(describe($0.kind))"
        }
    }

    private func quote(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    private func describe(_ kind: Reference.Kind) -> String {
        switch kind {
        case .symbol(let symbol): symbol.description
        case .resolution(let act): "resolution \(act.number) = \(act.symbol?.description ?? "?")"
        case .decision(let act): "decision \(act.number) = \(act.symbol?.description ?? "?")"
        case .paragraphs(let paragraphs): "para. " + describe(paragraphs)
        case .objective(let number): "objective \(number)"
        }
    }

    private func describe(_ paragraphs: Reference.Paragraphs) -> String {
        let numbers = paragraphs.numbers
        var text = "\(numbers.lowerBound)"
        if numbers.count > 1 { text += "…\(numbers.upperBound)" }
        text += paragraphs.items.map { "(\($0))" }.joined()
        return text + (paragraphs.lastItem.map { "…(\($0))" } ?? "")
    }
}
