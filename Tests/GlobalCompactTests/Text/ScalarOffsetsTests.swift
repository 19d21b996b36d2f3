import Testing

@testable import GlobalCompact

@Suite struct ScalarOffsetsTests {
    @Test(arguments: ["", "plain", "réaffirmant l’égalité", "Всё", "😀 a\u{301}\u{323} 😀"])
    func countsScalarsAtEveryBoundary(text: String) {
        var offsets = ScalarOffsets(Array(text.utf8))
        var byteOffset = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(offsets.scalarOffset(ofByte: byteOffset) == index)
            byteOffset += scalar.utf8.count
        }
        #expect(offsets.scalarOffset(ofByte: byteOffset) == text.unicodeScalars.count)
    }

    @Test func answersTheSameOffsetAgain() {
        var offsets = ScalarOffsets(Array("é’x".utf8))
        #expect(offsets.scalarOffset(ofByte: 5) == 2)
        #expect(offsets.scalarOffset(ofByte: 5) == 2)
        #expect(offsets.scalarOffset(ofByte: 6) == 3)
        #expect(offsets.scalarOffset(ofByte: 6) == 3)
    }

    @Test func agreesWithAFreshCountOnRandomSteps() {
        var generator = SeededGenerator(seed: 2)
        let text = String(repeating: "Déclaration 😀 “всё” ", count: 50)
        let bytes = Array(text.utf8)
        for _ in 0..<20 {
            var offsets = ScalarOffsets(bytes)
            for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
                guard Int.random(in: 0..<20, using: &generator) == 0 else { continue }
                let fresh = bytes[..<offset].count { $0 & 0xC0 != 0x80 }
                #expect(offsets.scalarOffset(ofByte: offset) == fresh)
            }
        }
    }

    #if os(Linux) || os(macOS) || os(Windows)
        @Test func trapsOnDescendingOffsets() async {
            await #expect(processExitsWith: .failure) {
                var offsets = ScalarOffsets(Array("text".utf8))
                _ = offsets.scalarOffset(ofByte: 2)
                _ = offsets.scalarOffset(ofByte: 1)
            }
        }

        @Test func trapsInsideAScalar() async {
            await #expect(processExitsWith: .failure) {
                var offsets = ScalarOffsets(Array("é".utf8))
                _ = offsets.scalarOffset(ofByte: 1)
            }
        }
    #endif
}
