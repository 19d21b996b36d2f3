import Testing

@testable import GlobalCompact

@Suite struct KeyTableTests {
    @Test func findsWhatADictionaryFinds() {
        var generator = SeededGenerator(seed: 1)
        var table = KeyTable()
        var plain: [UInt64: Int] = [:]
        for number in 0..<5_000 {
            // Few keys, some of which share their lower bits.
            let key = UInt64.random(in: 0..<1_000, using: &generator) << 20
            #expect(table.insert(key, number) == (plain[key] == nil))
            if plain[key] == nil { plain[key] = number }
        }
        for key in 0..<UInt64(2_000) {
            #expect(table.number(of: key << 20) == plain[key << 20])
        }
    }
}
