import Testing

@testable import GlobalCompact

@Suite("EditDistance")
struct EditDistanceTests {
    @Test(
        "counts what must be inserted, removed or replaced",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0),
            ("kitten", "sitting", 3), ("remitances", "remittances", 1), ("ab", "ba", 2),
        ])
    func counts(left: String, right: String, distance: Int) {
        #expect(between(left, right, atMost: 9) == distance)
        #expect(between(right, left, atMost: 9) == distance)
    }

    @Test("gives nothing beyond its limit")
    func stopsAtLimit() {
        #expect(between("kitten", "sitting", atMost: 3) == 3)
        #expect(between("kitten", "sitting", atMost: 2) == nil)
        #expect(between("a", "abcd", atMost: 2) == nil)
        #expect(between("abcd", "wxyz", atMost: 0) == nil)
    }

    @Test("agrees with the definition on all short texts")
    func agreesWithDefinition() {
        let texts = ["", "a", "b", "ab", "ba", "aa", "bb", "aab", "aba", "abb", "bab", "bba"]
        for left in texts {
            for right in texts {
                let expected = naive(Array(left.utf8)[...], Array(right.utf8)[...])
                for limit in 0...3 {
                    #expect(
                        between(left, right, atMost: limit) == (expected <= limit ? expected : nil))
                }
            }
        }
    }

    private func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
        EditDistance.between(Array(left.utf8), Array(right.utf8), atMost: limit)
    }

    private func naive(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        guard let a = left.first else { return right.count }
        guard let b = right.first else { return left.count }
        let (rest, other) = (left.dropFirst(), right.dropFirst())
        if a == b { return naive(rest, other) }
        return 1 + min(naive(rest, other), naive(rest, right), naive(left, other))
    }
}
