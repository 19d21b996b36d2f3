import Testing

@testable import GlobalCompactFormats

@Suite("SpellingDistance")
struct SpellingDistanceTests {
    @Test(
        "is near by one change, or by two from six letters on",
        arguments: [
            // A letter too many, too few, or another; two in each other's place.
            ("level", "levell", true), ("level", "leve", true), ("level", "lebel", true),
            ("level", "elvel", true), ("level", "levle", true), ("quote", "quoet", true),
            ("level", "lebbl", false), ("level", "lev", false), ("level", "levelxx", false),
            ("curator", "kurattor", true), ("curator", "ucraotr", true),
            ("curator", "cuxxxor", false),
            ("curator", "cura", false), ("passage", "pasagexx", false),
            // What is the same is not misspelt.
            ("level", "level", false), ("", "", false), ("", "a", true), ("ab", "ba", true),
        ])
    func isNear(one: String, other: String, expected: Bool) {
        #expect(SpellingDistance.isNear(one, other) == expected)
        #expect(SpellingDistance.isNear(other, one) == expected)
    }
}
