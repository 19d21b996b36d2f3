import Testing

@testable import GlobalCompact

@Suite("NumberChain")
struct NumberChainTests {
    /// In each row the numbers that begin lines, "~" after one whose line goes on with a broken
    /// sentence, "?" after one whose text begins with a digit or small letter, "#" after one that
    /// may be a heading, "|" where a heading stands; and what becomes of them: the number of a
    /// paragraph, "·" for text, "!" after a number that follows a gap.
    @Test(
        "tells the numbers of paragraphs from others",
        arguments: [
            ("1 2 3", "1 2 3"),
            // "2028. Les coprésidentes …", "12. 4 millions", "3. octobre" at the start of a line
            ("1 2 2028~ 3", "1 2 · 3"),
            ("1 2 2028 3", "1 2 · 3"),
            ("1 2? 2 3", "1 · 2 3"),
            ("1 2~ 2 3", "1 · 2 3"),
            ("1 2~ 3", "1 2 3"),
            ("1 2 3~", "1 2 ·"),
            // a paragraph that begins with a figure: "8. 2029 saw"
            ("1 2? 3", "1 2 3"),
            ("1 2?", "1 2"),
            // a paragraph cited at a line's start before it comes
            ("1 2 4 3 4 5", "1 2 · 3 4 5"),
            ("1 2 3 2 4", "1 2 3 · 4"),
            // lists inside a paragraph, whose outer numbers go on
            ("1 2 1 2 3 4", "1 2 · · 3 4"),
            ("1 2 3 1 2 4 5", "1 2 3 · · 4 5"),
            ("1 2 1~ 3", "1 2 · 3"),
            // a new start, in an annex or after a heading
            ("1 2 3 1 2 3", "1 2 3 1 2 3"),
            ("1 2 | 1 2 3", "1 2 1 2 3"),
            ("1 2 3 | 1 2 3 4", "1 2 3 1 2 3 4"),
            // headings that are numbered too
            ("1 2 | 1# 3 4", "1 2 · 3 4"),
            ("1 | 1# 2 3", "1 · 2 3"),
            ("1 2 | 2# 3 4", "1 2 · 3 4"),
            // numbers that are missing
            ("1 2 4 5", "1 2 4! 5"),
            ("1 2 4", "1 2 4!"),
            ("1 2 6 7", "1 2 6! 7"),
            ("1 2 6", "1 2 ·"),
            ("1 2 7 8", "1 2 7! 8"),
            ("1 2 4? 5", "1 2 · ·"),
            ("1 2 4~ 5", "1 2 · ·"),
            // an extract that begins later
            ("5 6 7", "5 6 7"),
            ("5", "·"),
            ("5 7", "· ·"),
            ("1999 2000", "· ·"),
            ("2?", "·"),
            ("1", "1"),
            ("1~", "·"),
            ("", ""),
        ])
    func tells(numbers: String, expected: String) {
        #expect(NumberChainTests.verdicts(numbers) == expected)
    }

    @Test(
        "tells a list of three or more inside a paragraph",
        arguments: [
            ("1 2 1 2 3 3 4", "1 2 · · · 3 4"), ("1 2 3 1 2 3 4 5 4 5", "1 2 3 · · · · · 4 5"),
        ])
    func tellsLongLists(numbers: String, expected: String) {
        #expect(NumberChainTests.verdicts(numbers) == expected)
    }

    @Test("takes no line for a paragraph that bears no number")
    func takesNoOther() {
        let chain = NumberChain([
            NumberChain.Candidate(line: 7, value: 1, strength: .strong, looksLikeHeading: false)
        ])
        #expect(chain.verdict(line: 7, last: 0, lastLine: nil, afterHeading: false) == .paragraph)
        #expect(chain.verdict(line: 0, last: 0, lastLine: nil, afterHeading: false) == .text)
        #expect(chain.verdict(line: 8, last: 0, lastLine: nil, afterHeading: true) == .text)
    }

    @Test("orders the strengths of candidates")
    func ordersStrengths() {
        #expect([NumberChain.Strength.strong, .weak, .fair].sorted() == [.weak, .fair, .strong])
    }

    /// Goes through numbered lines as the reader does.
    private static func verdicts(_ numbers: String) -> String {
        var candidates: [NumberChain.Candidate] = []
        var headings: Set<Int> = []
        for word in numbers.split(separator: " ") {
            if word == "|" {
                headings.insert(candidates.count)
                continue
            }
            let digits = word.utf8.filter(\.isDigit)
            candidates.append(
                NumberChain.Candidate(
                    line: candidates.count, value: digits.asDecimal ?? 0,
                    strength: word.hasSuffix("~") ? .weak : word.hasSuffix("?") ? .fair : .strong,
                    looksLikeHeading: word.hasSuffix("#")))
        }
        let chain = NumberChain(candidates)
        var last = 0
        var lastLine: Int?
        var afterHeading = true
        var verdicts: [String] = []
        for candidate in candidates {
            if headings.contains(candidate.line) { afterHeading = true }
            let verdict = chain.verdict(
                line: candidate.line, last: last, lastLine: lastLine, afterHeading: afterHeading)
            if verdict == .text {
                verdicts.append("·")
                continue
            }
            verdicts.append(verdict == .paragraph ? "\(candidate.value)" : "\(candidate.value)!")
            if case .paragraphAfterGap(let expected) = verdict { #expect(expected == last + 1) }
            last = candidate.value
            lastLine = candidate.line
            afterHeading = false
        }
        return verdicts.joined(separator: " ")
    }
}
