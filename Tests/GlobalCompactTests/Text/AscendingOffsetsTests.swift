import Testing

@testable import GlobalCompact

@Suite("Ascending offsets")
struct AscendingOffsetsTests {
    @Test("come back as they were, steps of any length, blocks or not", arguments: 0..<20)
    func comeBack(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var expected: [Int] = []
        var offsets = AscendingOffsets()
        var offset = 0
        for _ in 0..<300 {
            offset +=
                [0, 1, 2, 254, 255, 256, 100_000, 1 << 40].randomElement(using: &generator) ?? 0
            if !expected.isEmpty, Bool.random(using: &generator) {
                offsets.moveLast(to: offset)
                expected[expected.count - 1] = offset
            } else {
                offsets.append(offset)
                expected.append(offset)
            }
            #expect(offsets.last == offset)
        }
        #expect(offsets.count == expected.count)
        #expect(expected.indices.map { offsets[$0] } == expected)
    }

    @Test("are none at first")
    func none() {
        #expect(AscendingOffsets().count == 0)
        #expect(AscendingOffsets().last == 0)
    }
}
