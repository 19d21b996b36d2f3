import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("A passage of the explorer")
struct ExplorerPassageTests {
    /// A passage with claims that rest on ranges of its text.
    private func stretches(_ text: String, _ claims: [(Claim.Target, [Range<Int>])]) -> [String] {
        let reference = DocumentReference(symbol: nil, shortTitle: "x", date: nil, digest: "")
        let citation = Citation(document: reference, locator: .block(1))
        let bytes = Array(text.utf8)
        let statements = claims.map { target, ranges in
            let claim = Claim(
                subject: citation, target: target, relation: .intersects, level: .central,
                confidence: 1, origin: .computed(version: "1"), rationale: "",
                evidence: ranges.map { range in
                    let isInside = range.upperBound <= bytes.count
                    let quote = isInside ? String(decoding: bytes[range], as: UTF8.self) : "?"
                    return Evidence(range: range, quote: quote)
                })
            return ExplorerPassage.Statement(claim, isSuggestion: false, isAssignment: false)
        }
        let passage = ExplorerPassage(
            id: "x/1", citation: citation, passage: Passage(locator: .block(1), text: text),
            isRead: true, claims: statements, session: nil)
        return passage.stretches.map { stretch in
            let names = stretch.objectives.map { "\($0.number)" } + stretch.themes.map(\.rawValue)
            return names.isEmpty
                ? stretch.text : "[\(stretch.text)|\(names.joined(separator: " "))]"
        }
    }

    @Test("is one stretch where nothing is said of it")
    func leavesTextWhole() {
        #expect(stretches("abc", []) == ["abc"])
        #expect(stretches("", []) == [])
    }

    @Test("is cut where the words of a claim begin and end")
    func cuts() {
        #expect(stretches("abcdef", [(.objective(.data), [1..<3])]) == ["a", "[bc|1]", "def"])
        #expect(stretches("abc", [(.objective(.data), [0..<3])]) == ["[abc|1]"])
    }

    @Test("lets the words of several claims overlap")
    func overlaps() {
        #expect(
            stretches(
                "abcdef", [(.objective(.remittances), [0..<4]), (.theme(.data), [2..<6])])
                == ["[ab|20]", "[cd|20 data]", "[ef|data]"])
        #expect(
            stretches("abcde", [(.objective(.data), [0..<3, 1..<4])])
                == ["[a|1]", "[bc|1]", "[d|1]", "e"])
    }

    @Test("passes over words that are not where they are said to be")
    func passesOverFalseEvidence() {
        #expect(stretches("abc", [(.objective(.data), [2..<9])]) == ["abc"])
    }

    @Test(
        "has a name made of its document's",
        arguments: [
            ("A/RES/68/4", "a-res-68-4"), ("Évaluation à mi-parcours", "evaluation-a-mi-parcours"),
            ("<script>", "script"), ("中文", "document"), ("", "document"), ("--", "document"),
            (String(repeating: "a ", count: 60), String(repeating: "a-", count: 23) + "a"),
        ])
    func namesDocuments(title: String, expected: String) {
        var ids = ExplorerIdentifiers()
        let reference = DocumentReference(symbol: nil, shortTitle: title, date: nil, digest: "")
        #expect(ids.next(for: reference) == expected)
        #expect(ids.next(for: reference) == expected + "-2")
        #expect(ids.next(for: reference) == expected + "-3")
    }

    @Test("never gives two documents one name")
    func namesDocumentsApart() {
        var ids = ExplorerIdentifiers()
        let names = ["a", "a", "a-2", "a", "a-2", "a-2-2"].map { title in
            ids.next(
                for: DocumentReference(symbol: nil, shortTitle: title, date: nil, digest: ""))
        }
        #expect(Set(names).count == names.count)
    }
}
