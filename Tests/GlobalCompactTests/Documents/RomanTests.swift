import Testing

@testable import GlobalCompact

@Suite("Roman numerals")
struct RomanTests {
    @Test(
        "have a value",
        arguments: [
            ("i", 1), ("iii", 3), ("iv", 4), ("v", 5), ("viii", 8), ("ix", 9), ("x", 10),
            ("xiv", 14),
            ("xl", 40), ("xlix", 49), ("l", 50), ("lxxxviii", 88), ("xc", 90), ("xcix", 99),
            ("c", 100), ("cxlii", 142), ("ccclxxxviii", 388), ("cccxcix", 399),
        ])
    func haveValue(numeral: String, value: Int) {
        #expect(Roman.value(of: Array(numeral.utf8)[...]) == value)
        #expect(Roman.numeral(value).asText == numeral)
    }

    @Test("are the letters of no word but their own up to 399")
    func areRegular() {
        let numerals = (1...399).map { Roman.numeral($0).asText }
        #expect(Set(numerals).count == 399)
        // Every word of up to five of the letters, and what is longer among the numerals.
        var words = [""]
        for length in 1...5 {
            words += words.filter { $0.utf8.count == length - 1 }
                .flatMap { word in "ivxlc".map { word + String($0) } }
        }
        #expect(words.count == 3906)
        for word in Set(words).union(numerals) {
            let value = Roman.value(of: Array(word.utf8)[...])
            #expect(value == numerals.firstIndex(of: word).map { $0 + 1 }, "\(word)")
        }
    }

    @Test(
        "are spelled in small letters and no others",
        arguments: ["I", "IV", "d", "m", "mix", "iv.", " iv", "ivé", "cccc", "xxxxxxxxxxxxx"])
    func areSmall(text: String) {
        #expect(Roman.value(of: Array(text.utf8)[...]) == nil)
    }
}
